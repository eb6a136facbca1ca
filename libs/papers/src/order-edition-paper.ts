import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { EditionLedger, ReadEditions } from '#editions';
import type { Actor, Language } from '#domain';
import { EditionPaperKey } from './edition-paper-key.js';
import { OrderPapers } from './store/order-papers.js';
import type { PaperForm } from './store/paper-key.js';

/** Orders a paper of a version, also one that has just failed. */
@Injectable()
export class OrderEditionPaper {
  constructor(
    private readonly database: Database,
    private readonly editions: ReadEditions,
    private readonly ledger: EditionLedger,
    private readonly keys: EditionPaperKey,
    private readonly order: OrderPapers,
  ) {}

  /** Fault: NOT_FOUND. */
  async run(actor: Actor, id: string, form: PaperForm, language: Language): Promise<void> {
    await this.editions.reachable(actor, id);
    const key = await this.keys.of(id, form, language);
    await this.database.transaction(async (tx) => {
      await this.ledger.step(tx, actor.accountId, 'edition.paper-ordered', id, { form, language });
      await this.order.inTransaction(tx, key, true);
    });
  }
}
