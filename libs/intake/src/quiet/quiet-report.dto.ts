import { IsOptional, Matches } from 'class-validator';
import { reportingRhythms, type ReportingRhythm } from '#domain';
import { ApiProperty } from '@nestjs/swagger';

const DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;

/** "Nothing to report" of one's own unit. */
export class QuietReportWishDto {
  /** First day of the period; without it, the current one. The one before may be given too. */
  @IsOptional()
  @Matches(DATE)
  periodFrom?: string;
}

/** That a unit has said that nothing happened. */
export class QuietReportDto {
  id!: string;
  unitId!: string;
  /** First day of the week or month. */
  periodFrom!: string;
  /** The day after its last. */
  periodTo!: string;
  reportedAt!: Date;
}

/** One reporting period of one's unit, and what it has said. */
export class DutyPeriodDto {
  /** First day of the week or month. */
  from!: string;
  /** The day after its last. */
  to!: string;
  @ApiProperty({
    enum: ['nothing', 'quiet', 'incidents'],
    description: '`nothing`: the unit has not said anything yet that I may know of.',
  })
  said!: 'nothing' | 'quiet' | 'incidents';
}

/** What one's own unit is expected to report. */
export class ReportingDutyDto {
  /** Null when one reports for no unit, or for one without a rhythm. */
  unit!: DutyUnitDto | null;
  /** The current period first, then the one before; empty without a unit. */
  periods!: DutyPeriodDto[];
}

/** A unit that reports in a rhythm. */
export class DutyUnitDto {
  id!: string;
  name!: string;
  @ApiProperty({ enum: reportingRhythms })
  rhythm!: ReportingRhythm;
}
