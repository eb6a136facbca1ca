import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { FigureQueryDto, FunnelDto, WeekdayHourDto } from './figure.dto.js';
import { ReadFunnel } from './read-funnel.js';
import { ReadTopPlaces } from './read-top-places.js';
import { ReadWeekdayHour } from './read-weekday-hour.js';
import { ReadWeekPlaces } from './read-week-places.js';
import { TopPlacesDto, WeekPlacesQueryDto } from './top-places.dto.js';

/** Figures: when and where, against what could be expected. */
@ApiTags('figures')
@Controller('figures')
export class FiguresController {
  constructor(
    private readonly readWeekdayHour: ReadWeekdayHour,
    private readonly readFunnel: ReadFunnel,
    private readonly readTopPlaces: ReadTopPlaces,
    private readonly readWeekPlaces: ReadWeekPlaces,
  ) {}

  /** Open and internal incidents by weekday and hour; uncertain times are spread by aoristic weights. */
  @Get('weekday-hour')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  weekdayHour(
    @CurrentActor() actor: Actor,
    @Query() query: FigureQueryDto,
  ): Promise<WeekdayHourDto> {
    return this.readWeekdayHour.run(actor, query);
  }

  /** Rates of the areas of a level against the rate of all of them, with exact 95 % and 99.8 % limits. */
  @Get('funnel')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  funnel(@CurrentActor() actor: Actor, @Query() query: FigureQueryDto): Promise<FunnelDto> {
    return this.readFunnel.run(actor, query);
  }

  /** The ten places with most incidents, of open and internal ones that the caller may read; each look is audited. */
  @Get('top-places')
  @Allow('incident.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  topPlaces(@CurrentActor() actor: Actor, @Query() query: FigureQueryDto): Promise<TopPlacesDto> {
    return this.readTopPlaces.run(actor, query);
  }

  /** The ten places with most incidents of a week, beside the four weeks before; each look is audited. */
  @Get('top-places/week')
  @Allow('incident.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  weekPlaces(
    @CurrentActor() actor: Actor,
    @Query() query: WeekPlacesQueryDto,
  ): Promise<TopPlacesDto> {
    return this.readWeekPlaces.run(actor, query);
  }
}
