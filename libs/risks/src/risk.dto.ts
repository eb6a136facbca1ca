import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  focusAreaCodes,
  personDataKinds,
  protectedValueCodes,
  riskMoves,
  riskSteps,
  riskTrends,
  uncertainties,
  workStatuses,
  type FocusAreaCode,
  type PersonDataKind,
  type ProtectedValueCode,
  type RiskJudgement,
  type RiskMove,
  type RiskStep,
  type RiskTrend,
  type Uncertainty,
  type WorkStatus,
} from '#domain';

const AREA_CHARACTERS_MAX = 120;
const TITLE_CHARACTERS_MAX = 200;
const WORDS_CHARACTERS_MAX = 4_000;
const LINKS_MAX = 50;
const YEAR_MIN = 2000;
const YEAR_MAX = 2999;
const DAY = /^(1[89]|[2-9]\d)\d{2}-\d\d-\d\d$/;

const step = { type: Number, enum: riskSteps, nullable: true } as const;

/** For each protected value 1–5, or null where it is not threatened. */
export class ConsequencesDto {
  @ApiProperty(step)
  @IsIn([...riskSteps, null])
  life!: RiskStep | null;

  @ApiProperty(step)
  @IsIn([...riskSteps, null])
  function!: RiskStep | null;

  @ApiProperty(step)
  @IsIn([...riskSteps, null])
  environment_property!: RiskStep | null;

  @ApiProperty(step)
  @IsIn([...riskSteps, null])
  fundamental_values!: RiskStep | null;
}

export class RiskRatingDto {
  @ApiProperty({ type: Number, enum: riskSteps })
  @IsIn(riskSteps)
  likelihood!: RiskStep;

  @IsObject()
  @ValidateNested()
  @Type(() => ConsequencesDto)
  consequences!: ConsequencesDto;
}

/** What is judged of a risk. Of protective security only `work` is given, and everything else is empty or null. */
export class RiskJudgementDto implements RiskJudgement {
  @ApiProperty({ enum: focusAreaCodes, enumName: 'FocusAreaCode' })
  @IsIn(focusAreaCodes)
  focusArea!: FocusAreaCode;

  /** The calendar year that it is the judgement of: no earlier than that of the judgement before. */
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  year!: number;

  @IsString()
  @MaxLength(TITLE_CHARACTERS_MAX)
  title!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  whatCanHappen!: string;

  /** The measures that stand. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  measures!: string;

  /** Why the risk is higher with measures than without, where it is. */
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  residualReason!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  uncertaintyReason!: string;

  /** Who answers for it: a function rather than a name. */
  @IsString()
  @MaxLength(TITLE_CHARACTERS_MAX)
  owner!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  closedReason!: string;

  /** Without measures. */
  @ApiProperty({ type: RiskRatingDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => RiskRatingDto)
  inherent!: RiskRatingDto | null;

  /** With the measures that stand, for the same protected values. */
  @ApiProperty({ type: RiskRatingDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => RiskRatingDto)
  residual!: RiskRatingDto | null;

  @ApiProperty({ type: String, enum: uncertainties, enumName: 'Uncertainty', nullable: true })
  @IsIn([...uncertainties, null])
  uncertainty!: Uncertainty | null;

  @ApiProperty({ type: String, enum: riskTrends, enumName: 'RiskTrend', nullable: true })
  @IsIn([...riskTrends, null])
  trend!: RiskTrend | null;

  /** Local day by which it is to be looked at again. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  reviewOn!: string | null;

  @IsBoolean()
  isClosed!: boolean;

  /** How far protective security has come; null for all other focus areas. */
  @ApiProperty({ type: String, enum: workStatuses, enumName: 'WorkStatus', nullable: true })
  @IsIn([...workStatuses, null])
  work!: WorkStatus | null;

  /** Ids of governing documents and goals. */
  @IsArray()
  @ArrayMaxSize(LINKS_MAX)
  @IsUUID(undefined, { each: true })
  governing!: string[];

  /** Codes of the categories of incidents that tell of it. */
  @IsArray()
  @ArrayMaxSize(LINKS_MAX)
  @IsString({ each: true })
  @MaxLength(AREA_CHARACTERS_MAX, { each: true })
  categories!: string[];
}

export class BeginRiskDto {
  /** Made by the caller: the same again is answered with what stands. */
  @IsUUID()
  id!: string;

  @IsUUID()
  organisationId!: string;

  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @Length(1, AREA_CHARACTERS_MAX)
  area!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => RiskJudgementDto)
  judgement!: RiskJudgementDto;
}

export class JudgeRiskDto {
  @IsObject()
  @ValidateNested()
  @Type(() => RiskJudgementDto)
  judgement!: RiskJudgementDto;
}

export class RisksQueryDto {
  @IsOptional()
  @IsUUID()
  organisation?: string;

  /** `<code>` or `<level>:<code>`. */
  @IsOptional()
  @IsString()
  @Length(1, AREA_CHARACTERS_MAX)
  area?: string;

  /** As it stood at the end of this year; absent: now. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  year?: number;

  @ApiProperty({ enum: focusAreaCodes, enumName: 'FocusAreaCode', required: false })
  @IsOptional()
  @IsIn(focusAreaCodes)
  focusArea?: FocusAreaCode;

  /** Risks that threaten it. */
  @ApiProperty({ enum: protectedValueCodes, enumName: 'ProtectedValueCode', required: false })
  @IsOptional()
  @IsIn(protectedValueCodes)
  protectedValue?: ProtectedValueCode;
}

/** A risk as it stood at the end of the year that was asked for. */
export class RiskDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  /** For `If-Match`. */
  revision!: number;
  judgement!: RiskJudgementDto;
  /** Likelihood × worst consequence, 1–25; null for protective security. */
  @ApiProperty({ type: Number, nullable: true })
  inherentLevel!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  residualLevel!: number | null;
  /** The residual level at the end of the year before; null where it was not judged. */
  @ApiProperty({ type: Number, nullable: true })
  levelBefore!: number | null;
  /** How the residual level has moved since then; null for protective security. */
  @ApiProperty({ type: String, enum: riskMoves, enumName: 'RiskMove', nullable: true })
  move!: RiskMove | null;
  /** Name of whoever judged it; null where it is not to be seen. */
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ format: 'date-time' })
  writtenAt!: string;
  /** What in its words may point out a person, by kind. */
  @ApiProperty({ enum: personDataKinds, enumName: 'PersonDataKind', isArray: true })
  personDataKinds!: PersonDataKind[];
  mayWrite!: boolean;
}

export class RiskOrganisationDto {
  id!: string;
  name!: string;
  /** `<level>:<code>` of the area that it answers for; null where it answers for none. */
  @ApiProperty({ type: String, nullable: true })
  area!: string | null;
}

export class RisksDto {
  /** Oldest first; those closed in an earlier year are left out. */
  items!: RiskDto[];
  /** The year at whose end they stand. */
  year!: number;
  /** The authorities whose risks the reader judges. */
  organisations!: RiskOrganisationDto[];
}

/** One revision of a risk. */
export class RiskRevisionDto {
  revision!: number;
  judgement!: RiskJudgementDto;
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ format: 'date-time' })
  writtenAt!: string;
}

/** Newest first. */
export class RiskHistoryDto {
  items!: RiskRevisionDto[];
}
