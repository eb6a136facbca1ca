import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  ANSWER_TEXT_CHARACTERS_MAX,
  answerStates,
  protectiveSecurityWords,
  type AnswerKind,
  type AnswerState,
  type ProtectiveSecurityStatus,
  type ShortAnswer,
} from '#domain';
import { DAY } from './collection.dto.js';
import type { StepKind } from './step.repository.js';

const WORDS_CHARACTERS_MAX = 2_000;
const statuses = Object.keys(protectiveSecurityWords) as ProtectiveSecurityStatus[];
const kinds = ['edition', 'short', 'nothing'] as const;
const stepKinds = ['short', 'nothing', 'withdrawn', 'completion_asked', 'accepted'] as const;

/** A short answer: each part may stand empty while it is a draft. */
export class ShortAnswerDto implements ShortAnswer {
  @IsString()
  @MaxLength(ANSWER_TEXT_CHARACTERS_MAX)
  risks!: string;

  @IsString()
  @MaxLength(ANSWER_TEXT_CHARACTERS_MAX)
  staffThreats!: string;

  @IsString()
  @MaxLength(ANSWER_TEXT_CHARACTERS_MAX)
  accidents!: string;

  @IsString()
  @MaxLength(ANSWER_TEXT_CHARACTERS_MAX)
  changes!: string;

  /** How far the work has come, and never what is protected. */
  @IsIn([...statuses, null])
  @ApiProperty({
    type: String,
    enum: statuses,
    enumName: 'ProtectiveSecurityStatus',
    nullable: true,
  })
  protectiveSecurity!: ProtectiveSecurityStatus | null;
}

export class DraftWishDto {
  @ValidateNested()
  @Type(() => ShortAnswerDto)
  answer!: ShortAnswerDto;
}

export class DraftDto {
  /** 0 before anything is written. */
  revision!: number;
  answer!: ShortAnswerDto;
  @ApiProperty({ type: String, nullable: true })
  writtenAt!: string | null;
}

export class AnswerDto {
  @IsUUID()
  organisationId!: string;

  @IsIn(['short', 'nothing', 'withdrawn'])
  @ApiProperty({ enum: ['short', 'nothing', 'withdrawn'] })
  kind!: 'short' | 'nothing' | 'withdrawn';

  /** With `short`, and with nothing else. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ShortAnswerDto)
  answer?: ShortAnswerDto;

  /** Why there is nothing to report, or why it is taken back. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  reason?: string;
}

export class MarkDto {
  @IsIn(['completion_asked', 'accepted'])
  @ApiProperty({ enum: ['completion_asked', 'accepted'] })
  kind!: 'completion_asked' | 'accepted';

  /** What is missing. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  words?: string;

  @IsOptional()
  @Matches(DAY)
  dueOn?: string;
}

/** How an answer stands. */
export class StandingAnswerDto {
  @ApiProperty({ enum: answerStates, enumName: 'AnswerState' })
  state!: AnswerState;
  @ApiProperty({ type: String, enum: kinds, enumName: 'AnswerKind', nullable: true })
  kind!: AnswerKind | null;
  @ApiProperty({ type: String, nullable: true })
  editionId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  handedInOn!: string | null;
  @ApiProperty({ type: String, nullable: true })
  completionDueOn!: string | null;
  isLate!: boolean;
}

export class AnswerStepDto {
  number!: number;
  @ApiProperty({ enum: stepKinds, enumName: 'AnswerStep' })
  kind!: StepKind;
  takenAt!: string;
  @ApiProperty({ type: String, nullable: true })
  dueOn!: string | null;
  words!: string;
  @ApiProperty({ type: ShortAnswerDto, nullable: true })
  answer!: ShortAnswerDto | null;
}

/** One authority's answer with all that has been said of it, the newest first. */
export class SubmissionDto extends StandingAnswerDto {
  organisationId!: string;
  steps!: AnswerStepDto[];
}

export class SubmissionQueryDto {
  @IsUUID()
  organisation!: string;
}
