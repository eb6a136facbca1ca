import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import {
  focusAreaCodes,
  personDataKinds,
  problemOutcomes,
  problemStatuses,
  type FocusAreaCode,
  type PersonDataKind,
  type ProblemOutcome,
  type ProblemStatus,
} from '#domain';
import { EvidenceDto } from './evidence.dto.js';
import { ProblemWordsDto } from './problem.dto.js';

export const PROBLEMS_PAGE_MAX = 200;
export const PROBLEM_REVISIONS_PAGE_MAX = 200;

export class ProblemsQueryDto {
  /** From the answer before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PROBLEMS_PAGE_MAX)
  limit?: number;
}

export class ProblemHistoryQueryDto {
  /** From the answer before. */
  @IsOptional()
  @Matches(/^\d{1,9}$/)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PROBLEM_REVISIONS_PAGE_MAX)
  limit?: number;
}

/** A problem in a list. */
export class ProblemLineDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  title!: string;
  @ApiProperty({ enum: focusAreaCodes, enumName: 'FocusAreaCode' })
  focusArea!: FocusAreaCode;
  concernsExtremism!: boolean;
  @ApiProperty({ enum: problemStatuses, enumName: 'ProblemStatus' })
  status!: ProblemStatus;
  @ApiProperty({ type: String, enum: problemOutcomes, enumName: 'ProblemOutcome', nullable: true })
  outcome!: ProblemOutcome | null;
  /** Local days. */
  openedOn!: string;
  @ApiProperty({ type: String, nullable: true })
  closedOn!: string | null;
  /** The picture that it was begun in. */
  begunInPictureId!: string;
  causes!: number;
  evidence!: number;
}

export class ProblemsDto {
  items!: ProblemLineDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** A problem with all that is said of it and known of it. */
export class ProblemDto extends ProblemLineDto {
  /** For `If-Match`. */
  revision!: number;
  problem!: ProblemWordsDto;
  /** Name of whoever wrote it last; null where it is not to be seen. */
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt!: string;
  /** What in its words may point out a person, by kind. */
  @ApiProperty({ enum: personDataKinds, enumName: 'PersonDataKind', isArray: true })
  personDataKinds!: PersonDataKind[];
  /** In the order in which it was added. */
  evidenceItems!: EvidenceDto[];
  mayWrite!: boolean;
}

export class ProblemRevisionDto {
  revision!: number;
  /** `aside`: what somebody did not choose in a merge. */
  @ApiProperty({ enum: ['written', 'aside'], enumName: 'RevisionKind' })
  kind!: 'written' | 'aside';
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt!: string;
  problem!: ProblemWordsDto;
}

/** Newest first. */
export class ProblemHistoryDto {
  items!: ProblemRevisionDto[];
  /** The revision to ask for those before; null at the first. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
