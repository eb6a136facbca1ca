import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Limited, Problems, StepUp } from '#http';
import { HandleCases } from './handle-cases.js';
import { idIn } from './in-address.js';
import { ReadCases } from './read-cases.js';
import {
  RightsDecisionDto,
  ExtensionDto,
  IdentityDto,
  OpenRightsCaseDto,
  RightsCaseDto,
  RightsCasesDto,
  RightsCasesQueryDto,
  RightsSearchDto,
} from './rights-case.dto.js';
import { StartSearch } from './start-search.js';

/** What persons ask of an authority about their own data (articles 15–21 GDPR). */
@ApiTags('rights')
@Controller('rights-cases')
@Allow('rights.handle')
export class RightsCasesController {
  constructor(
    private readonly read: ReadCases,
    private readonly handle: HandleCases,
    private readonly startSearch: StartSearch,
  ) {}

  /** The cases that one handles, newest first, without who asks. */
  @Get()
  @ApiOkResponse({ type: RightsCasesDto })
  list(@CurrentActor() actor: Actor, @Query() query: RightsCasesQueryDto): Promise<RightsCasesDto> {
    return this.read.list(actor, query);
  }

  /** Takes in a request, which is registered. */
  @Post()
  @Problems('NOT_FOUND')
  @ApiCreatedResponse({ type: RightsCaseDto })
  async open(
    @CurrentActor() actor: Actor,
    @Body() wish: OpenRightsCaseDto,
  ): Promise<RightsCaseDto> {
    const id = await this.handle.open(actor, wish, this.read.today());
    return this.read.one(actor, id);
  }

  /** One case with who asks. Reading it is logged. */
  @Get(':id')
  @ApiOkResponse({ type: RightsCaseDto })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RightsCaseDto> {
    return this.read.one(actor, idIn(id));
  }

  /** Says how it was made sure who asks. */
  @Put(':id/identity')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('RIGHTS_CASE_CLOSED')
  @ApiNoContentResponse()
  check(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { identity }: IdentityDto,
  ): Promise<void> {
    return this.handle.check(actor, idIn(id), identity);
  }

  /** Takes two months more, with why. */
  @Post(':id/extension')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('RIGHTS_CASE_CLOSED', 'RIGHTS_EXTENSION_LATE')
  @ApiNoContentResponse()
  extend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: ExtensionDto,
  ): Promise<void> {
    return this.handle.extend(actor, idIn(id), reason, this.read.today());
  }

  /** Looks for the person in all that the authority holds. A job does it; the case tells how far it has come. */
  @Post(':id/searches')
  @StepUp()
  @Limited('export')
  @HttpCode(HttpStatus.ACCEPTED)
  @Problems('RIGHTS_CASE_CLOSED', 'RIGHTS_IDENTITY_MISSING', 'RIGHTS_SEARCH_RUNNING')
  @ApiAcceptedResponse({ type: RightsCaseDto })
  async search(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RightsCaseDto> {
    await this.startSearch.run(actor, idIn(id));
    return this.read.one(actor, idIn(id));
  }

  /** How far the last search has come. Says nothing of who is looked for, so asking often leaves no row in the log. */
  @Get(':id/search')
  @ApiOkResponse({ type: RightsSearchDto })
  progress(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RightsSearchDto> {
    return this.read.progress(actor, idIn(id));
  }

  /** Decides and closes the case; the decision is registered. */
  @Post(':id/decision')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems(
    'RIGHTS_CASE_CLOSED',
    'RIGHTS_IDENTITY_MISSING',
    'RIGHTS_NOT_RESTRICTED',
    'RIGHTS_WEIGHING_MISSING',
  )
  @ApiNoContentResponse()
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() decision: RightsDecisionDto,
  ): Promise<void> {
    return this.handle.decide(actor, idIn(id), decision);
  }
}
