import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import {
  statisticThemes,
  type SimilarStanding,
  type StatisticStatus,
  type StatisticUnit,
  type Tier,
} from '#domain';

const AREA_CHARACTERS_MAX = 120;
const YEAR_MIN = 1900;
const YEAR_MAX = 2100;

/** Of which municipality and what. */
export class SimilarQueryDto {
  /** `<code>` or `<level>:<code>`; of a part its municipality is compared. */
  @IsString()
  @MaxLength(AREA_CHARACTERS_MAX)
  area!: string;

  /** The code of a theme: its series come first, and own incidents are of it; absent: all incidents. */
  @IsOptional()
  @IsIn(statisticThemes.map(({ code }) => code))
  theme?: string;

  /** The id of a series; absent: the first of the theme, else the first one. */
  @IsOptional()
  @IsUUID()
  series?: string;

  /** Absent: the last year that the municipality has a number of, else the last one of all. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  year?: number;
}

/** The grouping that holds, and the group of the municipality in it. */
export class SimilarGroupingDto {
  /** Who made it, in the words of whoever took it in. */
  source!: string;
  /** A civil date. */
  validFrom!: string;
  /** Null when the grouping does not name the municipality. */
  group!: string | null;
  /** Other municipalities of the group. */
  others!: number;
}

/** A series that some municipality of the group has a value of. Counts are in none: they tell of size. */
export class SimilarSeriesDto {
  id!: string;
  name!: string;
  unit!: StatisticUnit;
  theme!: string | null;
  origin!: string;
  licence!: string;
  years!: number[];
}

/** One municipality of the group. */
export class SimilarPointDto {
  /** The code of the municipality. */
  key!: string;
  name!: string;
  isOwn!: boolean;
  /** A number, one that is known and not told, or none. */
  status!: StatisticStatus;
  /** In the unit of the series, of incidents per 1 000 inhabitants and year; null unless the status is `value`. */
  value!: number | null;
  /** Of the 95 % interval. */
  low!: number | null;
  high!: number | null;
}

/** A quarter of the group lies below `low`, a quarter above `high`. */
export class QuartilesDto {
  low!: number;
  high!: number;
}

/** The others of the group, and how the municipality stands to their middle half. */
export class SimilarComparisonDto {
  /** Others with a number. */
  count!: number;
  suppressed!: number;
  missing!: number;
  /** Null where fewer than three have a number. */
  median!: number | null;
  /** Null where fewer than five have a number. */
  quartiles!: QuartilesDto | null;
  /** `lower`, `within`, `unclear` or `higher`; null where nothing can be said. */
  standing!: SimilarStanding | null;
}

/** A series in a year: the municipality, and the others of its group. */
export class SimilarStatisticDto {
  seriesId!: string;
  year!: number;
  points!: SimilarPointDto[];
  comparison!: SimilarComparisonDto;
  /** Others that measure in another way than the municipality: they are compared with nothing. */
  otherMethod!: number;
}

/** What was reported here, by municipality: those of the group that this instance holds. */
export class SimilarIncidentsDto {
  /** The last twelve whole months; inclusive and exclusive. */
  from!: string;
  to!: string;
  asOfPosition!: number;
  /** Tiers that are counted: open and internal. */
  tiers!: Tier[];
  /** Per 1 000 inhabitants and year, with exact intervals. */
  points!: SimilarPointDto[];
  comparison!: SimilarComparisonDto;
  /** All incidents that the rates are made of. */
  count!: number;
  /** Names of those with a break in how incidents are recorded: nothing is compared across it. */
  broken!: string[];
}

/** A municipality against similar ones, in what others measure and in what was reported here. */
export class SimilarDto {
  /** `similarMunicipalities@1`. */
  method!: string;
  /** Code and name; null where the area lies in no municipality. */
  municipality!: string | null;
  municipalityName!: string | null;
  /** Null when nobody has taken in a grouping. */
  grouping!: SimilarGroupingDto | null;
  series!: SimilarSeriesDto[];
  /** Null when no series has a value. */
  statistic!: SimilarStatisticDto | null;
  /** Null when no other municipality of the group reports here. */
  incidents!: SimilarIncidentsDto | null;
}
