import { Injectable } from '@nestjs/common';
import {
  fieldGroups,
  seenIn,
  seenRestricted,
  type FieldGroup,
  type LonLat,
  type Reach,
} from '#domain';
import { BlindIndex } from '#protection';
import {
  IncidentBatchReader,
  type BatchOrder,
  type ListedIncident,
} from './incident-batch.reader.js';
import type { IncidentBody } from './incident-facts.js';
import { objectOf } from './incident-access.js';
import { isInBox } from './incident-filter.js';
import { IncidentReader } from './incident.reader.js';
import { OpenContent } from './open-content.js';

/** What was told of an incident, as far as whoever it is opened for may see it. */
export type OpenedBody = Omit<IncidentBody, 'occurredFrom' | 'location'> &
  Partial<Pick<IncidentBody, 'occurredFrom' | 'location'>>;

/** An incident with what was told of it. */
export interface OpenedIncident {
  readonly incident: ListedIncident;
  /** Null when it has been erased. */
  readonly body: OpenedBody | null;
  /** The exact point, its own or that of its place; null when only an area was told. */
  readonly point: LonLat | null;
}

/**
 * One stretch of the stream, opened row by row. Only rows of the scope are opened; before anything of protected or
 * strict ones is handed on, whoever calls has their reading audited.
 */
@Injectable()
export class OpenBatch {
  constructor(
    private readonly batches: IncidentBatchReader,
    private readonly reader: IncidentReader,
    private readonly open: OpenContent,
    private readonly marks: BlindIndex,
  ) {}

  /** @param after position, exclusive. @param to position, inclusive. */
  async run(order: BatchOrder, after: number, to: number): Promise<OpenedIncident[]> {
    const incidents = await this.batches.stretch(order, after, to);
    const opened = incidents.map((incident) => this.opened(order.scope, incident));
    const placeIds = opened.flatMap(({ body }) => body?.location?.placeId ?? []);
    const places = await this.reader.places([...new Set(placeIds)]);
    return opened
      .map(({ incident, body }) => ({ incident, body, point: pointOf(body, places) }))
      .filter(({ point }) => isInBox(order.filter, point));
  }

  /** Its body is opened only when something sealed may be seen of it. */
  private opened(
    scope: Reach | null,
    incident: ListedIncident,
  ): Pick<OpenedIncident, 'incident' | 'body'> {
    const seen =
      scope === null ? seenBySystem(incident) : seenIn(scope, objectOf(incident, this.marks));
    if (seen === undefined) return { incident: withoutDay(incident), body: null };
    const body = this.open.run(incident)?.body ?? null;
    return {
      incident: seen.has('time') ? incident : withoutDay(incident),
      body: body && masked(body, seen),
    };
  }
}

const everything: ReadonlySet<FieldGroup> = new Set(fieldGroups);

/** A restriction holds for what the system itself takes out too. */
function seenBySystem({ isRestricted }: ListedIncident): ReadonlySet<FieldGroup> {
  return isRestricted ? seenRestricted(everything) : everything;
}

/** An incident by its month alone: with the day that it came in, a day of the week tells which day it was. */
function withoutDay(incident: ListedIncident): ListedIncident {
  return {
    ...incident,
    facts: {
      ...incident.facts,
      localDate: null,
      weekday: null,
      hourBand: null,
      hoursTouched: null,
    },
  };
}

/** Parts of a body that stand beside the statistical columns, by what withholds them. */
const sealedParts = {
  time: ['occurredFrom', 'occurredTo'],
  place: ['location'],
  text: ['text'],
} as const satisfies Partial<Record<FieldGroup, readonly (keyof IncidentBody)[]>>;

/** A body without what is not seen: what was withheld looks to every writer as if it had never been told. */
function masked(body: IncidentBody, seen: ReadonlySet<FieldGroup>): OpenedBody {
  const hidden = (Object.keys(sealedParts) as (keyof typeof sealedParts)[])
    .filter((group) => !seen.has(group))
    .flatMap((group): readonly (keyof IncidentBody)[] => sealedParts[group]);
  if (hidden.length === 0) return body;
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => !hidden.includes(name as keyof IncidentBody)),
  ) as OpenedBody;
}

function pointOf(body: OpenedBody | null, places: ReadonlyMap<string, LonLat>): LonLat | null {
  const { lon, lat, placeId } = body?.location ?? {};
  if (lon !== undefined && lat !== undefined) return { lon, lat };
  return placeId === undefined ? null : (places.get(placeId) ?? null);
}
