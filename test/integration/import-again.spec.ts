import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReconcileTallies } from '#aggregation';
import { VerifyAudit } from '#audit';
import { Fault } from '#domain';
import { ImportIncidents, WithdrawImport, type ImportIncidentsInput } from '#imports';
import { catchUp } from '../../apps/cli/catch-up.js';
import { ProgressLine } from '../../apps/cli/progress-line.js';
import {
  importTwoMunicipalities,
  plainProfile,
  writePlainFile,
  type PlainRow,
} from '../support/plain-import.js';
import { testApplication, type TestApplication } from '../support/test-application.js';

let t: TestApplication;
let files = 0;

beforeEach(async () => {
  t = await testApplication();
  await importTwoMunicipalities(t.app, t.folder);
});
afterEach(() => t.close());

async function run(rows: readonly PlainRow[], more: Partial<ImportIncidentsInput> = {}) {
  const file = await writePlainFile(t.folder, `${(files += 1)}.csv`, rows);
  return t.app.get(ImportIncidents).run(null, { file, profile: plainProfile, ...more });
}

async function withdraw(importRunId: string | null) {
  const use = t.app.get(WithdrawImport);
  await use.request(null, importRunId ?? '');
  return use.run(importRunId ?? '');
}

interface Standing {
  readonly area: string;
  readonly month: string;
  readonly category: string;
  readonly severity: number | null;
}

/** What stands, from the revisions themselves. */
function standing(): Promise<Standing[]> {
  return t.fresh.database.query<Standing>(
    `SELECT a.code AS area, r.local_month AS month, r.category, r.severity
       FROM incident i
       JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
       JOIN area a USING (area_key)
      WHERE i.status = 'recorded' ORDER BY 1, 2, 3, 4`,
  );
}

/** Every tally is caught up and equals the revisions, and the audit log is whole. @returns the count of all. */
async function counted(): Promise<number> {
  await catchUp(t.app, new ProgressLine({ write: () => true }));
  expect(await t.app.get(ReconcileTallies).run()).toMatchObject({ stale: 0, differences: [] });
  expect(await t.app.get(VerifyAudit).run()).toMatchObject({ intact: true });
  const [sum] = await t.fresh.database.query<{ count: number }>(
    `SELECT coalesce(sum(incident_count), 0)::int AS count FROM tally_cell`,
  );
  return sum?.count ?? -1;
}

describe('a large import', () => {
  it('tells the database what there is now, which a small one leaves to it', async () => {
    const known = async () => {
      const [found] = await t.fresh.database.query<{ rows: number }>(
        `SELECT reltuples::float8 AS rows FROM pg_class WHERE oid = 'incident_revision'::regclass`,
      );
      return found?.rows;
    };
    await run([{ id: 'few' }]);
    expect(await known()).toBe(-1);
    const many = Array.from({ length: 10_000 }, (_, n): PlainRow => ({ id: `many-${n}` }));
    expect(await run(many)).toMatchObject({ recorded: 10_000 });
    expect(await known()).toBe(10_001);
  }, 60_000);
});

describe('a file that is imported again', () => {
  const first: PlainRow[] = [
    { id: 1, text: 'en cykel' },
    { id: 2, area: '0861', severity: 2 },
    { id: 3, when: '2025-12-31 23:30' },
  ];

  it('changes nothing when it says the same', async () => {
    expect(await run(first)).toMatchObject({ recorded: 3, changed: 0, repeated: 0, refused: 0 });
    expect(await run(first)).toMatchObject({ recorded: 0, changed: 0, repeated: 3, refused: 0 });
    expect(await standing()).toHaveLength(3);
  });

  it('makes a revision of a row that has changed, and counts it in its new place', async () => {
    await run(first);
    const moved = [first[0]!, { id: 2, area: '0980', severity: 4 as const }, first[2]!];
    expect(await run(moved)).toMatchObject({ recorded: 0, changed: 1, repeated: 2 });
    const rows = await standing();
    expect(rows.map(({ area, severity }) => [area, severity])).toEqual([
      ['0980', 4],
      ['0980', null],
      ['0980', null],
    ]);
    const revisions = await t.fresh.database.query(
      `SELECT revision, severity FROM incident_revision WHERE severity IS NOT NULL ORDER BY revision`,
    );
    expect(revisions).toEqual([
      { revision: 1, severity: 2 },
      { revision: 2, severity: 4 },
    ]);
  });

  it('takes the last word where one file tells an event twice', async () => {
    const outcome = await run([{ id: 1, severity: 1 }, { id: 2 }, { id: 1, severity: 3 }]);
    expect(outcome).toMatchObject({ read: 3, recorded: 2, changed: 1, repeated: 0 });
    expect((await standing()).map(({ severity }) => severity)).toEqual([3, null]);
  });

  it('takes the last word also when it repeats what stood before the file, a batch further on', async () => {
    await run([{ id: 'a', severity: 1 }]);
    const filler = Array.from({ length: 2_100 }, (_, id) => ({ id }));
    const rows = [{ id: 'a', severity: 4 as const }, ...filler, { id: 'a', severity: 1 as const }];
    expect(await run(rows)).toMatchObject({ recorded: 2_100, changed: 2, repeated: 0 });
    const found = await t.fresh.database.query(
      `SELECT r.revision, r.severity FROM incident_revision r WHERE r.severity IS NOT NULL ORDER BY r.revision`,
    );
    expect(found).toEqual([
      { revision: 1, severity: 1 },
      { revision: 2, severity: 4 },
      { revision: 3, severity: 1 },
    ]);
  });

  it('is each event once when two files tell it at the same time, in opposite order', async () => {
    const rows = Array.from({ length: 300 }, (_, id) => ({ id }));
    const [one, other] = await Promise.all([run(rows), run([...rows].reverse())]);
    expect(one.recorded + other.recorded).toBe(300);
    expect(one.repeated + other.repeated).toBe(300);
    expect(await standing()).toHaveLength(300);
  });
});

