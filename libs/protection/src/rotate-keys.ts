import { setTimeout as pause } from 'node:timers/promises';
import { Database, quoteIdentifier, type Queryable } from '#database';
import { tiers } from '#domain';
import {
  changeKeyFile,
  newestOf,
  tierOf,
  withNewestInUse,
  withNewKeys,
} from './change-key-file.js';
import { openDataKey, wrapDataKey, type WrappedKey } from './data-key.js';
import { keyRingFile, readKeyFile, readKeyRing, type KeyFile, type KeyRing } from './key-ring.js';

const ROWS_PER_STEP = 500;
/** After so long every process has seen that other keys are in use: it looks each second. */
const SEEN_AFTER_MS = 3_000;
const LOCK_WAIT = '60s';
/** Before every owner. */
const NIL = '00000000-0000-0000-0000-000000000000';

/** Where wrapped data keys lie, and the column that each is bound to. */
const places = [
  { table: 'content_key', owner: 'revision_id' },
  { table: 'second_step', owner: 'account_id' },
  { table: 'import_row_error', owner: 'import_run_id' },
] as const;

/** One wrapping key of the ring. */
export interface KeyState {
  readonly id: string;
  /** Whether it wraps new data keys. */
  readonly isInUse: boolean;
  /** Data keys that lie wrapped by it. */
  readonly dataKeys: number;
}

export interface RotatedKeys {
  /** Whether new keys came into use, or what an earlier run had begun was gone on with. */
  readonly isNew: boolean;
  readonly rewrapped: number;
  readonly keys: readonly KeyState[];
}

type Row = WrappedKey & { readonly place: string; readonly owner: string };

interface Step {
  readonly ring: KeyRing;
  readonly table: string;
  readonly owner: string;
  /** Wrapping keys that need no change. */
  readonly inUse: readonly string[];
  /** The owner that the last step ended with, inclusive: it may have more rows. */
  readonly after: string;
}

/**
 * Changes the wrapping keys of an instance beside running processes. Only data keys are wrapped anew, by the owner of the
 * tables: content is never touched, and the application may not change a key. `database` signs in as that owner.
 */
export class RotateKeys {
  constructor(
    private readonly database: Database,
    private readonly folder: string,
  ) {}

  /** Every wrapping key, oldest first, and how much lies under each. */
  async status(): Promise<KeyState[]> {
    const { current, wrapping } = await readKeyFile(this.folder);
    const counted = await this.used();
    const ids = [...new Set([...Object.keys(wrapping), ...counted.keys()])];
    return ids.map((id) => ({
      ...{ id, isInUse: Object.values(current).includes(id), dataKeys: counted.get(id) ?? 0 },
    }));
  }

  /** Adds a key for each tier that nothing uses yet, to be copied to other machines first. */
  async prepare(): Promise<KeyState[]> {
    await this.locked(async () => {
      await this.change((file) => (hasUnused(file) ? file : withNewKeys(file)));
    });
    return this.status();
  }

  /**
   * Brings new keys into use and wraps everything anew. What a run that ended in the middle has left is gone on with,
   * and no further key is made. @param onProgress how many data keys are done, and of how many.
   */
  rotate(onProgress?: (done: number, of: number) => void): Promise<RotatedKeys> {
    return this.locked(async () => {
      const isNew = !(await this.isUnfinished());
      if (isNew) {
        await this.change((file) => withNewestInUse(hasUnused(file) ? file : withNewKeys(file)));
        await this.record();
      }
      await pause(SEEN_AFTER_MS);
      const ring = await this.ring();
      let rewrapped = 0;
      for (const { table, owner } of places) {
        rewrapped += await this.rewrap(ring, table, owner, (done, of) => onProgress?.(done, of));
      }
      return { isNew, rewrapped, keys: await this.status() };
    });
  }

  /**
   * Destroys these keys: what a copy holds that is wrapped by them, such as a backup, is closed for good. Throws `Error`
   * when one is in use, or anything lies under it.
   */
  retire(ids: readonly string[]): Promise<KeyState[]> {
    return this.locked(async () => {
      const known = await this.status();
      for (const id of ids) {
        const key = known.find((each) => each.id === id);
        if (key === undefined) throw new Error(`There is no key "${id}".`);
        if (key.isInUse) throw new Error(`The key "${id}" is in use. Rotate first.`);
      }
      await pause(SEEN_AFTER_MS);
      await this.database.transaction(async (tx) => {
        // Whoever writes a data key at this moment ends first: its wrapping is seen, and none comes after.
        await tx.query(`SET LOCAL lock_timeout = '${LOCK_WAIT}'`);
        for (const { table } of places) {
          await tx.query(`LOCK TABLE ${quoteIdentifier(table)} IN SHARE MODE`);
        }
        const counted = await this.used(tx);
        const held = ids.filter((id) => counted.has(id));
        if (held.length > 0) {
          throw new Error(`Data keys still lie under ${held.join(', ')}. Rotate first.`);
        }
        await tx.query(`DELETE FROM instance WHERE name = ANY ($1::text[])`, [
          ids.map((id) => `wrapping-key:${id}`),
        ]);
        await this.change((file) => without(file, ids));
      });
      return this.status();
    });
  }

