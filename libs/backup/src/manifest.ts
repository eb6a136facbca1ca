import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditHead } from '#audit';
import { canonicalJson, type KeyRing } from '#protection';
import { BackupError } from './backup-error.js';
import type { SequenceState } from './catalogue.js';

/** What this program writes, and the newest that it reads. */
export const FORMAT = 1;
export const MANIFEST_FILE = 'manifest.json';
/** Sets these digests apart from everything else that the key is used for. */
const MAC_CONTEXT = 'lagesbild backup manifest\n';

/** The rows of one table: gzipped text of COPY, a line a row. */
export interface Part {
  readonly table: string;
  readonly columns: readonly string[];
  readonly file: string;
  readonly rows: number;
  /** Of the file as it is stored. */
  readonly bytes: number;
  readonly sha256: string;
}

/** A backup as later ones know it again: the log of the same instance passes through `audit`. */
export interface BackupMark {
  readonly id: string;
  /** The moment of the snapshot, by the clock of the database. */
  readonly takenAt: string;
  readonly audit: AuditHead;
}

interface EitherManifest extends BackupMark {
  readonly format: number;
  /** The version of the program that wrote it. */
  readonly application: string;
  /** The fingerprint of the key ring; never a key. */
  readonly keyRing: string;
}

/** What a backup holds. */
export interface BackupManifest extends EitherManifest {
  readonly kind: 'data';
  /** By name, in the order they ran. */
  readonly migrations: readonly string[];
  /** How far the stream of revisions was numbered. */
  readonly position: number;
  readonly parts: readonly Part[];
  readonly sequences: readonly SequenceState[];
  /** Tables that are not here, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** What the keys folder holds: the wrapped data keys as they were at its backup, for it and for older ones. */
export interface KeysManifest extends EitherManifest {
  readonly kind: 'keys';
  readonly part: Part;
  /** Every backup that these keys belong to, the newest first. */
  readonly serves: readonly BackupMark[];
}

type Manifest = BackupManifest | KeysManifest;

/** The manifest as text, with an HMAC by the audit key: who can write the folder cannot make another. */
export function manifestText(manifest: Manifest, ring: KeyRing): string {
  return `${JSON.stringify({ ...manifest, mac: macOf(manifest, ring) }, null, 2)}\n`;
}

/**
 * The manifest in `folder`; undefined when there is none.
 * Throws `BackupError` when it cannot be read, is of another kind or a newer format, or was changed: the last only
 * with `ring`, since only its keys can tell.
 */
export async function readManifest<Kind extends Manifest['kind']>(
  folder: string,
  kind: Kind,
  ring?: KeyRing,
): Promise<Extract<Manifest, { kind: Kind }> | undefined> {
  const path = join(folder, MANIFEST_FILE);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new BackupError(`${path} cannot be read: ${error.message}`, { cause: error });
  });
  if (text === undefined) return undefined;
  const { mac, ...manifest } = parse(text, path);
  if (manifest.kind !== kind) {
    const what = kind === 'data' ? 'a backup' : "a backup's keys";
    throw new BackupError(`${path} is not the manifest of ${what}.`);
  }
  if (!(Number(manifest.format) <= FORMAT)) {
    throw new BackupError(
      `${path} has format ${manifest.format}, and this version reads up to ${FORMAT}. Use the version that made it, ${manifest.application}, or a later one.`,
    );
  }
  if (ring !== undefined && !sameText(mac, macOf(manifest as Manifest, ring))) {
    throw new BackupError(`${path} was changed after it was written.`);
  }
  return manifest as Extract<Manifest, { kind: Kind }>;
}

function parse(text: string, path: string): Partial<Manifest> & { mac?: string } {
  try {
    return JSON.parse(text) as Partial<Manifest>;
  } catch (error) {
    throw new BackupError(`${path} is damaged.`, { cause: error });
  }
}

function macOf(manifest: Manifest, ring: KeyRing): string {
  const mac = createHmac('sha256', ring.audit).update(MAC_CONTEXT);
  return mac.update(canonicalJson(manifest)).digest('hex');
}

function sameText(given: unknown, expected: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
