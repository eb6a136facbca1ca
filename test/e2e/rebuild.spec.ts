import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RebuildTallies, ReconcileTallies } from '#aggregation';
import { manyIncidents } from '../support/many-incidents.js';
import { eventually } from '../support/process-runs.js';
import { testApplication, type TestApplication } from '../support/test-application.js';

const ROOT = join(import.meta.dirname, '../..');
const quantity = { areas: 40, months: 40, perCell: 8 };
/** A command loads the whole program before it begins. */
const STARTED_WITHIN_MS = 60_000;
const CELLS = quantity.areas * quantity.months;

let test: TestApplication;
beforeAll(async () => {
  test = await testApplication();
  await manyIncidents(test.fresh.database, quantity);
  // What is not built yet would be built while the test waits.
  const { file, args, options } = command('--build');
  await promisify(execFile)(file, args, options);
}, 300_000);
afterAll(() => test?.close());

const command = (...args: string[]) => ({
  file: process.execPath,
  args: ['apps/cli/run.mjs', ...args],
  options: {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: test.fresh.url,
      LAGESBILD_DATA_DIR: test.folder,
      LAGESBILD_SCHEMA: test.fresh.schema,
    },
  },
});
const count = async (table: string) => {
  const [row] = await test.fresh.database.query<{ n: number }>(
    `SELECT count(*) AS n FROM ${table}`,
  );
  return row?.n ?? 0;
};
const cells = () =>
  test.fresh.database.query(
    `SELECT area_key, local_month, incident_count, packed FROM tally_cell ORDER BY 1, 2`,
  );

it('a rebuild that is killed in the middle leaves exact answers, and run again what it would have left', async () => {
  await test.app.get(RebuildTallies).run();
  const neverKilled = await cells();
  expect(neverKilled).toHaveLength(CELLS);
  // One cell is wrong: until it has been folded anew, only its mark keeps it from being believed.
  await test.fresh.database.query(
    `UPDATE tally_cell SET packed = (SELECT packed FROM tally_cell ORDER BY area_key, local_month LIMIT 1)`,
  );

  await test.fresh.database.transaction(async (tx) => {
    // Holds up the group with this cell, so that the process is still at work when it is killed.
    await tx.query(
      `SELECT 1 FROM tally_cell ORDER BY area_key DESC, local_month DESC LIMIT 1 FOR UPDATE`,
    );
    const { file, args, options } = command('rebuild');
    const rebuild = spawn(file, args, { ...options, stdio: 'ignore' });
    const ended = once(rebuild, 'exit');
    await eventually(async () => {
      const waiting = await count('tally_stale');
      return waiting > 0 && waiting < CELLS;
    }, STARTED_WITHIN_MS);
    rebuild.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(await count('tally_stale')).toBeGreaterThan(0);
    expect((await test.app.get(ReconcileTallies).run()).differences).toEqual([]);
  });

  const again = command('rebuild', '--json');
  const { stdout } = await promisify(execFile)(again.file, again.args, again.options);
  expect(JSON.parse(stdout)).toEqual({ tallies: CELLS });
  expect(await cells()).toEqual(neverKilled);
  expect(await count('tally_stale')).toBe(0);
}, 180_000);
