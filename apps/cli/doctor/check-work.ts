import { readTallyState } from '#aggregation';
import { inspectQueues, redisPolicy } from '#jobs';
import { CheckRegister } from '#register';
import { durationOf } from '../pace.js';
import { fail, ok, secondsSince, warn, type Check, type Finding } from './finding.js';

const JOB_LATE_SECONDS = 60;
const JOB_STUCK_SECONDS = 1_800;
const RECONCILED_WITHIN_SECONDS = 36 * 3_600;
const IMPORT_DEAD_AFTER_HOURS = 24;
const IMPORTS_LOOKED_BACK_DAYS = 14;

/** The queues of jobs: there, and somebody works on them. */
export const checkQueue: Check = async ({ settings, now }) => {
  const where = settings.redisUrl === undefined ? 'PostgreSQL' : 'Redis';
  try {
    const states = await inspectQueues(settings);
    return states.map(({ queue, waiting, oldestWaitingAt, failed }): Finding => {
      const seconds = secondsSince(oldestWaitingAt, now());
      const found = `${queue} on ${where}: ${waiting} jobs wait, the oldest for ${durationOf(seconds)}; ${failed} have failed`;
      const advice = 'Start the application: its worker takes them. If it runs, look in its log.';
      if (seconds > JOB_STUCK_SECONDS) return fail('queue', found, advice);
      const isLate = seconds > JOB_LATE_SECONDS || failed > 0;
      return isLate ? warn('queue', found, advice) : ok('queue', found);
    });
  } catch (error) {
    const found = `the job queue on ${where} cannot be reached: ${(error as Error).message}`;
    const advice =
      settings.redisUrl === undefined ? 'Run `migrate`.' : 'Start Redis, or correct REDIS_URL.';
    return [fail('queue', found, advice)];
  }
};

/** A Redis that may evict keys loses jobs without a word. */
export const checkRedis: Check = async ({ settings }) => {
  if (settings.redisUrl === undefined) return [];
  try {
    const policy = await redisPolicy(settings.redisUrl);
    const found = `Redis evicts by ${policy}`;
    if (policy === 'noeviction') return [ok('redis', 'Redis evicts nothing')];
    return [fail('redis', found, 'Set maxmemory-policy noeviction in redis.conf.')];
  } catch {
    // Told by the check of the queue.
    return [];
  }
};

/** What the last comparison of tallies and incidents said. */
export const checkReconcile: Check = async ({ database, now }) => {
  const { reconciled: last } = await readTallyState(database);
  const nightly = 'The worker does it every night; run `reconcile` to do it now.';
  if (last === null) return [warn('reconcile', 'never done', nightly)];
  const seconds = secondsSince(last.finishedAt, now());
  const ago = `${durationOf(seconds)} ago`;
  if (last.status === 'differs') {
    const found = `${last.differing} tallies differed from the incidents ${ago}`;
    const advice =
      'Run `reconcile` to see which, keep a backup for looking into it, then run `rebuild`.';
    return [fail('reconcile', found, advice)];
  }
  if (last.status === 'failed')
    return [fail('reconcile', `did not come to an end ${ago}`, nightly)];
  if (seconds > RECONCILED_WITHIN_SECONDS) {
    return [warn('reconcile', `all tallies were right ${ago}`, nightly)];
  }
  return [ok('reconcile', `all tallies were right ${ago}`)];
};

/** Imports that failed lately, or whose process is gone. */
export const checkImports: Check = async ({ database, now }) => {
  const nowMs = now().getTime();
  const hourMs = 3_600_000;
  const [row] = await database.query<{ failed: number; dead: number }>(
    `SELECT count(*) FILTER (WHERE status = 'failed' AND started_at > $1) AS failed,
            count(*) FILTER (WHERE status = 'running' AND started_at < $2) AS dead
       FROM import_run`,
    [
      new Date(nowMs - IMPORTS_LOOKED_BACK_DAYS * 24 * hourMs),
      new Date(nowMs - IMPORT_DEAD_AFTER_HOURS * hourMs),
    ],
  );
  const { failed = 0, dead = 0 } = row ?? {};
  const found = `${failed} imports failed in ${IMPORTS_LOOKED_BACK_DAYS} days, ${dead} never came to an end`;
  const advice = 'Run the import of the same file again: it goes on where it stopped.';
  return [failed + dead > 0 ? warn('imports', found, advice) : ok('imports', found)];
};

/** Whether every protected and strict incident is registered, and no number is lost. */
export const checkRegister: Check = async ({ database }) => {
  const { entries, missing, unfounded, brokenSeries } = await new CheckRegister(database).run();
  if (unfounded + brokenSeries > 0) {
    const found = `${unfounded} entries stand for nothing, ${brokenSeries} series of numbers are broken`;
    const advice =
      'Keep a backup for looking into it: entries are never changed by the application.';
    return [fail('register', found, advice)];
  }
  if (missing === 0) return [ok('register', `${entries} entries, none is missing`)];
  const advice = 'The worker does it within five minutes; run `register complete` to do it now.';
  return [warn('register', `${missing} incidents wait to be registered`, advice)];
};
