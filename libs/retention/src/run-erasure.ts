import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '#database';
import { lockAuthority } from './authority-lock.js';
import { CloseOldBackups } from './close-old-backups.js';
import { EraseListed } from './erase-listed.js';
import { Leftovers } from './leftovers.js';
import { MakeProtocol } from './make-protocol.js';
import { ProposalRepository } from './proposal.repository.js';

/** Incidents that go in one transaction: what waits for them waits a moment. */
const ITEMS_AT_ONCE = 100;

/**
 * Erases what an approved proposal lists, step by step; killed at any moment, the next run goes on where it was, and none
 * goes twice. At the end old backups are closed and the record is made.
 */
@Injectable()
export class RunErasure implements OnModuleDestroy {
  private readonly logger = new Logger(RunErasure.name);
  private closing = false;

  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalRepository,
    private readonly listed: EraseListed,
    private readonly leftovers: Leftovers,
    private readonly backups: CloseOldBackups,
    private readonly protocol: MakeProtocol,
  ) {}

  /** A process that stops waits for no erasure. */
  onModuleDestroy(): void {
    this.closing = true;
  }

  /** May be called again for the same proposal; what is done or in other hands is left alone. */
  async run(proposalId: string): Promise<void> {
    await this.database.withLock(`erasure ${proposalId}`, async () => {
      while (!this.closing && (await this.step(proposalId)) > 0);
      if (!this.closing) await this.finish(proposalId);
    });
  }

  /** @returns how many of the list were settled. */
  private async step(proposalId: string): Promise<number> {
    const done = await this.database.transaction(async (tx) => {
      const known = await this.proposals.one(proposalId, tx);
      if (known?.state !== 'approved') return { count: 0, files: [] };
      await lockAuthority(tx, known.organisationId);
      const items = await this.proposals.waiting(tx, proposalId, ITEMS_AT_ONCE);
      if (items.length === 0) return { count: 0, files: [] };
      const { outcomes, files } = await this.listed.run(tx, known, items);
      await this.proposals.setOutcomes(tx, proposalId, outcomes, this.leftovers.now);
      return { count: items.length, files };
    });
    await this.leftovers.removeFiles(done.files);
    return done.count;
  }

  private async finish(proposalId: string): Promise<void> {
    const proposal = await this.proposals.one(proposalId);
    if (proposal?.state !== 'approved') return;
    await this.leftovers.discardExports();
    await this.proposals.noteEmptied(proposalId);
    await this.backups.run();
    const designation = await this.protocol.run(proposalId);
    if (designation !== undefined)
      this.logger.log(`erasure ${proposalId} is record ${designation}`);
  }
}
