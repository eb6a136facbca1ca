import type { LonLat, PlaceType } from '#domain';
import { placeStandsOn, type PlaceRecord } from './place-record.js';

/** What a place is looked for by; what is absent does not narrow. */
export interface PlaceSearch {
  /** Words that name or address begin with or hold, in any case, with or without accents. */
  readonly query?: string;
  readonly type?: PlaceType;
  /** Nearest first; absent: by name. */
  readonly near?: LonLat;
  /** Civil date on which the place is there. */
  readonly date: string;
}

export interface FoundPlace {
  readonly place: PlaceRecord;
  /** From the point asked about; null when none was. */
  readonly distanceMeters: number | null;
}

const EARTH_RADIUS_METERS = 6_371_008.8;
const RADIANS_PER_DEGREE = Math.PI / 180;

const collator = new Intl.Collator('sv', { numeric: true });

/** Every place in memory, by name in Swedish order. A municipality has some thousands. */
export class PlaceIndex {
  private readonly entries: readonly { readonly place: PlaceRecord; readonly text: string }[];

  constructor(
    places: readonly PlaceRecord[],
    readonly revision: number,
  ) {
    this.entries = [...places]
      .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
      .map((place) => ({ place, text: folded(`${place.name} ${place.address ?? ''}`) }));
  }

  /** The places that fit, nearest first or by name. */
  search({ query = '', type, near, date }: PlaceSearch): FoundPlace[] {
    const words = folded(query).split(' ');
    const found = this.entries
      .filter(({ place }) => placeStandsOn(place, date))
      .filter(({ place }) => type === undefined || place.type === type)
      .filter(({ text }) => words.every((word) => text.includes(word)))
      .map(({ place }) => ({ place, distanceMeters: near ? metersBetween(near, place) : null }));
    // Sorting is stable: places as far away as each other stay in the order of their names.
    return near ? found.sort((a, b) => a.distanceMeters! - b.distanceMeters!) : found;
  }
}

/** Lower-case letters and digits without accents, one space between words. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Great-circle distance on a sphere (haversine formula); within half a percent of the ellipsoid. */
function metersBetween(a: LonLat, b: LonLat): number {
  const [latA, latB] = [a.lat * RADIANS_PER_DEGREE, b.lat * RADIANS_PER_DEGREE];
  const halfLon = ((b.lon - a.lon) * RADIANS_PER_DEGREE) / 2;
  const square =
    Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(halfLon) ** 2;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(square)));
}
