import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  FoldCells,
  RebuildTallies,
  ReconcileTallies,
  RefreshStaleTallies,
  SweepStale,
  TallyRepository,
} from '#aggregation';
import { manyIncidents } from '../support/many-incidents.js';
import { eventually } from '../support/process-runs.js';
import { testApplication, type TestApplication } from '../support/test-application.js';

const quantity = { areas: 12, months: 20, perCell: 15 };
const CELLS = quantity.areas * quantity.months;
const MINUTE_MS = 60_000;

let test: TestApplication;
let areaKeys: number[];
beforeAll(async () => {
  test = await testApplication();
  areaKeys = await manyIncidents(test.fresh.database, quantity);
});
afterAll(() => test?.close());

const count = async (table: string) => {
  const [row] = await test.fresh.database.query<{ n: number }>(
    `SELECT count(*) AS n FROM ${table}`,
  );
  return row?.n ?? 0;
};
const mark = (position: number, markedAt: Date, debounce = false) => {
  const cell = { areaKey: areaKeys[0]!, month: '2015-01-01', position };
  return test.fresh.database.transaction((tx) =>
    test.app.get(TallyRepository).markStale(tx, [cell], markedAt, { debounce }),
  );
};
const markOf = async () => {
  const [row] = await test.fresh.database.query<{ position: number; marked_at: Date }>(
    `SELECT position, marked_at FROM tally_stale`,
  );
  return row;
};

describe('folding many cells at once', () => {
  beforeEach(async () => {
    await test.app.get(RefreshStaleTallies).run();
  });

  it('rebuilds every cell, tells how far it has come, and leaves what reconcile agrees with', async () => {
    await test.fresh.database.query(`DELETE FROM tally_cell`);
    const told: [number, number][] = [];
    expect(await test.app.get(RebuildTallies).run((done, of) => told.push([done, of]))).toBe(CELLS);
    expect(told.at(-1)).toEqual([CELLS, CELLS]);
    expect(told.length).toBeGreaterThan(1);
    expect(await count('tally_cell')).toBe(CELLS);
    expect(await count('tally_stale')).toBe(0);
    expect(await test.app.get(ReconcileTallies).run()).toEqual({
      cells: CELLS,
      stale: 0,
      differences: [],
    });
  });

  it('takes away the cell of an area that holds nothing any more', async () => {
    await test.fresh.database.query(
      `INSERT INTO tally_cell (area_key, local_month, position, incident_count, packed)
       SELECT area_key, '1999-01-01', position, incident_count, packed FROM tally_cell LIMIT 1`,
    );
    await test.app.get(RebuildTallies).run();
    expect(await count('tally_cell')).toBe(CELLS);
  });

  it('leaves a cell marked when an event moves it between counting and storing', async () => {
    await mark(1, new Date());
    let folding: Promise<{ stored: number; moved: unknown[] }> | undefined;
    await test.fresh.database.transaction(async (tx) => {
      await tx.query(`SELECT 1 FROM tally_stale FOR UPDATE`);
      folding = test.app.get(FoldCells).run([{ areaKey: areaKeys[0]!, month: '2015-01-01' }]);
      await eventually(somebodyWaits);
      await tx.query(`UPDATE tally_stale SET position = position + 1`);
    });
    expect(await folding).toMatchObject({ stored: 0, moved: [{ areaKey: areaKeys[0] }] });
    expect(await count('tally_stale')).toBe(1);
  });

  it('folds every marked cell although events keep coming', async () => {
    await test.app.get(TallyRepository).markAllStale(new Date());
    let position = 1_000_000;
    let stop = false;
    const events = (async () => {
      while (!stop) await mark((position += 1), new Date());
    })();
    await test.app.get(RefreshStaleTallies).run();
    stop = true;
    await events;
    await test.app.get(RefreshStaleTallies).run();
    expect(await test.app.get(ReconcileTallies).run()).toMatchObject({ stale: 0, differences: [] });
  });
});

describe('marks', () => {
  beforeEach(async () => {
    await test.app.get(RefreshStaleTallies).run();
  });
  const early = new Date('2026-03-01T12:00:00Z');
  const late = new Date('2026-03-01T12:05:00Z');

  it('keep the time at which the cell was first left behind', async () => {
    await mark(7, early);
    await mark(8, late);
    expect(await markOf()).toEqual({ position: 8, marked_at: early });
  });

  it('of a bulk event move on in time, and never back in position', async () => {
    await mark(8, early, true);
    await mark(7, late, true);
    expect(await markOf()).toEqual({ position: 8, marked_at: late });
  });

  it('that moved lately are left alone by the sweep, others are folded without a wake-up', async () => {
    const sweep = test.app.get(SweepStale, { strict: false });
    await mark(7, late, true);
    expect(await sweep.run(late)).toBe(0);
    expect(await count('tally_stale')).toBe(1);
    expect(await sweep.run(new Date(late.getTime() + MINUTE_MS))).toBe(1);
    expect(await count('tally_stale')).toBe(0);
  });
});

/** Whether somebody waits for a lock in this database. */
async function somebodyWaits(): Promise<boolean> {
  const [row] = await test.fresh.database.query<{ waits: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                     WHERE NOT l.granted AND a.datname = current_database()) AS waits`,
  );
  return row?.waits ?? false;
}
