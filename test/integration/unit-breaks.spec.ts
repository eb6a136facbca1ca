import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies, ReconcileTallies, RefreshStaleTallies } from '#aggregation';
import type { LivePicture, RecordingBreak } from '#domain';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

const NOW = '2026-11-15T12:00:00Z';
const STOPPED = '2026-01';
const BEGAN = '2026-04';
const MONTHS = ['2023', '2024', '2025', '2026']
  .flatMap((year) =>
    Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
  )
  .filter((month) => month <= '2026-10');

let app: RunningApp;
let coordinator: Person;
/** Which stops, begins, is ended by the administrator, and is silent in summers. */
let stops: string, begins: string, ended: string, school: string;

interface Answer {
  recordingBreaks: RecordingBreak[];
}

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set(NOW);
  await furnish(app);
  const units = await app.database.query<{ id: string }>(`SELECT id FROM unit ORDER BY code, id`);
  [stops, begins, ended, school] = units.map(({ id }) => id) as [string, string, string, string];
  const planted = MONTHS.flatMap((month) => {
    const isSummer = ['06', '07', '08'].includes(month.slice(5));
    return [
      ...many(12, { area: 'sub_area:bredang', month }),
      ...many(month < STOPPED ? 8 : 0, { area: 'sub_area:bredang', month, unitId: stops }),
      // Of protected ones nobody is told whether their unit has stopped.
      ...many(4, { area: 'sub_area:satra', month }),
      ...many(month < STOPPED ? 6 : 0, {
        ...{ area: 'sub_area:satra', month, unitId: begins, tier: 'protected' },
      }),
      ...many(10, { area: 'district:farsta', month }),
      ...many(month < BEGAN ? 0 : 10, { area: 'district:farsta', month, unitId: begins }),
      ...many(10, { area: 'district:bromma', month }),
      ...many(month < '2026-10' ? 10 : 0, { area: 'district:bromma', month, unitId: ended }),
      ...many(10, { area: 'district:skarpnack', month }),
      ...many(isSummer ? 0 : 10, {
        ...{ area: 'district:skarpnack', month, unitId: school },
      }),
    ];
  });
  await plantIncidents(app, planted);
  await rebuild();
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
}, 120_000);
afterAll(() => app?.close());

const many = (
  count: number,
  { month, ...each }: Partial<PlantedRevision> & { month: string },
): PlantedRevision[] =>
  Array.from({ length: count }, () => ({
    ...{ incidentId: randomUUID(), revision: 1, month: `${month}-01`, category: 'order.litter' },
    ...{ severity: 1, tier: 'open', organisationId: null, ...each },
  }));
const rebuild = () => app.worker.get(RebuildTallies, { strict: false }).run();

async function picture(area: string, year: number): Promise<LivePicture> {
  const query = `area=${area}&from=${year}-01-01&to=${year + 1}-01-01&exact=true`;
  const { status, body } = await coordinator.send<LivePicture>(
    'GET',
    `/situation-pictures/live?${query}`,
  );
  expect(status).toBe(200);
  return body;
}
const unitBreaksOf = ({ breaks }: LivePicture) => breaks.filter(({ kind }) => kind === 'unit');

