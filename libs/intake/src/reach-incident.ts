import { Injectable } from '@nestjs/common';
import { decide, Fault, type Actor, type FieldGroup, type Permission } from '#domain';
import { Clock } from '#config';
import { BlindIndex } from '#protection';
import { BreakGlassRepository } from './break-glass/break-glass.repository.js';
import { objectOf } from './incident-access.js';
import { refuseEvenly } from './refuse-evenly.js';
import { IncidentReader, type StoredIncident } from './incident.reader.js';

/** An incident that somebody may do something with, and what they see of it. */
export interface ReachedIncident {
  readonly incident: StoredIncident;
  readonly fields: ReadonlySet<FieldGroup>;
  /** The opening by break-glass that it is reached by; absent when a rule allows it. */
  readonly breakGlass?: { readonly id: string; readonly expiresAt: Date };
}

/** Finds an incident for somebody who wants to do something with it. */
@Injectable()
export class ReachIncident {
  constructor(
    private readonly reader: IncidentReader,
    private readonly marks: BlindIndex,
    private readonly breakGlass: BreakGlassRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws `Fault`: NOT_FOUND, the same whether it is out of reach or absent; TRANSITION_REFUSED with `from` and `to`
   * when nothing but its state stands against the act; INCIDENT_ERASED when it could only be read, INCIDENT_RESTRICTED
   * when the act waits for the end of a restriction.
   * @param to what the act would make of it.
   */
  run(actor: Actor, action: Permission, id: string, to: string = action): Promise<ReachedIncident> {
    return refuseEvenly(() => this.reach(actor, action, id, to));
  }

  private async reach(
    actor: Actor,
    action: Permission,
    id: string,
    to: string,
  ): Promise<ReachedIncident> {
    const incident = await this.reader.current(id);
    if (incident === undefined) throw new Fault('NOT_FOUND');
    const object = objectOf(incident, this.marks);
    const { allowed, fields, refusals } = decide(actor, action, object);
    if (allowed) {
      if (incident.erasedAt !== null && action !== 'incident.read')
        throw new Fault('INCIDENT_ERASED');
      return { incident, fields };
    }
    // Break-glass opens for reading only, while it lasts and while the role does.
    const glass = decide(actor, 'incident.break-glass', object);
    if (action === 'incident.read' && glass.allowed) {
      const opened = await this.breakGlass.open(id, actor.accountId, this.clock.now());
      if (opened) return { incident, fields: glass.fields, breakGlass: opened };
    }
    if (refusals.some(({ lack }) => lack === 'restriction')) throw new Fault('INCIDENT_RESTRICTED');
    if (!refusals.some(({ lack }) => lack === 'state')) throw new Fault('NOT_FOUND');
    throw new Fault('TRANSITION_REFUSED', { from: incident.facts.status, to });
  }
}
