import { statfs } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';

/** Files that lie in memory, which Linux has. */
const IN_MEMORY = '/dev/shm';
/** What the databases of a whole run take, with room to spare. */
const BYTES_MIN = 6 * 1024 ** 3;
/** As it is before a browser is launched, which looks elsewhere for a moment. */
const TEMPORARY = tmpdir();

/**
 * Where the databases of tests lie: in memory where there is plenty of it, else in the temporary folder. To make and to
 * drop a database is to make and to remove a thousand files, which on a disk takes half a second of a processor. The long
 * runs, which measure and which fill disks, use the disk.
 */
export async function quickFolder(): Promise<string> {
  if (process.env['LAGESBILD_TEST_LONG'] === '1') return TEMPORARY;
  const found = await statfs(IN_MEMORY).catch(() => undefined);
  const isRoomy = found !== undefined && found.bavail * found.bsize > BYTES_MIN;
  return isRoomy && freemem() > BYTES_MIN ? IN_MEMORY : TEMPORARY;
}
