import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CsvDelimiter } from '#domain';
import { IncidentFilterDto } from '#intake';
import {
  exportCrs,
  exportFormats,
  exportParts,
  type ExportCrs,
  type ExportFormat,
  type ExportPart,
  type ExportStatus,
} from './export-values.js';
import { PAGE_MAX } from './export-limits.js';

const REASON_CHARACTERS_MIN = 20;
const REASON_CHARACTERS_MAX = 1_000;
/** At least twenty characters that say something. */
const SAYS_SOMETHING = /^\s*(?:\S\s*){20}/;

/** What to export, and how. */
export class StartExportDto {
  /** Made by the client once per export; the same one again gives the same export. */
  @IsOptional()
  @IsUUID()
  clientId?: string;

  @IsIn(exportFormats)
  format!: ExportFormat;

  /** Coordinate system of exact points. */
  @IsOptional()
  @IsIn(exportCrs)
  crs?: ExportCrs = 'EPSG:4326';

  /** Between the cells of a CSV file; `;` for Excel in Swedish. */
  @IsOptional()
  @IsIn([',', ';'])
  delimiter?: CsvDelimiter = ',';

  /** What is left out otherwise: `text`, what happened in the reporter's words. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(exportParts.length)
  @IsIn(exportParts, { each: true })
  include?: ExportPart[];

  /** Without it, every incident that one may read. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => IncidentFilterDto)
  filters?: IncidentFilterDto;

  /**
   * Why, at least 20 characters beside spaces. Needed for protected incidents and for more than 50 internal ones; whoever
   * watches over the reading log sees it.
   */
  @IsOptional()
  @IsString()
  @Length(REASON_CHARACTERS_MIN, REASON_CHARACTERS_MAX)
  @Matches(SAYS_SOMETHING)
  reason?: string;
}

/** Which of one's exports. */
export class ExportsQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_MAX)
  limit?: number = PAGE_MAX;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

/** One export, and how far it has come. */
export class ExportDto {
  id!: string;
  format!: ExportFormat;
  crs!: ExportCrs;
  delimiter!: CsvDelimiter;
  include!: ExportPart[];
  filters!: IncidentFilterDto;
  /** `stopped`: a role ended meanwhile, so that it may no longer be read. */
  status!: ExportStatus;
  /** Rows written so far. */
  rows!: number;
  /** Bytes written so far. */
  bytes!: number;
  /** Every incident is as it stood at this position of the stream; null until it begins. */
  asOfPosition!: number | null;
  /** How many rows it will hold, as far as can be told; null while nothing can. */
  estimatedRows!: number | null;
  rowsPerSecond!: number | null;
  secondsLeft!: number | null;
  requestedAt!: Date;
  startedAt!: Date | null;
  finishedAt!: Date | null;
  /** When the export and its file go; null until it has ended. */
  expiresAt!: Date | null;
}

/** One's own exports, newest first. */
export class ExportsDto {
  items!: ExportDto[];
  nextCursor!: string | null;
}
