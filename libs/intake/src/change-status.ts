import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, isAllowedTransition, type Actor, type IncidentStatus } from '#domain';
import { Areas } from '#geography';
import { AssembleRevision } from './assemble-revision.js';
import { incidentStatusChanged } from './events.js';
import { ReachIncident } from './reach-incident.js';
import { RevisionRepository } from './revision.repository.js';

/** How often it is tried again when the geography changes under it. */
const ATTEMPTS_MAX = 3;

/** Moves an incident to another status by a new revision. What was told stays where it is. */
@Injectable()
export class ChangeStatus {
  constructor(
    private readonly reach: ReachIncident,
    private readonly assemble: AssembleRevision,
    private readonly repository: RevisionRepository,
    private readonly areas: Areas,
    private readonly clock: Clock,
  ) {}

  /**
   * Nothing is locked: the one statement that writes it takes effect only when `revision` still is the current one.
   * @returns the number of the new revision.
   * Throws `Fault`: NOT_FOUND, REVISION_CONFLICT, TRANSITION_REFUSED.
   */
  async run(actor: Actor, id: string, revision: number, to: IncidentStatus): Promise<number> {
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      const { incident } = await this.reach.run(actor, 'incident.withdraw', id, to);
      if (incident.revision !== revision) throw new Fault('REVISION_CONFLICT');
      if (!isAllowedTransition(incident.facts.status, to)) {
        throw new Fault('TRANSITION_REFUSED', { from: incident.facts.status, to });
      }
      const row = this.assemble.run({
        incidentId: id,
        revision: revision + 1,
        reference: incident.reference,
        senderId: incident.senderId,
        clientId: incident.clientId,
        recordedBy: actor.accountId,
        recordedAt: this.clock.now(),
        facts: { ...incident.facts, status: to },
        geographyRevision: (await this.areas.reload()).revision,
        sealed: null,
        event: incidentStatusChanged.name,
      });
      if (await this.repository.recordChange(row)) return row.revision;
    }
    throw new Fault('REVISION_CONFLICT');
  }
}
