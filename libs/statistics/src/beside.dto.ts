import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { RecordingBreakDto } from '#aggregation';
import {
  statisticThemes,
  type StatisticGender,
  type StatisticStatus,
  type StatisticUnit,
  type StatisticView,
  type Tier,
} from '#domain';

const AREA_CHARACTERS_MAX = 120;

/** Of which area and what. */
export class BesideQueryDto {
  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @MaxLength(AREA_CHARACTERS_MAX)
  area!: string;

  /** The code of a theme; absent: the one that most kinds of sources know. */
  @IsOptional()
  @IsIn(statisticThemes.map(({ code }) => code))
  theme?: string;
}

export class ThemeNamesDto {
  sv!: string;
  en!: string;
}

/** A theme, and which kinds of sources have a series of it for the area or one around it. */
export class BesideThemeDto {
  code!: string;
  names!: ThemeNamesDto;
  /** `police`, `experienced`, `rescue`. */
  views!: string[];
}

/** Themes that have a series. */
export class StatisticThemesDto {
  items!: BesideThemeDto[];
}

/** Of which area. */
export class StatisticThemesQueryDto {
  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @MaxLength(AREA_CHARACTERS_MAX)
  area!: string;
}

/** Own incidents of a year. */
export class BesideCountDto {
  year!: number;
  count!: number;
  /** Months that are over and of which there can be any; 12 for a whole year. */
  months!: number;
}

export class BesidePointDto {
  year!: number;
  /** A number, one that the source does not tell, or none at all. */
  status!: StatisticStatus;
  /** In the unit of the series; null unless the status is `value`. */
  value!: number | null;
  /** Of the 95 % interval. */
  low!: number | null;
  high!: number | null;
  /** How many answered. */
  sample!: number | null;
  /** Whether the interval is reckoned from how many answered (Wilson), and not the source's. */
  isReckoned!: boolean;
  /** Points of one number can be joined by a line. */
  segment!: number;
}

export class BesideLineDto {
  gender!: StatisticGender;
  points!: BesidePointDto[];
}

/** From this year on the area has another outline, or it is measured otherwise. */
export class BesideBreakDto {
  year!: number;
  /** `outline`, `method`. */
  reasons!: string[];
}

/** Women less men. */
export class BesideGapDto {
  year!: number;
  value!: number;
  low!: number | null;
  high!: number | null;
}

/** A series of another source, of the area or of the smallest one around it that the source has. */
export class BesideSeriesDto {
  id!: string;
  /** The profile that it was read by. */
  source!: string;
  name!: string;
  /** Age or school year in the words of the source; empty for everybody. */
  band!: string;
  view!: StatisticView;
  unit!: StatisticUnit;
  origin!: string;
  licence!: string;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  /** Whether it is of a larger area than the one asked for. */
  isWider!: boolean;
  lines!: BesideLineDto[];
  breaks!: BesideBreakDto[];
  gaps!: BesideGapDto[];
}

/** Reported beside experienced beside police: laid side by side, never summed. */
export class BesideDto {
  /** `statisticsBeside@1`. */
  method!: string;
  /** How far in the stream of revisions the own counts have seen. */
  asOfPosition!: number;
  /** Tiers of own incidents that are counted: open and internal. */
  tiers!: Tier[];
  /** `<level>:<code>`. */
  area!: string;
  theme!: string;
  themes!: BesideThemeDto[];
  /** Own categories that are counted. */
  categories!: string[];
  counts!: BesideCountDto[];
  series!: BesideSeriesDto[];
  /** Series of the theme that are not shown here. */
  leftOut!: number;
  recordingBreaks!: RecordingBreakDto[];
}
