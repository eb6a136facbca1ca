import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { Fault } from '#domain';
import { KeyRing, newId } from '#protection';
import { createHmac } from 'node:crypto';
import { networkOf } from './network-of.js';

const MS_PER_SECOND = 1_000;
const WINDOW_MS = 3_600_000;
/** Failures before the first delay: people mistype. */
const FREE_FAILURES = 3;
/** The delay doubles with each failure: 1, 2, 4 … 64 seconds. */
const DELAY_DOUBLINGS_MAX = 6;
/** One network may fail this many times more than one account from it: an office shares an address. */
const NETWORK_FACTOR = 10;
/** Sign-ins to one account from one network that may wait for each other. */
const WAITING_MAX = 50;

interface FailureCount {
  readonly throttle_key: Buffer;
  readonly failures: number;
  readonly first_at: Date;
  readonly last_at: Date;
}

/** The keys that one attempt counts under: no address can be read out of them. */
export interface ThrottleKeys {
  readonly account: Buffer;
  /** Absent where attempts count from wherever they come. */
  readonly network?: Buffer;
}

/**
 * Counts failed sign-ins an hour in the database, by network and account and by network alone, and refuses with
 * TOO_MANY_ATTEMPTS. Attempts with the same account and network go one at a time in a process, so that many guesses
 * at once do not all pass the count; successes are not counted.
 */
@Injectable()
export class SignInThrottle {
  private readonly key: Buffer;
  private readonly queues = new Map<string, { waiting: number; last: Promise<unknown> }>();

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    ring: KeyRing,
  ) {
    this.key = createHmac('sha256', ring.receipt).update('sign-in throttle').digest();
  }

  keysOf(ipAddress: string, email: string): ThrottleKeys {
    const network = networkOf(ipAddress);
    const mac = (text: string) => createHmac('sha256', this.key).update(text).digest();
    return { account: mac(`account\n${network}\n${email}`), network: mac(`network\n${network}`) };
  }

  /** One-time codes are so few that guesses count against the account from wherever they come. */
  keysOfCodes(accountId: string): ThrottleKeys {
    return { account: createHmac('sha256', this.key).update(`codes\n${accountId}`).digest() };
  }

  /** Runs `attempt` when its turn comes and it may be made. Throws TOO_MANY_ATTEMPTS with `seconds` to wait. */
  async run<T>(keys: ThrottleKeys, attempt: () => Promise<T>): Promise<T> {
    const name = keys.account.toString('base64');
    const queue = this.queues.get(name) ?? { waiting: 0, last: Promise.resolve() };
    if (queue.waiting >= WAITING_MAX) throw new Fault('TOO_MANY_ATTEMPTS', { seconds: 1 });
    queue.waiting += 1;
    this.queues.set(name, queue);
    const turn = queue.last.then(async () => {
      await this.check(keys);
      return attempt();
    });
    queue.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) this.queues.delete(name);
    }
  }

  /** Counts a failure, and forgets those that are too old to count. */
  async countFailure(tx: Transaction, keys: ThrottleKeys): Promise<void> {
    const now = this.clock.now();
    await tx.query(`DELETE FROM sign_in_attempt WHERE attempted_at <= $1`, [windowStart(now)]);
    const counted = counters(keys);
    await tx.query(
      `INSERT INTO sign_in_attempt (id, throttle_key, attempted_at)
       SELECT id, key, $3 FROM unnest($1::uuid[], $2::bytea[]) AS counted (id, key)`,
      [counted.map(() => newId()), counted, now],
    );
  }

  /** Forgets the account's failures: whoever signed in was who they said. */
  async forget(tx: Transaction, keys: ThrottleKeys): Promise<void> {
    await tx.query(`DELETE FROM sign_in_attempt WHERE throttle_key = $1`, [keys.account]);
  }

  private async check(keys: ThrottleKeys): Promise<void> {
    const now = this.clock.now();
    const counts = await this.database.query<FailureCount>(
      `SELECT throttle_key, count(*)::integer AS failures,
              min(attempted_at) AS first_at, max(attempted_at) AS last_at
         FROM sign_in_attempt
        WHERE throttle_key = ANY ($1::bytea[]) AND attempted_at > $2
        GROUP BY throttle_key`,
      [counters(keys), windowStart(now)],
    );
    const limit = this.settings.signInsPerHour;
    const waits = counts.map((count) =>
      count.throttle_key.equals(keys.account)
        ? waitMs(count, limit, now, FREE_FAILURES)
        : waitMs(count, limit * NETWORK_FACTOR, now, Infinity),
    );
    const seconds = Math.ceil(Math.max(0, ...waits) / MS_PER_SECOND);
    if (seconds > 0) throw new Fault('TOO_MANY_ATTEMPTS', { seconds });
  }
}

const counters = ({ account, network }: ThrottleKeys) =>
  network === undefined ? [account] : [account, network];

const windowStart = (now: Date) => new Date(now.getTime() - WINDOW_MS);

/** How long to wait: until the oldest failure is an hour old at the limit, else for the delay after the last. */
function waitMs(count: FailureCount, limit: number, now: Date, free: number): number {
  if (count.failures >= limit) return count.first_at.getTime() + WINDOW_MS - now.getTime();
  if (count.failures < free) return 0;
  const delayMs = MS_PER_SECOND * 2 ** Math.min(count.failures - free, DELAY_DOUBLINGS_MAX);
  return count.last_at.getTime() + delayMs - now.getTime();
}
