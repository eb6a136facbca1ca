import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, type Actor } from '#domain';
import { appendEvent } from '#jobs';
import { Authorities, type RetentionPermission } from './authorities.js';
import { lockAuthority } from './authority-lock.js';
import { erasureApproved } from './events.js';
import { listHash } from './find-due.js';
import { ProposalRepository, type StoredProposal } from './proposal.repository.js';

/** What the second person does with a proposal, and how its first takes it back. */
@Injectable()
export class ApproveErasure {
  constructor(
    private readonly database: Database,
    private readonly authorities: Authorities,
    private readonly proposals: ProposalRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Approves exactly the list that was proposed; a job erases it. Throws `Fault`: NOT_FOUND, RETENTION_SECOND_PERSON,
   * RETENTION_LIST_CHANGED, TRANSITION_REFUSED.
   * @param hash of the list that was looked through.
   */
  approve(actor: Actor, id: string, hash: string): Promise<void> {
    return this.change(actor, 'retention.approve', id, async (tx, proposal) => {
      const { organisationId, asOf, proposedBy } = proposal;
      if (proposedBy === actor.accountId) throw new Fault('RETENTION_SECOND_PERSON');
      refuseUnless(proposal, ['proposed'], 'approved');
      const stored = listHash(organisationId, asOf, await this.proposals.items(id, tx));
      if (hash !== proposal.listHash || stored !== proposal.listHash) {
        throw new Fault('RETENTION_LIST_CHANGED');
      }
      await this.proposals.approve(tx, id, actor.accountId, this.clock.now());
      await this.tell(tx, actor, 'erasure.approved', proposal);
      await appendEvent(tx, erasureApproved, { proposalId: id });
    });
  }

  /** Nothing of it goes; only before it is approved. Throws `Fault`: NOT_FOUND, TRANSITION_REFUSED. */
  withdraw(actor: Actor, id: string): Promise<void> {
    return this.change(actor, 'retention.propose', id, async (tx, proposal) => {
      refuseUnless(proposal, ['proposed'], 'withdrawn');
      await this.proposals.end(tx, id, 'withdrawn', this.clock.now());
      await this.tell(tx, actor, 'erasure.withdrawn', proposal);
    });
  }

  private async change(
    actor: Actor,
    action: RetentionPermission,
    id: string,
    change: (tx: Transaction, proposal: StoredProposal) => Promise<void>,
  ): Promise<void> {
    const found = await this.proposals.one(id);
    if (found === undefined) throw new Fault('NOT_FOUND');
    await this.authorities.reach(actor, action, found.organisationId);
    await this.database.transaction(async (tx) => {
      await lockAuthority(tx, found.organisationId);
      const proposal = await this.proposals.lock(tx, id);
      if (proposal === undefined) throw new Fault('NOT_FOUND');
      await change(tx, proposal);
    });
  }

  private tell(
    tx: Transaction,
    actor: Actor,
    action: string,
    { id, listHash: hash, items }: StoredProposal,
  ): Promise<void> {
    return this.audit.append(tx, {
      ...{ actorId: actor.accountId, action, subject: 'retention_proposal', subjectIds: [id] },
      details: { items, listHash: hash },
    });
  }
}

function refuseUnless({ state }: StoredProposal, from: readonly string[], to: string): void {
  if (!from.includes(state)) throw new Fault('TRANSITION_REFUSED', { from: state, to });
}
