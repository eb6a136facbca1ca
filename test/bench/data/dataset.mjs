/** Databases of a size that are made once and kept: the product's own, filled by the generator. */
import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { migrations } from '../../../dist/libs/database/src/migrations/index.js';
import { startDatabase } from '../product.mjs';
import { generateRows } from './generate-rows.mjs';

const SIZES = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000, '10m': 10_000_000 };
export const sizes = Object.keys(SIZES);
export const rowsOf = (size) => SIZES[size];
/** The size that has a tenth of the rows. */
export const tenthOf = (size) => sizes.find((each) => SIZES[each] * 10 === SIZES[size]);

/** Other migrations or another generator make another database. */
async function keyOf(size) {
  const hash = createHash('sha256').update(migrations.map(({ name }) => name).join());
  hash.update(await readFile(new URL('generate-rows.mjs', import.meta.url)));
  return `${size}-${hash.digest('hex').slice(0, 12)}`;
}

/** The product's own rebuild, as its command runs it, in a process of its own. */
async function rebuildTallies(environment, say) {
  const path = fileURLToPath(new URL('./rebuild-runner.mjs', import.meta.url));
  const runner = fork(path, { env: { ...process.env, ...environment } });
  runner.on('message', say);
  const [code] = await once(runner, 'exit');
  if (code !== 0) throw new Error('the tallies could not be rebuilt');
}

/**
 * A database of this size, up and running: taken as it is where `folder` has it, else made (1 M rows take one to two
 * minutes and 1 GB of disk, 10 M ten times that).
 */
export async function openDataset(size, { folder, say }) {
  const dataDir = join(folder, await keyOf(size));
  const ready = join(dataDir, 'ready');
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
  if (existsSync(ready)) return { ...(await startDatabase({ dataDir })), dataDir };
  await rm(dataDir, { recursive: true, force: true });
  const began = performance.now();
  const tell = (what) =>
    say(`making ${size}: ${what}, ${Math.round((performance.now() - began) / 1000)} s`);
  const database = await startDatabase({ dataDir });
  await generateRows(database.adminUrl, SIZES[size], tell);
  await rebuildTallies(database.environment, tell);
  await writeFile(ready, `${new Date().toISOString()}\n`);
  return { ...database, dataDir };
}
