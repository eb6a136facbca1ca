import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault } from '#domain';
import type { LimitedAct } from '#http';

const MS_PER_SECOND = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** A row holds no more moments than this: a higher limit, as load tests set, is none. */
const MOMENTS_MAX = 1_000;

/**
 * One row an account and act, with the moments that still count. The row is changed only where there is room for one
 * more; that it is locked meanwhile holds what is asked at once to the limit too. A crash may forget the last half
 * second of it, so nobody waits for the disk.
 */
const TAKE = `
  WITH light AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
  INSERT INTO usage_count AS c (account_id, act, taken_at) SELECT $1, $2, ARRAY[$3::timestamptz] FROM light
  ON CONFLICT (account_id, act) DO UPDATE
    SET taken_at = (SELECT coalesce(array_agg(t), '{}') FROM unnest(c.taken_at) t WHERE t > $4) || $3::timestamptz
    WHERE (SELECT count(*) FROM unnest(c.taken_at) t WHERE t > $4) < $5
  RETURNING act`;

const OLDEST = `
  SELECT min(t) AS oldest FROM usage_count c, unnest(c.taken_at) t WHERE c.account_id = $1 AND c.act = $2 AND t > $3`;

/** Holds what costs much, or carries much away, to some times in any hour or minute for each account (SEC-15). */
@Injectable()
export class UsageLimit {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Counts one. Throws TOO_MANY_ATTEMPTS with `seconds` to wait when there have been enough; then it counts nothing. */
  async take(accountId: string, act: LimitedAct): Promise<void> {
    const { max, windowMs } = {
      export: { max: this.settings.exportsPerHour, windowMs: HOUR_MS },
      search: { max: this.settings.searchesPerMinute, windowMs: MINUTE_MS },
    }[act];
    if (max > MOMENTS_MAX) return;
    const now = this.clock.now();
    const since = new Date(now.getTime() - windowMs);
    const values = [accountId, act, now, since, max];
    const taken = await this.database.prepared('usage.take', TAKE, values);
    if (taken.length > 0) return;
    const [row] = await this.database.query<{ oldest: Date | null }>(OLDEST, [
      ...[accountId, act, since],
    ]);
    const freeAt = (row?.oldest?.getTime() ?? now.getTime()) + windowMs;
    const seconds = Math.max(1, Math.ceil((freeAt - now.getTime()) / MS_PER_SECOND));
    throw new Fault('TOO_MANY_ATTEMPTS', { seconds });
  }
}
