import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Limited, Problems, StepUp } from '#http';
import { idIn, revisionIn } from '../in-address.js';
import {
  BreachCountDto,
  BreachCountQueryDto,
  BreachDto,
  BreachesDto,
  BreachFactsDto,
  BreachPackDto,
  OpenBreachDto,
} from './breach.dto.js';
import { CountReadings } from './count-readings.js';
import { KeepBreaches } from './keep-breaches.js';
import { MakeBreachPack } from './make-breach-pack.js';
import { ReadBreaches } from './read-breaches.js';

/** What is documented of personal data breaches (articles 33 and 34 GDPR). */
@ApiTags('data breaches')
@Controller('personal-data-breaches')
@Allow('data-breach.handle')
export class BreachesController {
  constructor(
    private readonly read: ReadBreaches,
    private readonly keep: KeepBreaches,
    private readonly counts: CountReadings,
    private readonly pack: MakeBreachPack,
  ) {}

  /** The breaches that one documents, the last first, without a word that was written of them. */
  @Get()
  @ApiOkResponse({ type: BreachesDto })
  list(@CurrentActor() actor: Actor): Promise<BreachesDto> {
    return this.read.list(actor);
  }

  /** Begins to document one, which is registered. The 72 hours run from `knownAt`. */
  @Post()
  @Problems('NOT_FOUND')
  @ApiCreatedResponse({ type: BreachDto })
  async open(@CurrentActor() actor: Actor, @Body() wish: OpenBreachDto): Promise<BreachDto> {
    return this.read.one(actor, await this.keep.open(actor, wish));
  }

  /** One with all that is written. Reading it is logged. */
  @Get(':id')
  @ApiOkResponse({ type: BreachDto })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BreachDto> {
    return this.read.one(actor, idIn(id));
  }

  /** Writes all of it anew. Needs `If-Match` with the revision that was read. */
  @Put(':id')
  @Problems('DATA_BREACH_CLOSED', 'REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: BreachDto })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() facts: BreachFactsDto,
  ): Promise<BreachDto> {
    await this.keep.change(actor, idIn(id), revisionIn(ifMatch), facts);
    return this.read.one(actor, idIn(id));
  }

  /** Closes it: judged, decided, and done as decided. Needs `If-Match`. */
  @Post(':id/closing')
  @StepUp()
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems(
    'DATA_BREACH_CLOSED',
    'DATA_BREACH_INCOMPLETE',
    'REVISION_CONFLICT',
    'REVISION_REQUIRED',
  )
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiNoContentResponse()
  close(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.keep.close(actor, idIn(id), revisionIn(ifMatch));
  }

  /** How much the reading log holds of a period, an account or some incidents: a suggestion for the numbers. */
  @Get(':id/counts')
  @Limited('export')
  @ApiOkResponse({ type: BreachCountDto })
  count(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: BreachCountQueryDto,
  ): Promise<BreachCountDto> {
    return this.counts.run(actor, idIn(id), query);
  }

  /** The documentation as PDF/A-2a. */
  @Get(':id/pack.pdf')
  @Problems('PAPER_TOO_LONG')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.pack.pdf(actor, idIn(id)), {
      type: 'application/pdf',
      disposition: 'attachment; filename="personuppgiftsincident.pdf"',
    });
  }

  /** The facts for a machine. */
  @Get(':id/pack.json')
  @ApiOkResponse({ type: BreachPackDto })
  facts(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BreachPackDto> {
    return this.pack.facts(actor, idIn(id));
  }
}
