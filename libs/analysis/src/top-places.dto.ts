import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Tier } from '#domain';

const VALUE_CHARACTERS_MAX = 120;
const DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;

/** Which area and week. */
export class WeekPlacesQueryDto {
  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  area!: string;

  /** Any civil date of the week; without it, the last week that is over. */
  @IsOptional()
  @Matches(DATE)
  week?: string;
}

export class TopPlaceDto {
  /** Id of a named place; null for a square of 100 meters, whose middle `lon` and `lat` then are. */
  placeId!: string | null;
  name!: string | null;
  /** Degrees, WGS 84. */
  lon!: number;
  lat!: number;
  count!: number;
  /** Of the incidents looked at, 0 to 1. */
  share!: number;
  /** Incidents there in what it is compared with; null when none are known of then. */
  before!: number | null;
  /** Whether it was among the ten then. */
  wasTop!: boolean | null;
}

/** The places with most incidents, of open and internal ones that the caller may read. */
export class TopPlacesDto {
  /** `topPlaces@1`. */
  method!: string;
  /** How far in the stream of revisions the answer has seen. */
  asOfPosition!: number;
  tiers!: Tier[];
  /** `<level>:<code>`. */
  area!: string;
  /** Incidents of the period that the caller may read. */
  total!: number;
  /** How many of them, the latest, were looked at: 5 000 at most. */
  examined!: number;
  /** Incidents of the period whose processing is restricted (article 18 GDPR): they are neither looked at nor in `total`. */
  restricted!: number;
  /** Incidents looked at that have no place, or one that is not known within 100 meters. */
  withoutPlace!: number;
  places!: TopPlaceDto[];
  /** How many places `summedCount` and `summedShare` are of: five, or as many as there are. */
  summed!: number;
  summedCount!: number;
  summedShare!: number | null;
  /** What it is compared with, months `YYYY-MM` or of a week the days of the four before, and how many incidents of them were looked at; null when there are none. */
  before!: TopPlacesBeforeDto | null;
}

export class TopPlacesBeforeDto {
  from!: string;
  to!: string;
  total!: number;
  examined!: number;
}
