import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';

const REFERENCE_CHARACTERS_MAX = 40;
export const REASON_CHARACTERS_MIN = 20;
const REASON_CHARACTERS_MAX = 1000;
const CASE_CHARACTERS_MAX = 60;
const STATES = ['open', 'to_review', 'overdue', 'reviewed'] as const;
const VERDICTS = ['justified', 'not_justified'] as const;
/** At least twenty characters that say something. */
const SAYS_SOMETHING = /^\s*(?:\S\s*){20}/;

/** Which incident, and why it cannot wait. */
export class OpenBreakGlassDto {
  @ApiProperty({ example: 'H-2026-7K3M9Q-4' })
  @IsString()
  @MaxLength(REFERENCE_CHARACTERS_MAX)
  reference!: string;

  /** At least 20 characters, beside spaces. */
  @IsString()
  @Length(REASON_CHARACTERS_MIN, REASON_CHARACTERS_MAX)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  /** The case that it belongs to, such as a registration number. */
  @IsString()
  @Length(1, CASE_CHARACTERS_MAX)
  @Matches(/\S/)
  caseReference!: string;
}

/** One incident that is open to one person for an hour. */
export class OpenedBreakGlassDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  incidentId!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

/** What was opened by break-glass, for whoever opened it and for whoever reviews it. */
export class BreakGlassDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  /** Of the incident. */
  reference!: string;

  /** The incident, for whoever has it open now; null for all others. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  incidentId!: string | null;

  /** Whether the reader opened it. */
  mine!: boolean;

  /** Who opened it; null for somebody whose identity is protected from the reader. */
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
  reason!: string;
  caseReference!: string;

  /** How often the incident was read so. */
  reads!: number;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ format: 'date-time' })
  reviewBy!: string;

  @ApiProperty({ enum: STATES })
  state!: (typeof STATES)[number];

  @ApiProperty({ enum: VERDICTS, nullable: true })
  verdict!: (typeof VERDICTS)[number] | null;
}

export class BreakGlassListDto {
  @ApiProperty({ type: [BreakGlassDto] })
  items!: BreakGlassDto[];
}

export class BreakGlassReviewDto {
  @ApiProperty({ enum: VERDICTS })
  @IsIn(VERDICTS)
  verdict!: (typeof VERDICTS)[number];
}
