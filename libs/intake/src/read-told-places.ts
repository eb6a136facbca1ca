import { Injectable } from '@nestjs/common';
import {
  countedCategories,
  reachOf,
  showing,
  type Actor,
  type ToldPlace,
  type Tier,
} from '#domain';
import { Areas } from '#geography';
import type { IncidentFilterDto } from './incident-filter.dto.js';
import { IncidentReader } from './incident.reader.js';
import { PlacedIncidentReader } from './placed-incident.reader.js';
import { ReadLocations } from './read-locations.js';
import { RestrictedReader } from './restriction/restricted.reader.js';

/** Most incidents of one period that are opened to find where they happened. */
export const TOLD_PLACES_MAX = 5_000;
const PLACE_TIERS: readonly Tier[] = ['open', 'internal'];

/** Where the incidents of a period happened. */
export interface ToldPlaces {
  /** Incidents of the period that the reader may open. */
  readonly total: number;
  /** How many of them, the latest, were looked at. */
  readonly examined: number;
  /** Those looked at that were told with a point or a named place. */
  readonly told: readonly ToldPlace[];
  /** Incidents of the period whose processing is restricted: they are not opened, and not in `total`. */
  readonly restricted: number;
}

/**
 * Where incidents happened, of open and internal ones that somebody may read. Places lie sealed, so they are opened one
 * by one: a bounded number, with one audit row an answer that is committed before any is opened.
 */
@Injectable()
export class ReadToldPlaces {
  constructor(
    private readonly placed: PlacedIncidentReader,
    private readonly incidents: IncidentReader,
    private readonly locations: ReadLocations,
    private readonly areas: Areas,
    private readonly restrictions: RestrictedReader,
  ) {}

  /**
   * @param periods civil dates, `from` inclusive, `to` exclusive; the answer has them in the same order.
   * @param by first days of months, or days, of which only incidents with a day are found.
   */
  async run(
    actor: Actor,
    filter: Omit<IncidentFilterDto, 'from' | 'to'>,
    periods: readonly { readonly from: string; readonly to: string }[],
    by: 'month' | 'day' = 'month',
  ): Promise<{ position: number; periods: readonly ToldPlaces[] }> {
    const reach = showing(showing(reachOf(actor, 'incident.read'), 'place'), 'time');
    const areas = await this.areas.current();
    const narrowed = {
      ...filter,
      tier: PLACE_TIERS.filter((each) => filter.tier?.includes(each) ?? true),
    };
    const order = { reach, areas, filter: narrowed };
    const [found, restricted] = await Promise.all([
      this.placed.run({
        ...order,
        ...{ periods, by, limit: TOLD_PLACES_MAX, categories: [...countedCategories] },
      }),
      Promise.all(periods.map((period) => this.restrictions.count({ ...order, period }))),
    ]);
    const all = found.periods.flatMap(({ incidents }) => incidents);
    const opened = await this.locations.run(all, 'top-places', actor.accountId);
    const places = await this.incidents.places([
      ...new Set(opened.flatMap(({ location }) => location.placeId ?? [])),
    ]);
    const byId = new Map<string, ToldPlace>();
    for (const { incident, location } of opened) {
      const { lon, lat, placeId = null, uncertaintyMeters = 0 } = location;
      const own = lon === undefined || lat === undefined ? undefined : { lon, lat };
      const point = own ?? (placeId === null ? undefined : places.get(placeId));
      if (point !== undefined) byId.set(incident.id, { ...point, placeId, uncertaintyMeters });
    }
    const told = found.periods.map(({ total, incidents }, at) => ({
      ...{ total, examined: incidents.length, restricted: restricted[at] ?? 0 },
      told: incidents.flatMap(({ id }) => byId.get(id) ?? []),
    }));
    return { position: found.position, periods: told };
  }
}
