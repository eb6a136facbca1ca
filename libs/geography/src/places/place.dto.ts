import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { placeTypes, type PlaceType } from '#domain';

/** Places in one answer. */
export const MAX_PLACE_PAGE = 500;
const MAX_QUERY_CHARACTERS = 100;
const MAX_CURSOR_CHARACTERS = 100;
const LON_LAT = /^-?\d{1,3}(\.\d{1,15})?,-?\d{1,2}(\.\d{1,15})?$/;

/** Which places, in which order, a page at a time. */
export class PlacesQueryDto {
  @ApiPropertyOptional({
    description: 'Words of the name or address, in any case, with or without accents.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_QUERY_CHARACTERS)
  query?: string;

  @ApiPropertyOptional({
    example: '17.907,59.277',
    description: '`<lon>,<lat>` in WGS 84: nearest first. Without it, by name.',
  })
  @IsOptional()
  @Matches(LON_LAT)
  near?: string;

  @ApiPropertyOptional({ enum: placeTypes })
  @IsOptional()
  @IsIn(placeTypes)
  type?: PlaceType;

  @ApiPropertyOptional({ minimum: 1, maximum: MAX_PLACE_PAGE, default: MAX_PLACE_PAGE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_PLACE_PAGE)
  limit?: number;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before, with the same query.' })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_CURSOR_CHARACTERS)
  cursor?: string;
}

/** When a place is open on one weekday. */
export class OpeningSpanDto {
  @ApiProperty({ minimum: 1, maximum: 7, description: 'Monday 1 … Sunday 7.' })
  weekday!: number;

  @ApiProperty({ example: '08:00', description: 'Local time.' })
  opens!: string;

  @ApiProperty({ example: '17:00', description: 'Local time; not later than `opens`: next day.' })
  closes!: string;
}

/** A named point that an incident can be said to have happened at. */
export class PlaceDto {
  @ApiProperty({ format: 'uuid', description: 'The `placeId` of an incident.' })
  id!: string;

  @ApiProperty({ description: 'What the source knows the place by.' })
  code!: string;

  @ApiProperty({ description: 'The register that the place comes from.' })
  source!: string;

  @ApiProperty({ enum: placeTypes })
  type!: PlaceType;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  address!: string | null;

  @ApiProperty()
  lon!: number;

  @ApiProperty()
  lat!: number;

  @ApiProperty({ type: [OpeningSpanDto], nullable: true, description: 'null: nobody has said.' })
  openingHours!: OpeningSpanDto[] | null;

  @ApiProperty({ type: Number, nullable: true, description: 'From `near`; null without it.' })
  distanceMeters!: number | null;
}

export class PlacesDto {
  @ApiProperty({ type: [PlaceDto] })
  items!: PlaceDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
