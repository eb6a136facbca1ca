import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, isGuardedTier, type Actor } from '#domain';
import { newId } from '#protection';
import { EnterInRegister } from '#register';
import type { DisclosureDecisionDto } from './disclosure.dto.js';
import { DisclosureRepository } from './disclosure.repository.js';
import type { StoredDisclosure } from './disclosure.row.js';
import { reached } from './disclosure-scope.js';
import { NoteReading } from './note-reading.js';
import { TriedIncidentRepository, type TriedIncident } from './tried-incident.repository.js';

/** Whether a second person has to agree: what is protected or strict, and whoever lives with protected identity. */
export function needsSecond(items: readonly TriedIncident[]): boolean {
  return items.some(({ tier, isProtectedIdentity }) => isGuardedTier(tier) || isProtectedIdentity);
}

/** Whether what was chosen still is about the incident as it stands. */
export function isTriedAsItStands(item: TriedIncident): boolean {
  return item.trial !== null && !item.isErased && item.triedRevision === item.currentRevision;
}

/** Decides by delegation (OSL 6 kap. 3 §), and lets a second person agree or not. */
@Injectable()
export class DecideDisclosure {
  constructor(
    private readonly database: Database,
    private readonly repository: DisclosureRepository,
    private readonly tried: TriedIncidentRepository,
    private readonly register: EnterInRegister,
    private readonly notes: NoteReading,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws `Fault`: NOT_FOUND, REVISION_CONFLICT, DISCLOSURE_STATE, DISCLOSURE_INCOMPLETE, DISCLOSURE_STALE,
   * FIELDS_INVALID without a reason to refuse.
   */
  async decide(
    actor: Actor,
    id: string,
    revision: number,
    { outcome, reason = '' }: DisclosureDecisionDto,
  ): Promise<void> {
    if (outcome === 'refuse' && reason.trim() === '') {
      const fields = [{ path: 'reason', code: 'FIELD_REQUIRED' as const }];
      throw new Fault('FIELDS_INVALID', {}, { fields });
    }
    await this.database.transaction(async (tx) => {
      const found = await this.locked(tx, actor, 'disclosure.write', id, revision);
      if (found.state !== 'open') throw new Fault('DISCLOSURE_STATE');
      const items = await this.tried.of(id, tx);
      if (outcome === 'hand_out') refuseUntried(items);
      const handed = needsSecond(items) ? 'to_review' : 'decided';
      const state = outcome === 'refuse' ? 'refused' : handed;
      const decision = {
        id: newId(),
        personId: actor.personId,
        at: this.clock.now(),
        state,
      } as const;
      await this.repository.decide(tx, id, { ...decision, reason: reason.trim() });
      await this.register.run(tx, [
        {
          ...{ documentClass: 'decision', documentId: decision.id, at: decision.at },
          ...{ organisationId: found.organisationId, line: 'decision', party: null },
        },
      ]);
      await this.notes.note(tx, actor, 'disclosure.decided', id, { outcome, state });
    });
  }

  /**
   * The second person's word; without it nothing that needs it goes out. When they do not agree it is tried again.
   * Throws `Fault`: NOT_FOUND, REVISION_CONFLICT, DISCLOSURE_STATE, DISCLOSURE_OWN.
   */
  async review(actor: Actor, id: string, revision: number, agreed: boolean): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await this.locked(tx, actor, 'disclosure.review', id, revision);
      if (found.state !== 'to_review') throw new Fault('DISCLOSURE_STATE');
      if (found.decidedBy === actor.personId) throw new Fault('DISCLOSURE_OWN');
      if (agreed) await this.repository.review(tx, id, actor.personId, this.clock.now());
      else await this.repository.reopen(tx, found);
      await this.notes.note(tx, actor, 'disclosure.reviewed', id, { agreed });
    });
  }

  private async locked(
    tx: Transaction,
    actor: Actor,
    act: 'disclosure.write' | 'disclosure.review',
    id: string,
    revision: number,
  ): Promise<StoredDisclosure> {
    const found = reached(actor, act, await this.repository.lock(tx, id));
    if (found.revision !== revision) throw new Fault('REVISION_CONFLICT');
    return found;
  }
}

function refuseUntried(items: readonly TriedIncident[]): void {
  if (items.length === 0 || items.some(({ trial }) => trial === null)) {
    throw new Fault('DISCLOSURE_INCOMPLETE');
  }
  if (!items.every(isTriedAsItStands)) throw new Fault('DISCLOSURE_STALE');
}
