import type { Queryable } from '#database';
import { createKeyRing, readKeyRing, type KeyRing } from './key-ring.js';

/**
 * The key ring of this instance. Made at the first start; after that a missing or another ring stops the boot,
 * because new content would be sealed with keys that the old cannot be read with.
 */
export async function openKeyRing(database: Queryable, folder: string): Promise<KeyRing> {
  const [known] = await database.query<{ value: string }>(
    `SELECT value FROM instance WHERE name = 'key-ring'`,
  );
  const found = await readKeyRing(folder);
  if (found === undefined && known !== undefined) {
    throw new Error(
      `The key ring is missing from ${folder}. Put back keys.json from your key backup; without it nothing can be read.`,
    );
  }
  const ring = found ?? (await createKeyRing(folder));
  // Whoever starts first decides; the other of two with different rings is refused.
  await database.query(
    `INSERT INTO instance (name, value) VALUES ('key-ring', to_jsonb($1::text)) ON CONFLICT DO NOTHING`,
    [ring.fingerprint],
  );
  const [stored] = await database.query<{ value: string }>(
    `SELECT value FROM instance WHERE name = 'key-ring'`,
  );
  if (stored === undefined || !ring.isOf(stored.value)) {
    throw new Error(
      `The key ring in ${folder} is not the one that this database was written with. Put back the right keys.json.`,
    );
  }
  await noteKeyRing(database, ring.fingerprint);
  await matchWrappingKeys(database, ring, folder);
  return ring;
}

/**
 * Every wrapping key that is in service must be in the ring, and be the same: else what it wraps could not be read, and
 * that would be told only by whoever wants to. Those that are new come into service.
 */
async function matchWrappingKeys(on: Queryable, ring: KeyRing, folder: string): Promise<void> {
  const inService = await on.query<{ id: string; value: string }>(
    `SELECT substr(name, length('wrapping-key:') + 1) AS id, value FROM instance WHERE name LIKE 'wrapping-key:%'
      ORDER BY name`,
  );
  const lacking = inService.filter(({ id }) => !ring.checks.has(id));
  const wrong = inService.filter(({ id, value }) => (ring.checks.get(id) ?? value) !== value);
  const named = (rows: readonly { id: string }[]) => rows.map(({ id }) => `"${id}"`).join(', ');
  if (lacking.length > 0) {
    throw new Error(
      `The key ring in ${folder} lacks ${named(lacking)}, which this database is sealed with. Put back the newest keys.json from your key backup.`,
    );
  }
  if (wrong.length > 0) {
    throw new Error(
      `The key ring in ${folder} has another ${named(wrong)} than this database is sealed with. Put back the right keys.json.`,
    );
  }
  // Only a ring that is right says what is in service from now on.
  const checks = JSON.stringify(Object.fromEntries(ring.checks));
  await on.query(
    `INSERT INTO instance (name, value) SELECT 'wrapping-key:' || key, to_jsonb(value) FROM json_each_text($1::json)
     ON CONFLICT DO NOTHING`,
    [checks],
  );
}

/**
 * Notes which ring the data of this instance is sealed with, after a restore; null lets the next start take on the
 * ring that it finds.
 */
export async function noteKeyRing(on: Queryable, fingerprint: string | null): Promise<void> {
  if (fingerprint === null) {
    await on.query(`DELETE FROM instance WHERE name = 'key-ring' OR name LIKE 'wrapping-key:%'`);
  } else {
    await on.query(
      `INSERT INTO instance (name, value) VALUES ('key-ring', to_jsonb($1::text))
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      [fingerprint],
    );
  }
}
