import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where all libs lie, as source or as built. */
const libs = fileURLToPath(new URL('../../../', import.meta.url));
const MARK_CHARACTERS = 16;
const READ_AT_ONCE = 32;
let release: Promise<string> | undefined;

/**
 * The program that makes papers, as a digest of its code: two builds may set the same version otherwise, also where
 * their number is the same. Read once in a process.
 */
export function paperRelease(): Promise<string> {
  return (release ??= digestOfCode());
}

async function digestOfCode(): Promise<string> {
  const found = await readdir(libs, { recursive: true });
  const files = found.filter((name) => /(?<!\.d|\.spec)\.[jt]s$/.test(name)).sort();
  const hash = createHash('sha256');
  for (let from = 0; from < files.length; from += READ_AT_ONCE) {
    const names = files.slice(from, from + READ_AT_ONCE);
    const read = await Promise.all(names.map((name) => readFile(join(libs, name))));
    read.forEach((bytes, at) => hash.update(names[at]!).update(bytes));
  }
  return hash.digest('hex').slice(0, MARK_CHARACTERS);
}
