import type { INestApplicationContext } from '@nestjs/common';
import { RefreshStaleTallies } from '#aggregation';
import { Database } from '#database';
import { OutboxForwarder } from '#jobs';
import { Pace } from './pace.js';
import type { ProgressLine } from './progress-line.js';

const POLL_MS = 50;
const FORWARDED_POLL_MS = 500;

/**
 * Waits until everything that has been committed so far is forwarded and counted, doing it itself; a worker may do
 * the same beside it. @returns how many tallies were folded here.
 */
export async function catchUp(
  app: INestApplicationContext,
  progress: ProgressLine,
): Promise<number> {
  const database = app.get(Database);
  const forwarder = app.get(OutboxForwarder);
  const [last] = await database.query<{ id: number | null }>(`SELECT max(id) AS id FROM outbox`);
  for (;;) {
    const [waiting] = await database.query<{ count: number }>(
      `SELECT count(*) FROM outbox WHERE id <= $1`,
      [last?.id ?? 0],
    );
    const count = waiting?.count ?? 0;
    if (count === 0) break;
    progress.show(`${count} events wait to be forwarded`);
    // Nothing taken: a worker has the stream at this moment.
    if ((await forwarder.forward()) === 0) await pause(POLL_MS);
  }
  const pace = new Pace('tallies folded');
  return app.get(RefreshStaleTallies).run((done, of) => progress.show(pace.line(done, of)));
}

/** Waits until a worker elsewhere has forwarded everything that has been committed so far. */
export async function forwarded(app: INestApplicationContext): Promise<void> {
  const database = app.get(Database);
  const [last] = await database.query<{ id: number | null }>(`SELECT max(id) AS id FROM outbox`);
  for (;;) {
    const [waiting] = await database.query(`SELECT FROM outbox WHERE id <= $1 LIMIT 1`, [
      last?.id ?? 0,
    ]);
    if (waiting === undefined) return;
    await pause(FORWARDED_POLL_MS);
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
