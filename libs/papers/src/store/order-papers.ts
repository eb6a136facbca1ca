import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { appendEvent } from '#jobs';
import { newId } from '#protection';
import { paperOrdered } from './events.js';
import type { PaperKey } from './paper-key.js';
import { FAILED_REST_MS } from './paper-limits.js';
import { paperRelease } from './paper-release.js';
import { PaperRepository, type StoredPaper } from './paper.repository.js';

/** Takes orders for papers. A job makes them; asked for twice it is one. Who may have them has been asked before. */
@Injectable()
export class OrderPapers {
  constructor(
    private readonly database: Database,
    private readonly papers: PaperRepository,
    private readonly clock: Clock,
  ) {}

  /** @param again also when it has just failed. @returns how it stands. */
  async run(key: PaperKey, again = false): Promise<StoredPaper> {
    const release = await paperRelease();
    const known = await this.papers.find(this.database, key, release);
    if (known !== undefined && (known.state === 'made' ? known.bytes !== null : known.state !== 'failed')) return known; // prettier-ignore
    return this.database.transaction(async (tx) => {
      await this.inTransaction(tx, key, again);
      const paper = await this.papers.find(tx, key, release);
      if (paper === undefined) throw new Error('the paper went while it was being ordered');
      return paper;
    });
  }

  /** The same, in the transaction that gives the reason. */
  async inTransaction(tx: Transaction, key: PaperKey, again = false): Promise<void> {
    const at = this.clock.now();
    const restedSince = again ? at : new Date(at.getTime() - FAILED_REST_MS);
    const release = await paperRelease();
    const paper = { ...key, id: newId() };
    if (!(await this.papers.order(tx, paper, { release, at, restedSince }))) return;
    const { id: paperId } = (await this.papers.find(tx, key, release))!;
    await appendEvent(tx, paperOrdered, { paperId });
  }
}
