import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault } from '#domain';
import type { LimitedAct } from '#http';

const WINDOW_MS = 3_600_000;
const MS_PER_SECOND = 1_000;

/** One row an account and act: it begins anew when the hour does, and stops counting where it refuses. */
const TAKE = `
  INSERT INTO usage_count AS c (account_id, act, window_start, uses) VALUES ($1, $2, $3, 1)
  ON CONFLICT (account_id, act) DO UPDATE
    SET window_start = EXCLUDED.window_start,
        uses = CASE WHEN c.window_start = EXCLUDED.window_start THEN least(c.uses, $4) + 1 ELSE 1 END
  RETURNING uses`;

/** Holds what costs much, or carries much away, to some times an hour for each account (SEC-15). */
@Injectable()
export class UsageLimit {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Counts one. Throws TOO_MANY_ATTEMPTS with `seconds` to wait when there have been enough this hour. */
  async take(accountId: string, act: LimitedAct): Promise<void> {
    const max = { export: this.settings.exportsPerHour }[act];
    const now = this.clock.now().getTime();
    const windowStart = now - (now % WINDOW_MS);
    const [row] = await this.database.query<{ uses: number }>(TAKE, [
      accountId,
      act,
      new Date(windowStart),
      max,
    ]);
    if (row === undefined || row.uses <= max) return;
    const seconds = Math.ceil((windowStart + WINDOW_MS - now) / MS_PER_SECOND);
    throw new Fault('TOO_MANY_ATTEMPTS', { seconds });
  }
}
