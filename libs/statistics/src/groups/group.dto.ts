import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { StatisticsRowDto } from '../statistics.dto.js';

const NAME_CHARACTERS_MAX = 200;
const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** How a grouping of municipalities is taken in. */
export class GroupsImportQueryDto {
  /** Who made the grouping, and which one it is. */
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  source!: string;

  /** The civil date from which it holds. */
  @Matches(CIVIL_DATE)
  validFrom!: string;

  /** What the file is called. */
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name?: string;

  /** `true` reads and checks everything and writes nothing. */
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

export class MunicipalityGroupDto {
  code!: string;
  name!: string;
  municipalities!: number;
}

/** What a file says of who is alike. One wrong row, and nothing was written. */
export class GroupsImportResultDto {
  /** Null after a dry run, and when a row was refused. */
  importId!: string | null;
  read!: number;
  refused!: number;
  groups!: MunicipalityGroupDto[];
  written!: boolean;
  /** Whether the same file stood there already: nothing has changed. */
  repeated!: boolean;
  sha256!: string;
  /** The first 200. */
  errors!: StatisticsRowDto[];
}
