import type { Queryable } from '#database';

/** How far behind the forwarder is. */
export interface StreamState {
  /** Facts that have been committed and not forwarded. */
  readonly waiting: number;
  /** When the oldest of them was committed; null when none waits. */
  readonly oldestAt: Date | null;
  /** Those of them that carry an audit row, which is not sealed yet. */
  readonly unsealed: number;
  /** The position of the last revision. */
  readonly position: number;
}

/** Looks at the outbox, which holds what came within the last second; the cost does not grow with the history. */
export async function readStreamState(on: Queryable): Promise<StreamState> {
  const [row] = await on.query<StreamState>(
    `SELECT count(*) AS waiting, min(recorded_at) AS "oldestAt", count(audit_entry_id) AS unsealed,
            (SELECT position FROM stream_position WHERE name = 'revision') AS position
       FROM outbox`,
  );
  return row ?? { waiting: 0, oldestAt: null, unsealed: 0, position: 0 };
}
