import { readTallyState } from '#aggregation';
import { readStreamState } from '#jobs';
import { durationOf } from '../pace.js';
import { fail, ok, secondsSince, warn, type Check } from './finding.js';

/** The forwarder is at most a second behind; longer than this and it does not run. */
const LATE_SECONDS = 10;
const STUCK_SECONDS = 60;
const STALE_LATE_SECONDS = 600;
const STALE_STUCK_SECONDS = 6 * 3_600;
const START =
  'Start the application: its worker does this. If it runs, look in its log for errors.';

interface Waiting {
  readonly count: number;
  readonly oldest: Date | null;
}

/** Facts that have been committed and not forwarded. */
export const checkOutbox: Check = async ({ database, now }) => {
  const { waiting, oldestAt } = await readStreamState(database);
  const seconds = secondsSince(oldestAt, now());
  const found = `${waiting} events wait to be forwarded, the oldest for ${durationOf(seconds)}`;
  if (seconds > STUCK_SECONDS) return [fail('outbox', found, START)];
  return [seconds > LATE_SECONDS ? warn('outbox', found, START) : ok('outbox', found)];
};

/** Revisions without a position count for nothing: each must still be on its way. */
export const checkForwarder: Check = async ({ database }) => {
  const [row] = await database.query<{ behind: number; waiting: number; position: number }>(
    `SELECT (SELECT count(*) FROM incident_revision) - (SELECT count(*) FROM revision_position) AS behind,
            (SELECT count(*) FROM outbox) AS waiting,
            (SELECT position FROM stream_position WHERE name = 'revision') AS position`,
  );
  const { behind = 0, waiting = 0, position = 0 } = row ?? {};
  const found = `data up to position ${position}, ${behind} revisions behind`;
  if (behind > 0 && waiting === 0) {
    const advice =
      'Nothing will number these. Restore from backup, and tell the makers how it came about.';
    return [fail('forwarder', found, advice)];
  }
  return [ok('forwarder', found)];
};

/** Tallies that wait to be folded: answers are exact, and slower the more wait. */
export const checkTallies: Check = async ({ database, now }) => {
  const { stale, oldestAt } = await readTallyState(database);
  const seconds = secondsSince(oldestAt, now());
  const found = `${stale} tallies wait to be folded, the oldest for ${durationOf(seconds)}`;
  const advice =
    'Start the application, or run `rebuild`. Answers are exact meanwhile, and slower.';
  if (seconds > STALE_STUCK_SECONDS) return [fail('tallies', found, advice)];
  return [seconds > STALE_LATE_SECONDS ? warn('tallies', found, advice) : ok('tallies', found)];
};

/** Audit rows outside the chain could be removed unseen. */
export const checkAudit: Check = async ({ database, now }) => {
  const [rows] = await database.query<{ behind: number }>(
    `SELECT (SELECT count(*) FROM audit_entry) - (SELECT count(*) FROM audit_seal) AS behind`,
  );
  if ((rows?.behind ?? 0) === 0) return [ok('audit', 'every audit row is sealed')];
  const [row] = await database.query<Waiting & { lost: number }>(
    `SELECT count(*), min(e.occurred_at) AS oldest,
            count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.audit_entry_id = e.id)) AS lost
       FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)`,
  );
  const { count = 0, oldest = null, lost = 0 } = row ?? {};
  const seconds = secondsSince(oldest, now());
  const found = `${count} audit rows are not sealed, the oldest for ${durationOf(seconds)}`;
  if (lost > 0) {
    const advice =
      'Nothing will seal them: somebody wrote past the program. Run `audit verify` and find out who.';
    return [fail('audit', `${found}; ${lost} of them are in no queue`, advice)];
  }
  if (seconds > STUCK_SECONDS) return [fail('audit', found, START)];
  return [seconds > LATE_SECONDS ? warn('audit', found, START) : ok('audit', found)];
};
