import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import type { Actor } from '#domain';
import { BreachRepository } from './breach.repository.js';
import { BreachTextRepository } from './breach-text.repository.js';

/** What a breach is written in: its rows, its sealed words and the audit log. */
@Injectable()
export class BreachBooks {
  constructor(
    readonly breaches: BreachRepository,
    readonly texts: BreachTextRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }

  get timeZone(): string {
    return this.settings.timeZone;
  }

  /** A step: ids, codes and figures, never a word. */
  step(
    tx: Transaction,
    { accountId }: Actor,
    action: string,
    subjectIds: readonly string[],
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.append(tx, {
      ...{ actorId: accountId, action, subject: 'data_breach' },
      ...{ subjectIds: [...subjectIds], details },
    });
  }
}
