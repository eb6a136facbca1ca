import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  focusAreaCodes,
  GOAL_VALUE,
  goalDirections,
  goalFigures,
  type Goal,
  type GoalDirection,
  type GoalFigure,
} from '#domain';

export const WORDS_CHARACTERS_MAX = 4_000;
export const LINE_CHARACTERS_MAX = 300;
const CODE_CHARACTERS_MAX = 120;
/** The form of a civil date of these centuries. */
export const DAY = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Merges between two saves, at most. */
export const ASIDE_MAX = 20;

export class GoalContentDto implements Goal {
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  words!: string;

  /** `name@version`; null where an indicator of one's own is used. */
  @ApiProperty({ type: String, enum: goalFigures, enumName: 'GoalFigure', nullable: true })
  @IsIn([...goalFigures, null])
  figure!: GoalFigure | null;

  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @Length(1, CODE_CHARACTERS_MAX)
  category!: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsIn([...focusAreaCodes, null])
  focusArea!: string | null;

  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  ownIndicator!: string;

  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  ownSource!: string;

  /** Decimal digits, `120` or `34.5`. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @Matches(GOAL_VALUE)
  baseline!: string | null;

  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @Matches(GOAL_VALUE)
  target!: string | null;

  @ApiProperty({ type: String, enum: goalDirections, enumName: 'GoalDirection', nullable: true })
  @IsIn([...goalDirections, null])
  direction!: GoalDirection | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true })
  @Matches(DAY)
  byWhen!: string | null;
}

export class BeginGoalDto {
  /** A UUIDv7 of whoever asks, so that the same can be sent twice and is one; made here where it is left out. */
  @IsOptional()
  @IsUUID('7')
  id?: string;

  @IsUUID()
  problemId!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => GoalContentDto)
  goal!: GoalContentDto;
}

export class WriteGoalDto {
  @IsObject()
  @ValidateNested()
  @Type(() => GoalContentDto)
  goal!: GoalContentDto;

  /** Why what it is measured by changes: needed once a measure rests on it. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  reason?: string;

  /** What the writer had before merges in which not all of it was chosen: kept in the history, and never standing. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ASIDE_MAX)
  @ValidateNested({ each: true })
  @Type(() => GoalContentDto)
  aside?: GoalContentDto[];
}

/** One revision of a goal. */
export class GoalRevisionDto {
  revision!: number;
  /** `aside`: one’s own before a merge in which not all of it was chosen. It has never stood. */
  @ApiProperty({ enum: ['written', 'aside'] })
  kind!: 'written' | 'aside';
  goal!: GoalContentDto;
  /** Why it was changed; empty when no reason was needed. */
  reason!: string;
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt!: string;
}

/** Newest first. */
export class GoalHistoryDto {
  items!: GoalRevisionDto[];
}

export class GoalsQueryDto {
  @IsUUID()
  problem!: string;
}

export class GoalDto {
  id!: string;
  problemId!: string;
  /** For `If-Match`. */
  revision!: number;
  goal!: GoalContentDto;
  /** Why it was last changed; empty when no reason was needed. */
  reason!: string;
  /** Measures that rest on it and are no drafts. */
  isRestedOn!: boolean;
}

export class GoalsDto {
  items!: GoalDto[];
}
