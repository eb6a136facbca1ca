import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import {
  restrictionGrounds,
  restrictionPurposes,
  weighingResults,
  type RestrictionGround,
  type RestrictionPurpose,
  type WeighingResult,
} from '#domain';
import { ToldPieceDto } from '../hit.dto.js';

/** Incidents that one decision restricts. */
const INCIDENTS_MAX = 200;
const REFERENCE_CHARACTERS_MAX = 40;
const WORDS_CHARACTERS_MAX = 4_000;
const DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;

const grounds = Object.keys(restrictionGrounds) as RestrictionGround[];
const purposes = Object.keys(restrictionPurposes) as RestrictionPurpose[];
const results = Object.keys(weighingResults) as WeighingResult[];

export class RestrictDto {
  @IsIn(grounds)
  @ApiProperty({ enum: grounds, enumName: 'RestrictionGround' })
  ground!: RestrictionGround;

  /** Of the incidents whose content is closed, as they are read aloud. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(INCIDENTS_MAX)
  @IsString({ each: true })
  @MaxLength(REFERENCE_CHARACTERS_MAX, { each: true })
  references!: string[];

  /** Why, as the person is told. */
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  motive!: string;
}

export class LiftDto {
  /** Local day on which the person was told that it would be lifted (article 18.3), not after today. */
  @Matches(DATE)
  informedOn!: string;

  /** Why it ends. */
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  motive!: string;
}

export class OpenRestrictedDto {
  @IsUUID()
  incidentId!: string;

  /** What it is opened for: nothing but what article 18.2 allows. */
  @IsIn(purposes)
  @ApiProperty({ enum: purposes, enumName: 'RestrictionPurpose' })
  purpose!: RestrictionPurpose;
}

/** What was told of a restricted incident, for one look. */
export class OpenedRestrictedDto {
  incidentId!: string;
  reference!: string;
  /** Null when it has been erased. */
  @ApiProperty({ type: [ToldPieceDto], nullable: true })
  pieces!: readonly ToldPieceDto[] | null;
}

export class WeighingDto {
  /** What the authority's interests are. */
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  interests!: string;

  /** What the person has said of their own situation. */
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  situation!: string;

  /** Why the ones weigh more than the others. */
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  reasons!: string;

  @IsIn(results)
  @ApiProperty({ enum: results, enumName: 'WeighingResult' })
  result!: WeighingResult;
}

export class NoteCorrectionDto {
  /** Local day on which the person was told, not after today. */
  @IsOptional()
  @Matches(DATE)
  toldOn?: string;

  /** Local day on which those who had copies were told, not after today. */
  @IsOptional()
  @Matches(DATE)
  recipientsToldOn?: string;
}

export class CaseIncidentDto {
  incidentId!: string;
  reference!: string;
}

export class RestrictionDto {
  @ApiProperty({ enum: grounds, enumName: 'RestrictionGround' })
  ground!: RestrictionGround;
  /** Null when it has been erased. */
  @ApiProperty({ type: String, nullable: true })
  motive!: string | null;
  setAt!: Date;
  incidents!: CaseIncidentDto[];
  @ApiProperty({ type: String, nullable: true })
  informedOn!: string | null;
  liftedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true })
  liftedMotive!: string | null;
}

export class CorrectionDto extends CaseIncidentDto {
  /** The revision that it led to. */
  revision!: number;
  @ApiProperty({ type: String, nullable: true })
  toldOn!: string | null;
  @ApiProperty({ type: String, nullable: true })
  recipientsToldOn!: string | null;
}

/** Somebody who has had a copy of an incident, from the logs of disclosures and exports (article 19). */
export class RecipientDto extends CaseIncidentDto {
  @ApiProperty({ enum: ['disclosure', 'export'] })
  by!: 'disclosure' | 'export';
  at!: Date;
  /** Of a disclosure its designation in the register; of an export who took it. Null where neither may be told. */
  @ApiProperty({ type: String, nullable: true })
  who!: string | null;
  /** Of a disclosure: its id. */
  @ApiProperty({ type: String, nullable: true })
  disclosureId!: string | null;
}

/** What has been done in a case beside searching and answering. */
export class MeasuresDto {
  @ApiProperty({ type: RestrictionDto, nullable: true })
  restriction!: RestrictionDto | null;
  @ApiProperty({ type: WeighingDto, nullable: true })
  weighing!: WeighingDto | null;
  corrections!: CorrectionDto[];
  /** Of the incidents that are the person's by judgement, restricted or corrected. */
  recipients!: RecipientDto[];
}
