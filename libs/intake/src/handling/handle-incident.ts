import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, isHandlingStep, type Actor, type HandlingState } from '#domain';
import { appendEvent } from '#jobs';
import { ContentCipher, newId } from '#protection';
import { incidentHandled } from '../events.js';
import { ReachIncident } from '../reach-incident.js';
import { outcomePlace } from './describe-handling.js';
import { HandlingRepository } from './handling.repository.js';
import type { HandlingStepDto } from './handling.dto.js';

/** Takes an incident a step further and tells its reporter so. The incident itself and its figures stay as they are. */
@Injectable()
export class HandleIncident {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachIncident,
    private readonly repository: HandlingRepository,
    private readonly cipher: ContentCipher,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws `Fault`: NOT_FOUND, TRANSITION_REFUSED, INCIDENT_ERASED. */
  async run(actor: Actor, incidentId: string, { state, outcome }: HandlingStepDto): Promise<void> {
    const { incident } = await this.reach.run(actor, 'incident.handle', incidentId, state);
    await this.database.transaction(async (tx) => {
      await this.repository.lock(tx, incidentId);
      const known = await this.repository.current([incidentId], tx);
      const from: HandlingState = known.get(incidentId)?.state ?? 'received';
      if (!isHandlingStep(from, state)) throw new Fault('TRANSITION_REFUSED', { from, to: state });
      const id = newId();
      const words = outcome?.trim();
      const sealed = words ? this.cipher.seal(incident.facts.tier, outcomePlace(id), words) : null;
      const setAt = this.clock.now();
      await this.repository.add(tx, {
        ...{ id, incidentId, state, setAt },
        setBy: actor.accountId,
        outcome: sealed,
      });
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: incidentHandled.name,
        subject: 'incident',
        subjectIds: [incidentId],
        details: { state },
      });
      await appendEvent(tx, incidentHandled, { incidentId });
    });
  }
}
