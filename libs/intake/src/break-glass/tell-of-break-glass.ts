import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import type { Transaction } from '#database';
import { localParts } from '#domain';
import { Notify } from '#notify';
import { BreakGlassReviewers } from './reviewers.js';

/** What was opened, and who opened it: they are not told of it. */
export interface ToldBreakGlass {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly reference: string;
  readonly reviewBy: Date;
}

/** Tells those who review; of what is overdue also those who administer, so that somebody sees that nobody did. */
@Injectable()
export class TellOfBreakGlass {
  constructor(
    private readonly reviewers: BreakGlassReviewers,
    private readonly notify: Notify,
    private readonly settings: Settings,
  ) {}

  async run(
    tx: Transaction,
    kind: 'break-glass.used' | 'break-glass.overdue',
    { id, organisationId, personId, reference, reviewBy }: ToldBreakGlass,
  ): Promise<void> {
    const told = new Set(await this.reviewers.of(tx, organisationId));
    if (kind === 'break-glass.overdue') {
      for (const each of await this.reviewers.beyond(tx)) told.add(each);
    }
    told.delete(personId);
    // The reference and a day, nothing more.
    const values = { reference, reviewBy: localParts(reviewBy, this.settings.timeZone).date };
    for (const recipientId of told) {
      await this.notify.tell(tx, { recipientId, kind, key: `${kind}:${id}`, values });
    }
  }
}
