import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  MONTH_START,
  focusAreaCodes,
  incidentKinds,
  incidentStatuses,
  tiers,
  type FocusAreaCode,
  type IncidentKind,
  type IncidentStatus,
  type Tier,
} from '#domain';

const VALUES_MAX = 200;
const VALUE_CHARACTERS_MAX = 120;
const WEEKDAY_MAX = 7;
const HOUR_MAX = 23;
const SEVERITY_MAX = 4;
const BBOX_NUMBERS = 4;

/** Which incidents: each field narrows further, a list lets any of its values through. */
export class IncidentFilterDto {
  /** `<code>` or `<level>:<code>`, with all that lies in it; without it, everywhere. */
  @IsOptional()
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  area?: string;

  /** First day of the first local month that they happened in. */
  @IsOptional()
  @Matches(MONTH_START)
  from?: string;

  /** First day of the local month after the last. */
  @IsOptional()
  @Matches(MONTH_START)
  to?: string;

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsIn(incidentKinds, { each: true })
  kind?: IncidentKind[];

  /** Category codes; each stands for all below it too. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsString({ each: true })
  @MaxLength(VALUE_CHARACTERS_MAX, { each: true })
  category?: string[];

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsIn(focusAreaCodes, { each: true })
  focusArea?: FocusAreaCode[];

  /** Common severity, 0 to 4. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(SEVERITY_MAX, { each: true })
  severity?: number[];

  /** Where they came from, such as `staff`. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsString({ each: true })
  @MaxLength(VALUE_CHARACTERS_MAX, { each: true })
  source?: string[];

  /** Without it, those that stand: `recorded`. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsIn(incidentStatuses, { each: true })
  status?: IncidentStatus[];

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsIn(tiers, { each: true })
  tier?: Tier[];

  /** 1 Monday to 7 Sunday. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(WEEKDAY_MAX, { each: true })
  weekday?: number[];

  /** Hours of the local day, 0 to 23. Protected incidents have none, so they match none. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(HOUR_MAX, { each: true })
  hour?: number[];

  /** Ids of the organisations that answer for them. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsUUID(undefined, { each: true })
  organisation?: string[];

  /** Ids of units. Protected incidents have none in the open columns, so they match none. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(VALUES_MAX)
  @IsUUID(undefined, { each: true })
  unit?: string[];

  /** West, south, east, north in degrees, WGS 84. Incidents without an exact point are in no box. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(BBOX_NUMBERS)
  @ArrayMaxSize(BBOX_NUMBERS)
  @IsNumber({}, { each: true })
  bbox?: number[];
}
