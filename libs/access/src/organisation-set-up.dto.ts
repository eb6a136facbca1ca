import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

const NAME_CHARACTERS_MAX = 200;
/** More than any municipality employs. */
const HEADCOUNT_MAX = 200_000;
const CIVIL_DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;
const UNITS_MAX = 100;
const RHYTHMS = ['none', 'weekly', 'monthly'] as const;

/** A unit by its name, and how often it tells at least that nothing happened. */
export class UnitWishDto {
  @ApiProperty({ maxLength: NAME_CHARACTERS_MAX })
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name: string;

  @ApiProperty({ enum: RHYTHMS })
  @IsIn(RHYTHMS)
  reportingRhythm: 'none' | 'weekly' | 'monthly';
}

export class NewUnitDto extends UnitWishDto {
  @ApiProperty({ description: 'Code of the organisation' })
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  organisation: string;

  @ApiPropertyOptional({ maxLength: NAME_CHARACTERS_MAX, default: 'unit' })
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  kind?: string;

  @ApiPropertyOptional({ minimum: 0, maximum: HEADCOUNT_MAX })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(HEADCOUNT_MAX)
  headcount?: number;

  @ApiPropertyOptional({ format: 'date', description: 'Its first day; today without it' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  from?: string;
}

/** One board that answers for everything, and its units. */
export class SmallMunicipalityDto {
  @ApiProperty({ maxLength: NAME_CHARACTERS_MAX, example: 'Lillstads kommun' })
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name: string;

  @ApiProperty({ type: [UnitWishDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(UNITS_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => UnitWishDto)
  units: UnitWishDto[];
}

export class SetUpOrganisationDto {
  @ApiProperty({ description: 'Units that were added' })
  units: number;
}

export class AddedUnitDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  code: string;
}
