import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { ReactsTo, type JobRequest, type Reaction, type StreamEvent } from '#jobs';
import { OrderPapers, PaperDress } from '#papers';
import { publicEditionPublished } from './events.js';
import { PUBLIC_PAPERS, publicPaperForms } from './public-paper-forms.js';

const languages = ['sv', 'en'] as const;

/** Orders the papers of a public edition when it is published: nobody who reads it waits. */
@Injectable()
@ReactsTo([publicEditionPublished])
export class OrderPublicPapers implements Reaction<{ publicEditionId: string }> {
  constructor(
    private readonly order: OrderPapers,
    private readonly dress: PaperDress,
  ) {}

  async react(
    tx: Transaction,
    events: readonly StreamEvent<{ publicEditionId: string }>[],
  ): Promise<readonly JobRequest[]> {
    const mark = await this.dress.logoMark();
    for (const { payload } of events) {
      const subject = { subject: PUBLIC_PAPERS, subjectId: payload.publicEditionId, mark };
      for (const form of publicPaperForms) {
        for (const language of languages) {
          await this.order.inTransaction(tx, { ...subject, form, language });
        }
      }
    }
    return [];
  }
}
