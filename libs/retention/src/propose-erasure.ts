import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { newId } from '#protection';
import { Authorities } from './authorities.js';
import { lockAuthority } from './authority-lock.js';
import { FindDue } from './find-due.js';
import { ProposalRepository } from './proposal.repository.js';

/** Proposes what is due today to be erased: the list is frozen as it was seen. */
@Injectable()
export class ProposeErasure {
  constructor(
    private readonly database: Database,
    private readonly authorities: Authorities,
    private readonly due: FindDue,
    private readonly proposals: ProposalRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param listHash of the list that was looked at.
   * Throws `Fault`: NOT_FOUND, RETENTION_NOTHING_DUE, RETENTION_LIST_CHANGED, RETENTION_PROPOSAL_OPEN.
   */
  async run(actor: Actor, organisationId: string, listHash: string): Promise<{ id: string }> {
    await this.authorities.reach(actor, 'retention.propose', organisationId);
    const { asOf, hash, items } = await this.due.run(organisationId);
    if (items.length === 0) throw new Fault('RETENTION_NOTHING_DUE');
    if (hash !== listHash) throw new Fault('RETENTION_LIST_CHANGED');
    const id = newId();
    const { accountId } = actor;
    await this.database.transaction(async (tx) => {
      await lockAuthority(tx, organisationId);
      const proposal = { id, organisationId, asOf, listHash: hash, proposedBy: accountId };
      const added = await this.proposals.add(
        tx,
        { ...proposal, proposedAt: this.clock.now() },
        items,
      );
      if (!added) throw new Fault('RETENTION_PROPOSAL_OPEN');
      await this.audit.append(tx, {
        ...{ actorId: accountId, action: 'erasure.proposed', subject: 'retention_proposal' },
        ...{ subjectIds: [id], details: { items: items.length, listHash: hash } },
      });
    });
    return { id };
  }
}
