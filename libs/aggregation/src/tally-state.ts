import type { Queryable } from '#database';

/** How the tallies stand to the incidents. */
export interface TallyState {
  /** Cells that wait to be folded anew; answers count those from the revisions meanwhile. */
  readonly stale: number;
  /** When the oldest of them was marked; null when none waits. */
  readonly oldestAt: Date | null;
  /** The last comparison that came to an end; null when there was none. */
  readonly reconciled: LastReconciliation | null;
}

export interface LastReconciliation {
  readonly status: 'equal' | 'differs' | 'failed';
  readonly finishedAt: Date;
  /** Cells that differed. */
  readonly differing: number;
}

/** Looks at the marks and at the last comparison; the cost does not grow with the history. */
export async function readTallyState(on: Queryable): Promise<TallyState> {
  const [[marks], [last]] = await Promise.all([
    on.query<{ stale: number; oldestAt: Date | null }>(
      `SELECT count(*) AS stale, min(marked_at) AS "oldestAt" FROM tally_stale`,
    ),
    on.query<LastReconciliation>(
      `SELECT status, finished_at AS "finishedAt", differing FROM reconcile_run
        WHERE status <> 'running' ORDER BY started_at DESC, id DESC LIMIT 1`,
    ),
  ]);
  return { stale: marks?.stale ?? 0, oldestAt: marks?.oldestAt ?? null, reconciled: last ?? null };
}
