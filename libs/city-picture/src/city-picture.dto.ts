import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import { ShortAnswerDto } from '#collections';
import {
  answerForms,
  answerStates,
  collectionStates,
  focusAreaCodes,
  fulfilments,
  hearings,
  protectedValueCodes,
  riskVerdicts,
  type AnswerForm,
  type AnswerState,
  type CollectionState,
  type FocusAreaCode,
  type Fulfilment,
  type Hearing,
  type ProtectedValueCode,
  type RiskVerdict,
} from '#domain';
import { EditionPeriodDto } from '#editions';

/** Pairs of one press: a risk held against all of a large group. */
const PAIRS_MAX = 500;

export class RiskPairDto {
  @IsUUID()
  riskId!: string;

  @IsUUID()
  otherRiskId!: string;

  /** `unsaid` takes the last word on the pair back. */
  @IsIn(riskVerdicts)
  @ApiProperty({ enum: riskVerdicts, enumName: 'RiskVerdict' })
  verdict!: RiskVerdict;

  /** How many words were said of the pair when it was read; 0 for none. */
  @IsInt()
  @Min(0)
  revision!: number;
}

export class RiskLinksDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(PAIRS_MAX)
  @ValidateNested({ each: true })
  @Type(() => RiskPairDto)
  pairs!: RiskPairDto[];
}

export class CityOrganisationDto {
  id!: string;
  name!: string;
  kind!: string;
}

export class CityAreaDto {
  level!: string;
  code!: string;
  name!: string;
}

export class CitySectionNameDto {
  sv!: string;
  en!: string;
}

export class CitySectionDto {
  code!: string;
  name!: CitySectionNameDto;
  body!: string;
}

/** A version that answers: its own words, as they were frozen. */
export class CityEditionDto {
  editionId!: string;
  number!: number;
  /** SHA-256 of the canonical JSON, in hexadecimal. */
  hash!: string;
  /** Whether it was handed in before the body had decided. */
  isReserved!: boolean;
  /** Civil date; null before any decision. */
  @ApiProperty({ type: String, nullable: true })
  decidedOn!: string | null;
  area!: CityAreaDto;
  /** The summary and what the law asks for, without those that are empty. */
  sections!: CitySectionDto[];
}

