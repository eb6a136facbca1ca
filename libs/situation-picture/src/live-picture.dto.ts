import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { GuardedCountsDto, RecordingBreakDto, TallyFilterDto } from '#aggregation';
import { MONTH_START, type Tier } from '#domain';

const VALUE_CHARACTERS_MAX = 120;

/** Which area and months, and of which incidents. */
export class PictureViewDto extends TallyFilterDto {
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

/** Which picture. */
export class LivePictureQueryDto extends PictureViewDto {
  /** Keeps to the area and period asked for, however few incidents they hold. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  exact?: boolean;
}

/** Whole months, `2026-03`; `to` exclusive. */
export class PeriodDto {
  from!: string;
  to!: string;
}

/** What would not surprise, after the method `expectedRange@1`; both ends included. */
export class ExpectedRangeDto {
  mean!: number;
  low!: number;
  high!: number;
  outerLow!: number;
  outerHigh!: number;
}

export class PictureFiguresDto {
  /** All incidents of the period so far. */
  total!: number;
  /** Those of the compared months. */
  now!: number;
  /** Those of the same months before. */
  before!: number;
}

export class CategoryFiguresDto extends PictureFiguresDto {
  code!: string;
  categories!: CategoryFiguresDto[];
}

export class MonthFiguresDto {
  month!: string;
  /** null where there are no data for any area. */
  now!: number | null;
  before!: number | null;
  compared!: boolean;
  expected!: ExpectedRangeDto | null;
}

export class PartFiguresDto extends PictureFiguresDto {
  /** `<level>:<code>`, a gender, a severity; null where nobody said. */
  key!: string | null;
  expected!: ExpectedRangeDto | null;
}

/** The view that was asked for and had too few incidents. */
export class AskedViewDto {
  /** `<level>:<code>`. */
  area!: string;
  period!: PeriodDto;
  total!: number;
}

/** Incidents that are known to lie in the area around, and in none of its parts. */
export class AroundDto extends PictureFiguresDto {
  /** `<level>:<code>`. */
  area!: string;
}

/** An area and a period beside the same months before. */
export class LivePictureDto extends PictureFiguresDto {
  /** How far in the stream of revisions every figure of this answer has seen. */
  asOfPosition!: number;
  /** Tiers that are counted; those that the reader may not see counts of are left out. */
  tiers!: Tier[];
  guarded!: GuardedCountsDto;
  /** `<level>:<code>` of the area that is shown. */
  area!: string;
  /** Set when another view is shown than the one asked for, because that held too few incidents. */
  asked!: AskedViewDto | null;
  /** The first and the last month with any data in the whole municipality; null where there is none. */
  oldest!: string | null;
  newest!: string | null;
  period!: PeriodDto;
  finished!: boolean;
  compared!: PeriodDto | null;
  comparedBefore!: PeriodDto | null;
  /** Whether the areas below are compared over the same months; their `now` and `before` are 0 when not. */
  areasCompared!: boolean;
  breaks!: RecordingBreakDto[];
  expected!: ExpectedRangeDto | null;
  /** The periods that `expected` rests on. */
  expectedFrom!: PeriodDto[];
  months!: MonthFiguresDto[];
  focusAreas!: CategoryFiguresDto[];
  areas!: PartFiguresDto[];
  genders!: PartFiguresDto[];
  severities!: PartFiguresDto[];
  around!: AroundDto | null;
  excluded!: number;
  unknown!: number;
}

/** A category in an area that has become more than chance alone would make it. */
export class StandoutDto {
  /** `<level>:<code>`. */
  area!: string;
  category!: string;
  /** Incidents in the compared months. */
  now!: number;
  /** Those of the same months a year before. */
  before!: number;
  expected!: ExpectedRangeDto;
}

/** What stands out in an area and a period, the most surprising first. */
export class StandoutsDto {
  /** How far in the stream of revisions every figure of this answer has seen. */
  asOfPosition!: number;
  /** null where no whole months can be compared, and nothing is looked for. */
  compared!: PeriodDto | null;
  /** The periods that `expected` rests on; with fewer than three, nothing is looked for. */
  expectedFrom!: PeriodDto[];
  /** How many areas times categories were looked through. */
  series!: number;
  items!: StandoutDto[];
}
