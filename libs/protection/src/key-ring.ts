import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tiers, type Tier } from '#domain';

const KEY_BYTES = 32;
const KEY_FILE = 'keys.json';

interface KeyFile {
  readonly version: 1;
  /** The wrapping key in use for each tier; older ones stay listed until nothing is wrapped by them. */
  readonly current: Record<Tier, string>;
  readonly wrapping: Record<string, string>;
  readonly audit: string;
  readonly receipt: string;
}

export interface WrappingKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** The keys of one instance, read once from a file that lies outside the database and its backups. */
export class KeyRing {
  /** Held as key objects: made ready once, and never printed by accident. */
  readonly audit: KeyObject;
  readonly receipt: KeyObject;
  private readonly wrapping: ReadonlyMap<string, KeyObject>;
  private readonly current: Record<Tier, string>;

  constructor(file: KeyFile) {
    this.audit = decodeKey(file.audit, 'audit');
    this.receipt = decodeKey(file.receipt, 'receipt');
    this.current = file.current;
    this.wrapping = new Map(
      Object.entries(file.wrapping).map(([id, key]) => [id, decodeKey(key, id)]),
    );
    for (const tier of tiers) this.wrappingKeyFor(tier);
  }

  /** The key that wraps new data keys of `tier`. */
  wrappingKeyFor(tier: Tier): WrappingKey {
    return this.wrappingKey(this.current[tier]);
  }

  /** The wrapping key called `id`; throws when the ring does not hold it. */
  wrappingKey(id: string): WrappingKey {
    const key = this.wrapping.get(id);
    if (key === undefined) throw new Error(`the key ring holds no wrapping key "${id}"`);
    return { id, key };
  }

  /** Whether the ring holds the wrapping key called `id`. */
  holds(id: string): boolean {
    return this.wrapping.has(id);
  }

  /** A value that only this ring gives: stored in the database so that a wrong ring is seen at boot. */
  get fingerprint(): string {
    const keys = [...this.wrapping.values(), this.audit, this.receipt];
    const secret = Buffer.concat(keys.map((key) => key.export()));
    return createHmac('sha256', secret).update('lagesbild key ring').digest('hex');
  }
}

function decodeKey(text: string, name: string): KeyObject {
  const key = Buffer.from(text, 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`key "${name}" is not ${KEY_BYTES} bytes`);
  return createSecretKey(key);
}

function newKeyFile(): KeyFile {
  const newKey = () => randomBytes(KEY_BYTES).toString('base64');
  const current = Object.fromEntries(
    tiers.map((tier) => [tier, `${tier}-1`]),
  ) as KeyFile['current'];
  const wrapping = Object.fromEntries(tiers.map((tier) => [`${tier}-1`, newKey()]));
  return { version: 1, current, wrapping, audit: newKey(), receipt: newKey() };
}

/** The file that holds the key ring in `folder`. */
export function keyRingFile(folder: string): string {
  return join(folder, KEY_FILE);
}

/** Reads the key ring in `folder`; `undefined` when there is none. */
export async function readKeyRing(folder: string): Promise<KeyRing | undefined> {
  try {
    return new KeyRing(JSON.parse(await readFile(join(folder, KEY_FILE), 'utf8')) as KeyFile);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`the key ring in ${folder} cannot be read`, { cause: error });
  }
}

/** Makes a key ring in `folder` unless one is there; two processes at once end up with the same one. */
export async function createKeyRing(folder: string): Promise<KeyRing> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${KEY_FILE}.${randomBytes(6).toString('hex')}`);
  await writeFile(draft, `${JSON.stringify(newKeyFile(), null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  try {
    // A hard link fails when the name is taken: whoever comes first decides, and nobody reads half a file.
    await link(draft, join(folder, KEY_FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  const ring = await readKeyRing(folder);
  if (ring === undefined) throw new Error(`no key ring in ${folder} although one was made`);
  return ring;
}