/** What was handed in: the member called like `kind` is there, and no other. */
export class CityToldDto {
  @ApiProperty({ enum: ['edition', 'short', 'nothing'], enumName: 'AnswerKind' })
  kind!: 'edition' | 'short' | 'nothing';
  @ApiProperty({ type: CityEditionDto, nullable: true })
  edition!: CityEditionDto | null;
  @ApiProperty({ type: ShortAnswerDto, nullable: true })
  short!: ShortAnswerDto | null;
  /** Why there is nothing to report. */
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

export class CityAnswerDto {
  organisation!: CityOrganisationDto;
  @ApiProperty({ enum: answerForms, enumName: 'AnswerForm' })
  form!: AnswerForm;
  @ApiProperty({ enum: answerStates, enumName: 'AnswerState' })
  state!: AnswerState;
  /** Something told, nothing to tell, or not heard. */
  @ApiProperty({ enum: hearings, enumName: 'Hearing' })
  hearing!: Hearing;
  /** Civil day; null while nothing stands. */
  @ApiProperty({ type: String, nullable: true })
  handedInOn!: string | null;
  isLate!: boolean;
  /** Null while nothing stands, and where what was handed in has been erased. */
  @ApiProperty({ type: CityToldDto, nullable: true })
  told!: CityToldDto | null;
}

/** A risk as one register has it, with the measures that stand. */
export class CityRiskSeenDto {
  organisationId!: string;
  organisationName!: string;
  riskId!: string;
  title!: string;
  /** 1–5. */
  @ApiProperty({ type: Number, nullable: true })
  likelihood!: number | null;
  /** 1–5. */
  @ApiProperty({ type: Number, nullable: true })
  consequence!: number | null;
  /** Likelihood × consequence, 1–25. */
  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;
  @ApiProperty({ type: String, nullable: true })
  band!: string | null;
  @ApiProperty({ type: String, nullable: true })
  move!: string | null;
}

export class CityRiskDto {
  /** The smallest id of the risks in it. */
  id!: string;
  title!: string;
  @ApiProperty({ enum: focusAreaCodes, enumName: 'FocusAreaCode' })
  focusArea!: FocusAreaCode;
  @ApiProperty({ enum: protectedValueCodes, enumName: 'ProtectedValueCode', isArray: true })
  values!: ProtectedValueCode[];
  seenBy!: CityRiskSeenDto[];
  @ApiProperty({ type: Number, nullable: true })
  highest!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  lowest!: number | null;
}

export class CityEffectDto {
  /** `name@version`. */
  figure!: string;
  claim!: string;
  verdict!: string;
}

export class CityMeasureDto {
  id!: string;
  title!: string;
  status!: string;
  /** Of the last follow-up; empty where there is none. */
  outcome!: string;
  effects!: CityEffectDto[];
}

export class CityLooseMeasureDto extends CityMeasureDto {
  organisationId!: string;
  organisationName!: string;
}

export class CityProblemDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  title!: string;
  @ApiProperty({ type: String, enum: focusAreaCodes, enumName: 'FocusAreaCode', nullable: true })
  focusArea!: FocusAreaCode | null;
  /** 1 for the most urgent. */
  @ApiProperty({ type: Number, nullable: true })
  rank!: number | null;
  @ApiProperty({ type: String, nullable: true })
  closedOn!: string | null;
  causes!: number;
  measures!: CityMeasureDto[];
}

export class CityJudgedDto {
  @ApiProperty({ enum: fulfilments, enumName: 'Fulfilment' })
  fulfilment!: Fulfilment;
  motivation!: string;
}

export class CityGoalAnswerDto {
  organisationId!: string;
  organisationName!: string;
  /** How it carries the goal out; empty where it has not said. */
  how!: string;
  @ApiProperty({ type: CityJudgedDto, nullable: true })
  judged!: CityJudgedDto | null;
}

export class CityGoalDto {
  id!: string;
  documentId!: string;
  document!: string;
  @ApiProperty({ type: String, enum: focusAreaCodes, enumName: 'FocusAreaCode', nullable: true })
  focusArea!: FocusAreaCode | null;
  text!: string;
  /** Of the municipality as a whole, by the city's office. */
  @ApiProperty({ type: CityJudgedDto, nullable: true })
  judged!: CityJudgedDto | null;
  answers!: CityGoalAnswerDto[];
}

export class CityRiskLinkDto {
  lowRiskId!: string;
  highRiskId!: string;
  @ApiProperty({ enum: riskVerdicts, enumName: 'RiskVerdict' })
  verdict!: RiskVerdict;
  /** For the next word on the pair. */
  revision!: number;
}

/** What all who were asked have answered, put together. */
export class CityPictureDto {
  collectionId!: string;
  @ApiProperty({ enum: collectionStates, enumName: 'CollectionState' })
  state!: CollectionState;
  year!: number;
  period!: EditionPeriodDto;
  /** The position at which areas are summed; null while the collection is open. */
  @ApiProperty({ type: Number, nullable: true })
  asOfPosition!: number | null;
  /** By name of organisation. */
  answers!: CityAnswerDto[];
  /** Highest level first. */
  risks!: CityRiskDto[];
  /** By organisation, in its own order. */
  problems!: CityProblemDto[];
  /** Of problems that were closed before the year. */
  looseMeasures!: CityLooseMeasureDto[];
  /** By document, in its order. */
  goals!: CityGoalDto[];
  /** What the city's office has said of pairs of these risks. */
  links!: CityRiskLinkDto[];
}
