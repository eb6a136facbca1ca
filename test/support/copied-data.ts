import { copyFolder, productFolder } from './product-home.js';
import { askRun } from './run-door.js';

/**
 * A copy of a data folder, its database in it, that the run makes once; in a folder of its own or `into` one.
 * @param what `empty`, `town`, or `demo/` with which one.
 */
export async function copyOf(what: string, into?: string): Promise<string> {
  const told = await askRun(`folder/${what}`);
  const dataDir = into ?? (await productFolder());
  await copyFolder(told, dataDir);
  return dataDir;
}
