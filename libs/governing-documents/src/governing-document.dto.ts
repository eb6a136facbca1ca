import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  focusAreaCodes,
  governingKinds,
  governingValidities,
  type FocusAreaCode,
  type GoverningKind,
  type GoverningValidity,
} from '#domain';
import { GoverningJudgementDto } from './governing-judgement.dto.js';
import { GoverningNameDto } from './governing-link.dto.js';

const NAME_CHARACTERS_MAX = 200;
const LINK_CHARACTERS_MAX = 500;
const WORDS_CHARACTERS_MAX = 2_000;
const REPLACES_MAX = 20;
const GOALS_MAX = 100;
const DAY = /^(1[89]|[2-9]\d)\d{2}-\d\d-\d\d$/;

export class GoverningGoalDto {
  /** Made by whoever adds the goal; the same in all versions. */
  @IsUUID()
  id!: string;

  /** Null where it lies across them. */
  @ApiProperty({ type: String, enum: focusAreaCodes, enumName: 'FocusAreaCode', nullable: true })
  @IsIn([...focusAreaCodes, null])
  focusArea!: FocusAreaCode | null;

  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  text!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  wishedResult!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  indicator!: string;

  /** True where it no longer stands. */
  @IsBoolean()
  isEnded!: boolean;
}

/** A governing document as it is to stand. */
export class WishedDocumentDto {
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name!: string;

  @ApiProperty({ enum: governingKinds, enumName: 'GoverningKind' })
  @IsIn(governingKinds)
  kind!: GoverningKind;

  /** The body that decided it. */
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  adoptedBy!: string;

  /** Local day; null where it is not known. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  adoptedOn!: string | null;

  /** Diarienummer of the decision; may be empty. */
  @IsString()
  @MaxLength(NAME_CHARACTERS_MAX)
  caseNumber!: string;

  /** First day on which it holds. */
  @ApiProperty({ format: 'date' })
  @Matches(DAY)
  @IsISO8601({ strict: true })
  validFrom!: string;

  /** The last day; null until further notice. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  validTo!: string | null;

  /** http or https; may be empty. */
  @IsString()
  @MaxLength(LINK_CHARACTERS_MAX)
  link!: string;

  /** Documents of the same owner in whose place it stands. */
  @IsArray()
  @ArrayMaxSize(REPLACES_MAX)
  @IsUUID(undefined, { each: true })
  replaces!: string[];

  @IsArray()
  @ArrayMaxSize(GOALS_MAX)
  @ValidateNested({ each: true })
  @Type(() => GoverningGoalDto)
  goals!: GoverningGoalDto[];
}

export class NewDocumentDto extends WishedDocumentDto {
  /** Made by the caller: the same again is answered with what stands. */
  @IsUUID()
  id!: string;

  /** The organisation whose own it is; null for the municipality's. */
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId!: string | null;
}

export class WishedAnswerDto {
  /** How the organisation carries out the goal; empty takes the answer back. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  text!: string;
}

export class GoverningDocumentDto extends NewDocumentDto {
  /** For `If-Match`. */
  revision!: number;
  /** Null where it is the municipality's. */
  @ApiProperty({ type: String, nullable: true })
  organisationName!: string | null;
  /** Today. */
  @ApiProperty({ enum: governingValidities, enumName: 'GoverningValidity' })
  validity!: GoverningValidity;
  /** Those that it replaces, by name. */
  replaced!: GoverningNameDto[];
  replacedBy!: GoverningNameDto[];
  /** Organisations that have said how they carry out some goal of it. */
  answering!: number;
  mayChange!: boolean;
}

export class GoverningOrganisationDto {
  id!: string;
  name!: string;
}

export class GoverningDocumentsDto {
  /** By name; those of the municipality first. */
  items!: GoverningDocumentDto[];
  /** Whether the reader keeps the municipality's. */
  mayKeep!: boolean;
  /** Organisations whose own documents the reader keeps, and for which they may answer. */
  organisations!: GoverningOrganisationDto[];
}

/** How one organisation carries out one goal. */
export class GoverningAnswerDto {
  goalId!: string;
  organisationId!: string;
  organisationName!: string;
  revision!: number;
  text!: string;
  @ApiProperty({ format: 'date-time' })
  writtenAt!: string;
}

export class OneGoverningDocumentDto extends GoverningDocumentDto {
  /** By goal and organisation; the text is empty where an answer was taken back. */
  answers!: GoverningAnswerDto[];
  /** By goal, year and organisation, as they stand. */
  judgements!: GoverningJudgementDto[];
  /** Whether the reader judges its goals for the municipality as a whole. */
  mayJudge!: boolean;
  /** The running local year: no later one can be judged. */
  year!: number;
  /** Organisations for which the reader may answer. */
  organisations!: GoverningOrganisationDto[];
}

/** Newest first. */
export class GoverningAnswersDto {
  items!: GoverningAnswerDto[];
}
