import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import {
  focusAreaCodes,
  goalJudgements,
  measureKinds,
  measureStatuses,
  type GoalJudgement,
  type MeasureKind,
  type MeasureStatus,
} from '#domain';
import { FollowUpDto, KeptEffectDto } from './follow-up.dto.js';
import { GoalContentDto, GoalDto } from './goal.dto.js';
import { MeasureContentDto } from './measure-content.dto.js';

export const MEASURES_PAGE_MAX = 500;
const AREA_CHARACTERS_MAX = 120;

export class MeasuresQueryDto {
  /** `<level>:<code>`. */
  @IsOptional()
  @IsString()
  @Length(1, AREA_CHARACTERS_MAX)
  area?: string;

  @ApiProperty({ enum: focusAreaCodes, required: false })
  @IsOptional()
  @IsIn(focusAreaCodes)
  focusArea?: string;

  @ApiProperty({ enum: measureStatuses, enumName: 'MeasureStatus', required: false })
  @IsOptional()
  @IsIn(measureStatuses)
  status?: MeasureStatus;

  /** An account or a unit. */
  @IsOptional()
  @IsUUID()
  owner?: string;

  @IsOptional()
  @IsUUID()
  problem?: string;

  /** Only those that should have ended. */
  @IsOptional()
  @Transform(({ value }) => value === 'true' || value === true)
  @IsBoolean()
  late?: boolean;

  @IsOptional()
  @IsUUID()
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MEASURES_PAGE_MAX)
  limit?: number;
}

export class MeasureLineDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  @ApiProperty({ enum: measureStatuses, enumName: 'MeasureStatus' })
  status!: MeasureStatus;
  /** Local day on which it came there. */
  @ApiProperty({ type: String, format: 'date' })
  statusOn!: string;
  title!: string;
  @ApiProperty({ type: String, enum: measureKinds, enumName: 'MeasureKind', nullable: true })
  kind!: MeasureKind | null;
  @ApiProperty({ type: String, nullable: true })
  problemId!: string | null;
  causeIds!: string[];
  @ApiProperty({ type: String, nullable: true })
  goalId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  focusArea!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn!: string | null;
  /** Whoever answers for it, in words: the unit, the function, and the person where the name may be seen. */
  owner!: string;
  isLate!: boolean;
  endsSoon!: boolean;
  /** Occasions that have come and of which nothing stands. */
  followUpsDue!: number;
  /** What was last judged of its goal. */
  @ApiProperty({ type: String, enum: goalJudgements, enumName: 'GoalJudgement', nullable: true })
  goalJudgement!: GoalJudgement | null;
  /** For `If-Match`. */
  revision!: number;
}

export class MeasureOrganisationDto {
  id!: string;
  name!: string;
  @ApiProperty({ type: String, nullable: true })
  area!: string | null;
}

export class WorkChoiceDto {
  id!: string;
  name!: string;
}

export class MeasureListDto {
  items!: MeasureLineDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  /** Those that the reader works for. */
  organisations!: MeasureOrganisationDto[];
  /** Units and people that own any of all that one may read, by name; empty for a picture. */
  owners!: WorkChoiceDto[];
}

/** A cause that a measure acts on. */
export class MeasureCauseDto {
  id!: string;
  words!: string;
}

/** What was said beforehand and then changed, and why. */
export class RegisteredChangeDto {
  @ApiProperty({ type: String, format: 'date-time' })
  at!: string;
  @ApiProperty({ type: String, nullable: true })
  by!: string | null;
  reason!: string;
  /** Fields of the measure, or of its goal as `goal.<field>`. */
  fields!: string[];
}

/** What was said when it left the drafts. */
export class RegisteredDto {
  @ApiProperty({ type: String, format: 'date-time' })
  at!: string;
  @ApiProperty({ type: String, format: 'date' })
  endsOn!: string;
  goal!: GoalContentDto;
  changes!: RegisteredChangeDto[];
}

export class MeasureDto extends MeasureLineDto {
  measure!: MeasureContentDto;
  @ApiProperty({ type: String, nullable: true })
  problemTitle!: string | null;
  causes!: MeasureCauseDto[];
  @ApiProperty({ type: () => GoalDto, nullable: true })
  goal!: GoalDto | null;
  /** Null while it is a draft. */
  @ApiProperty({ type: () => RegisteredDto, nullable: true })
  registered!: RegisteredDto | null;
  /** Why it was stopped; empty otherwise. */
  statusReason!: string;
  followUps!: FollowUpDto[];
  /** Newest first. */
  effects!: KeptEffectDto[];
  /** The action that it was made of. */
  @ApiProperty({ type: String, nullable: true })
  actionId!: string | null;
  mayWrite!: boolean;
}

export class MeasureRevisionDto {
  revision!: number;
  /** `aside`: one’s own before a merge in which not all of it was chosen. It has never stood. */
  @ApiProperty({ enum: ['written', 'aside'] })
  kind!: 'written' | 'aside';
  @ApiProperty({ enum: measureStatuses, enumName: 'MeasureStatus' })
  status!: MeasureStatus;
  measure!: MeasureContentDto;
  reason!: string;
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt!: string;
}

/** Newest first. */
export class MeasureHistoryDto {
  items!: MeasureRevisionDto[];
}

/** A problem that a measure can be about, with its causes and goals. */
export class ProblemChoiceDto {
  id!: string;
  title!: string;
  /** `<level>:<code>`. */
  area!: string;
  causes!: MeasureCauseDto[];
  goals!: GoalDto[];
}

/** What can be chosen while a measure is written. */
export class MeasureChoicesDto {
  units!: WorkChoiceDto[];
  people!: WorkChoiceDto[];
  problems!: ProblemChoiceDto[];
}

export class ChoicesQueryDto {
  @IsUUID()
  organisation!: string;
}
