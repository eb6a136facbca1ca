import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { BeforeAfterDto, BeforeAfterQueryDto } from './before-after/before-after.dto.js';
import { ReadBeforeAfter } from './before-after/read-before-after.js';
import { FindStandouts } from './find-standouts.js';
import {
  LivePictureDto,
  LivePictureQueryDto,
  PictureViewDto,
  StandoutsDto,
} from './live-picture.dto.js';
import { ReadLivePicture } from './read-live-picture.js';
import { ReadStaffThreats } from './staff-threats/read-staff-threats.js';
import { StaffThreatsDto, StaffThreatsQueryDto } from './staff-threats/staff-threats.dto.js';
import { ReadWeek } from './week/read-week.js';
import { WeekDto, WeekQueryDto } from './week/week.dto.js';

/** Situation pictures: what has happened in an area, beside what usually does. */
@ApiTags('situation-pictures')
@Controller('situation-pictures')
export class SituationPictureController {
  constructor(
    private readonly readLive: ReadLivePicture,
    private readonly findStandouts: FindStandouts,
    private readonly readWeek: ReadWeek,
    private readonly readStaffThreats: ReadStaffThreats,
    private readonly readBeforeAfter: ReadBeforeAfter,
  ) {}

  /** The picture of any area and period as it is now, all figures at one position. */
  @Get('live')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  live(@CurrentActor() actor: Actor, @Query() query: LivePictureQueryDto): Promise<LivePictureDto> {
    return this.readLive.run(actor, query);
  }

  /** What has risen more than chance would make it: categories, in the area and in each of its finest parts. */
  @Get('standouts')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  standouts(@CurrentActor() actor: Actor, @Query() query: PictureViewDto): Promise<StandoutsDto> {
    return this.findStandouts.run(actor, query);
  }

  /** Threats against staff as a set of their own: exact for whoever may read the rows, else in bands of years. */
  @Get('staff-threats')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  staffThreats(
    @CurrentActor() actor: Actor,
    @Query() query: StaffThreatsQueryDto,
  ): Promise<StaffThreatsDto> {
    return this.readStaffThreats.run(actor, query);
  }

  /** The last whole week, or any other, beside the four before it: for the weekly meeting. */
  @Get('week')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  week(@CurrentActor() actor: Actor, @Query() query: WeekQueryDto): Promise<WeekDto> {
    return this.readWeek.run(actor, query);
  }

  /** Before and after something was done, beside an area where nothing was: whether it is more than chance. */
  @Get('before-after')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  beforeAfter(
    @CurrentActor() actor: Actor,
    @Query() query: BeforeAfterQueryDto,
  ): Promise<BeforeAfterDto> {
    return this.readBeforeAfter.run(actor, query);
  }
}
