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
  await database.query(
    `INSERT INTO instance (name, value) VALUES ('key-ring', to_jsonb($1::text)) ON CONFLICT DO NOTHING`,
    [ring.fingerprint],
  );
  const [stored] = await database.query<{ value: string }>(
    `SELECT value FROM instance WHERE name = 'key-ring'`,
  );
  if (stored?.value !== ring.fingerprint) {
    throw new Error(
      `The key ring in ${folder} is not the one that this database was written with. Put back the right keys.json.`,
    );
  }
  return ring;
}

/**
 * Notes which ring the data of this instance is sealed with, after a restore; null lets the next start take on the
 * ring that it finds.
 */
export async function noteKeyRing(on: Queryable, fingerprint: string | null): Promise<void> {
  if (fingerprint === null) await on.query(`DELETE FROM instance WHERE name = 'key-ring'`);
  else {
    await on.query(
      `INSERT INTO instance (name, value) VALUES ('key-ring', to_jsonb($1::text))
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      [fingerprint],
    );
  }
}
