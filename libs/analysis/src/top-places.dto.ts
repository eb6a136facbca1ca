import type { Tier } from '#domain';

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
  /** Incidents there in the same months before; null when none are known of then. */
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
  /** Incidents looked at that have no place, or one that is not known within 100 meters. */
  withoutPlace!: number;
  places!: TopPlaceDto[];
  /** How many places `summedCount` and `summedShare` are of: five, or as many as there are. */
  summed!: number;
  summedCount!: number;
  summedShare!: number | null;
  /** The months compared with, `YYYY-MM`, and how many incidents of them were looked at; null when there are none. */
  before!: TopPlacesBeforeDto | null;
}

export class TopPlacesBeforeDto {
  from!: string;
  to!: string;
  total!: number;
  examined!: number;
}
