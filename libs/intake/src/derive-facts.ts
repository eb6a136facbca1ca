import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Areas, type AreaIndex } from '#geography';
import {
  factsOf,
  type FactsContext,
  type IncidentBody,
  type IncidentFacts,
} from './incident-facts.js';
import { IncidentReader } from './incident.reader.js';

/** Facts, the geography they were located in, and the moment they were derived. */
export interface DerivedFacts {
  readonly facts: IncidentFacts;
  readonly areas: AreaIndex;
  readonly now: Date;
}

export type FactsOrigin = Pick<FactsContext, 'actor' | 'source' | 'tier' | 'tierAtLeast'>;

/** Derives the statistical columns of a body here and now. */
@Injectable()
export class DeriveFacts {
  constructor(
    private readonly areas: Areas,
    private readonly reader: IncidentReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @param geography `newest` when the one in memory has proved old. Throws `Fault` as `factsOf`. */
  async run(
    body: IncidentBody,
    origin: FactsOrigin,
    geography: 'current' | 'newest' = 'current',
  ): Promise<DerivedFacts> {
    const areas = await (geography === 'newest' ? this.areas.reload() : this.areas.current());
    const placeId = body.location?.placeId;
    const now = this.clock.now();
    const facts = factsOf(body, {
      ...origin,
      areas,
      places: placeId === undefined ? new Map() : await this.reader.places([placeId]),
      now,
      timeZone: this.settings.timeZone,
    });
    return { facts, areas, now };
  }
}
