import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  CAUSE_CHARACTERS_MAX,
  CAUSE_EVIDENCE_MAX,
  causeKinds,
  CAUSES_MAX,
  confidences,
  focusAreaCodes,
  problemOutcomes,
  problemStatuses,
  type Cause,
  type CauseKind,
  type Confidence,
  type FocusAreaCode,
  type Problem,
  type ProblemOutcome,
  type ProblemStatus,
} from '#domain';
import { RichTextBlockDto } from '#judgement';

const ASIDE_MAX = 20;
const BLOCKS_MAX = 400;
const GOVERNING_MAX = 50;
export const TITLE_CHARACTERS_MAX = 200;
const WORDS_CHARACTERS_MAX = 8_000;

export class CauseDto implements Cause {
  /** Made by whoever adds it; it stays when the cause is moved. */
  @IsUUID()
  id!: string;

  /** The cause that it lies under; null where that is the problem itself. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  parent!: string | null;

  @ApiProperty({ enum: causeKinds, enumName: 'CauseKind' })
  @IsIn(causeKinds)
  kind!: CauseKind;

  @IsString()
  @MaxLength(CAUSE_CHARACTERS_MAX)
  words!: string;

  /** Of the evidence of the problem. */
  @IsArray()
  @ArrayMaxSize(CAUSE_EVIDENCE_MAX)
  @IsUUID(undefined, { each: true })
  evidenceIds!: string[];

  @ApiProperty({ type: String, enum: confidences, enumName: 'Confidence', nullable: true })
  @IsIn([...confidences, null])
  confidence!: Confidence | null;

  /** Why it is that sure. */
  @IsString()
  @MaxLength(CAUSE_CHARACTERS_MAX)
  why!: string;
}

/** What is said of a problem. Everything but the title may be empty while it is being written. */
export class ProblemWordsDto implements Problem {
  @IsString()
  @MaxLength(TITLE_CHARACTERS_MAX)
  title!: string;

  @IsArray()
  @ArrayMaxSize(BLOCKS_MAX)
  @ValidateNested({ each: true })
  @Type(() => RichTextBlockDto)
  description!: RichTextBlockDto[];

  @ApiProperty({ enum: focusAreaCodes, enumName: 'FocusAreaCode' })
  @IsIn(focusAreaCodes)
  focusArea!: FocusAreaCode;

  /** Whether it is about violent extremism: then no person may stand in it. */
  @IsBoolean()
  concernsExtremism!: boolean;

  /** Where in the area, in words. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  place!: string;

  /** How women and girls are affected. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  women!: string;

  /** How men and boys are affected. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  men!: string;

  /** Why just this problem. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  why!: string;

  /** Which sources were used, and which were not. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  sources!: string;

  /** How the sources limit what is known. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  limits!: string;

  /** What those limits do to the judgement. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  effect!: string;

  @ApiProperty({ enum: problemStatuses, enumName: 'ProblemStatus' })
  @IsIn(problemStatuses)
  status!: ProblemStatus;

  /** What became of a closed one; null while it is open. */
  @ApiProperty({ type: String, enum: problemOutcomes, enumName: 'ProblemOutcome', nullable: true })
  @IsIn([...problemOutcomes, null])
  outcome!: ProblemOutcome | null;

  /** Why it was closed, or opened again. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  statusReason!: string;

  /** Ids of the governing documents and goals that it answers to. */
  @IsArray()
  @ArrayMaxSize(GOVERNING_MAX)
  @IsUUID(undefined, { each: true })
  governing!: string[];

  /** Each after the one that it lies under. */
  @IsArray()
  @ArrayMaxSize(CAUSES_MAX)
  @ValidateNested({ each: true })
  @Type(() => CauseDto)
  causes!: CauseDto[];
}

export class WriteProblemDto {
  @IsObject()
  @ValidateNested()
  @Type(() => ProblemWordsDto)
  problem!: ProblemWordsDto;

  /** What the writer had before merges in which not all of it was chosen: kept in the history, and never standing. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ASIDE_MAX)
  @ValidateNested({ each: true })
  @Type(() => ProblemWordsDto)
  aside?: ProblemWordsDto[];
}

export class BeginProblemDto {
  /** A UUIDv7 of whoever asks, so that the same can be sent twice and is one; made here where it is left out. */
  @IsOptional()
  @IsUUID('7')
  id?: string;

  @IsString()
  @MaxLength(TITLE_CHARACTERS_MAX)
  title!: string;

  @ApiProperty({ enum: focusAreaCodes, enumName: 'FocusAreaCode' })
  @IsIn(focusAreaCodes)
  focusArea!: FocusAreaCode;

  @IsOptional()
  @IsBoolean()
  concernsExtremism?: boolean;
}
