import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { areaLevels } from '#domain';
import type { AreaLevel } from '#domain';

/** Areas in one answer. */
export const MAX_AREA_PAGE = 500;
const MAX_REFERENCE_CHARACTERS = 120;
const MAX_ZOOM = 22;
const MAX_CURSOR_CHARACTERS = 400;
const CIVIL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Which areas: of one level or all, as they stood on a day. */
export class AreaFilterDto {
  @ApiPropertyOptional({ enum: areaLevels, description: 'Without it, every level.' })
  @IsOptional()
  @IsIn(areaLevels)
  level?: AreaLevel;

  @ApiPropertyOptional({ format: 'date', description: 'A civil date; without it, today.' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  at?: string;
}

/** As the filter, with boundaries as fine as a map of one zoom can show. */
export class AreaFeaturesQueryDto extends AreaFilterDto {
  @ApiPropertyOptional({
    minimum: 0,
    maximum: MAX_ZOOM,
    description:
      'Web map zoom: boundaries are told to half a pixel. Without it, as they are stored.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAX_ZOOM)
  zoom?: number;
}

/** As the filter, a page at a time. */
export class AreasQueryDto extends AreaFilterDto {
  @ApiPropertyOptional({ minimum: 1, maximum: MAX_AREA_PAGE, default: MAX_AREA_PAGE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_AREA_PAGE)
  limit?: number;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_CURSOR_CHARACTERS)
  cursor?: string;
}

/** How an area is addressed. */
export class AreaReferenceDto {
  @ApiProperty({ description: '`<code>`, or `<level>:<code>` where levels share it, or a name.' })
  @IsString()
  @MaxLength(MAX_REFERENCE_CHARACTERS)
  code!: string;
}

/** A point on the ground in WGS 84, and the day it is asked for. */
export class LocateQueryDto {
  @ApiProperty({ minimum: -180, maximum: 180 })
  @Type(() => Number)
  @IsNumber()
  @Min(-180)
  @Max(180)
  lon!: number;

  @ApiProperty({ minimum: -90, maximum: 90 })
  @Type(() => Number)
  @IsNumber()
  @Min(-90)
  @Max(90)
  lat!: number;

  @ApiPropertyOptional({ format: 'date', description: 'A civil date; without it, today.' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  at?: string;
}

/** How many live in an area. */
export class AreaPopulationDto {
  @ApiProperty({ description: 'Counted on 31 December of this year.' })
  year!: number;

  @ApiProperty()
  count!: number;
}

/** One version of an area. */
export class AreaDto {
  @ApiProperty({ enum: areaLevels })
  level!: AreaLevel;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'Whose division it is: `scb` is the national one.' })
  scheme!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: '`<level>:<code>`' })
  parent!: string | null;

  @ApiProperty({ format: 'date' })
  validFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Exclusive.' })
  validTo!: string | null;

  @ApiProperty({ description: 'The boundary is not the real one.' })
  approximate!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Where the boundary comes from.' })
  source!: string | null;

  @ApiProperty({ type: AreaPopulationDto, nullable: true })
  population!: AreaPopulationDto | null;
}

export class AreasDto {
  @ApiProperty({ type: [AreaDto] })
  items!: AreaDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** An area that a point lies in. */
export class LocatedAreaDto {
  @ApiProperty({ enum: areaLevels })
  level!: AreaLevel;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;
}

export class LocatedAreasDto {
  @ApiProperty({ type: [LocatedAreaDto], description: 'Coarse to fine; empty outside every area.' })
  areas!: LocatedAreaDto[];
}

/** The boundary of an area. */
export class AreaGeometryDto {
  @ApiProperty({ enum: ['Polygon', 'MultiPolygon'] })
  type!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: {} },
    description: 'WGS 84, longitude first, as RFC 7946 §§ 3.1.6–3.1.7.',
  })
  coordinates!: unknown[];
}

export class AreaFeatureDto {
  @ApiProperty({ enum: ['Feature'] })
  type!: 'Feature';

  @ApiProperty({ description: '`<level>:<code>`' })
  id!: string;

  @ApiProperty({ type: AreaDto })
  properties!: AreaDto;

  @ApiProperty({
    type: AreaGeometryDto,
    nullable: true,
    description: 'null where nobody knows it.',
  })
  geometry!: AreaGeometryDto | null;
}

/** A GeoJSON FeatureCollection of areas. */
export class AreaFeaturesDto {
  @ApiProperty({ enum: ['FeatureCollection'] })
  type!: 'FeatureCollection';

  @ApiProperty({ type: [AreaFeatureDto] })
  features!: AreaFeatureDto[];
}
