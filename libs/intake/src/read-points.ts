import { Injectable } from '@nestjs/common';
import { reachOf, showing, type Actor, type LonLat, type Tier } from '#domain';
import { Areas } from '#geography';
import type { IncidentFilterDto } from './incident-filter.dto.js';
import { isInBox } from './incident-filter.js';
import { IncidentReader } from './incident.reader.js';
import { PointReader } from './point.reader.js';
import { ReadLocations } from './read-locations.js';
import { RestrictedReader } from './restriction/restricted.reader.js';

/** Most incidents that one look at a map opens. */
export const POINTS_MAX = 1_000;
const MAP_TIERS: readonly Tier[] = ['open', 'internal'];

/** Where one incident is said to have happened, and what it was. */
export interface IncidentPoint extends LonLat {
  readonly id: string;
  readonly reference: string;
  readonly kind: string;
  readonly category: string;
  /** 'YYYY-MM-DD', where it happened. */
  readonly localDate: string;
}

export interface IncidentPoints {
  /** Empty when there are too many to open. */
  readonly points: readonly IncidentPoint[];
  readonly tooMany: boolean;
  /** Incidents in the areas that were told without an exact point. */
  readonly withoutPoint: number;
  /** Incidents in the areas whose processing is restricted: they are not opened. */
  readonly restricted: number;
}

/**
 * The exact points of the incidents that somebody may read, within a box. Points lie sealed, so they are opened one
 * by one: a thousand at most, never of protected or strict incidents, and with one audit row a look that is committed
 * before any is opened.
 */
@Injectable()
export class ReadPoints {
  constructor(
    private readonly points: PointReader,
    private readonly incidents: IncidentReader,
    private readonly locations: ReadLocations,
    private readonly areas: Areas,
    private readonly restrictions: RestrictedReader,
  ) {}

  /** @param areaKeys the areas that the box touches: it narrows what is opened, the box what is answered. */
  async run(
    actor: Actor,
    filter: IncidentFilterDto,
    areaKeys: readonly number[],
  ): Promise<IncidentPoints> {
    const none = { points: [], withoutPoint: 0, restricted: 0 };
    const asked = filter.tier ?? MAP_TIERS;
    const shown = MAP_TIERS.filter((tier) => asked.includes(tier));
    const reach = showing(showing(reachOf(actor, 'incident.read'), 'place'), 'time');
    if (reach.length === 0 || shown.length === 0 || areaKeys.length === 0) {
      return { ...none, tooMany: false };
    }
    const order = {
      ...{ reach, areaKeys, areas: await this.areas.current() },
      filter: { ...filter, tier: shown },
    };
    const [found, restricted] = await Promise.all([
      this.points.run({ ...order, limit: POINTS_MAX + 1 }),
      this.restrictions.count(order),
    ]);
    if (found.length > POINTS_MAX) return { ...none, restricted, tooMany: true };
    const told = await this.locations.run(found, 'map', actor.accountId);
    const placeIds = told.flatMap(({ location }) => location.placeId ?? []);
    const places = await this.incidents.places([...new Set(placeIds)]);
    const points = told.flatMap(({ incident, location, localDate }) => {
      const { lon, lat, placeId } = location;
      const own = lon === undefined || lat === undefined ? undefined : { lon, lat };
      const point = own ?? (placeId === undefined ? undefined : places.get(placeId));
      if (point === undefined) return [];
      const { id, reference, facts } = incident;
      return [{ ...point, id, reference, kind: facts.kind, category: facts.category, localDate }];
    });
    return {
      points: points.filter((point) => isInBox(filter, point)),
      tooMany: false,
      withoutPoint: found.length - points.length,
      restricted,
    };
  }
}
