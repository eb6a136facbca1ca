import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNumber, Matches, Max, Min } from 'class-validator';
import { MONTH_START } from '#domain';
import { TallyFilterDto } from '#aggregation';

const BBOX_NUMBERS = 4;
const ZOOM_MAX = 22;

/** Which part of the map, and which incidents. */
export class ClustersQueryDto extends TallyFilterDto {
  /** West, south, east, north in degrees, WGS 84, separated by commas. */
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string'
      ? value.split(',').map((part) => (part === '' ? NaN : Number(part)))
      : value,
  )
  @IsArray()
  @ArrayMinSize(BBOX_NUMBERS)
  @ArrayMaxSize(BBOX_NUMBERS)
  @IsNumber({}, { each: true })
  bbox!: number[];

  /** Web map zoom; what stands nearer than a finger's breadth is one sign. */
  @Type(() => Number)
  @IsNumber()
  @Min(0)
  @Max(ZOOM_MAX)
  zoom!: number;

  /** First day of the first local month. */
  @Matches(MONTH_START)
  from!: string;

  /** First day of the local month after the last. */
  @Matches(MONTH_START)
  to!: string;
}

export class PointGeometryDto {
  type!: 'Point';
  /** Longitude, latitude. */
  coordinates!: number[];
}

export class ClusterIncidentDto {
  id!: string;
  reference!: string;
  kind!: string;
  category!: string;
  /** The local day. */
  date!: string;
}

export class ClusterDto {
  count!: number;
  /** The newest of them, 25 at most. */
  incidents!: ClusterIncidentDto[];
}

export class ClusterFeatureDto {
  type!: 'Feature';
  id!: string;
  properties!: ClusterDto;
  geometry!: PointGeometryDto;
}

export class ClustersDto {
  type!: 'FeatureCollection';
  features!: ClusterFeatureDto[];
  /** Whether more incidents than `max` would have to be opened: then there is no feature at all. */
  tooMany!: boolean;
  max!: number;
  /** Incidents in the areas in sight that were told without an exact point. */
  withoutPoint!: number;
  /** Incidents in the areas in sight whose processing is restricted (article 18 GDPR): they have no point here. */
  restricted!: number;
}
