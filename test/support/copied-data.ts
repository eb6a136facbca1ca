import { inject } from 'vitest';
import { copyFolder, productFolder } from './product-home.js';

/**
 * A copy of a data folder, its database in it, that the run makes once; in a folder of its own or `into` one.
 * @param what `empty`, `town`, or `demo/` with which one.
 */
export async function copyOf(what: string, into?: string): Promise<string> {
  const answer = await fetch(new URL(`folder/${what}`, inject('testServerDoor')));
  const told = await answer.text();
  if (!answer.ok) throw new Error(`there is no ${what}: ${told}`);
  const dataDir = into ?? (await productFolder());
  await copyFolder(told, dataDir);
  return dataDir;
}
