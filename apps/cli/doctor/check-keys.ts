import { stat } from 'node:fs/promises';
import { keyRingFile, readKeyRing, type KeyRing } from '#protection';
import { fail, ok, type Check, type Finding } from './finding.js';

const OTHERS_BITS = 0o077;
const MODE_BITS = 0o777;
const OCTAL = 8;
const RESTORE = 'Put back keys.json from your key backup; without it nothing can be read.';

/** The key ring: there, readable, closed to others, this database's own, and with every key that is in use. */
export const checkKeys: Check = async ({ settings, database }) => {
  const { keyDir } = settings;
  let ring: KeyRing | undefined;
  try {
    ring = await readKeyRing(keyDir);
  } catch (error) {
    return [fail('keys', (error as Error).message, RESTORE)];
  }
  const [known] = await database.query<{ value: string }>(
    `SELECT value FROM instance WHERE name = 'key-ring'`,
  );
  if (ring === undefined) {
    return known === undefined
      ? [ok('keys', 'there is no key ring yet; the first start makes one')]
      : [fail('keys', `the key ring is missing from ${keyDir}`, RESTORE)];
  }
  const used = await database.query<{ id: string }>(
    `SELECT DISTINCT wrapping_key_id AS id FROM content_key ORDER BY 1`,
  );
  const lacking = used.map(({ id }) => id).filter((id) => !ring.holds(id));
  const findings: Finding[] = [];
  if (known !== undefined && !ring.isOf(known.value)) {
    findings.push(fail('keys', 'the key ring is not the one of this database', RESTORE));
  }
  if (lacking.length > 0) {
    findings.push(fail('keys', `keys in use are missing: ${lacking.join(', ')}`, RESTORE));
  }
  const open = await openMode(keyRingFile(keyDir));
  if (open !== undefined) {
    const found = `others on this machine may read the key ring (mode ${open.toString(OCTAL)})`;
    findings.push(fail('keys', found, `Run: chmod 600 ${keyRingFile(keyDir)}`));
  }
  if (findings.length > 0) return findings;
  return [ok('keys', `the key ring fits this database; ${used.length} wrapping keys in use`)];
};

/** The mode of a file that others may read or change; undefined when they may not, and where modes mean nothing. */
async function openMode(path: string): Promise<number | undefined> {
  if (process.platform === 'win32') return undefined;
  const mode = (await stat(path)).mode & MODE_BITS;
  return (mode & OTHERS_BITS) === 0 ? undefined : mode;
}
