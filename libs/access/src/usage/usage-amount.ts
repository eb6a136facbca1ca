import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';

const DAY_MS = 86_400_000;

/** A moment for each of so many; the row is locked meanwhile, so that two at once do not both find room. */
const TAKE = `
  INSERT INTO usage_count AS c (account_id, act, taken_at) VALUES ($1, $2, array_fill($3::timestamptz, ARRAY[$5::int]))
  ON CONFLICT (account_id, act) DO UPDATE
    SET taken_at = (SELECT coalesce(array_agg(t), '{}') FROM unnest(c.taken_at) t WHERE t > $4) || excluded.taken_at
    WHERE (SELECT count(*) FROM unnest(c.taken_at) t WHERE t > $4) + $5 <= $6
  RETURNING act`;

/** Holds what is carried away in pieces to an amount in any 24 hours for each account, however it is cut (SEC-20). */
@Injectable()
export class UsageAmount {
  constructor(private readonly clock: Clock) {}

  /**
   * Counts `amount` of `act`, at most `max`, with the transaction that it is for.
   * @returns false when that would be more than `max` in 24 hours; then nothing is counted.
   */
  async take(
    tx: Transaction,
    accountId: string,
    act: string,
    { amount, max }: { readonly amount: number; readonly max: number },
  ): Promise<boolean> {
    if (amount > max) return false;
    const now = this.clock.now();
    const since = new Date(now.getTime() - DAY_MS);
    const taken = await tx.query(TAKE, [accountId, act, now, since, amount, max]);
    return taken.length > 0;
  }
}
