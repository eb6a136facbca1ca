import { IsString, Matches, MaxLength } from 'class-validator';
import { RecordingBreakDto, TallyFilterDto } from '#aggregation';
import { MONTH_START, type Standing, type Tier } from '#domain';

const VALUE_CHARACTERS_MAX = 120;

/** Which area and months, and which incidents. */
export class FigureQueryDto extends TallyFilterDto {
  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  area!: string;

  /** First day of the first local month. */
  @Matches(MONTH_START)
  from!: string;

  /** First day of the local month after the last; ten years later at most. */
  @Matches(MONTH_START)
  to!: string;
}

/** The three hours of the week with most incidents. */
export class BusiestBandDto {
  /** 1 Monday to 7 Sunday. */
  weekday!: number;
  /** Local hours, `fromHour` inclusive, `toHour` exclusive. */
  fromHour!: number;
  toHour!: number;
  /** Thousandths of an incident. */
  thousandths!: number;
}

/** Open and internal incidents by weekday and hour, uncertain times spread by aoristic weights. */
export class WeekdayHourDto {
  /** `weekdayHour@1`. */
  method!: string;
  /** How far in the stream of revisions every count of this answer has seen. */
  asOfPosition!: number;
  /** Tiers that are counted; never protected or strict, of which no hour is kept. */
  tiers!: Tier[];
  /** `<level>:<code>`. */
  area!: string;
  /** 1 for hours, 3 for bands of three hours where fewer than 300 incidents have a known time. */
  bandHours!: number;
  /** Incidents with a known time, which the rows add up to. */
  timed!: number;
  /** Those of them that are spread over an interval of more than an hour. */
  spread!: number;
  /** Incidents whose time is not known to the hour. */
  unknown!: number;
  /** Incidents recorded before it was kept how exactly the time is known. */
  notKept!: number;
  /** Incidents of categories that are not counted. */
  excluded!: number;
  /** Monday first; for each band of the day whole thousandths of an incident, 1 000 × `timed` in all. */
  rows!: number[][];
  busiest!: BusiestBandDto | null;
}

/** Incidents per 1 000 inhabitants and year, with the exact 95 % interval. */
export class FunnelRateDto {
  rate!: number;
  low!: number;
  high!: number;
}

/** What chance alone passes at most 5 and at most 0.2 times of 100; the lower are −1 where no count is low enough. */
export class FunnelLimitsDto {
  low!: number;
  high!: number;
  outerLow!: number;
  outerHigh!: number;
}

export class FunnelPointDto {
  /** `<level>:<code>`. */
  key!: string;
  name!: string;
  count!: number;
  population!: number;
  /** Incidents at the rate of all areas together. */
  expected!: number;
  rate!: FunnelRateDto;
  /** In incidents. */
  limits!: FunnelLimitsDto;
  standing!: Standing;
}

export class FunnelLineDto extends FunnelLimitsDto {
  population!: number;
}

/** Rates of the areas of a level against the rate of all of them, by how many live there. */
export class FunnelDto {
  /** `funnel@1`. */
  method!: string;
  /** How far in the stream of revisions every count of this answer has seen. */
  asOfPosition!: number;
  /** Tiers that are counted; those that the reader may not see counts of are left out. */
  tiers!: Tier[];
  /** `<level>:<code>` of the area that the compared ones lie in, and of the one asked for. */
  within!: string;
  area!: string;
  /** The level of the compared areas; null when there is none below. */
  level!: string | null;
  /** How many months of the period there can be data for. */
  months!: number;
  overall!: FunnelRateDto | null;
  /** Incidents and inhabitants that `overall` is made of. */
  count!: number;
  population!: number;
  points!: FunnelPointDto[];
  /** The limits along the width of the chart, as rates. */
  lines!: FunnelLineDto[];
  /** `<level>:<code>`. */
  withoutPopulation!: string[];
  /** Areas with too few incidents or inhabitants for a rate, which count in `overall` all the same. */
  tooFew!: string[];
  /** Incidents of counted categories that are known to lie in none of the areas. */
  unplaced!: number;
  /** How many times more the areas vary than by chance alone; null below three areas. */
  dispersion!: number | null;
  /** Whether that is more than chance would make it. */
  isOverdispersed!: boolean;
  recordingBreaks!: RecordingBreakDto[];
}
