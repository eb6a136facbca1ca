import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  lawBlocks,
  pictureKinds,
  pictureOutcomes,
  pictureStates,
  pictureStepCodes,
  type LawBlock,
  type PictureKind,
  type PictureOutcome,
  type PictureState,
  type PictureStep,
} from '#domain';
import { ToldDifferenceDto } from '#judgement';
import { EditionLineDto, EditionPeriodDto } from './edition.dto.js';

const WORDS_CHARACTERS_MAX = 4_000;
const FIELD_CHARACTERS_MAX = 200;
const DATE = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** When and where a body met. */
export class PictureMeetingDto {
  /** The committee, the board, or whoever decides by delegation. */
  @IsString()
  @MaxLength(FIELD_CHARACTERS_MAX)
  body!: string;

  /** Civil date. */
  @Matches(DATE)
  @IsISO8601({ strict: true })
  date!: string;

  /** The paragraph of the minutes; empty where there is none. */
  @IsString()
  @MaxLength(FIELD_CHARACTERS_MAX)
  paragraph!: string;

  /** The number of the case in the authority’s case system (dnr). */
  @IsString()
  @MaxLength(FIELD_CHARACTERS_MAX)
  caseNumber!: string;
}

export class PictureDecisionDto extends PictureMeetingDto {
  @IsIn(pictureOutcomes)
  @ApiProperty({ enum: pictureOutcomes })
  outcome!: PictureOutcome;

  @IsString()
  @MaxLength(FIELD_CHARACTERS_MAX)
  preparedBy!: string;

  @IsString()
  @MaxLength(FIELD_CHARACTERS_MAX)
  authorisedBy!: string;

  /** What the body has changed, as its minutes say it. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  changes!: string;
}

export class TakeStepDto {
  @IsIn(pictureStepCodes)
  @ApiProperty({ enum: pictureStepCodes })
  step!: PictureStep;

  /** Why: needed where somebody gets the picture back, and for a correction. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  words?: string;

  /** Of the preview that was read: what is approved. Needed for `approve`. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  seenHash?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => PictureMeetingDto)
  meeting?: PictureMeetingDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => PictureDecisionDto)
  decision?: PictureDecisionDto;
}

export class PossibleStepDto {
  @ApiProperty({ enum: pictureStepCodes })
  step!: PictureStep;
  /** Whether the reader may take it. */
  isYours!: boolean;
}

export class TakenStepDto {
  number!: number;
  @ApiProperty({ enum: pictureStepCodes })
  step!: PictureStep;
  @ApiProperty({ enum: pictureStates })
  fromState!: PictureState;
  @ApiProperty({ enum: pictureStates })
  toState!: PictureState;
  @ApiProperty({ enum: pictureOutcomes, nullable: true })
  outcome!: PictureOutcome | null;
  @ApiProperty({ type: String, nullable: true })
  editionId!: string | null;
  /** By name where the reader may see it. */
  @ApiProperty({ type: String, nullable: true })
  takenBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  takenAt!: string;
  words!: string;
  @ApiProperty({ type: () => PictureMeetingDto, nullable: true })
  meeting!: PictureMeetingDto | null;
  @ApiProperty({ type: () => PictureDecisionDto, nullable: true })
  decision!: PictureDecisionDto | null;
}

export class LawPartDto {
  @ApiProperty({ enum: lawBlocks })
  block!: LawBlock;
  section!: string;
  isWritten!: boolean;
}

export class ChainGapDto {
  problemId!: string;
  @ApiProperty({ enum: ['cause', 'measure'] })
  lacks!: 'cause' | 'measure';
}

/** What the municipality's picture is made without: told, and no hindrance. */
export class UnheardDto {
  /** Names of those who were asked and have not answered. */
  organisations!: string[];
  /** Goals of which nobody has said how far the municipality as a whole has met them. */
  goals!: number;
}

/** What lag (2023:196) 4 § asks for, and what is missing. */
export class CompleteByLawDto {
  isComplete!: boolean;
  parts!: LawPartDto[];
  /** Sections of the law without text: the way to review is closed until they have some. */
  missing!: string[];
  /** Where a prioritised problem has no cause or no measure: told, and no hindrance. */
  gaps!: ChainGapDto[];
  hasPriorities!: boolean;
  /** Of the municipality's picture alone. */
  @ApiProperty({ type: () => UnheardDto, required: false })
  unheard?: UnheardDto;
}

/** What was approved, and lies frozen for the decision. */
export class PictureProposalDto {
  /** SHA-256 of its canonical JSON, in hexadecimal. */
  hash!: string;
  @ApiProperty({ type: String, format: 'date-time' })
  frozenAt!: string;
  /** How far in the stream of revisions its figures have seen. */
  asOfPosition!: number;
  /** What has been written since then and is not in it. To take it in, the picture is returned. */
  moved!: ToldDifferenceDto[];
}

/** Where a picture is, how it came there, and what can come next. */
export class PictureWayDto {
  pictureId!: string;
  @ApiProperty({ enum: pictureKinds, enumName: 'PictureKind' })
  kind!: PictureKind;
  @ApiProperty({ enum: pictureStates })
  state!: PictureState;
  /** For `If-Match` of the next step. */
  revision!: number;
  completeness!: CompleteByLawDto;
  /** Those that lead on from here. */
  next!: PossibleStepDto[];
  /** What its body can come to. */
  @ApiProperty({ enum: pictureOutcomes, isArray: true })
  outcomes!: PictureOutcome[];
  /** The first one first. */
  steps!: TakenStepDto[];
  /** While it waits for its decision. */
  @ApiProperty({ type: () => PictureProposalDto, nullable: true })
  proposal!: PictureProposalDto | null;
  /** Newest first. */
  editions!: EditionLineDto[];
}

export class FollowedPictureDto {
  id!: string;
  @ApiProperty({ enum: pictureKinds, enumName: 'PictureKind' })
  kind!: PictureKind;
  organisationId!: string;
  organisationName!: string;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  period!: EditionPeriodDto;
  @ApiProperty({ enum: pictureStates })
  state!: PictureState;
  next!: PossibleStepDto[];
}

/** Pictures that wait for somebody, newest first. */
export class FollowedPicturesDto {
  items!: FollowedPictureDto[];
}
