import type { INestApplicationContext } from '@nestjs/common';
import { RefreshStaleTallies } from '#aggregation';
import { Database } from '#database';
import { OutboxForwarder } from '#jobs';
import { Pace } from './pace.js';
import type { ProgressLine } from './progress-line.js';

const POLL_MS = 50;

/** A figure that counts a little less than there is does no harm in a demo; one that waits for ever does. */
const PATIENCE_MS = 60_000;

/**
 * Waits until everything that has been committed so far is forwarded and counted, doing it itself; a worker may do
 * the same beside it. @returns how many tallies were folded here.
 */
export async function catchUp(
  app: INestApplicationContext,
  progress: ProgressLine,
): Promise<number> {
  const forwarder = app.get(OutboxForwarder);
  await emptied(app, async (count) => {
    progress.show(`${count} events wait to be forwarded`);
    // Nothing taken: a worker has the stream at this moment.
    if ((await forwarder.forward()) === 0) await pause(POLL_MS);
    return true;
  });
  const pace = new Pace('tallies folded');
  return app.get(RefreshStaleTallies).run((done, of) => progress.show(pace.line(done, of)));
}

/** Waits until a worker has forwarded everything that has been committed so far, for a minute at most. */
export async function forwardedByWorker(app: INestApplicationContext): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  await emptied(app, async () => {
    await pause(POLL_MS);
    return Date.now() < until;
  });
}

/** Calls `step` for as long as something that is committed now waits to be forwarded, and `step` wants to go on. */
async function emptied(
  app: INestApplicationContext,
  step: (count: number) => Promise<boolean>,
): Promise<void> {
  const database = app.get(Database);
  const [last] = await database.query<{ id: number | null }>(`SELECT max(id) AS id FROM outbox`);
  for (;;) {
    const [waiting] = await database.query<{ count: number }>(
      `SELECT count(*) FROM outbox WHERE id <= $1`,
      [last?.id ?? 0],
    );
    const count = waiting?.count ?? 0;
    if (count === 0 || !(await step(count))) return;
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
