import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import {
  EVIDENCE_ORIGIN_MAX,
  EVIDENCE_WORDS_MAX,
  evidenceFigures,
  evidenceNumberWords,
  evidenceSources,
  focusAreaCodes,
  MONTH_START,
  personDataKinds,
  tiers,
  type EvidenceFigure,
  type EvidenceNumberName,
  type EvidenceSource,
  type FocusAreaCode,
  type PersonDataKind,
  type Tier,
} from '#domain';
import { ToldDifferenceDto } from '#judgement';

const CATEGORIES_MAX = 50;
const CATEGORY_CHARACTERS_MAX = 120;
const CIVIL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const numberNames = Object.keys(evidenceNumberWords) as EvidenceNumberName[];

/** Which figure to freeze. It is counted anew by the server: what is sent holds no numbers. */
export class FreezeFigureDto {
  @ApiProperty({ enum: evidenceFigures, enumName: 'EvidenceFigure' })
  @IsIn(evidenceFigures)
  figure!: EvidenceFigure;

  /** First day of the first local month. */
  @Matches(MONTH_START)
  from!: string;

  /** First day of the local month after the last. */
  @Matches(MONTH_START)
  to!: string;

  /** Empty or left out: all of them. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(focusAreaCodes.length)
  @ApiProperty({ enum: focusAreaCodes, enumName: 'FocusAreaCode', isArray: true, required: false })
  @IsIn(focusAreaCodes, { each: true })
  focusArea?: FocusAreaCode[];

  /** Category codes, each with all below it. Empty or left out: all of them. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(CATEGORIES_MAX)
  @MaxLength(CATEGORY_CHARACTERS_MAX, { each: true })
  category?: string[];

  /** For `beforeAfter@1`: the area that it is held against, `<level>:<code>`. Left out: its own past alone. */
  @IsOptional()
  @IsString()
  @MaxLength(CATEGORY_CHARACTERS_MAX)
  control?: string;
}

/** What somebody else has said or seen. */
export class EvidenceInWordsDto {
  @ApiProperty({ enum: evidenceSources, enumName: 'EvidenceSource' })
  @IsIn(evidenceSources)
  source!: EvidenceSource;

  /** Who or what more exactly: the name of a survey, a walk, a report. */
  @IsString()
  @MaxLength(EVIDENCE_ORIGIN_MAX)
  origin!: string;

  /** Civil date. */
  @Matches(CIVIL_DATE)
  @IsISO8601({ strict: true })
  date!: string;

  @IsString()
  @Length(1, EVIDENCE_WORDS_MAX)
  words!: string;
}

export class FigureParametersDto {
  /** `<level>:<code>`. */
  area!: string;
  from!: string;
  to!: string;
  @ApiProperty({ enum: focusAreaCodes, enumName: 'FocusAreaCode', isArray: true })
  focusArea!: FocusAreaCode[];
  category!: string[];
  /** Open and internal, but for threats against staff, which are protected and stand in bands. */
  @ApiProperty({ enum: tiers, enumName: 'Tier', isArray: true })
  tier!: Tier[];
  /** Of `beforeAfter@1` that is held against another area. */
  control?: string;
}

export class EvidenceNumberDto {
  @ApiProperty({ enum: numberNames, enumName: 'EvidenceNumberName' })
  name!: EvidenceNumberName;
  @ApiProperty({ type: Number, nullable: true })
  count!: number | null;
}

/** A figure as it was when it was frozen. */
export class FrozenFigureDto {
  @ApiProperty({ enum: evidenceFigures, enumName: 'EvidenceFigure' })
  figure!: EvidenceFigure;
  parameters!: FigureParametersDto;
  /** How far in the stream of revisions it had seen. */
  asOfPosition!: number;
  /** What can be held against the same figure of another day. */
  numbers!: EvidenceNumberDto[];
  /** All of the figure: in the form of its own route, or of the frozen versions where readers differ in what they may see. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  values!: Record<string, unknown>;
}

/** A piece of what a problem is known by. It never changes. */
export class EvidenceDto {
  id!: string;
  @ApiProperty({ enum: ['figure', 'words'], enumName: 'EvidenceKind' })
  kind!: 'figure' | 'words';
  @ApiProperty({ type: () => FrozenFigureDto, nullable: true })
  figure!: FrozenFigureDto | null;
  @ApiProperty({ type: () => EvidenceInWordsDto, nullable: true })
  words!: EvidenceInWordsDto | null;
  /** SHA-256, in hex, of the canonical JSON (RFC 8785) of `figure` or `words`. */
  sha256!: string;
  /** Name of whoever added it; null where it is not to be seen. */
  @ApiProperty({ type: String, nullable: true })
  addedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  addedAt!: string;
  /** What in its words may point out a person, by kind. */
  @ApiProperty({ enum: personDataKinds, enumName: 'PersonDataKind', isArray: true })
  personDataKinds!: PersonDataKind[];
}

/** A piece of evidence beside the same figure now. */
export class EvidenceTodayDto {
  evidence!: EvidenceDto;
  /** Whether its hash is that of what it holds. */
  isHashRight!: boolean;
  /** The same figure with all that is known now; null for words, and where the figure can no longer be asked. */
  @ApiProperty({ type: () => FrozenFigureDto, nullable: true })
  today!: FrozenFigureDto | null;
  /** What today’s says otherwise, in words. */
  told!: ToldDifferenceDto[];
}
