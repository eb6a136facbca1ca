import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';

const NAME_CHARACTERS_MAX = 200;
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
