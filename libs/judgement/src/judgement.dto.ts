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
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  confidences,
  lights,
  personDataKinds,
  richTextBlockTypes,
  workStatuses,
  type Confidence,
  type Judgement,
  type Light,
  type PersonDataKind,
  type RichTextBlockType,
  type WorkStatus,
} from '#domain';

const ASIDE_MAX = 20;
const BLOCKS_MAX = 400;
const RUNS_MAX = 100;
const RUN_CHARACTERS_MAX = 8_000;
const LINK_CHARACTERS_MAX = 500;
const WORDS_CHARACTERS_MAX = 8_000;
const GOVERNING_MAX = 50;
export const REVISIONS_PAGE_MAX = 200;

export class RichTextRunDto {
  @IsString()
  @MaxLength(RUN_CHARACTERS_MAX)
  text!: string;

  @IsOptional()
  @IsBoolean()
  strong?: boolean;

  @IsOptional()
  @IsBoolean()
  emphasis?: boolean;

  /** http, https or mailto. */
  @IsOptional()
  @IsString()
  @Length(1, LINK_CHARACTERS_MAX)
  href?: string;
}

/** A paragraph, a heading, or one item of a list; items that follow each other are one list. */
export class RichTextBlockDto {
  @ApiProperty({ enum: richTextBlockTypes, enumName: 'RichTextBlockType' })
  @IsIn(richTextBlockTypes)
  type!: RichTextBlockType;

  @IsArray()
  @ArrayMaxSize(RUNS_MAX)
  @ValidateNested({ each: true })
  @Type(() => RichTextRunDto)
  runs!: RichTextRunDto[];
}

/** What is made of one section. Everything may be empty while it is being written. */
export class JudgementDto implements Judgement {
  @IsArray()
  @ArrayMaxSize(BLOCKS_MAX)
  @ValidateNested({ each: true })
  @Type(() => RichTextBlockDto)
  body!: RichTextBlockDto[];

  /** Why this, and not something else. */
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

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  lightReason!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  womenMen!: string;

  /** Who is told what. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  told!: string;

  /** What came of what was written of the period before. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  followUp!: string;

  @ApiProperty({ type: String, enum: confidences, enumName: 'Confidence', nullable: true })
  @IsIn([...confidences, null])
  confidence!: Confidence | null;

  @ApiProperty({ type: String, enum: lights, enumName: 'Light', nullable: true })
  @IsIn([...lights, null])
  light!: Light | null;

  /** How far protective security has come; null for all other sections. */
  @ApiProperty({ type: String, enum: workStatuses, enumName: 'WorkStatus', nullable: true })
  @IsIn([...workStatuses, null])
  status!: WorkStatus | null;

  /** Ids of the governing documents and goals that it answers to. */
  @IsArray()
  @ArrayMaxSize(GOVERNING_MAX)
  @IsUUID(undefined, { each: true })
  governing!: string[];
}

export class WriteSectionDto {
  @IsObject()
  @ValidateNested()
  @Type(() => JudgementDto)
  judgement!: JudgementDto;

  /** What the writer had before merges in which not all of it was chosen: kept in the history, and never standing. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ASIDE_MAX)
  @ValidateNested({ each: true })
  @Type(() => JudgementDto)
  aside?: JudgementDto[];
}

/** A section as it stands. */
export class StandingSectionDto {
  section!: string;
  /** For `If-Match`; 0 before anything stands. */
  revision!: number;
  judgement!: JudgementDto;
  /** Name of whoever wrote it last; null where it is not to be seen, and before anybody has. */
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  writtenAt!: string | null;
  /** What in its words may point out a person, by kind. */
  @ApiProperty({ enum: personDataKinds, enumName: 'PersonDataKind', isArray: true })
  personDataKinds!: PersonDataKind[];
  openComments!: number;
}

/** One revision of a section. */
export class SectionRevisionDto {
  revision!: number;
  /** `aside`: what somebody did not choose in a merge. */
  @ApiProperty({ enum: ['written', 'aside'], enumName: 'RevisionKind' })
  kind!: 'written' | 'aside';
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt!: string;
  judgement!: JudgementDto;
}

/** Newest first. */
export class SectionHistoryDto {
  items!: SectionRevisionDto[];
  /** The revision to ask for those before; null at the first. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
