import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

export const NAME_CHARACTERS_MAX = 200;
const CODE_CHARACTERS_MAX = 100;
const REASON_CHARACTERS_MAX = 200;
const LINKS_MAX = 100;
/** More than any municipality employs. */
const HEADCOUNT_MAX = 200_000;
/** Trimmed, it must say something. */
const SAYS_SOMETHING = /\S/;
export const CIVIL_DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;
const RHYTHMS = ['none', 'weekly', 'monthly'] as const;
const KINDS = ['city', 'committee', 'company', 'partner'] as const;

/** A committee, a company, the city or a partner to add. */
export class NewOrganisationDto {
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  @Matches(SAYS_SOMETHING)
  name!: string;

  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: (typeof KINDS)[number];

  /** Code of what it lies under: the city, or the parent company of a group (koncern). */
  @IsOptional()
  @IsString()
  @MaxLength(CODE_CHARACTERS_MAX)
  parent?: string;
}

/** What changes; whatever is left out stays. */
export class OrganisationChangeDto {
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  @Matches(SAYS_SOMETHING)
  name?: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Code; null: under nothing' })
  @IsOptional()
  @IsString()
  @MaxLength(CODE_CHARACTERS_MAX)
  parent?: string | null;

  /** Its last day; null takes an ending back. */
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  lastDay?: string | null;

  /** For a partner: codes of the organisations that it works with, and that may invite its people. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LINKS_MAX)
  @IsString({ each: true })
  @MaxLength(CODE_CHARACTERS_MAX, { each: true })
  worksWith?: string[];
}

/** An organisation that was added or changed, and its version for `If-Match`. */
export class KeptOrganisationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  code!: string;
  revision!: number;
}

/** What changes of a unit; whatever is left out stays. */
export class UnitChangeDto {
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  @Matches(SAYS_SOMETHING)
  name?: string;

  @IsOptional()
  @IsString()
  @Length(1, CODE_CHARACTERS_MAX)
  @Matches(SAYS_SOMETHING)
  kind?: string;

  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 0, maximum: HEADCOUNT_MAX })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(HEADCOUNT_MAX)
  headcount?: number | null;

  @ApiPropertyOptional({ enum: RHYTHMS })
  @IsOptional()
  @IsIn(RHYTHMS)
  reportingRhythm?: (typeof RHYTHMS)[number];

  @IsOptional()
  @Matches(CIVIL_DATE)
  from?: string;

  /** Its last day; null takes an ending back. */
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  lastDay?: string | null;
}

/** Days on which a unit owes no reports. */
export class NewPauseDto {
  @ApiProperty({ format: 'date' })
  @Matches(CIVIL_DATE)
  from!: string;

  /** Its last day; without it, until further notice. */
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  lastDay?: string | null;

  /** In a few words; never of a person. */
  @IsString()
  @Length(1, REASON_CHARACTERS_MAX)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

export class PauseDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  lastDay!: string | null;
  reason!: string;
}

/** One unit with what an administrator may change. */
export class UnitDetailsDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  code!: string;
  name!: string;
  kind!: string;

  /** Code of the organisation. */
  organisation!: string;
  organisationName!: string;

  @ApiProperty({ type: Number, nullable: true })
  headcount!: number | null;

  @ApiProperty({ enum: RHYTHMS })
  reportingRhythm!: (typeof RHYTHMS)[number];

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  lastDay!: string | null;

  /** For `If-Match`. */
  revision!: number;

  @ApiProperty({ type: [PauseDto] })
  pauses!: PauseDto[];
}