describe('when a unit stops or begins to report', () => {
  it('is said where it had a lasting part, and nothing is compared across it', async () => {
    const bredang = await picture('sub_area:bredang', 2026);
    expect(bredang).toMatchObject({ compared: null, expected: null, now: 0, before: 0 });
    expect(unitBreaksOf(bredang)).toEqual([
      {
        ...{ kind: 'unit', subject: 'sub_area:bredang', hits: 'everything' },
        ...{ from: STOPPED, settled: STOPPED, before: 0.4, after: 0 },
      },
    ]);
    const farsta = await picture('district:farsta', 2026);
    expect(farsta.compared).toBeNull();
    expect(unitBreaksOf(farsta)).toMatchObject([{ from: BEGAN, before: 0, after: 0.5 }]);
  });

  it('is compared as ever in the years before, and where its part is small', async () => {
    expect(await picture('sub_area:bredang', 2025)).toMatchObject({
      ...{ total: 240, now: 240, before: 240, breaks: [] },
    });
    const whole = await picture('municipality:0180', 2026);
    expect(unitBreaksOf(whole).filter(({ hits }) => hits !== 'one_area')).toEqual([]);
    expect(whole.compared).not.toBeNull();
  });

  it('hits one part where it is of one part: nothing is expected of it, nor claimed, nor coloured', async () => {
    const whole = await picture('municipality:0180', 2026);
    const broken = unitBreaksOf(whole);
    const farsta = broken.find(({ subject }) => subject === 'district:farsta');
    expect(farsta).toMatchObject({ hits: 'one_area', from: BEGAN });
    expect(broken.map(({ subject }) => subject)).not.toContain('district:skarpnack');
    expect(whole.areasCompared).toBe(true);
    const expectedOf = (key: string) => whole.areas.find((area) => area.key === key)!.expected;
    expect(expectedOf('district:farsta')).toBeNull();
    expect(expectedOf('district:skarpnack')).not.toBeNull();
    const query = 'area=municipality:0180&from=2026-01-01&to=2027-01-01';
    const { body: standouts } = await coordinator.send<{ items: { area: string }[] }>(
      'GET',
      `/situation-pictures/standouts?${query}`,
    );
    expect(standouts.items.map(({ area }) => area)).not.toContain('district:farsta');
    const { body: map } = await coordinator.send<{
      features: { id: string; properties: { now: number; before: number } }[];
    }>('GET', `/choropleth.geojson?level=district&${query}&measure=change&geometry=false`);
    const changeOf = (id: string) => map.features.find((each) => each.id === id)!.properties;
    expect(changeOf('district:farsta')).toMatchObject({ now: 0, before: 0 });
    expect(changeOf('district:skarpnack').now).toBeGreaterThan(0);
  });

  it('never tells which unit it is', async () => {
    const answers = [
      await picture('sub_area:bredang', 2026),
      (await coordinator.send('GET', '/statistics/beside?area=sub_area:bredang')).body,
    ];
    const text = JSON.stringify(answers);
    const units = await app.database.query<{ id: string; code: string; name: string }>(
      `SELECT id, code, name FROM unit`,
    );
    for (const { id, code, name } of units) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(`"${code}"`);
      expect(text).not.toContain(name);
    }
  });

  it('is said of open and internal incidents only', async () => {
    const satra = await picture('sub_area:satra', 2026);
    expect(unitBreaksOf(satra)).toEqual([]);
    expect(satra.compared).not.toBeNull();
  });

  it('is no break when a school is silent in summer', async () => {
    const arsta = await picture('district:skarpnack', 2026);
    expect(unitBreaksOf(arsta)).toEqual([]);
    expect(arsta.compared).not.toBeNull();
  });

  it('is said at once when the administrator has ended it', async () => {
    expect(unitBreaksOf(await picture('district:bromma', 2026))).toEqual([]);
    await app.database.query(`UPDATE unit SET valid_to = '2026-10-01' WHERE id = $1`, [ended]);
    const bromma = await picture('district:bromma', 2026);
    expect(unitBreaksOf(bromma)).toMatchObject([{ from: '2026-10', before: 0.5, after: 0 }]);
    await app.database.query(`UPDATE unit SET valid_to = NULL WHERE id = $1`, [ended]);
    await app.database.query(
      `INSERT INTO unit_pause (id, unit_id, valid_from, reason) VALUES (gen_random_uuid(), $1, '2026-09-29', 'ombyggnad')`,
      [ended],
    );
    expect(unitBreaksOf(await picture('district:bromma', 2026))).toMatchObject([
      { from: '2026-09', settled: '2026-10', after: 0 },
    ]);
  });

  it('has not stopped when it says that nothing happened', async () => {
    await app.database.query(
      `INSERT INTO quiet_report (id, unit_id, period_from, period_to, reported_at)
       SELECT gen_random_uuid(), $1, m, m + interval '1 month', now() FROM generate_series('2026-01-01'::date, '2026-10-01', '1 month') m`,
      [stops],
    );
    expect(unitBreaksOf(await picture('sub_area:bredang', 2026))).toEqual([]);
  });

  it('is told on the map, in the funnel, beside statistics and by what stands out', async () => {
    const window = 'from=2026-01-01&to=2027-01-01';
    const area = 'area=district:farsta';
    const { body: map } = await coordinator.send<Answer & { compared: unknown }>(
      'GET',
      `/choropleth.geojson?level=district&${area}&${window}&measure=change&geometry=false`,
    );
    expect(map.compared).toBeNull();
    expect(map.recordingBreaks).toMatchObject([{ kind: 'unit', from: BEGAN }]);
    const { body: beside } = await coordinator.send<Answer>('GET', `/statistics/beside?${area}`);
    expect(beside.recordingBreaks).toMatchObject([{ kind: 'unit', from: BEGAN }]);
    const { body: standouts } = await coordinator.send<{ compared: unknown; items: unknown[] }>(
      'GET',
      `/situation-pictures/standouts?${area}&${window}`,
    );
    expect(standouts).toMatchObject({ compared: null, items: [] });
  });
});

