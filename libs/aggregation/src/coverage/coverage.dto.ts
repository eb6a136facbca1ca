import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { reportingRhythms, type ReportingRhythm } from '#domain';

const VALUE_CHARACTERS_MAX = 120;
const DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;

/** Whose reports, and when. */
export class CoverageQueryDto {
  /** `<code>` or `<level>:<code>`; without it, all units. */
  @IsOptional()
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  area?: string;

  /** First civil date; a week or month counts where it begins. */
  @Matches(DATE)
  from!: string;

  /** The civil date after the last. */
  @Matches(DATE)
  to!: string;
}

/** One unit that owes reports. */
export class UnitCoverageDto {
  id!: string;
  name!: string;
  @ApiProperty({ enum: reportingRhythms })
  rhythm!: ReportingRhythm;
  expected!: number;
  reported!: number;
  /** First day of the last week or month that it reported; null when it reported none. */
  lastReportedFrom!: string | null;
}

/** Of those who answer for one of the areas just below. */
export class AreaCoverageDto {
  /** `<level>:<code>`. */
  area!: string;
  expected!: number;
  reported!: number;
}

/**
 * Rapporteringsgrad: of the reports that units owed in their rhythm, how many came, quiet reports included;
 * protected and strict incidents as far as the reader may know of them.
 */
export class CoverageDto {
  /** How far in the stream of revisions the incidents behind it have been seen. */
  asOfPosition!: number;
  /** Units × their weeks or months that begin in the period, have ended, and that the unit existed throughout. */
  expected!: number;
  reported!: number;
  /** `reported / expected`, 0 to 1; null when nothing was expected. */
  share!: number | null;
  /** The units of the reader's own organisation, for those who may read its incidents; empty for others. */
  units!: UnitCoverageDto[];
  /** The areas just below the one asked for, where any report was expected of whoever answers within them. */
  areas!: AreaCoverageDto[];
}
