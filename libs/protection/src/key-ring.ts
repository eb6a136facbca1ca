import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tiers, type Tier } from '#domain';

const KEY_BYTES = 32;
const KEY_FILE = 'keys.json';
/** How often a process looks whether the wrapping keys have been rotated. */
const LOOK_EVERY_MS = 1_000;

export interface KeyFile {
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

/** The keys of one instance, from a file that lies outside the database and its backups. */
export class KeyRing {
  /** Held as key objects: made ready once, and never printed by accident. */
  readonly audit: KeyObject;
  readonly receipt: KeyObject;
  private wrapping: ReadonlyMap<string, KeyObject> = new Map();
  private current: Record<Tier, string>;
  private lookedAtMs = performance.now();
  private seen = '';

  /** @param path of the file, to see when its wrapping keys change; absent where nothing will. */
  constructor(
    file: KeyFile,
    private readonly path?: string,
  ) {
    this.audit = decodeKey(file.audit, 'audit');
    this.receipt = decodeKey(file.receipt, 'receipt');
    this.current = file.current;
    this.take(file);
    if (path !== undefined) this.seen = markOf(path);
  }

  /** The key that wraps new data keys of `tier`. A rotation is seen within a second. */
  wrappingKeyFor(tier: Tier): WrappingKey {
    this.lookAgain();
    return this.wrappingKey(this.current[tier]);
  }

  /** The wrapping key called `id`; throws when the ring does not hold it, also after a look at the file. */
  wrappingKey(id: string): WrappingKey {
    const key = this.wrapping.get(id) ?? this.foundAnew(id);
    if (key === undefined) throw new Error(`the key ring holds no wrapping key "${id}"`);
    return { id, key };
  }

  /** Whether the ring holds the wrapping key called `id`. */
  holds(id: string): boolean {
    return this.wrapping.has(id);
  }

  /** Wrapping keys by name, each with a value that only this key gives. */
  get checks(): ReadonlyMap<string, string> {
    const check = (key: KeyObject) =>
      createHmac('sha256', key).update('lagesbild wrapping key').digest('hex');
    return new Map([...this.wrapping].map(([id, key]) => [id, check(key)]));
  }

  /** A value that only this ring gives, whatever wrapping keys it has had: kept in the database and in backups. */
  get fingerprint(): string {
    return fingerprintOf([this.audit, this.receipt]);
  }

  /** Whether a fingerprint is of this ring; before rings could be rotated it was of all its keys. */
  isOf(fingerprint: string): boolean {
    const former = fingerprintOf([...this.wrapping.values(), this.audit, this.receipt]);
    return fingerprint === this.fingerprint || fingerprint === former;
  }

  private foundAnew(id: string): KeyObject | undefined {
    this.reread();
    return this.wrapping.get(id);
  }

  private lookAgain(): void {
    const nowMs = performance.now();
    if (this.path === undefined || nowMs - this.lookedAtMs < LOOK_EVERY_MS) return;
    this.lookedAtMs = nowMs;
    if (markOf(this.path) !== this.seen) this.reread();
  }

  /** A file that is gone or is another instance's changes nothing: what is held goes on, and the next start refuses. */
  private reread(): void {
    if (this.path === undefined) return;
    const mark = markOf(this.path);
    try {
      const file = JSON.parse(readFileSync(this.path, 'utf8')) as KeyFile;
      if (new KeyRing(file).fingerprint === this.fingerprint) this.take(file);
    } catch {
      return;
    }
    this.seen = mark;
  }

  private take(file: KeyFile): void {
    this.wrapping = new Map(
      Object.entries(file.wrapping).map(([id, key]) => [id, decodeKey(key, id)]),
    );
    this.current = file.current;
    for (const tier of tiers) {
      if (!this.wrapping.has(this.current[tier])) {
        throw new Error(`the key ring holds no wrapping key "${this.current[tier]}"`);
      }
    }
  }
}

function fingerprintOf(keys: readonly KeyObject[]): string {
  const secret = Buffer.concat(keys.map((key) => key.export()));
  return createHmac('sha256', secret).update('lagesbild key ring').digest('hex');
}

/** Tells one state of the file from another. */
function markOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`;
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

/** What stands in the file of the key ring in `folder`. */
export async function readKeyFile(folder: string): Promise<KeyFile> {
  return JSON.parse(await readFile(keyRingFile(folder), 'utf8')) as KeyFile;
}

/** Reads the key ring in `folder`; `undefined` when there is none. */
export async function readKeyRing(folder: string): Promise<KeyRing | undefined> {
  try {
    return new KeyRing(await readKeyFile(folder), keyRingFile(folder));
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
