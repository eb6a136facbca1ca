import { Injectable } from '@nestjs/common';
import type { LonLat } from '#domain';
import {
  IncidentBatchReader,
  type BatchOrder,
  type ListedIncident,
} from './incident-batch.reader.js';
import type { IncidentBody } from './incident-facts.js';
import { isInBox } from './incident-filter.js';
import { IncidentReader } from './incident.reader.js';
import { OpenContent } from './open-content.js';

/** An incident with what was told of it. */
export interface OpenedIncident {
  readonly incident: ListedIncident;
  /** Null when it has been erased. */
  readonly body: IncidentBody | null;
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
  ) {}

  /** @param after position, exclusive. @param to position, inclusive. */
  async run(order: BatchOrder, after: number, to: number): Promise<OpenedIncident[]> {
    const incidents = await this.batches.stretch(order, after, to);
    const opened = incidents.map((incident) => ({
      incident,
      body: this.open.run(incident)?.body ?? null,
    }));
    const placeIds = opened.flatMap(({ body }) => body?.location.placeId ?? []);
    const places = await this.reader.places([...new Set(placeIds)]);
    return opened
      .map(({ incident, body }) => ({ incident, body, point: pointOf(body, places) }))
      .filter(({ point }) => isInBox(order.filter, point));
  }
}

function pointOf(body: IncidentBody | null, places: ReadonlyMap<string, LonLat>): LonLat | null {
  const { lon, lat, placeId } = body?.location ?? {};
  if (lon !== undefined && lat !== undefined) return { lon, lat };
  return placeId === undefined ? null : (places.get(placeId) ?? null);
}
