import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RebuildTallies, RunReconciliation } from '#aggregation';
import { AddUser } from '#access';
import { localParts } from '#domain';
import { JobQueues, request, type JobDefinition } from '#jobs';
import { manyIncidents } from '../support/many-incidents.js';
import { eventually } from '../support/process-runs.js';
import { RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish } from '../support/stockholm.js';

const quantity = { areas: 3, months: 5, perCell: 20 };
const CELLS = quantity.areas * quantity.months;
const EMAIL = 'administrator@example.org';
const PASSWORD = 'a-long-enough-password-1';
const reconcile: JobDefinition<Record<string, never>> = {
  queue: 'aggregation',
  name: 'aggregation.reconcile',
  keyOf: () => 'reconcile',
};

let app: RunningApp;
let areaKeys: number[];
beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  areaKeys = await manyIncidents(app.database, quantity);
  await app.worker.get(RebuildTallies, { strict: false }).run();
  await app.api
    .get(AddUser, { strict: false })
    .run({ email: EMAIL, name: 'Administrator', role: 'administrator', password: PASSWORD });
});
afterAll(() => app?.close());

interface Told {
  readonly items: {
    readonly status: string;
    readonly cells: number;
    readonly differing: number;
    readonly finishedAt: string | null;
    readonly differences: readonly object[];
  }[];
}
const told = async () => {
  const administrator = await app.signIn(EMAIL, PASSWORD);
  return (await administrator.send<Told>('GET', '/reconciliations')).body.items;
};
const run = () => app.worker.get(RunReconciliation, { strict: false }).run();
const where = `area_key = $1 AND local_month = '2015-03-01'`;

describe('reconciling', () => {
  it('finds every tally equal, and keeps that it did', async () => {
    expect(await run()).toEqual({ cells: CELLS, stale: 0, differences: [] });
    const [latest] = await told();
    expect(latest).toMatchObject({ status: 'equal', cells: CELLS, differing: 0, differences: [] });
    expect(latest?.finishedAt).not.toBeNull();
  });

  it('finds exactly the cell that is off by one, raises the alarm, and stays ready', async () => {
    const logged = vi.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const [whole] = await app.database.query<{ packed: Buffer }>(
      `SELECT packed FROM tally_cell WHERE ${where}`,
      [areaKeys[1]!],
    );
    // The last four bytes are the count of the last entry.
    const packed = Buffer.from(whole!.packed);
    packed.writeUInt32LE(packed.readUInt32LE(packed.length - 4) + 1, packed.length - 4);
    await app.database.query(`UPDATE tally_cell SET packed = $2 WHERE ${where}`, [
      areaKeys[1]!,
      packed,
    ]);
    const found = await run();
    expect(found.differences).toEqual([
      { areaKey: areaKeys[1], month: '2015-03-01', stored: 21, counted: 20 },
    ]);
    expect(logged.mock.calls.flat().join('\n')).toMatch(
      /^aggregation\.reconcile-differs run=\S+ cells=15 differ=1$/,
    );
    const [latest] = await told();
    expect(latest).toMatchObject({ status: 'differs', differing: 1 });
    expect(latest?.differences).toEqual([{ area: 'sub_area:many-2', month: '2015-03' }]);
    expect((await app.send('GET', '/health/ready')).status).toBe(200);
    logged.mockRestore();
  });

  it('finds a sum that is off by one, and bytes that cannot be read', async () => {
    const logged = vi.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    await app.worker.get(RebuildTallies, { strict: false }).run();
    await app.database.query(
      `UPDATE tally_cell SET incident_count = incident_count + 1 WHERE ${where}`,
      [areaKeys[0]!],
    );
    await app.database.query(`UPDATE tally_cell SET packed = '\\x01ff' WHERE ${where}`, [
      areaKeys[2]!,
    ]);
    expect((await run()).differences).toEqual([
      { areaKey: areaKeys[0], month: '2015-03-01', stored: 21, counted: 20 },
      { areaKey: areaKeys[2], month: '2015-03-01', stored: null, counted: 20 },
    ]);
    logged.mockRestore();
  });

  it('finds an outline that is off by one', async () => {
    const logged = vi.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    await app.worker.get(RebuildTallies, { strict: false }).run();
    const [cell] = await app.database.query<{ outline: Buffer }>(
      `SELECT packed_outline AS outline FROM tally_cell WHERE ${where}`,
      [areaKeys[1]!],
    );
    const outline = Buffer.from(cell!.outline);
    outline.writeUInt32LE(outline.readUInt32LE(outline.length - 4) + 1, outline.length - 4);
    await app.database.query(`UPDATE tally_cell SET packed_outline = $2 WHERE ${where}`, [
      areaKeys[1]!,
      outline,
    ]);
    expect((await run()).differences).toEqual([
      { areaKey: areaKeys[1], month: '2015-03-01', stored: 21, counted: 20 },
    ]);
    logged.mockRestore();
  });

  it('is told to nobody who has no part in keeping the figures right', async () => {
    const coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
    expect((await coordinator.send('GET', '/reconciliations')).status).toBe(403);
    expect((await app.send('GET', '/reconciliations')).status).toBe(401);
  });

  it('takes a run whose process died for failed', async () => {
    await app.database.query(
      `INSERT INTO reconcile_run (id, started_at, status, cells, stale, differing, differences)
       VALUES (gen_random_uuid(), now() - interval '2 days', 'running', 0, 0, 0, '[]')`,
    );
    await app.worker.get(RebuildTallies, { strict: false }).run();
    await run();
    expect((await told()).map(({ status }) => status)).toEqual([
      'equal',
      'differs',
      'differs',
      'differs',
      'equal',
      'failed',
    ]);
  });

  it('happens each night by itself, at half past three where the municipality is', async () => {
    await app.work();
    const queue = app.worker.get(JobQueues, { strict: false }).queue('aggregation');
    const scheduler = await queue.getJobScheduler('aggregation.reconcile');
    const next = localParts(new Date(scheduler?.next ?? 0), 'Europe/Stockholm');
    expect(next.hour).toBe(3);
    expect(new Date(scheduler?.next ?? 0).getUTCMinutes()).toBe(30);
    expect(scheduler?.next).toBeGreaterThan(Date.now());
    const before = (await told()).length;
    await app.worker.get(JobQueues, { strict: false }).addAll([request(reconcile, {})]);
    await eventually(async () => {
      const runs = await told();
      return runs.length === before + 1 && runs[0]?.status === 'equal';
    });
  });
});
