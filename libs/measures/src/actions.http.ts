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
} from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import {
  ActionDto,
  ActionsDto,
  BeginActionDto,
  PromotedDto,
  TickActionDto,
  WriteActionDto,
} from './action.dto.js';
import { KeepAction } from './keep-action.js';
import { LocalNow } from './local-now.js';
import { PromoteAction } from './promote-action.js';
import { ReadActions } from './read-actions.js';

/** Actions: small things to do soon. */
@ApiTags('actions')
@Controller('actions')
export class ActionsController {
  constructor(
    private readonly read: ReadActions,
    private readonly keep: KeepAction,
    private readonly measures: PromoteAction,
    private readonly now: LocalNow,
  ) {}

  /** Those of one's own authority, the longest past first, done ones last. */
  @Get()
  @Allow('picture.read')
  @ApiOkResponse({ type: ActionsDto })
  list(@CurrentActor() actor: Actor): Promise<ActionsDto> {
    return this.read.list(actor, this.now.today());
  }

  @Post()
  @Allow('picture.write')
  @Problems('NOT_FOUND', 'AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  @ApiCreatedResponse({ type: ActionDto })
  async begin(@CurrentActor() actor: Actor, @Body() wish: BeginActionDto): Promise<ActionDto> {
    return this.read.one(actor, await this.keep.begin(actor, wish), this.now.today());
  }

  @Put(':id')
  @Allow('picture.write')
  @Problems('REVISION_REQUIRED', 'REVISION_CONFLICT')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: ActionDto })
  async write(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { action }: WriteActionDto,
  ): Promise<ActionDto> {
    await this.keep.write(actor, idIn(id), revisionIn(ifMatch), action);
    return this.read.one(actor, idIn(id), this.now.today());
  }

  /** Ticks it, or takes the tick away. */
  @Put(':id/done')
  @Allow('picture.write')
  @ApiOkResponse({ type: ActionDto })
  async tick(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { done }: TickActionDto,
  ): Promise<ActionDto> {
    await this.keep.tick(actor, idIn(id), done);
    return this.read.one(actor, idIn(id), this.now.today());
  }

  /** Makes a measure of it, as a draft that carries its words. */
  @Post(':id/measure')
  @Allow('picture.write')
  @Problems('ACTION_PROMOTED')
  @HttpCode(HttpStatus.CREATED)
  @ApiCreatedResponse({ type: PromotedDto })
  async promote(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PromotedDto> {
    return { measureId: await this.measures.run(actor, idIn(id)) };
  }
}
