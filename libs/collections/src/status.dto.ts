import { ApiProperty } from '@nestjs/swagger';
import { AskableDto } from './collection.dto.js';
import { StandingAnswerDto } from './answer.dto.js';

/** What a version of a picture holds of what is asked for. */
export class AnswerPartsDto {
  /** The parts that lag (2023:196) 4 § asks for, of three. */
  lawParts!: number;
  lawPartsWritten!: number;
  /** Problems that are put first, and how many of them lack a cause or a measure. */
  prioritised!: number;
  chainGaps!: number;
}

/** Rapporteringsgrad: of the reports that units have owed in the last three months, each in its rhythm. */
export class ReportingRateDto {
  expected!: number;
  /** How many of them came, quiet ones included. */
  reported!: number;
}

/** One row of the matrix. */
export class StatusRowDto extends AskableDto {
  answer!: StandingAnswerDto;
  /** Days since it was handed in; null while nothing stands. */
  @ApiProperty({ type: Number, nullable: true })
  ageDays!: number | null;
  /** Null for a short answer, and while nothing stands. */
  @ApiProperty({ type: AnswerPartsDto, nullable: true })
  parts!: AnswerPartsDto | null;
  /** Null where no unit owes any report. */
  @ApiProperty({ type: ReportingRateDto, nullable: true })
  reporting!: ReportingRateDto | null;
  /** Who answers for it, by name. */
  coordinators!: string[];
  /** Roles that nobody holds: each authority must have both. */
  @ApiProperty({ enum: ['prevention_coordinator', 'security_coordinator'], isArray: true })
  missingRoles!: ('prevention_coordinator' | 'security_coordinator')[];
}

export class StatusDto {
  asOf!: string;
  rows!: StatusRowDto[];
}
