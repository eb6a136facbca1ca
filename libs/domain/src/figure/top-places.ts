import type { LonLat } from '../geometry/geojson.js';
import { project, unproject } from '../geometry/projection.js';

/** The name under which figures made by this method are kept. */
export const TOP_PLACES_METHOD = 'topPlaces@1';
/** How many places are told. */
export const TOP_PLACES_MAX = 10;
/** How many of them the headline sums up. */
export const TOP_PLACES_SUMMED = 5;
/** A point that may be further off than this says nothing of the place. */
export const PLACE_UNCERTAINTY_MAX_METERS = 100;
/** A point this near a named place happened there. */
export const PLACE_NEAR_METERS = 50;
/** Points near no named place are put together by squares of this side. */
export const PLACE_SQUARE_METERS = 100;
/** Once is no pattern: a place is told from this many incidents on. */
export const PLACE_MIN_COUNT = 2;

/** Where one incident happened. */
export interface ToldPlace extends LonLat {
  /** The named place that was told; null for a point. */
  readonly placeId: string | null;
  /** How far off the point may be; 0 where nobody said. */
  readonly uncertaintyMeters: number;
}

/** A place of the register. */
export interface NamedPlace extends LonLat {
  readonly id: string;
  readonly name: string;
}

export interface TopPlace extends LonLat {
  /** Id of the named place; null for a square, whose middle `lon` and `lat` then are. */
  readonly placeId: string | null;
  readonly name: string | null;
  readonly count: number;
  /** Of all incidents looked at, 0 to 1. */
  readonly share: number;
  /** Incidents there in the same months before; null when none are known of then. */
  readonly before: number | null;
  /** Whether it was among the ten then; null when that is not known. */
  readonly wasTop: boolean | null;
}

export interface TopPlaces {
  readonly places: readonly TopPlace[];
  /** How many places `summedCount` is of: five, or as many as there are. */
  readonly summed: number;
  readonly summedCount: number;
  /** Of all incidents looked at, 0 to 1; null when there is none. */
  readonly summedShare: number | null;
  /** Incidents looked at that have no place, or one that is not known within 100 meters. */
  readonly withoutPlace: number;
}

/** Incidents of a period that were looked at. */
export interface ExaminedPlaces {
  readonly examined: number;
  readonly told: readonly ToldPlace[];
}

interface Counted {
  readonly place: NamedPlace | null;
  readonly middle: LonLat;
  count: number;
}

/**
 * The places with most incidents. An incident belongs to the named place that was told, else to the nearest one within
 * 50 meters, else to its square of 100 meters in SWEREF 99 TM. Places with equally many come in the order of their keys,
 * which says nothing; one with a single incident is not told.
 * @param before the same months earlier; null when nothing is known of them.
 */
export function topPlaces(
  now: ExaminedPlaces,
  before: ExaminedPlaces | null,
  named: readonly NamedPlace[],
): TopPlaces {
  const finder = new PlaceFinder(named);
  const counts = countedBy(finder, now.told);
  const earlier = before && countedBy(finder, before.told);
  const earlierTop = earlier && new Set(ranked(earlier).map(([key]) => key));
  const top = ranked(counts);
  const share = (count: number): number => (now.examined === 0 ? 0 : count / now.examined);
  const summed = top.slice(0, TOP_PLACES_SUMMED);
  const summedCount = summed.reduce((all, [, { count }]) => all + count, 0);
  const placed = [...counts.values()].reduce((all, { count }) => all + count, 0);
  return {
    places: top.map(([key, { place, middle, count }]) => ({
      ...(place === null ? middle : { lon: place.lon, lat: place.lat }),
      placeId: place?.id ?? null,
      name: place?.name ?? null,
      count,
      share: share(count),
      before: earlier && (earlier.get(key)?.count ?? 0),
      wasTop: earlierTop && earlierTop.has(key),
    })),
    summed: summed.length,
    summedCount,
    summedShare: now.examined === 0 ? null : share(summedCount),
    withoutPlace: now.examined - placed,
  };
}

function countedBy(finder: PlaceFinder, told: readonly ToldPlace[]): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const one of told) {
    if (one.uncertaintyMeters > PLACE_UNCERTAINTY_MAX_METERS) continue;
    const { key, place, middle } = finder.find(one);
    const counted = counts.get(key) ?? { place, middle, count: 0 };
    counted.count += 1;
    counts.set(key, counted);
  }
  return counts;
}

function ranked(counts: ReadonlyMap<string, Counted>): (readonly [string, Counted])[] {
  return [...counts]
    .filter(([, { count }]) => count >= PLACE_MIN_COUNT)
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .slice(0, TOP_PLACES_MAX);
}

/** Finds which place a point belongs to, by squares that are at least as wide as "near" reaches. */
class PlaceFinder {
  private readonly byId = new Map<string, NamedPlace>();
  private readonly bySquare = new Map<
    string,
    { place: NamedPlace; east: number; north: number }[]
  >();

  constructor(named: readonly NamedPlace[]) {
    for (const place of named) {
      const [east, north] = project([place.lon, place.lat], 'EPSG:3006') as [number, number];
      const square = squareOf(east, north).join(' ');
      this.byId.set(place.id, place);
      const there = this.bySquare.get(square);
      if (there === undefined) this.bySquare.set(square, [{ place, east, north }]);
      else there.push({ place, east, north });
    }
  }

  find(told: ToldPlace): { key: string; place: NamedPlace | null; middle: LonLat } {
    const { lon, lat } = told;
    const named = told.placeId === null ? undefined : this.byId.get(told.placeId);
    if (named !== undefined) return { key: named.id, place: named, middle: { lon, lat } };
    const [east, north] = project([lon, lat], 'EPSG:3006') as [number, number];
    const near = this.nearest(east, north);
    if (near !== undefined) return { key: near.id, place: near, middle: { lon, lat } };
    const [column, row] = squareOf(east, north);
    const half = PLACE_SQUARE_METERS / 2;
    const corner = [column * PLACE_SQUARE_METERS + half, row * PLACE_SQUARE_METERS + half] as const;
    const middle = unproject(corner, 'EPSG:3006');
    return { key: `${column} ${row}`, place: null, middle: { lon: middle[0]!, lat: middle[1]! } };
  }

  private nearest(east: number, north: number): NamedPlace | undefined {
    const [column, row] = squareOf(east, north);
    let nearest: NamedPlace | undefined;
    let least = PLACE_NEAR_METERS;
    for (const across of [-1, 0, 1]) {
      for (const up of [-1, 0, 1]) {
        for (const each of this.bySquare.get(`${column + across} ${row + up}`) ?? []) {
          const meters = Math.hypot(each.east - east, each.north - north);
          if (meters > least || (meters === least && nearest && nearest.id < each.place.id))
            continue;
          least = meters;
          nearest = each.place;
        }
      }
    }
    return nearest;
  }
}

function squareOf(east: number, north: number): [column: number, row: number] {
  return [Math.floor(east / PLACE_SQUARE_METERS), Math.floor(north / PLACE_SQUARE_METERS)];
}
