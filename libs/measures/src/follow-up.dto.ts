import { ApiProperty } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import {
  carriedOuts,
  effectClaims,
  effectSilences,
  effectVerdicts,
  goalJudgements,
  occasions,
  type CarriedOut,
  type EffectClaim,
  type EffectSilence,
  type EffectVerdict,
  type FollowUp,
  type GoalJudgement,
  type Occasion,
} from '#domain';
import { BeforeAfterDto } from '#situation-picture';
import { WORDS_CHARACTERS_MAX } from './goal.dto.js';
import { COST_ORE_MAX } from './measure-content.dto.js';

const HASH = /^[0-9a-f]{64}$/;

export class FollowUpContentDto implements FollowUp {
  @ApiProperty({ type: String, enum: carriedOuts, enumName: 'CarriedOut', nullable: true })
  @IsIn([...carriedOuts, null])
  carriedOut!: CarriedOut | null;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  done!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  obstacle!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  nextStep!: string;

  /** Whole öre, so far. */
  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(0)
  @Max(COST_ORE_MAX)
  costUsedOre!: number | null;

  /** At year end only. */
  @ApiProperty({ type: String, enum: goalJudgements, enumName: 'GoalJudgement', nullable: true })
  @IsIn([...goalJudgements, null])
  goalJudgement!: GoalJudgement | null;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  motivation!: string;
}

/** One occasion, also where nothing stands yet. */
export class FollowUpDto {
  year!: number;
  @ApiProperty({ enum: occasions, enumName: 'Occasion' })
  occasion!: Occasion;
  /** The last day that it tells of. */
  @ApiProperty({ type: String, format: 'date' })
  day!: string;
  isDue!: boolean;
  /** For `If-Match`; 0 before anything stands. */
  revision!: number;
  @ApiProperty({ type: () => FollowUpContentDto, nullable: true })
  followUp!: FollowUpContentDto | null;
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  writtenAt!: string | null;
}

export class FollowUpRevisionDto {
  revision!: number;
  followUp!: FollowUpContentDto;
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt!: string;
}

/** Newest first. */
export class FollowUpHistoryDto {
  items!: FollowUpRevisionDto[];
}

/** Whole months, `2026-03`; `to` exclusive. */
export class EffectPeriodDto {
  from!: string;
  to!: string;
}

/** What was asked, from what was said beforehand. */
export class EffectQuestionDto {
  @ApiProperty({ type: String, nullable: true })
  category!: string | null;
  @ApiProperty({ type: String, nullable: true })
  focusArea!: string | null;
  /** What it is held against; null for its own past. */
  @ApiProperty({ type: String, nullable: true })
  control!: string | null;
  period!: EffectPeriodDto;
}

/** What came of a measure, as the figures tell now. */
export class MeasureEffectDto {
  /** Why nothing is counted; null when something is. */
  @ApiProperty({ type: String, enum: effectSilences, enumName: 'EffectSilence', nullable: true })
  silence!: EffectSilence | null;
  @ApiProperty({ type: () => EffectQuestionDto, nullable: true })
  question!: EffectQuestionDto | null;
  @ApiProperty({ type: String, enum: effectClaims, enumName: 'EffectClaim', nullable: true })
  claim!: EffectClaim | null;
  @ApiProperty({ type: () => BeforeAfterDto, nullable: true })
  answer!: BeforeAfterDto | null;
  /** Of what is told here, for keeping just this; null when nothing can be kept. */
  @ApiProperty({ type: String, nullable: true })
  seen!: string | null;
}

export class KeepEffectDto {
  /** What the coordinator makes of it. */
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  conclusion!: string;

  /** `seen` of what was told. */
  @Matches(HASH)
  seen!: string;
}

/** An outcome as it was told and kept. */
export class KeptEffectDto {
  id!: string;
  /** `beforeAfter@1`. */
  figure!: string;
  @ApiProperty({ enum: effectClaims, enumName: 'EffectClaim' })
  claim!: EffectClaim;
  @ApiProperty({ enum: effectVerdicts })
  verdict!: EffectVerdict;
  /** How far in the stream of revisions it had counted. */
  position!: number;
  question!: EffectQuestionDto;
  answer!: BeforeAfterDto;
  /** SHA-256 of what is kept as canonical JSON. */
  hash!: string;
  conclusion!: string;
  @ApiProperty({ type: String, nullable: true })
  keptBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  keptAt!: string;
}
