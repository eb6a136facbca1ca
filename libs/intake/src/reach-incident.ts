import { Injectable } from '@nestjs/common';
import { decide, Fault, type Actor, type FieldGroup, type Permission } from '#domain';
import { BlindIndex } from '#protection';
import { objectOf } from './incident-access.js';
import { IncidentReader, type StoredIncident } from './incident.reader.js';

/** An incident that somebody may do something with, and what they see of it. */
export interface ReachedIncident {
  readonly incident: StoredIncident;
  readonly fields: ReadonlySet<FieldGroup>;
}

/** Finds an incident for somebody who wants to do something with it. */
@Injectable()
export class ReachIncident {
  constructor(
    private readonly reader: IncidentReader,
    private readonly marks: BlindIndex,
  ) {}

  /**
   * Throws `Fault`: NOT_FOUND, the same whether it is out of reach or absent; TRANSITION_REFUSED with `from` and `to`
   * when nothing but its state stands against the act.
   * @param to what the act would make of it.
   */
  async run(
    actor: Actor,
    action: Permission,
    id: string,
    to: string = action,
  ): Promise<ReachedIncident> {
    const incident = await this.reader.current(id);
    if (incident === undefined) throw new Fault('NOT_FOUND');
    const { allowed, fields, refusals } = decide(actor, action, objectOf(incident, this.marks));
    if (allowed) return { incident, fields };
    if (!refusals.some(({ lack }) => lack === 'state')) throw new Fault('NOT_FOUND');
    throw new Fault('TRANSITION_REFUSED', { from: incident.facts.status, to });
  }
}
