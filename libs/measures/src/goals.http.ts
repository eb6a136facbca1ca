import { Body, Controller, Get, Headers, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import { ActionsDto } from './action.dto.js';
import {
  BeginGoalDto,
  GoalDto,
  GoalHistoryDto,
  GoalsDto,
  GoalsQueryDto,
  WriteGoalDto,
} from './goal.dto.js';
import { KeepGoal } from './goals.js';
import { LocalNow } from './local-now.js';
import { MeasureDto, MeasureListDto } from './measure.dto.js';
import { BeginMeasure } from './begin-measure.js';
import { BeginPictureMeasureDto } from './measure-content.dto.js';
import { ReadActions } from './read-actions.js';
import { ReadGoalHistory } from './read-goal-history.js';
import { ReadMeasure } from './read-measure.js';
import { ReadMeasures } from './read-measures.js';

/** Goals of problems. */
@ApiTags('goals')
@Controller('goals')
export class GoalsController {
  constructor(
    private readonly goals: KeepGoal,
    private readonly history: ReadGoalHistory,
  ) {}

  /** Those of one problem. Reading it is logged. */
  @Get()
  @Allow('picture.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: GoalsDto })
  async list(@CurrentActor() actor: Actor, @Query() { problem }: GoalsQueryDto): Promise<GoalsDto> {
    return { items: await this.goals.list(actor, problem) };
  }

  /** Sets a goal. One that nothing measures is refused. */
  @Post()
  @Allow('picture.write')
  @Problems('NOT_FOUND')
  @ApiCreatedResponse({ type: GoalDto })
  async begin(@CurrentActor() actor: Actor, @Body() wish: BeginGoalDto): Promise<GoalDto> {
    return this.goals.one(actor, await this.goals.begin(actor, wish));
  }

  /** All that has stood of it, and what was set aside in merges. Reading it is logged. */
  @Get(':id/history')
  @Allow('picture.read')
  @ApiOkResponse({ type: GoalHistoryDto })
  revisions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<GoalHistoryDto> {
    return this.history.run(actor, idIn(id));
  }

  @Put(':id')
  @Allow('picture.write')
  @Problems('REVISION_REQUIRED', 'REVISION_CONFLICT')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: GoalDto })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: WriteGoalDto,
  ): Promise<GoalDto> {
    await this.goals.write(actor, idIn(id), revisionIn(ifMatch), wish);
    return this.goals.one(actor, idIn(id));
  }
}

/** What of measures and actions belongs to a picture. */
@ApiTags('situation-pictures')
@Controller('situation-pictures/:id')
export class PictureMeasuresController {
  constructor(
    private readonly measures: ReadMeasures,
    private readonly actions: ReadActions,
    private readonly now: LocalNow,
    private readonly begin: BeginMeasure,
    private readonly read: ReadMeasure,
  ) {}

  /** Begins a measure of its authority and area, as a draft. */
  @Post('measures')
  @Allow('picture.write')
  @ApiCreatedResponse({ type: MeasureDto })
  async beginIn(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: BeginPictureMeasureDto,
  ): Promise<MeasureDto> {
    return this.read.one(actor, await this.begin.inPicture(actor, idIn(id), wish));
  }

  /** Measures of its authority and area that were open in its period. Reading it is logged. */
  @Get('measures')
  @Allow('picture.read')
  @ApiOkResponse({ type: MeasureListDto })
  ofPicture(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MeasureListDto> {
    return this.measures.ofPicture(actor, idIn(id));
  }

  /** Actions that belong to its period. Reading it is logged. */
  @Get('actions')
  @Allow('picture.read')
  @ApiOkResponse({ type: ActionsDto })
  actionsOfPicture(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionsDto> {
    return this.actions.ofPicture(actor, idIn(id), this.now.today());
  }
}
