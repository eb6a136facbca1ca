import { TOP_PLACES_METHOD, topPlaces, type NamedPlace, type Tier } from '#domain';
import type { ReadToldPlaces } from '#intake';
import type { TopPlacesDto } from './top-places.dto.js';

/** Incidents of other tiers have no place that is told. */
export const PLACE_TIERS: readonly Tier[] = ['open', 'internal'];

/**
 * The figure of two periods that were looked at, the one asked for and the one before.
 * @param before how the one before is called in the answer.
 */
export function toldTopPlaces(
  { position, periods: [now, earlier] }: Awaited<ReturnType<ReadToldPlaces['run']>>,
  before: { readonly from: string; readonly to: string },
  named: readonly NamedPlace[],
): Omit<TopPlacesDto, 'area' | 'tiers'> {
  const known = earlier!.total === 0 ? null : earlier!;
  const figure = topPlaces(now!, known, named);
  return {
    ...{ method: TOP_PLACES_METHOD, asOfPosition: position },
    ...{ total: now!.total, examined: now!.examined, restricted: now!.restricted },
    ...figure,
    places: [...figure.places],
    before: known && { ...before, total: known.total, examined: known.examined },
  };
}
