import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { productFolder } from './product.js';

/**
 * A copy of a data folder that the run makes once, in a folder of its own or `into` one.
 * @param what `town`, or `demo/` with which one.
 */
export async function copyOf(what: string, into?: string): Promise<string> {
  const answer = await fetch(new URL(what, inject('testServerDoor')));
  const told = await answer.text();
  if (!answer.ok) throw new Error(`there is no ${what}: ${told}`);
  const dataDir = into ?? (await productFolder());
  // With owners and rights as they are: the database runs as another account when the tests run as root.
  await promisify(execFile)('cp', ['-a', `${told}/.`, dataDir]);
  return dataDir;
}