describe('all or nothing', () => {
  const rows: PlainRow[] = [{ id: 1 }, { id: 2, category: 'tidsresa' }, { id: 3 }];

  it('lets nothing in when a row is wrong, and says which', async () => {
    const outcome = await run(rows, { onError: 'refuse_all' });
    expect(outcome).toMatchObject({ refused: 1, refusedWhole: true });
    expect(outcome.errors).toMatchObject([{ line: 3, column: 'category', value: 'tidsresa' }]);
    expect(outcome.unmapped).toEqual({ tidsresa: 1 });
    expect(await standing()).toEqual([]);
    const [book] = await t.fresh.database.query(`SELECT status FROM import_run`);
    expect(book).toEqual({ status: 'refused' });
  });

  it('lets everything in when every row is good', async () => {
    const good = rows.filter(({ category }) => category === undefined);
    expect(await run(good, { onError: 'refuse_all' })).toMatchObject({
      ...{ recorded: 2, refused: 0, refusedWhole: false },
    });
    expect(await standing()).toHaveLength(2);
  });
});

describe('an import that is taken back', () => {
  it('withdraws what it brought, puts back what it changed, and can be imported anew', async () => {
    const first = await run([{ id: 1, severity: 1 }, { id: 2 }]);
    const second = await run([
      { id: 1, severity: 4, area: '0861' },
      { id: 3, when: '2025-04-01 12:00' },
    ]);
    expect(second).toMatchObject({ recorded: 1, changed: 1 });
    expect(await withdraw(second.importRunId)).toEqual({ withdrawn: 1, restored: 1 });
    expect(await standing()).toMatchObject([
      { area: '0980', severity: 1 },
      { area: '0980', severity: null },
    ]);
    expect(await counted()).toBe(2);

    expect(await withdraw(first.importRunId)).toEqual({ withdrawn: 2, restored: 0 });
    expect(await standing()).toEqual([]);
    expect(await counted()).toBe(0);

    expect(await run([{ id: 1, severity: 1 }, { id: 2 }])).toMatchObject({
      ...{ recorded: 0, changed: 2, repeated: 0 },
    });
    expect(await standing()).toHaveLength(2);
    expect(await counted()).toBe(2);
  });

  it('does not bring back what another that was taken back had told, and can be told again', async () => {
    await run([{ id: 1, severity: 1 }]);
    const second = await run([{ id: 1, severity: 2 }]);
    const third = await run([{ id: 1, severity: 3 }]);
    expect(await withdraw(second.importRunId)).toEqual({ withdrawn: 0, restored: 0 });
    expect(await withdraw(third.importRunId)).toEqual({ withdrawn: 0, restored: 1 });
    expect(await standing()).toMatchObject([{ severity: 1 }]);
    expect(await run([{ id: 1, severity: 2 }])).toMatchObject({ changed: 1, repeated: 0 });
    expect(await standing()).toMatchObject([{ severity: 2 }]);
    expect(await counted()).toBe(1);
  });

  it('is refused a second time, and when there is none', async () => {
    const { importRunId } = await run([{ id: 1 }]);
    await withdraw(importRunId);
    await expect(withdraw(importRunId)).rejects.toMatchObject({ code: 'TRANSITION_REFUSED' });
    for (const id of ['no-id', '0190d5a0-0000-7000-8000-000000000000']) {
      await expect(withdraw(id)).rejects.toBeInstanceOf(Fault);
    }
  });
});

describe('however rows are spread over files', () => {
  const told = fc.record({
    id: fc.integer({ min: 1, max: 6 }),
    area: fc.constantFrom('0980', '0861'),
    when: fc.constantFrom('2025-01-31 23:59', '2025-02-01 00:00', '2025-10-26 02:30'),
    category: fc.constantFrom('order.theft', 'order.violence'),
  });

  it('each event stands once, as it was told last, and is counted so', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(told, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
        async (spread) => {
          const app = await testApplication();
          try {
            await importTwoMunicipalities(app.app, app.folder);
            for (const [at, rows] of spread.entries()) {
              const file = await writePlainFile(app.folder, `${at}.csv`, rows);
              await app.app.get(ImportIncidents).run(null, { file, profile: plainProfile });
            }
            const last = new Map(spread.flat().map((row) => [row.id, row]));
            const found = await app.fresh.database.query<{ area: string; category: string }>(
              `SELECT a.code AS area, r.category
                 FROM incident i
                 JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
                 JOIN area a USING (area_key) ORDER BY 1, 2`,
            );
            const expected = [...last.values()]
              .map(({ area, category }) => ({ area, category }))
              .sort((a, b) => `${a.area} ${a.category}`.localeCompare(`${b.area} ${b.category}`));
            expect(found).toEqual(expected);
            await catchUp(app.app, new ProgressLine({ write: () => true }));
            const outcome = await app.app.get(ReconcileTallies).run();
            expect(outcome).toMatchObject({ stale: 0, differences: [] });
          } finally {
            await app.close();
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);
});
