import { IsString, Matches, MaxLength } from 'class-validator';
import { MONTH_START } from '#domain';
import { ApiProperty } from '@nestjs/swagger';
import { PeriodDto } from '../live-picture.dto.js';

const VALUE_CHARACTERS_MAX = 120;

/** Which area and months. */
export class StaffThreatsQueryDto {
  /** `<code>` or `<level>:<code>`; in bands the municipality around it is told of. */
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  area!: string;

  /** First day of the first local month. */
  @Matches(MONTH_START)
  from!: string;

  /** First day of the local month after the last; ten years later at most. In bands: years that lie in it whole. */
  @Matches(MONTH_START)
  to!: string;
}

/** A number, where both ends are the same; else a band of five that holds it. */
export class CountRangeDto {
  atLeast!: number;
  atMost!: number;
}

export class CodedRangeDto extends CountRangeDto {
  /** A code, a kind of unit, `2026-03` or `2026`; null where nothing is stated. */
  code!: string | null;
}

/** Incidents per 100 employees and year, with the exact 95 % interval of a Poisson count. */
export class EmployeeRateDto {
  /** null where the count is a band. */
  rate!: number | null;
  low!: number;
  high!: number;
  headcount!: number;
}

export class UnitKindRangeDto extends CodedRangeDto {
  rate!: EmployeeRateDto | null;
}

/** 0 to 1; both ends are the same where counts are numbers. */
export class ShareRangeDto {
  low!: number;
  high!: number;
}

export class StaffThreatFiguresDto {
  total!: CountRangeDto;
  unitKinds!: UnitKindRangeDto[];
  influenceKinds!: CodedRangeDto[];
  actorTypes!: CodedRangeDto[];
  /** One incident may have several: they do not add up. */
  consequences!: CodedRangeDto[];
  policeReported!: CountRangeDto;
  policeShare!: ShareRangeDto | null;
  /** null where a headcount is not known, or not all that the units report is counted. */
  rate!: EmployeeRateDto | null;
}

/** What has befallen staff, as far as the reader may know it. */
export class StaffThreatsDto {
  /** How far in the stream of revisions every count of this answer has seen. */
  asOfPosition!: number;
  /** The method, and its version, that the figures are made by. */
  method!: string;
  /** Number by number, in bands of five, or not at all. */
  @ApiProperty({ enum: ['exact', 'bands', 'none'] })
  told!: 'exact' | 'bands' | 'none';
  /** Whose incidents: everybody's, or those of the reader's own organisations. */
  @ApiProperty({ enum: ['all', 'own'] })
  of!: 'all' | 'own';
  /** `<level>:<code>`: in bands the municipality, whatever was asked for. */
  area!: string;
  /** Whole months; in bands the last calendar year of the period that is over. null where there is none. */
  period!: PeriodDto | null;
  figures!: StaffThreatFiguresDto | null;
  /** Each month of the period; in bands that year and the four before it. From where data begin. */
  series!: CodedRangeDto[];
}
