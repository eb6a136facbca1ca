import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { roles, type Role, readingActions, type ReadingAction } from '#domain';

/** Readings in one page of the log. */
export const READINGS_PAGE_MAX = 100;
const REFERENCE_CHARACTERS_MAX = 40;
const NOTE_CHARACTERS_MAX = 1_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Which readings. */
export class ReadingFilterDto {
  /** The account of somebody. */
  @IsOptional()
  @IsUUID()
  reader?: string;

  /** Of an incident, as it is read aloud. */
  @IsOptional()
  @IsString()
  @MaxLength(REFERENCE_CHARACTERS_MAX)
  @ApiProperty({ example: 'H-2026-7K3M9Q-4', required: false })
  reference?: string;

  @IsOptional()
  @IsIn(readingActions)
  @ApiProperty({ enum: readingActions, required: false })
  action?: ReadingAction;

  /** First local day. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  @ApiProperty({ example: '2026-03-01', required: false })
  from?: string;

  /** Last local day. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  @ApiProperty({ example: '2026-03-31', required: false })
  to?: string;
}

/** Which page of which readings. */
export class ReadingsQueryDto extends ReadingFilterDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(READINGS_PAGE_MAX)
  limit?: number = READINGS_PAGE_MAX;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  cursor?: number;
}

/** Somebody who has read. */
export class ReaderDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  /** Null where the identity is protected from whoever asks. */
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  /** Held on the day of the reading; in the list of readers, today. */
  @ApiProperty({ enum: roles, isArray: true })
  roles!: Role[];
}

/** One act of reading, as the organisation that it concerns sees it. */
export class ReadingDto {
  /** In the chain of the audit log. */
  position!: number;
  occurredAt!: Date;

  @ApiProperty({ enum: readingActions })
  action!: ReadingAction;

  /** Null for the system itself. */
  @ApiProperty({ type: ReaderDto, nullable: true })
  reader!: ReaderDto | null;

  /** How many of the organisation's incidents it was. */
  incidents!: number;

  /** Their references, the first hundred. */
  @ApiProperty({ type: String, isArray: true })
  references!: string[];

  /** Why, in the reader's words, where the act asked for it. */
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  /** The case that was given with break-glass. */
  @ApiProperty({ type: String, nullable: true })
  caseReference!: string | null;
}

/** Readings, newest first. */
export class ReadingsDto {
  @ApiProperty({ type: ReadingDto, isArray: true })
  items!: ReadingDto[];

  @ApiProperty({ type: Number, nullable: true })
  nextCursor!: number | null;
}

/** Everybody who stands in the log. */
export class ReadersDto {
  @ApiProperty({ type: ReaderDto, isArray: true })
  items!: ReaderDto[];
}

/** That somebody has read what one has reported: in what role, and no name. */
export class OwnReadingDto {
  /** Local day. */
  day!: string;

  @ApiProperty({ enum: readingActions })
  action!: ReadingAction;

  @ApiProperty({ enum: roles, isArray: true })
  roles!: Role[];
}

/** Who has read an incident of one's own, the last first. */
export class OwnReadingsDto {
  @ApiProperty({ type: OwnReadingDto, isArray: true })
  items!: OwnReadingDto[];
}

/** A day on which somebody read far more than they usually do. */
export class UnusualReadingDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  /** Local day. */
  day!: string;

  @ApiProperty({ type: ReaderDto })
  reader!: ReaderDto;

  /** Name of the organisation whose incidents they were. */
  organisation!: string;

  /** Different protected incidents opened or exported that day. */
  incidents!: number;

  /** The 95th percentile of the 30 days before. */
  usual!: number;

  /** Name and version of the rule. */
  method!: string;

  @ApiProperty({ type: Date, nullable: true })
  seenAt!: Date | null;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
}

/** Unusual readings, those nobody has looked into first. */
export class UnusualReadingsDto {
  @ApiProperty({ type: UnusualReadingDto, isArray: true })
  items!: UnusualReadingDto[];
}

/** What came of looking into an unusual reading. */
export class ReviewReadingDto {
  @IsString()
  @MaxLength(NOTE_CHARACTERS_MAX)
  @Matches(/\S/)
  note!: string;
}
