import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  importStatuses,
  onErrorChoices,
  type ImportStatus,
  type OnError,
} from './import-status.js';

export const IMPORTS_PER_PAGE_MAX = 100;
export const ERRORS_PER_PAGE_MAX = 500;
const PROFILE_NAME_CHARACTERS_MAX = 60;
const CURSOR_CHARACTERS_MAX = 400;
const TRANSITIONS = ['cancelled', 'withdrawn'] as const;

/** What to import, and how. Exactly one of `profile` and `definition`. */
export class StartImportDto {
  /** A file of one's own, as `POST /imports/files` answered. */
  @IsUUID()
  fileId!: string;

  /** Name of a profile. */
  @IsOptional()
  @IsString()
  @Length(1, PROFILE_NAME_CHARACTERS_MAX)
  profile?: string;

  /** A profile that is written out: see `GET /import-profiles/schema`. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  definition?: Record<string, unknown>;

  /** Everything is read and checked, nothing recorded. */
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean = false;

  /** What becomes of the good rows when others are refused. */
  @IsOptional()
  @IsIn(onErrorChoices)
  onError?: OnError = 'keep_good';
}

/** That an import waits for its turn. */
export class StartedImportDto {
  id!: string;
}

export class ImportsQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(IMPORTS_PER_PAGE_MAX)
  limit?: number = IMPORTS_PER_PAGE_MAX;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

export class ImportErrorsQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(ERRORS_PER_PAGE_MAX)
  limit?: number = ERRORS_PER_PAGE_MAX;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9_-]+$/)
  @MaxLength(CURSOR_CHARACTERS_MAX)
  cursor?: string;
}

/** A wish to stop an import, or to take back everything that it has recorded. */
export class ImportTransitionDto {
  @IsIn(TRANSITIONS)
  to!: (typeof TRANSITIONS)[number];
}

export class ImportRowCountsDto {
  read!: number;
  recorded!: number;
  /** Known ones that now say something else. */
  changed!: number;
  /** Known ones that say the same. */
  repeated!: number;
  refused!: number;
  /** Good ones whose text may point out a person: fewer read those. */
  withPersonData!: number;
}

/** Whoever started an import. */
export class ImportStarterDto {
  name!: string;
}

/** One import as it stands in the list. */
export class ImportSummaryDto {
  id!: string;
  @ApiProperty({ enum: importStatuses })
  status!: ImportStatus;
  /** Everything is read and checked, nothing recorded. */
  dryRun!: boolean;
  @ApiProperty({ enum: onErrorChoices })
  onError!: OnError;
  profile!: string;
  source!: string;
  @ApiProperty({ type: String, nullable: true })
  licence!: string | null;
  fileName!: string;
  fileBytes!: number;
  /** Of the file, as it lies there. */
  bytesRead!: number;
  /** Hexadecimal. */
  @ApiProperty({ type: String, nullable: true })
  sha256!: string | null;
  /** Null for a command on the server. */
  @ApiProperty({ type: ImportStarterDto, nullable: true })
  startedBy!: ImportStarterDto | null;
  /** Whether the caller started it, and so may see what the refused rows say. */
  own!: boolean;
  startedAt!: Date;
  @ApiProperty({ type: Date, nullable: true })
  finishedAt!: Date | null;
  rows!: ImportRowCountsDto;
  /** Whether rows are only looked at for now: nothing has been recorded yet. */
  checking!: boolean;
  @ApiProperty({ type: Number, nullable: true })
  rowsPerSecond!: number | null;
  /** Null as long as nothing can be told, and when it is over. */
  @ApiProperty({ type: Number, nullable: true })
  secondsLeft!: number | null;
}

/** Imports, newest first. */
export class ImportsDto {
  items!: ImportSummaryDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** One column of one refused row. */
export class ImportRowErrorDto {
  /** Line of the file, or record of a list, from 1. */
  line!: number;
  column!: string;
  /** What stood there, cut when it is long; null for everybody but the one who started the import. */
  @ApiProperty({ type: String, nullable: true })
  value!: string | null;
  code!: string;
  /** In the language of Accept-Language. */
  reason!: string;
}

/** Refused rows in the order of the file. */
export class ImportRowErrorsDto {
  items!: ImportRowErrorDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** A category of the source that the profile does not know. */
export class UnmappedValueDto {
  /** Null for everybody but the one who started the import. */
  @ApiProperty({ type: String, nullable: true })
  value!: string | null;
  rows!: number;
}

export class ImportFaultFieldDto {
  path!: string;
  code!: string;
  message!: string;
}

/** Why an import failed, in the language of Accept-Language. */
export class ImportFaultDto {
  code!: string;
  title!: string;
  detail!: string;
  errors!: ImportFaultFieldDto[];
}

/** One import: where the incidents came from, and how many rows went which way. */
export class ImportDto extends ImportSummaryDto {
  /** The profile as it was then. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  definition!: object;
  @ApiProperty({ type: ImportFaultDto, nullable: true })
  fault!: ImportFaultDto | null;
  /** Most rows first; told when it is over. */
  unmapped!: UnmappedValueDto[];
  /** The first refused rows; the rest under `/imports/{id}/errors`. */
  errors!: ImportRowErrorsDto;
}
