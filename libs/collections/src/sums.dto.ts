import { ApiProperty } from '@nestjs/swagger';
import { RecordingBreakDto } from '#aggregation';
import { FunnelLineDto, FunnelPointDto, FunnelRateDto } from '#analysis';
import type { Hearing, RateStanding, SummedGender, Tier } from '#domain';

const hearings = ['told', 'quiet', 'missing'] as const;
const standings = ['lower', 'unclear', 'higher'] as const;
const genders = ['woman', 'man', 'several', 'unknown'] as const;

/** Months, `to` exclusive. */
export class MonthsDto {
  from!: string;
  to!: string;
}

export class SummedFiguresDto {
  /** All of the period. */
  total!: number;
  /** Of the compared months, and of the same months before; 0 where nothing is compared. */
  now!: number;
  before!: number;
}

export class SummedFocusDto extends SummedFiguresDto {
  code!: string;
}

export class SummedGenderDto extends SummedFiguresDto {
  /** Null where nobody said. */
  @ApiProperty({ type: String, enum: genders, enumName: 'AffectedGender', nullable: true })
  key!: SummedGender;
}

/** How many incidents. Focus areas add up to it, and so do genders. */
export class AreaSumDto extends SummedFiguresDto {
  focusAreas!: SummedFocusDto[];
  genders!: SummedGenderDto[];
}

/** Whether somebody who was asked has told anything, has said that there is nothing, or has not been heard. */
export class HeardDto {
  organisationId!: string;
  name!: string;
  @ApiProperty({ enum: hearings, enumName: 'Hearing' })
  hearing!: Hearing;
}

export class WholeSumDto extends AreaSumDto {
  @ApiProperty({ type: Number, nullable: true })
  population!: number | null;
  /** Per 1 000 inhabitants and year; null where there are too few. */
  @ApiProperty({ type: FunnelRateDto, nullable: true })
  rate!: FunnelRateDto | null;
  /** Those who answer for no area of their own. */
  heard!: HeardDto[];
}

export class SummedAreaDto extends WholeSumDto {
  /** `<level>:<code>`. */
  key!: string;
  name!: string;
  /** Whether it stood through the whole period; else it has no rate. */
  isWhole!: boolean;
  /** How its rate lies to `overall`: elsewhere only when its whole interval does; null without a rate. */
  @ApiProperty({ type: String, enum: standings, enumName: 'RateStanding', nullable: true })
  standing!: RateStanding | null;
}

/** `funnel@1` of the same counts. */
export class SummedFunnelDto {
  @ApiProperty({ type: FunnelRateDto, nullable: true })
  overall!: FunnelRateDto | null;
  count!: number;
  population!: number;
  points!: FunnelPointDto[];
  lines!: FunnelLineDto[];
  withoutPopulation!: string[];
  tooFew!: string[];
  @ApiProperty({ type: Number, nullable: true })
  dispersion!: number | null;
  isOverdispersed!: boolean;
}

/** The city's sums at the position that the collection fixed: every incident once, in the area that it lies in or in none. */
export class CollectionSumsDto {
  /** `areaSums@1`. */
  method!: string;
  /** The position that the collection was closed at; while it is open, the one of this moment. */
  asOfPosition!: number;
  isFixed!: boolean;
  /** Tiers that are counted; never protected or strict, as between all that is compared. */
  tiers!: Tier[];
  /** `<level>:<code>`, and what it is called. */
  within!: string;
  name!: string;
  /** Of the areas; null where nothing lies below. */
  @ApiProperty({ type: String, nullable: true })
  level!: string | null;
  period!: MonthsDto;
  /** Whether its last month is over and its data are in. */
  finished!: boolean;
  /** How many months of the period there can be data for. */
  months!: number;
  @ApiProperty({ type: MonthsDto, nullable: true })
  compared!: MonthsDto | null;
  @ApiProperty({ type: MonthsDto, nullable: true })
  comparedBefore!: MonthsDto | null;
  all!: WholeSumDto;
  /** By name, never by count. */
  areas!: SummedAreaDto[];
  /** What lies in none of the areas. */
  unplaced!: AreaSumDto;
  /** Of the areas together: what each is held against. */
  @ApiProperty({ type: FunnelRateDto, nullable: true })
  overall!: FunnelRateDto | null;
  /** Incidents of categories that are not counted, and of categories that are not known; in no other number. */
  excluded!: number;
  unknown!: number;
  funnel!: SummedFunnelDto;
  recordingBreaks!: RecordingBreakDto[];
}
