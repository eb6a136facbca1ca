import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  comparisonKinds,
  measureKinds,
  measureStatuses,
  type ComparisonKind,
  type Measure,
  type MeasureKind,
  type MeasureStatus,
} from '#domain';
import { ASIDE_MAX } from './goal.dto.js';
import { DAY, LINE_CHARACTERS_MAX, WORDS_CHARACTERS_MAX } from './goal.dto.js';

const AREA_CHARACTERS_MAX = 120;
const CAUSES_MAX = 20;
const GOVERNING_MAX = 50;
const CAUSE_ID_CHARACTERS_MAX = 64;
/** A billion kronor. */
export const COST_ORE_MAX = 100_000_000_000;

export class MeasureContentDto implements Measure {
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  title!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  words!: string;

  @ApiProperty({ type: String, enum: measureKinds, enumName: 'MeasureKind', nullable: true })
  @IsIn([...measureKinds, null])
  kind!: MeasureKind | null;

  /** The unit that does it; null for the organisation itself. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  ownerUnitId!: string | null;

  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  ownerFunction!: string;

  /** The account of somebody in the organisation. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  ownerAccountId!: string | null;

  /** Whole öre. */
  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(0)
  @Max(COST_ORE_MAX)
  costPlannedOre!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(0)
  @Max(COST_ORE_MAX)
  costUsedOre!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true })
  @Matches(DAY)
  startsOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true })
  @Matches(DAY)
  endsOn!: string | null;

  /** Who is told what. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  told!: string;

  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  problemId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  goalId!: string | null;

  /** Causes of the problem that it acts on. */
  @IsArray()
  @ArrayMaxSize(CAUSES_MAX)
  @IsString({ each: true })
  @MaxLength(CAUSE_ID_CHARACTERS_MAX, { each: true })
  causeIds!: string[];

  /** Ids of governing documents and of their goals. */
  @IsArray()
  @ArrayMaxSize(GOVERNING_MAX)
  @IsUUID(undefined, { each: true })
  governing!: string[];

  @ApiProperty({ type: String, enum: comparisonKinds, enumName: 'ComparisonKind', nullable: true })
  @IsIn([...comparisonKinds, null])
  comparison!: ComparisonKind | null;

  /** `<level>:<code>`. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @Length(1, AREA_CHARACTERS_MAX)
  comparisonArea!: string | null;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  comparisonReason!: string;
}

export class BeginMeasureDto {
  /** A UUIDv7 of whoever asks, so that the same can be sent twice and is one; made here where it is left out. */
  @IsOptional()
  @IsUUID('7')
  id?: string;

  @IsUUID()
  organisationId!: string;

  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @Length(1, AREA_CHARACTERS_MAX)
  area!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => MeasureContentDto)
  measure!: MeasureContentDto;
}

export class WriteMeasureDto {
  @IsObject()
  @ValidateNested()
  @Type(() => MeasureContentDto)
  measure!: MeasureContentDto;

  /** Why what was said beforehand changes. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  reason?: string;

  /** What the writer had before merges in which not all of it was chosen: kept in the history, and never standing. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ASIDE_MAX)
  @ValidateNested({ each: true })
  @Type(() => MeasureContentDto)
  aside?: MeasureContentDto[];
}

/** A measure of the picture’s authority and area. */
export class BeginPictureMeasureDto {
  /** A UUIDv7 of whoever asks, so that the same can be sent twice and is one; made here where it is left out. */
  @IsOptional()
  @IsUUID('7')
  id?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => MeasureContentDto)
  measure!: MeasureContentDto;
}

export class MoveMeasureDto {
  @ApiProperty({ enum: measureStatuses, enumName: 'MeasureStatus' })
  @IsIn(measureStatuses)
  to!: MeasureStatus;

  /** Why it is stopped. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  reason?: string;
}
