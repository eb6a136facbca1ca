import type { LonLat, OpeningHours, PlaceType } from '#domain';

/** A place as it is stored. */
export interface PlaceRecord extends LonLat {
  readonly id: string;
  readonly source: string;
  /** Unique within the source. */
  readonly code: string;
  readonly type: PlaceType;
  readonly name: string;
  readonly address: string | null;
  readonly openingHours: OpeningHours | null;
  /** Civil date, inclusive. */
  readonly validFrom: string;
  /** Civil date, exclusive; null while it lasts. */
  readonly validTo: string | null;
}

/** Whether the place is there on a civil date. */
export function placeStandsOn(
  { validFrom, validTo }: Pick<PlaceRecord, 'validFrom' | 'validTo'>,
  date: string,
): boolean {
  return validFrom <= date && (validTo === null || date < validTo);
}

/** Whether the place is there on or after a civil date. What was ended before it began never is. */
export function isPlaceOpen(
  { validFrom, validTo }: Pick<PlaceRecord, 'validFrom' | 'validTo'>,
  today: string,
): boolean {
  return validTo === null || (validTo > today && validTo > validFrom);
}
