import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { editionFrozen } from '#editions';
import { ReactsTo, type JobRequest, type Reaction, type StreamEvent } from '#jobs';
import { EditionPaperKey } from './edition-paper-key.js';
import { OrderPapers } from './store/order-papers.js';

/** What a committee asks for at once; the other forms are made when somebody asks for them. */
const ORDERED_AT_ONCE = ['pdf', 'docx'] as const;

/** Orders the papers of a version when it is frozen. */
@Injectable()
@ReactsTo([editionFrozen])
export class OrderFrozenPapers implements Reaction<{ editionId: string }> {
  constructor(
    private readonly keys: EditionPaperKey,
    private readonly order: OrderPapers,
  ) {}

  async react(
    tx: Transaction,
    events: readonly StreamEvent<{ editionId: string }>[],
  ): Promise<readonly JobRequest[]> {
    for (const { payload } of events) {
      for (const form of ORDERED_AT_ONCE) {
        await this.order.inTransaction(tx, await this.keys.of(payload.editionId, form, 'sv'));
      }
    }
    return [];
  }
}
