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
import { areaLevels, type AreaLevel } from '#domain';

const NAME_CHARACTERS_MAX = 200;
const POPULATION_MAX = 20_000_000;
const POPULATIONS_MAX = 500;
const YEAR_MIN = 1950;
const YEAR_MAX = 2100;
const YES_OR_NO = ['true', 'false'] as const;
const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Which properties of the features hold what; guessed where absent. */
export class AreaPreviewQueryDto {
  @ApiPropertyOptional({ description: 'The property that holds the code' })
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  code?: string;

  @ApiPropertyOptional({ description: 'The property that holds the name' })
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name?: string;
}

/** How a file of areas is taken in. */
export class AreaImportQueryDto {
  @ApiProperty({ enum: areaLevels, enumName: 'AreaLevel' })
  @IsIn(areaLevels)
  level: AreaLevel;

  @ApiProperty({ description: 'The property that holds the code' })
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  code: string;

  @ApiProperty({ description: 'The property that holds the name' })
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name: string;

  @ApiPropertyOptional({ description: 'The property that says what the area lies in' })
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  parent?: string;

  @ApiPropertyOptional({ format: 'date', description: 'From when the boundaries hold' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  validFrom?: string;

  @ApiPropertyOptional({ enum: YES_OR_NO, description: 'Reads and compares, writes nothing' })
  @IsOptional()
  @IsIn(YES_OR_NO)
  dryRun?: 'true' | 'false';
}

/** A property that features have, with some of what stands in it. */
export class AreaPropertyDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Features that have it' })
  filled: number;

  @ApiProperty({ description: 'Different values' })
  distinct: number;

  @ApiProperty({ type: [String] })
  samples: string[];
}

export class AreaFaultDto {
  @ApiProperty({ description: '`features.<index>` or `file`' })
  path: string;

  @ApiProperty()
  code: string;

  @ApiProperty({ description: 'In the language of the request' })
  message: string;
}

export class AreaOverlapDto {
  @ApiProperty({ type: [String] })
  codes: string[];

  @ApiProperty()
  squareMeters: number;

  @ApiProperty({ description: '0–1, of the smaller of the two' })
  share: number;
}

/** What was recognised in a file. Nothing has been written. */
export class AreaPreviewDto {
  @ApiProperty()
  features: number;

  @ApiProperty({ type: [AreaPropertyDto] })
  properties: AreaPropertyDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Asked for, else guessed' })
  code: string | null;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'EPSG code' })
  crs: string | null;

  @ApiProperty({ type: [AreaFaultDto], description: 'Why the file would be refused' })
  faults: AreaFaultDto[];

  @ApiProperty({ type: [AreaOverlapDto] })
  overlaps: AreaOverlapDto[];

  @ApiProperty({ description: 'Enclosed patches that no area claims, often water' })
  gaps: number;
}

/** What a file changed, or would change. */
export class AreaImportDto {
  @ApiProperty({ enum: areaLevels, enumName: 'AreaLevel' })
  level: AreaLevel;

  @ApiProperty()
  scheme: string;

  @ApiProperty()
  crs: string;

  @ApiProperty()
  features: number;

  @ApiProperty()
  added: number;

  @ApiProperty()
  newVersions: number;

  @ApiProperty()
  corrected: number;

  @ApiProperty()
  unchanged: number;

  @ApiProperty({ type: [String], description: 'Made because others lie in them' })
  addedParents: string[];

  @ApiProperty({ type: [AreaOverlapDto] })
  overlaps: AreaOverlapDto[];

  @ApiProperty()
  gaps: number;
}

/** An area without a drawing. */
export class NewAreaDto {
  @ApiProperty({ enum: ['municipality', 'district', 'sub_area'] })
  @IsIn(['municipality', 'district', 'sub_area'])
  level: 'municipality' | 'district' | 'sub_area';

  @ApiPropertyOptional({
    description: 'SCB’s four digits for a municipality; made from the name when absent',
  })
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  code?: string;

  @ApiProperty({ maxLength: NAME_CHARACTERS_MAX })
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name: string;

  @ApiPropertyOptional({
    description: '`<level>:<code>` of what it lies in; the only municipality when absent',
  })
  @IsOptional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  parent?: string;
}

export class AddedAreaDto {
  @ApiProperty({ enum: areaLevels, enumName: 'AreaLevel' })
  level: AreaLevel;

  @ApiProperty()
  code: string;
}

export class PopulationDto {
  @ApiProperty({ example: 'district:skarholmen', description: 'Code, or level and code' })
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  area: string;

  @ApiProperty({ minimum: YEAR_MIN, maximum: YEAR_MAX })
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  year: number;

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(POPULATION_MAX)
  population: number;
}

/** How many lived where on the last day of a year. */
export class PopulationsDto {
  @ApiProperty({ type: [PopulationDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(POPULATIONS_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PopulationDto)
  items: PopulationDto[];
}

export class MunicipalityDto {
  @ApiProperty({ example: '0180' })
  code: string;

  @ApiProperty()
  name: string;
}

export class MunicipalitiesDto {
  @ApiProperty({ type: [MunicipalityDto] })
  items: MunicipalityDto[];
}
