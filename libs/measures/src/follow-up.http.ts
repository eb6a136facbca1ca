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
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import { FollowUpMeasure, occasionIn } from './follow-up-measure.js';
import {
  FollowUpContentDto,
  FollowUpHistoryDto,
  KeepEffectDto,
  MeasureEffectDto,
} from './follow-up.dto.js';
import { KeepEffect } from './keep-effect.js';
import { MeasureDto } from './measure.dto.js';
import { ReadEffect } from './read-effect.js';
import { ReadFollowUps } from './read-follow-ups.js';
import { ReadMeasure } from './read-measure.js';

/** How measures went, and what came of them. */
@ApiTags('measures')
@Controller('measures/:id')
export class FollowUpController {
  constructor(
    private readonly read: ReadMeasure,
    private readonly followUp: FollowUpMeasure,
    private readonly followUps: ReadFollowUps,
    private readonly effect: ReadEffect,
    private readonly keep: KeepEffect,
  ) {}

  /** Tells how it went at T1, T2 or year end; the goal is judged at year end. */
  @Put('follow-ups/:year/:occasion')
  @Allow('picture.write')
  @Problems('REVISION_REQUIRED', 'REVISION_CONFLICT')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: MeasureDto })
  async tell(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Param('occasion') occasion: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() told: FollowUpContentDto,
  ): Promise<MeasureDto> {
    const at = occasionIn(year, occasion);
    await this.followUp.run(actor, idIn(id), at, revisionIn(ifMatch), told);
    return this.read.one(actor, idIn(id));
  }

  @Get('follow-ups/:year/:occasion/history')
  @Allow('picture.read')
  @ApiOkResponse({ type: FollowUpHistoryDto })
  history(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Param('occasion') occasion: string,
  ): Promise<FollowUpHistoryDto> {
    return this.followUps.history(actor, idIn(id), occasionIn(year, occasion));
  }

  /** What came of it, asked with what was said beforehand. Nothing is called an effect that may be chance. */
  @Get('effect')
  @Allow('picture.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  @ApiOkResponse({ type: MeasureEffectDto })
  told(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MeasureEffectDto> {
    return this.effect.run(actor, idIn(id));
  }

  /** Keeps what is told just now, with a conclusion in words. */
  @Post('effects')
  @Allow('picture.write')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS', 'EFFECT_NOT_TOLD', 'REVISION_CONFLICT')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MeasureDto })
  async keepIt(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: KeepEffectDto,
  ): Promise<MeasureDto> {
    await this.keep.run(actor, idIn(id), wish);
    return this.read.one(actor, idIn(id));
  }
}
