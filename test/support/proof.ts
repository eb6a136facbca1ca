import type pg from 'pg';
import { checkHistory, type Verdicts } from './check-history.js';
import type { History } from './history.js';
import { eventually } from './process-runs.js';
import { commandIn } from './product.js';
import { withProductDatabase } from './product-database.js';

const REST_MS = 120_000;

/** What a command prints, also when it ends with a failure because of what it found. */
async function verdictOf<T>(dataDir: string, args: readonly string[]): Promise<T> {
  try {
    return (await commandIn(dataDir, args)) as T;
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    if (stdout === '') throw error;
    return JSON.parse(stdout) as T;
  }
}

/** Holds what a product has stored, in a data folder that no product runs in, against what clients were told. */
export class Proof {
  constructor(
    private readonly dataDir: string,
    private readonly history: History,
  ) {}

  /** Every promise that was broken, in words; none when all were kept. */
  async check(owner: pg.Client): Promise<string[]> {
    const verdicts: Verdicts = {
      reconcile: await verdictOf(this.dataDir, ['reconcile']),
      audit: await verdictOf(this.dataDir, ['audit', 'verify']),
    };
    return checkHistory(this.history.read(), owner, verdicts);
  }

  /** As `check`, on a connection of its own. */
  broken(): Promise<string[]> {
    return this.withDatabase((owner) => this.check(owner));
  }

  /** Waits, while the product runs, until everything that was committed has had its effect. */
  untilAtRest(withinMs = REST_MS): Promise<void> {
    let left = '';
    return this.withDatabase((owner) =>
      eventually(async () => {
        const { rows } = await owner.query<{ outbox: number; stale: number }>(
          `SELECT (SELECT count(*) FROM outbox)::int AS outbox, (SELECT count(*) FROM tally_stale)::int AS stale`,
        );
        const [{ outbox, stale } = { outbox: -1, stale: -1 }] = rows;
        left = `${outbox} events are not forwarded and ${stale} tallies not folded`;
        return outbox === 0 && stale === 0;
      }, withinMs).catch((cause: Error) => {
        throw new Error(`${cause.message}: ${left}`, { cause });
      }),
    );
  }

  /** The database of the product, running or halted, signed in past every right. */
  withDatabase<T>(run: (owner: pg.Client) => Promise<T>): Promise<T> {
    return withProductDatabase(this.dataDir, run);
  }

  /** What the checker says of the database with a fault planted in it, which goes again. */
  async withFault(owner: pg.Client, plant: string[], mend: string[]): Promise<string[]> {
    // Append-only rows are guarded by triggers as well as by rights.
    await owner.query(`SET session_replication_role = replica`);
    for (const sql of plant) await owner.query(sql);
    try {
      return await this.check(owner);
    } finally {
      for (const sql of mend) await owner.query(sql);
    }
  }
}
