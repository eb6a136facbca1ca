import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { GuardedCountsDto, RecordingBreakDto, TallyFilterDto } from '#aggregation';
import { MONTH_START, type AreaLevel, type MapClass, type RateStanding, type Tier } from '#domain';

const VALUE_CHARACTERS_MAX = 120;
const ZOOM_MAX = 22;

/** What the areas are coloured by. */
export const measures = ['rate', 'change'] as const;
export type Measure = (typeof measures)[number];

/** Which areas, which incidents, and what they are coloured by. */
export class ChoroplethQueryDto extends TallyFilterDto {
  @IsIn(['country', 'county', 'municipality', 'district', 'sub_area'])
  level!: AreaLevel;

  /** Rate per 1 000 inhabitants and year, or change since the same months the year before. */
  @IsOptional()
  @IsIn(measures)
  measure?: Measure;

  /** Only areas in this one: `<code>` or `<level>:<code>`. */
  @IsOptional()
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  area?: string;

  /** First day of the first local month. */
  @Matches(MONTH_START)
  from!: string;

  /** First day of the local month after the last; ten years later at most. */
  @Matches(MONTH_START)
  to!: string;

  /** `false` leaves the boundaries out, for whoever has them from `/areas.geojson`. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  geometry?: boolean;

  /** Web map zoom: boundaries are told to half a pixel. Without it, as they are stored. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(ZOOM_MAX)
  zoom?: number;
}

/** Incidents per 1 000 inhabitants and year with the exact 95 % interval (Garwood 1936). */
export class RateDto {
  rate!: number;
  low!: number;
  high!: number;
}

export class ChoroplethAreaDto {
  level!: string;
  code!: string;
  name!: string;
  /** Incidents in the period, whatever the class. */
  count!: number;
  /** Those of them that the rate is of: the open and internal ones, which areas are compared by. */
  rateCount!: number;
  /** Incidents in the months that are compared. */
  now!: number;
  /** Incidents in the same months the year before. */
  before!: number;
  /** Inhabitants, the denominator of the rate; null where nobody has told. */
  population!: number | null;
  populationYear!: number | null;
  /** null for fewer than 5 incidents or 1 000 inhabitants. */
  rate!: RateDto | null;
  /** How the rate lies to that of all the areas; null where there is no rate. */
  standing!: RateStanding | null;
  /** What it is drawn in: `few` for too few, `unreported` where nothing at all was heard. */
  class!: MapClass;
}

export class ChoroplethGeometryDto {
  type!: 'Polygon' | 'MultiPolygon';
  coordinates!: unknown[];
}

export class ChoroplethFeatureDto {
  type!: 'Feature';
  /** `<level>:<code>` */
  id!: string;
  properties!: ChoroplethAreaDto;
  /** null when it was not asked for, or nobody knows it. */
  geometry!: ChoroplethGeometryDto | null;
}

/** Whole months, `2026-03`; `to` exclusive. */
export class MapPeriodDto {
  from!: string;
  to!: string;
}

/** All the areas together. */
export class OverallDto {
  /** Incidents of the period in the scope of the map, those in no area of the level too. */
  count!: number;
  /** The open and internal ones among them, which rates are of. */
  rateCount!: number;
  now!: number;
  before!: number;
  /** Incidents of the period that are known to lie in none of the areas. */
  unplaced!: number;
  population!: number | null;
  rate!: RateDto | null;
}

/** A GeoJSON FeatureCollection with what its figures rest on beside it. */
export class ChoroplethDto {
  type!: 'FeatureCollection';
  features!: ChoroplethFeatureDto[];
  /** How far in the stream of revisions every count of this answer has seen. */
  asOfPosition!: number;
  tiers!: Tier[];
  guarded!: GuardedCountsDto;
  measure!: Measure;
  period!: MapPeriodDto;
  /** How many of its months rates are reckoned by: those that there can be data for. */
  months!: number;
  /** Months that are whole in both years; null when there is none. */
  compared!: MapPeriodDto | null;
  /** Lower bounds of the second class of rates and on. */
  breaks!: number[];
  /** The period that the bounds were set on. */
  breaksFrom!: MapPeriodDto;
  /** From when on places are given finer or coarser; nothing is compared across it. */
  recordingBreaks!: RecordingBreakDto[];
  overall!: OverallDto;
}
