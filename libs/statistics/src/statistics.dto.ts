import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import {
  areaLevels,
  statisticThemes,
  type AreaLevel,
  type StatisticUnit,
  type StatisticView,
} from '#domain';

const NAME_CHARACTERS_MAX = 200;
const YES_OR_NO = ['true', 'false'] as const;

/** How a file of statistics is taken in. */
export class StatisticsImportQueryDto {
  /** A name of `GET /statistics/profiles`. */
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  profile!: string;

  /** What the file is called. */
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name?: string;

  /** What the figures are of, for a file without a column for it. */
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  series?: string;

  /** What all of the file can be laid beside. */
  @IsOptional()
  @IsIn(statisticThemes.map(({ code }) => code))
  theme?: string;

  /** How it was measured: another method is a break. */
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  measuredBy?: string;

  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  licence?: string;

  /** Who made the figures, when it is not who the profile says. */
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  origin?: string;

  /** Looks for names of areas on this level only. */
  @IsOptional()
  @IsIn(areaLevels)
  level?: AreaLevel;

  /** Name of the sheet; the first one that is not hidden when absent. */
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  sheet?: string;

  /** `true` reads and compares everything and writes nothing. */
  @IsOptional()
  @IsIn(YES_OR_NO)
  dryRun?: 'true' | 'false';
}

/** Why a row was refused, or what is to be known of its area. */
export class StatisticsRowDto {
  line!: number;
  column!: string;
  /** What stood there, cut. */
  value!: string;
  code!: string;
  /** In the language of the request. */
  message!: string;
}

/** What a file said of a series. */
export class StatisticsOutcomeDto {
  id!: string;
  name!: string;
  values!: number;
  /** Said of nothing before. */
  added!: number;
  /** Said otherwise before; what was said is kept. */
  changed!: number;
  suppressed!: number;
  missing!: number;
}

/** What a file changed, or would change. One wrong row, and nothing was written. */
export class StatisticsImportResultDto {
  /** Null after a dry run, and when a row was refused. */
  importId!: string | null;
  profile!: string;
  read!: number;
  refused!: number;
  series!: StatisticsOutcomeDto[];
  /** Areas and years whose inhabitants were noted. */
  populations!: number;
  written!: boolean;
  /** Whether the same file stood there already: nothing has changed. */
  repeated!: boolean;
  sha256!: string;
  /** The first 200. */
  errors!: StatisticsRowDto[];
  /** Rows kept under an area that has ended, came later or is not known here; the first 200. */
  remarks!: StatisticsRowDto[];
  remarkCount!: number;
}

export class ProfileTextDto {
  sv!: string;
  en!: string;
}

/** How the files of a source are read. */
export class StatisticProfileDto {
  name!: string;
  title!: ProfileTextDto;
  about!: ProfileTextDto;
  origin!: string;
  licence!: string;
  /** Null for inhabitants. */
  view!: StatisticView | null;
  unit!: StatisticUnit;
}

export class StatisticProfilesDto {
  items!: StatisticProfileDto[];
}

/** A series as it holds today. */
export class StatisticSeriesDto {
  id!: string;
  /** The profile that it was read by. */
  source!: string;
  name!: string;
  view!: StatisticView;
  unit!: StatisticUnit;
  theme!: string | null;
  origin!: string;
  licence!: string;
  firstYear!: number;
  lastYear!: number;
  values!: number;
  suppressed!: number;
  missing!: number;
  /** Areas that are known here. */
  areas!: number;
  levels!: string[];
  /** Areas that are not known here, or ended: kept under the name of the source. */
  elsewhere!: number;
  hasGenders!: boolean;
  importedAt!: Date;
}

export class StatisticSeriesListDto {
  items!: StatisticSeriesDto[];
}

export class StatisticsCountsDto {
  series!: number;
  values!: number;
  added!: number;
  changed!: number;
  suppressed!: number;
  missing!: number;
  populations!: number;
}

/** A file that was taken in. */
export class StatisticsImportDto {
  id!: string;
  profile!: string;
  fileName!: string;
  counts!: StatisticsCountsDto;
  importedAt!: Date;
  /** Null while it holds. */
  withdrawnAt!: Date | null;
}

/** Files that were taken in, the last first; at most 200. */
export class StatisticsImportsDto {
  items!: StatisticsImportDto[];
}

/** What is to become of an import. */
export class StatisticsTransitionDto {
  @IsIn(['withdrawn'])
  to!: 'withdrawn';
}
