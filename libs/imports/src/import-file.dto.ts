import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { incidentKinds, type IncidentKind } from '#domain';
import { UPLOAD_NAME_CHARACTERS_MAX } from './upload/upload-limits.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ENCODINGS = ['utf-8', 'windows-1252'] as const;
const FORMATS = ['csv', 'xlsx', 'json', 'ndjson'] as const;
const SHEET_CHARACTERS_MAX = 200;

/** What the file is called. */
export class UploadQueryDto {
  @IsString()
  @Length(1, UPLOAD_NAME_CHARACTERS_MAX)
  name!: string;
}

/** A file that has come whole. It is kept for a day unless it is imported. */
export class UploadedFileDto {
  id!: string;
  name!: string;
  bytes!: number;
  /** Hexadecimal. */
  sha256!: string;
}

/** How the file is written, where the guess was wrong. */
export class PreviewQueryDto {
  @IsOptional()
  @IsIn(DELIMITERS)
  delimiter?: (typeof DELIMITERS)[number];

  @IsOptional()
  @IsIn(ENCODINGS)
  encoding?: (typeof ENCODINGS)[number];

  /** Name of a sheet; the first that is not hidden when absent. */
  @IsOptional()
  @IsString()
  @Length(1, SHEET_CHARACTERS_MAX)
  sheet?: string;
}

export class PreviewRowDto {
  /** Line of the file, or record of a list, from 1. */
  line!: number;
  /** By column; a long one is cut. */
  cells!: string[];
}

export class ProfileTitleDto {
  sv!: string;
  en!: string;
}

export class SuggestedProfileDto {
  name!: string;
  title!: ProfileTitleDto;
}

/** How a file begins. */
export class PreviewDto {
  fileId!: string;
  name!: string;
  bytes!: number;
  @ApiProperty({ enum: FORMATS })
  format!: (typeof FORMATS)[number];
  @ApiProperty({ enum: DELIMITERS, nullable: true, type: String })
  delimiter!: (typeof DELIMITERS)[number] | null;
  @ApiProperty({ enum: ENCODINGS, nullable: true, type: String })
  encoding!: (typeof ENCODINGS)[number] | null;
  sheets!: string[];
  /** As written; a column without a name has ''. */
  columns!: string[];
  rows!: PreviewRowDto[];
  /** Profiles that the columns are enough for, the best first. */
  suggested!: SuggestedProfileDto[];
}

/** A mapping to try. */
export class MappingTryDto {
  @IsUUID()
  fileId!: string;

  /** An import profile: see `GET /import-profiles/schema`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  definition!: Record<string, unknown>;
}

/** A row as it would be recorded. */
export class MappingSampleDto {
  line!: number;
  @ApiProperty({ enum: incidentKinds })
  kind!: IncidentKind;
  category!: string;
  /** ISO 8601 with offset. */
  occurredFrom!: string;
  @ApiProperty({ type: String, nullable: true })
  occurredTo!: string | null;
  /** `<level>:<code>` of the finest area. */
  area!: string;
  areaName!: string;
}

/** One column of one row that would be refused. */
export class MappingErrorDto {
  line!: number;
  column!: string;
  value!: string;
  code!: string;
  /** In the language of Accept-Language. */
  reason!: string;
}

/** A category of the source that nothing maps. */
export class UnmappedCategoryDto {
  value!: string;
  rows!: number;
}

/** What a mapping makes of the first rows. */
export class MappingCheckDto {
  read!: number;
  accepted!: number;
  refused!: number;
  samples!: MappingSampleDto[];
  errors!: MappingErrorDto[];
  /** Most rows first. */
  unmapped!: UnmappedCategoryDto[];
}
