import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { EnterInRegister } from '#register';
import { lockAuthority } from './authority-lock.js';
import { protocolContent, sealedProtocol } from './protocol-content.js';
import { ProposalRepository } from './proposal.repository.js';
import { ProtocolLog } from './protocol-log.js';
import { ProtocolRepository } from './protocol.repository.js';
import { RuleRepository } from './rule.repository.js';

/** Makes the record of an erasure that is carried out, numbers it and registers it as a decision. */
@Injectable()
export class MakeProtocol {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalRepository,
    private readonly protocols: ProtocolRepository,
    private readonly rules: RuleRepository,
    private readonly register: EnterInRegister,
    private readonly log: ProtocolLog,
  ) {}

  /** @returns its designation, `2026:1`; undefined when it has been made before. */
  run(proposalId: string): Promise<string | undefined> {
    return this.database.transaction(async (tx) => {
      const known = await this.proposals.one(proposalId, tx);
      if (known === undefined) return undefined;
      const { organisationId } = known;
      await lockAuthority(tx, organisationId);
      const proposal = await this.proposals.lock(tx, proposalId);
      if (proposal?.state !== 'approved') return undefined;
      const { now, year } = this.log;
      const number = await this.protocols.nextNumber(tx, organisationId, year);
      const designation = `${year}:${number}`;
      const items = await this.proposals.items(proposalId, tx);
      const rules = await this.rules.list(organisationId, tx);
      const sealed = sealedProtocol(
        protocolContent(proposal, items, rules, { designation, at: now }),
      );
      const row = { proposalId, organisationId, year, number, madeAt: now };
      await this.protocols.add(tx, { ...row, ...sealed });
      await this.proposals.end(tx, proposalId, 'done', now);
      await this.register.run(tx, [
        {
          ...{ documentClass: 'decision', documentId: proposalId, organisationId, at: now },
          ...{ line: 'decision', party: null },
        },
      ]);
      await this.log.made(tx, { proposalId, designation, sha256: sealed.sha256, of: proposal });
      return designation;
    });
  }
}
