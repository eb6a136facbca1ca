import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies, ReconcileTallies, RefreshStaleTallies } from '#aggregation';
import { localParts, type Position } from '#domain';
import { Areas, ImportAreas } from '#geography';
import { RecordIncident, RelocateIncidents, type RecordIncidentDto } from '#intake';
import { OutboxForwarder } from '#jobs';
import { testApplication, type TestApplication } from '../support/test-application.js';
import { actorWith } from '../support/actors.js';

let test: TestApplication;
beforeAll(async () => {
  test = await testApplication();
});
afterAll(() => test?.close());

/** A square in hundredths of a degree from 18°E 59°N. */
function square(
  code: string,
  [east, north, wide, high]: readonly [number, number, number, number],
) {
  const [west, south] = [18 + east / 100, 59 + north / 100];
  const [far, top] = [west + wide / 100, south + high / 100];
  const ring: Position[] = [[west, south], [far, south], [far, top], [west, top], [west, south]]; // prettier-ignore
  const properties = { code, name: `Area ${code}` };
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

async function importAreas(features: readonly object[], validFrom?: string): Promise<void> {
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  await test.app.get(ImportAreas).run(null, {
    file: (async function* () {
      yield Buffer.from(text);
    })(),
    level: 'district',
    codeProperty: 'code',
    nameProperty: 'name',
    ...(validFrom !== undefined && { validFrom }),
  });
}

const actor = actorWith([]);

interface Told {
  readonly occurredFrom: string;
  readonly location: { lon: number; lat: number } | { areaCode: string };
}

async function record(told: Told): Promise<string> {
  await test.app.get(Areas).reload();
  const body = {
    ...{ clientId: randomUUID(), kind: 'observation', category: 'order.gathering' },
    ...{ occurredFrom: told.occurredFrom, location: told.location },
  };
  const recorded = await test.app.get(RecordIncident).run(actor, body as RecordIncidentDto);
  return recorded.receipt.id;
}

async function catchUp(): Promise<void> {
  while ((await test.app.get(OutboxForwarder).forward()) > 0);
  await test.app.get(RefreshStaleTallies).run();
}

const query = <Row>(sql: string, values: readonly string[] = []) =>
  test.fresh.database.query<Row>(sql, values);
const current = async (id: string) => {
  const [row] = await query<Record<string, number | null>>(
    `SELECT r.revision, r.area_key, r.county_key, r.municipality_key, r.district_key, r.sub_area_key
       FROM incident_revision r WHERE incident_id = $1 ORDER BY revision DESC LIMIT 1`,
    [id],
  );
  return row!;
};
/** Where the body would be placed if it were told today. */
async function placedToday({ occurredFrom, location }: Told) {
  const index = await test.app.get(Areas).reload();
  const { date } = localParts(new Date(occurredFrom), 'Europe/Stockholm');
  const chain =
    'areaCode' in location
      ? index.chainOf(index.resolve(location.areaCode, date).areaKey)
      : index.locate(location, date);
  return chain && { area_key: chain.areaKey, district_key: chain.districtKey };
}

const days = ['2025-12-31T12:00:00Z', '2025-12-31T23:00:00Z', '2026-01-15T12:00:00Z'];
const anyTold: fc.Arbitrary<Told> = fc.record({
  occurredFrom: fc.constantFrom(...days, '2026-03-01T08:00:00Z'),
  location: fc.oneof(
    fc.record({
      lon: fc.integer({ min: 1, max: 199 }).map((n) => 18 + n / 1_000 + 0.0005),
      lat: fc.integer({ min: 1, max: 99 }).map((n) => 59 + n / 1_000 + 0.0005),
    }),
    fc.constantFrom({ areaCode: 'west' }, { areaCode: 'east' }),
  ),
});

describe('relocating incidents', () => {
  it('puts each where it would be placed today, tallies with it, and the second time changes nothing', async () => {
    await importAreas([square('west', [0, 0, 10, 10]), square('east', [10, 0, 10, 10])]);
    const all = fc.sample(anyTold, { numRuns: 260, seed: 20_260_101 });
    const incidents: { id: string; told: Told }[] = [];
    for (const told of all) incidents.push({ id: await record(told), told });
    await catchUp();
    // The border moves east, and what was the north of both becomes nobody's.
    await importAreas([square('west', [0, 0, 14, 8]), square('east', [14, 0, 6, 8])], '2026-01-01');

    const before = await Promise.all(incidents.map(({ id }) => current(id)));
    const dry = await test.app.get(RelocateIncidents).run({ dryRun: true });
    expect(await Promise.all(incidents.map(({ id }) => current(id)))).toEqual(before);
    const outboxed = await query<{ n: number }>(
      `SELECT count(*) AS n FROM outbox WHERE event <> 'audit.recorded'`,
    );
    expect(outboxed[0]?.n).toBe(0);

    const done = await test.app.get(RelocateIncidents).run({ dryRun: false });
    expect(done).toEqual(dry);
    expect(done).toMatchObject({ since: '2026-01-01', erased: 0, contested: 0 });
    expect(done.moved).toBeGreaterThan(0);
    let outside = 0;
    for (const [at, { id, told }] of incidents.entries()) {
      const placed = await placedToday(told);
      const stands = await current(id);
      if (placed === undefined) outside += 1;
      const { area_key, district_key } = placed ?? before[at]!;
      expect(stands).toMatchObject({ area_key, district_key });
      expect(stands['revision']).toBe(area_key === before[at]!['area_key'] ? 1 : 2);
    }
    expect(outside).toBeGreaterThan(0);
    expect(done.outside.reduce((sum, each) => sum + each.incidents, 0)).toBe(outside);
    expect(done.outside[0]?.reason).toBe('OUTSIDE_MUNICIPALITY');

    const again = await test.app.get(RelocateIncidents).run({ dryRun: false });
    expect(again).toEqual({ ...done, moved: 0, moves: [] });

    await catchUp();
    const cells = () =>
      query(`SELECT area_key, local_month, incident_count, packed FROM tally_cell ORDER BY 1, 2`);
    const incremental = await cells();
    expect(await test.app.get(ReconcileTallies).run()).toMatchObject({ stale: 0, differences: [] });
    await test.app.get(RebuildTallies).run();
    expect(await cells()).toEqual(incremental);
  }, 120_000);

  it('leaves what was told with the earlier revision, and one audit row for each batch that was read', async () => {
    const [sums] = await query<{ moved: number; contents: number; incidents: number }>(
      `SELECT (SELECT count(*) FROM incident_revision WHERE revision = 2) AS moved,
              (SELECT count(*) FROM incident_content) AS contents, (SELECT count(*) FROM incident) AS incidents`,
    );
    expect(sums?.contents).toBe(sums?.incidents);
    expect(sums?.moved).toBeGreaterThan(0);
    const rows = await query<{ purpose: string; batches: number; largest: number }>(
      `SELECT details ->> 'purpose' AS purpose, count(*) AS batches, max(cardinality(subject_ids)) AS largest
         FROM audit_entry WHERE action = 'incident.location-read' GROUP BY 1 ORDER BY 1`,
    );
    expect(rows.map(({ purpose }) => purpose)).toEqual(['relocate', 'relocate-dry-run']);
    for (const { largest } of rows) expect(largest).toBeLessThanOrEqual(200);
    const unread = await query<{ n: number }>(
      `SELECT count(*) AS n FROM incident_revision r WHERE r.revision = 2 AND NOT EXISTS (
         SELECT 1 FROM audit_entry a WHERE a.action = 'incident.location-read' AND r.incident_id = ANY (a.subject_ids))`,
    );
    expect(unread[0]?.n).toBe(0);
  });

  it('takes only the area and the dates that were asked for', async () => {
    const middle = { lon: 18.12, lat: 59.05 };
    await importAreas(
      [square('west', [0, 0, 10, 8]), square('east', [10, 0, 10, 8])],
      '2026-02-01',
    );
    const late = await record({ occurredFrom: '2026-03-02T12:00:00Z', location: middle });
    await importAreas([square('west', [0, 0, 14, 8]), square('east', [14, 0, 6, 8])], '2026-03-01');
    const relocate = (options: object) =>
      test.app.get(RelocateIncidents).run({ dryRun: false, ...options });
    expect(await relocate({ since: '2026-03-03' })).toMatchObject({ examined: 0, moved: 0 });
    const west = await relocate({ since: '2026-03-01', area: 'district:west' });
    expect((await current(late))['revision']).toBe(1);
    expect(west.moves.every(({ from }) => from.startsWith('district:west@'))).toBe(true);
    const east = await relocate({ since: '2026-03-01', area: 'district:east' });
    expect(east.moves).toContainEqual({
      from: 'district:east@2026-02-01',
      to: 'district:west@2026-03-01',
      incidents: 1,
    });
    await expect(relocate({ since: 'yesterday' })).rejects.toMatchObject({
      code: 'FIELDS_INVALID',
    });
  });
});
