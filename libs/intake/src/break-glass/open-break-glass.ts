import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { decide, Fault, parseReference, type Actor } from '#domain';
import { newId } from '#protection';
import type { OpenBreakGlassDto, OpenedBreakGlassDto } from './break-glass.dto.js';
import { BreakGlassIncident } from './break-glass-incident.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import { refuseEvenly } from '../refuse-evenly.js';
import { TellOfBreakGlass } from './tell-of-break-glass.js';

const OPEN_MS = 60 * 60_000;
const REVIEW_WITHIN_MS = 7 * 24 * 60 * 60_000;

/** Opens one protected incident to somebody for an hour, and tells at once those who answer for it. */
@Injectable()
export class OpenBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly incidents: BreakGlassIncident,
    private readonly repository: BreakGlassRepository,
    private readonly teller: TellOfBreakGlass,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * While it is open the same again is the same opening. Faults: NOT_FOUND, whether there is no such incident or it
   * cannot be opened so; BREAK_GLASS_NOT_NEEDED when the actor reads it anyway.
   */
  run(actor: Actor, wish: OpenBreakGlassDto): Promise<OpenedBreakGlassDto> {
    return refuseEvenly(() => this.open(actor, wish));
  }

  private async open(actor: Actor, wish: OpenBreakGlassDto): Promise<OpenedBreakGlassDto> {
    const reference = parseReference(wish.reference);
    const incident = reference && (await this.incidents.find(reference));
    if (!incident || reference === undefined) throw new Fault('NOT_FOUND');
    const { id: incidentId, object } = incident;
    if (decide(actor, 'incident.read', object).allowed) throw new Fault('BREAK_GLASS_NOT_NEEDED');
    const { organisationId } = object;
    if (!organisationId || !decide(actor, 'incident.break-glass', object).allowed) {
      throw new Fault('NOT_FOUND');
    }
    const now = this.clock.now();
    const at = (ms: number) => new Date(now.getTime() + ms);
    const times = { openedAt: now, expiresAt: at(OPEN_MS), reviewBy: at(REVIEW_WITHIN_MS) };
    return this.database.transaction(async (tx) => {
      const [held] = await tx.query<{ isErased: boolean }>(
        `SELECT erased_at IS NOT NULL AS "isErased" FROM incident WHERE id = $1 FOR UPDATE`,
        [incidentId],
      );
      // There is nothing to open, and a reason would be new words of what has gone.
      if (held?.isErased !== false) throw new Fault('NOT_FOUND');
      const standing = await this.repository.open(incidentId, actor.accountId, now, tx);
      if (standing) return answerOf(standing, incidentId);
      const id = newId();
      const { accountId, personId } = actor;
      await this.repository.add(tx, {
        ...{ id, incidentId, organisationId, accountId, personId, ...times },
        words: { reason: wish.reason.trim(), caseReference: wish.caseReference.trim() },
      });
      const { reviewBy } = times;
      const told = { id, organisationId, personId, reference, reviewBy };
      await this.teller.run(tx, 'break-glass.used', told);
      await this.audit.append(tx, {
        actorId: accountId,
        action: 'break-glass.opened',
        subject: 'incident',
        subjectIds: [incidentId],
        details: { breakGlassId: id, expiresAt: times.expiresAt.toISOString() },
      });
      return answerOf({ id, expiresAt: times.expiresAt }, incidentId);
    });
  }
}

function answerOf(
  { id, expiresAt }: { id: string; expiresAt: Date },
  incidentId: string,
): OpenedBreakGlassDto {
  return { id, incidentId, expiresAt: expiresAt.toISOString() };
}