  private async rewrap(
    ring: KeyRing,
    table: string,
    owner: string,
    onProgress: (done: number, of: number) => void,
  ): Promise<number> {
    const inUse = tiers.map((tier) => ring.wrappingKeyFor(tier).id);
    const [rest] = await this.database.query<{ of: number }>(
      `SELECT count(*) AS of FROM ${quoteIdentifier(table)} WHERE wrapping_key_id <> ALL ($1::text[])`,
      [inUse],
    );
    let [done, after] = [0, NIL];
    for (;;) {
      const step = await this.step({ ring, table, owner, inUse, after });
      done += step.rows;
      onProgress(done, Math.max(done, rest?.of ?? 0));
      // From the beginning again until a whole pass finds none: a process may have been late to see the new keys.
      if (step.rows === 0 && after === NIL) return done;
      after = step.last ?? NIL;
    }
  }

  /** One step is one transaction: whoever reads meanwhile finds the old wrapping or the new one, whole. */
  private step({ ring, table, owner, inUse, after }: Step) {
    const name = quoteIdentifier(table);
    const by = quoteIdentifier(owner);
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<Row>(
        `SELECT ctid::text AS place, ${by} AS owner, wrapping_key_id AS "wrappingKeyId", wrapped FROM ${name}
          WHERE ${by} >= $2::uuid AND wrapping_key_id <> ALL ($1::text[])
          ORDER BY ${by} LIMIT ${ROWS_PER_STEP} FOR UPDATE`,
        [[...inUse], after],
      );
      const anew = rows.map((row) => wrappedAnew(ring, row));
      // Locked above, so the places stand still; what was erased meanwhile is not there and stays so.
      await tx.query(
        `UPDATE ${name} t SET wrapping_key_id = n.id, wrapped = decode(n.wrapped, 'hex')
           FROM unnest($1::text[]::tid[], $2::text[], $3::text[]) AS n (place, id, wrapped) WHERE t.ctid = n.place`,
        [
          rows.map(({ place }) => place),
          anew.map(({ wrappingKeyId }) => wrappingKeyId),
          anew.map(({ wrapped }) => wrapped.toString('hex')),
        ],
      );
      return { rows: rows.length, last: rows.at(-1)?.owner };
    });
  }

  /** Which keys are in service, for the next start to hold the ring against. */
  private async record(): Promise<void> {
    const checks = Object.fromEntries((await this.ring()).checks);
    await this.database.query(
      `INSERT INTO instance (name, value) SELECT 'wrapping-key:' || key, to_jsonb(value) FROM json_each_text($1::json)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(checks)],
    );
  }

  private async isUnfinished(): Promise<boolean> {
    return (await this.status()).some(({ isInUse, dataKeys }) => !isInUse && dataKeys > 0);
  }

  private async used(on: Queryable = this.database): Promise<ReadonlyMap<string, number>> {
    const parts = places.map(
      ({ table }) => `SELECT wrapping_key_id FROM ${quoteIdentifier(table)}`,
    );
    const rows = await on.query<{ id: string; count: number }>(
      `SELECT wrapping_key_id AS id, count(*) FROM (${parts.join(' UNION ALL ')}) k GROUP BY 1 ORDER BY 1`,
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  private async ring(): Promise<KeyRing> {
    const ring = await readKeyRing(this.folder);
    if (ring === undefined) throw new Error(`There is no key ring in ${this.folder}.`);
    return ring;
  }

  private change(change: (file: KeyFile) => KeyFile): Promise<KeyFile> {
    return changeKeyFile(keyRingFile(this.folder), change);
  }

  private async locked<T>(run: () => Promise<T>): Promise<T> {
    const held = await this.database.withLock('rotate-keys', run);
    if (held === undefined) throw new Error('Another command is changing the keys. Wait for it.');
    return held.result;
  }
}

function wrappedAnew(ring: KeyRing, { owner, wrappingKeyId, wrapped }: Row): WrappedKey {
  const tier = tierOf(wrappingKeyId);
  if (tier === undefined) throw new Error(`"${wrappingKeyId}" is no name of a wrapping key`);
  let dataKey: Buffer;
  try {
    dataKey = openDataKey(ring, owner, { wrappingKeyId, wrapped });
  } catch (cause) {
    throw new Error(`the data key of ${owner} does not open with "${wrappingKeyId}"`, { cause });
  }
  return wrapDataKey(ring, tier, owner, dataKey);
}

/** Whether keys lie ready that nothing uses. */
function hasUnused(file: KeyFile): boolean {
  return tiers.every((tier) => newestOf(file, tier) !== file.current[tier]);
}

function without(file: KeyFile, ids: readonly string[]): KeyFile {
  const kept = Object.entries(file.wrapping).filter(([id]) => !ids.includes(id));
  return { ...file, wrapping: Object.fromEntries(kept) };
}
