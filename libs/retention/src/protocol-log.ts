import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import { localParts } from '#domain';
import type { StoredProposal } from './proposal.repository.js';

/** The moment and the local year of a record, and its row in the log. */
@Injectable()
export class ProtocolLog {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly audit: AuditTrail,
  ) {}

  get now(): Date {
    return this.clock.now();
  }

  get year(): number {
    return Number(localParts(this.now, this.settings.timeZone).date.slice(0, 4));
  }

  /** The row names the record and its digest, so that the log and the record vouch for each other. */
  made(
    tx: Transaction,
    record: { proposalId: string; designation: string; sha256: string; of: StoredProposal },
  ): Promise<void> {
    const { proposalId, designation, sha256, of } = record;
    return this.audit.append(tx, {
      ...{ actorId: of.approvedBy, action: 'erasure.recorded', subject: 'retention_proposal' },
      subjectIds: [proposalId],
      details: { protocol: designation, sha256, erased: of.erased, fellAway: of.fellAway },
    });
  }
}
