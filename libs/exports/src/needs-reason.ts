import { Injectable } from '@nestjs/common';
import { UsageAmount } from '#access';
import type { Transaction } from '#database';
import { incidentStatuses, type Reach, type Tier } from '#domain';
import { Areas } from '#geography';
import { IncidentListReader, type IncidentFilterDto } from '#intake';
import { INTERNAL_WITHOUT_REASON_MAX } from './export-limits.js';

/** What internal rows that go without a reason are counted as. */
const ACT = 'export-internal';

/** How many rows of an export are internal, and how many protected or strict. Open ones are anybody's. */
export interface GuardedRows {
  readonly internalRows: number;
  readonly guardedRows: number;
}

/** Whether so many rows are taken out with a reason only (SEC-20). */
export function needsReason({ internalRows, guardedRows }: GuardedRows): boolean {
  return guardedRows > 0 || internalRows > INTERNAL_WITHOUT_REASON_MAX;
}

/** Tells before an export is taken on whether it would hold so many. */
@Injectable()
export class ForeseeGuardedRows {
  constructor(
    private readonly incidents: IncidentListReader,
    private readonly areas: Areas,
    private readonly amount: UsageAmount,
  ) {}

  /** Counted only as far as it matters; a box is left out of account, for points lie sealed. */
  async run(scope: Reach, filters: IncidentFilterDto): Promise<GuardedRows> {
    const count = (tier: Tier, limit: number) => this.count(scope, filters, tier, limit);
    return {
      guardedRows: (await count('strict', 1)) + (await count('protected', 1)),
      internalRows: await count('internal', INTERNAL_WITHOUT_REASON_MAX + 1),
    };
  }

  /**
   * Whether so many may go without a reason, together with what the account has taken out so in the 24 hours before:
   * otherwise everything could be taken out month by month.
   */
  async mayGo(tx: Transaction, accountId: string, rows: GuardedRows): Promise<boolean> {
    if (needsReason(rows)) return false;
    if (rows.internalRows === 0) return true;
    const amount = { amount: rows.internalRows, max: INTERNAL_WITHOUT_REASON_MAX };
    return this.amount.take(tx, accountId, ACT, amount);
  }

  private async count(
    reach: Reach,
    filters: IncidentFilterDto,
    tier: Tier,
    limit: number,
  ): Promise<number> {
    if (filters.tier?.includes(tier) === false) return 0;
    const filter = { ...filters, tier: [tier], status: filters.status ?? [...incidentStatuses] };
    const areas = await this.areas.current();
    const rows = await this.incidents.page({
      ...{ filter, areas, reach, onlySenderId: null, before: null, limit },
    });
    return rows.length;
  }
}
