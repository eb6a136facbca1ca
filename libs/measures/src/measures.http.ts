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
} from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import { BeginMeasure } from './begin-measure.js';
import { LocalNow } from './local-now.js';
import { BeginMeasureDto, MoveMeasureDto, WriteMeasureDto } from './measure-content.dto.js';
import {
  ChoicesQueryDto,
  MeasureChoicesDto,
  MeasureDto,
  MeasureHistoryDto,
  MeasureListDto,
  MeasuresQueryDto,
} from './measure.dto.js';
import { ReadChoices } from './read-choices.js';
import { ReadMeasure } from './read-measure.js';
import { ReadMeasures } from './read-measures.js';
import { WriteMeasure } from './write-measure.js';

/** Measures: what is done about causes of problems, from draft to done. */
@ApiTags('measures')
@Controller('measures')
export class MeasureWorkController {
  constructor(
    private readonly lists: ReadMeasures,
    private readonly read: ReadMeasure,
    private readonly choices: ReadChoices,
    private readonly begin: BeginMeasure,
    private readonly write: WriteMeasure,
    private readonly now: LocalNow,
  ) {}

  /** Those of one's own authority, newest first. */
  @Get()
  @Allow('picture.read')
  @ApiOkResponse({ type: MeasureListDto })
  list(@CurrentActor() actor: Actor, @Query() query: MeasuresQueryDto): Promise<MeasureListDto> {
    return this.lists.list(actor, query);
  }

  /** Begins a measure as a draft, in which anything may be missing but its name. */
  @Post()
  @Allow('picture.write')
  @Problems('NOT_FOUND', 'AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  @ApiCreatedResponse({ type: MeasureDto })
  async open(@CurrentActor() actor: Actor, @Body() wish: BeginMeasureDto): Promise<MeasureDto> {
    return this.read.one(actor, await this.begin.run(actor, wish));
  }

  /** Units, people, problems, causes and goals of an authority, to choose among. Reading it is logged. */
  @Get('choices')
  @Allow('picture.read')
  @ApiOkResponse({ type: MeasureChoicesDto })
  choose(
    @CurrentActor() actor: Actor,
    @Query() { organisation }: ChoicesQueryDto,
  ): Promise<MeasureChoicesDto> {
    return this.choices.run(actor, organisation, this.now.today());
  }

  /** One measure with what it hangs on, its follow-ups and its kept outcomes. Reading it is logged. */
  @Get(':id')
  @Allow('picture.read')
  @ApiOkResponse({ type: MeasureDto })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MeasureDto> {
    return this.read.one(actor, idIn(id));
  }

  @Get(':id/history')
  @Allow('picture.read')
  @ApiOkResponse({ type: MeasureHistoryDto })
  history(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MeasureHistoryDto> {
    return this.read.history(actor, idIn(id));
  }

  /** Writes what a measure is. Once it is planned, another end or another comparison needs a reason. */
  @Put(':id')
  @Allow('picture.write')
  @Problems('REVISION_REQUIRED', 'REVISION_CONFLICT')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: MeasureDto })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: WriteMeasureDto,
  ): Promise<MeasureDto> {
    await this.write.run(actor, idIn(id), revisionIn(ifMatch), wish);
    return this.read.one(actor, idIn(id));
  }

  /** One step of its status. What it lacks to leave the drafts is told field by field. */
  @Post(':id/transitions')
  @Allow('picture.write')
  @Problems('REVISION_REQUIRED', 'REVISION_CONFLICT', 'TRANSITION_REFUSED')
  @HttpCode(HttpStatus.OK)
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: MeasureDto })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: MoveMeasureDto,
  ): Promise<MeasureDto> {
    await this.write.move(actor, idIn(id), revisionIn(ifMatch), wish);
    return this.read.one(actor, idIn(id));
  }
}