describe('who reports', () => {
  /** By other SQL than that of the product: the last revision of each incident that has a position. */
  const differing = () =>
    app.database.query(
      `WITH last AS (
         SELECT r.*, row_number() OVER (PARTITION BY incident_id ORDER BY p.position DESC) AS n
           FROM incident_revision r JOIN revision_position p ON p.revision_id = r.id
       ), raw AS (
         SELECT area_key, local_month, jsonb_object_agg(unit, count) AS counts FROM (
           SELECT area_key, local_month, coalesce(unit_id::text, '') AS unit, count(*)
             FROM last WHERE n = 1 AND status = 'recorded' AND tier IN ('open', 'internal') GROUP BY 1, 2, 3) s
          GROUP BY 1, 2
       )
       SELECT c.area_key, c.local_month, c.unit_counts, raw.counts
         FROM tally_cell c FULL JOIN raw USING (area_key, local_month)
        WHERE c.incident_count > 0 AND c.unit_counts IS DISTINCT FROM coalesce(raw.counts, '{}')`,
    );

  it('is kept as the raw rows have it: planted, reported, corrected and withdrawn', async () => {
    expect(await differing()).toEqual([]);
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    const sent: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const body = submission({ occurredFrom: '2026-11-02T10:00:00Z' });
      const { status, body: told } = await reporter.send<{ id: string }>('POST', '/incidents', {
        body,
      });
      expect(status).toBe(201);
      sent.push(told.id);
    }
    await settled();
    expect(await differing()).toEqual([]);
    await reporter.send('POST', `/incidents/${sent[0]}/transitions`, {
      body: { to: 'withdrawn', reason: 'prov' },
      headers: { 'if-match': '"1"' },
    });
    await settled();
    expect(await differing()).toEqual([]);
  });

  it('comes out the same when it is thrown away, is silent until then, and is reconciled', async () => {
    const all = () =>
      app.database.query(`SELECT area_key, local_month, unit_counts FROM tally_cell ORDER BY 1, 2`);
    const before = await all();
    await app.database.query(`UPDATE tally_cell SET unit_counts = NULL`);
    expect(unitBreaksOf(await picture('district:farsta', 2026))).toEqual([]);
    await rebuild();
    expect(await all()).toEqual(before);
    expect(unitBreaksOf(await picture('district:farsta', 2026))).toHaveLength(1);
    const reconcile = app.worker.get(ReconcileTallies, { strict: false });
    expect((await reconcile.run()).differences).toEqual([]);
    await app.database.query(
      `UPDATE tally_cell SET unit_counts = '{"": 1}' WHERE local_month = '2026-05-01' AND incident_count > 1`,
    );
    expect((await reconcile.run()).differences.length).toBeGreaterThan(0);
  });

  const settled = async () => {
    await app.catchUp();
    await app.worker.get(RefreshStaleTallies, { strict: false }).run();
  };
});
