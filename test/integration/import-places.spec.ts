import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { explainField, project, type Fault } from '#domain';
import { ImportPlaces, type ImportPlacesInput } from '#geography';
import { rowsOf, startRegisterApp, TODAY } from '../support/register-app.js';
import { bytesOf, csvOf, refusedRegisters } from '../support/registers.js';
import type { RunningApp } from '../support/running-app.js';

let app: RunningApp;
let importPlaces: ImportPlaces;

beforeAll(async () => {
  app = await startRegisterApp();
  importPlaces = app.api.get(ImportPlaces, { strict: false });
});
afterAll(() => app?.close());
beforeEach(async () => {
  app.clock.set(`${TODAY}T12:00:00Z`);
  await app.database.query(`DELETE FROM place`);
  await app.database.query(
    `UPDATE geography_revision SET revision = revision + 1 WHERE name = 'place'`,
  );
});

const header = ['kod', 'namn', 'typ', 'adress', 'lon', 'lat', 'öppettider'];
const school = ['s1', 'Åbyskolan', 'Grundskola', 'Skolvägen 1', '15,05', '60,075', 'Mån-Fre 8-17'];
const square = ['t1', 'Stortorget', 'torg', '', '15,06', '60,075', ''];

const run = (content: string | Buffer, more: Partial<ImportPlacesInput> = {}) =>
  importPlaces.run(null, { file: bytesOf(content), ...more });

/** All that an import can write. */
const everything = () => rowsOf(app, ['place', 'geography_revision', 'audit_entry', 'outbox']);

/** The places without the ids, which differ between two databases. */
const places = () =>
  app.database.query<{ code: string; name: string; validTo: string | null }>(
    `SELECT source, code, type, name, address, opening_hours AS "openingHours", lon, lat,
            valid_from AS "validFrom", valid_to AS "validTo" FROM place ORDER BY source, code`,
  );

describe('importing places', () => {
  it('takes in a register, and the same file again changes nothing', async () => {
    const file = csvOf([header, school, square]);
    const first = await run(file);
    expect(first).toMatchObject({ read: 2, added: 2, unchanged: 0, outside: 0, written: true });
    expect(await places()).toMatchObject([
      {
        ...{
          source: 'local',
          code: 's1',
          type: 'school',
          name: 'Åbyskolan',
          lon: 15.05,
          lat: 60.075,
        },
        ...{ address: 'Skolvägen 1', validFrom: '1970-01-01', validTo: null },
        openingHours: [1, 2, 3, 4, 5].map((weekday) => ({
          weekday,
          opens: '08:00',
          closes: '17:00',
        })),
      },
      { code: 't1', type: 'square', address: null, openingHours: null },
    ]);
    const before = await everything();
    expect(await run(file)).toMatchObject({ added: 0, updated: 0, unchanged: 2, missing: [] });
    expect(await everything()).toEqual(before);
  });

  it('leaves one audit row with ids and counts, and no names', async () => {
    await run(csvOf([header, school]));
    const [row] = await app.database.query<{ ids: string[]; details: object }>(
      `SELECT subject_ids AS ids, details FROM audit_entry WHERE action = 'place.imported'
        ORDER BY occurred_at DESC, id DESC LIMIT 1`,
    );
    const [{ id } = { id: '' }] = await app.database.query<{ id: string }>(`SELECT id FROM place`);
    expect(row).toMatchObject({ ids: [id], details: { added: 1, missing: 0, source: 'local' } });
    expect(JSON.stringify(row)).not.toContain('byskolan');
  });

  it('changes the row of a place that has changed, which keeps its id', async () => {
    await run(csvOf([header, school]));
    const ids = await app.database.query(`SELECT id FROM place`);
    const moved = [...school.slice(0, 4), '15.06', '60.08', 'Må 9-10'];
    expect(await run(csvOf([header, moved]))).toMatchObject({ added: 0, updated: 1, unchanged: 0 });
    expect(await app.database.query(`SELECT id FROM place WHERE lon = 15.06`)).toEqual(ids);
  });

  it('keeps what a file has no column for', async () => {
    await run(csvOf([header, school]));
    const short = [0, 1, 2, 4, 5];
    const narrow = [header, school].map((row) => short.map((index) => row[index]!));
    expect(await run(csvOf(narrow))).toMatchObject({ unchanged: 1, updated: 0 });
    expect(await places()).toMatchObject([{ address: 'Skolvägen 1' }]);
  });

  it('tells of places that are gone, ends them only when asked, and never those of other types or sources', async () => {
    const park = ['p1', 'Stadsparken', 'park', '', '15,05', '60,076', ''];
    await run(csvOf([header, school, [...school.with(0, 's2')], park]));
    await run(csvOf([header, school.with(0, 's9')]), { source: 'friskolor' });
    const onlyOne = csvOf([header, school]);
    const missing = [{ code: 's2', type: 'school', name: 'Åbyskolan' }];
    const before = await everything();
    expect(await run(onlyOne)).toMatchObject({ missing, closed: 0, unchanged: 1 });
    expect(await run(onlyOne, { closeMissing: true, dryRun: true })).toMatchObject({ closed: 1 });
    expect(await everything()).toEqual(before);
    expect(await run(onlyOne, { closeMissing: true })).toMatchObject({ missing, closed: 1 });
    const ended = (await places()).filter(({ validTo }) => validTo !== null);
    expect(ended).toMatchObject([{ code: 's2', validTo: TODAY }]);
    expect(await run(onlyOne, { closeMissing: true })).toMatchObject({ missing: [], closed: 0 });
    app.clock.set('2026-04-01T12:00:00Z');
    expect(await run(csvOf([header, school, school.with(0, 's2')]))).toMatchObject({ updated: 1 });
    expect((await places()).every(({ validTo }) => validTo === null)).toBe(true);
  });

  it('ends a place after the last day that its file gives', async () => {
    const dated = [...header, 'från', 'till'];
    const rows = [dated, [...school, '2020-01-01', '2026-06-30'], [...square, '', '9999-12-31']];
    await run(csvOf(rows));
    expect(await places()).toMatchObject([
      { validFrom: '2020-01-01', validTo: '2026-07-01' },
      { validFrom: '1970-01-01', validTo: null },
    ]);
  });

  it.each([
    ['SWEREF 99 TM', 'EPSG:3006', false],
    ['SWEREF 99 TM with the northing first', 'EPSG:3006', true],
  ] as const)('reads x and y in %s', async (_name, crs, northingFirst) => {
    const [easting, northing] = project([15.05, 60.075], crs).map((each) => each.toFixed(3));
    const [x, y] = northingFirst ? [northing, easting] : [easting, northing];
    const rows = [
      ['code', 'name', 'x', 'y'],
      ['1', 'Torget', x!.replace('.', ','), y!],
    ];
    expect(await run(csvOf(rows), { type: 'square' })).toMatchObject({ crs, added: 1 });
    const [found] = await app.database.query<{ lon: number; lat: number }>(
      `SELECT lon, lat FROM place`,
    );
    expect(found).toEqual({ lon: expect.closeTo(15.05, 6), lat: expect.closeTo(60.075, 6) });
  });

  it('reads Windows-1252 with tabs, and GeoJSON with points and areas', async () => {
    const tabbed = Buffer.from(csvOf([header, school], '\t'), 'latin1');
    expect(await run(tabbed)).toMatchObject({ format: 'csv', added: 1 });
    const ring = [[15.05, 60.07], [15.06, 60.07], [15.06, 60.08], [15.05, 60.08], [15.05, 60.07]]; // prettier-ignore
    const feature = (id: string, geometry: object) => ({
      ...{ type: 'Feature', id, properties: { namn: `Park ${id}`, Öppettider: '24/7' }, geometry },
    });
    const features = [
      feature('a', { type: 'Point', coordinates: [15.05, 60.075] }),
      feature('b', { type: 'Polygon', coordinates: [ring] }),
    ];
    const json = JSON.stringify({ type: 'FeatureCollection', features });
    expect(await run(json, { type: 'park' })).toMatchObject({ format: 'geojson', added: 2 });
    expect(await places()).toMatchObject([
      { code: 'a', type: 'park' },
      { code: 'b', lon: expect.closeTo(15.055, 6), lat: expect.closeTo(60.0775, 6) },
      { code: 's1', name: 'Åbyskolan' },
    ]);
  });

  it('counts places outside every area, and refuses them when asked', async () => {
    const far = ['x', 'Månen', 'park', '', '11,9', '57,7', ''];
    expect(await run(csvOf([header, far]), { inside: true })).toMatchObject({
      ...{ written: false, refused: 1 },
      errors: [{ line: 2, column: 'lon', value: '11,9', code: 'OUTSIDE_MUNICIPALITY' }],
    });
    expect(await run(csvOf([header, far]))).toMatchObject({ written: true, outside: 1 });
  });

  it('refuses a code that stands for another place of another type', async () => {
    await run(csvOf([header, school]));
    const file = csvOf([header, ['s1', 'Stadsparken', 'park', '', '15,05', '60,076', '']]);
    expect(await run(file)).toMatchObject({
      errors: [{ column: 'kod', code: 'PLACE_OTHER_STANDS' }],
    });
    expect(await run(file, { source: 'parker' })).toMatchObject({ added: 1 });
  });
});

describe('any register of places', () => {
  const row = fc.record({
    code: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    name: fc.constantFrom('Åby', 'Ön', 'Lund "Norra"', 'x;y'),
    type: fc.constantFrom('skola', 'park', 'Station'),
    address: fc.constantFrom('', 'Vägen 1'),
    lon: fc.double({ min: 15, max: 16, noNaN: true }),
    hours: fc.constantFrom('', 'Mo-Fr 8-17', 'helger 10-12; Sö stängt'),
    from: fc.constantFrom('', '2020-01-01', '2026-06-01'),
    lastDay: fc.constantFrom('', '2025-12-31', '2026-03-10', '2027-01-01'),
  });
  const register = fc.uniqueArray(row, { selector: ({ code }) => code, minLength: 1 });
  const fileOf = (rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[]) =>
    csvOf([
      [...header, 'från', 'till'],
      ...rows.map(({ code, name, type, address, lon, hours, from, lastDay }) => {
        return [code, name, type, address, lon.toFixed(6), '60,075', hours, from, lastDay];
      }),
    ]);

  it('twice is as once, and the order of its rows does not matter', async () => {
    const runs = fc.asyncProperty(
      register,
      register,
      fc.boolean(),
      async (stood, told, closeMissing) => {
        const afterwards = [];
        for (const rows of [told, [...told].reverse()]) {
          await app.database.query(`DELETE FROM place`);
          await run(fileOf(stood));
          const outcome = await run(fileOf(rows), { closeMissing });
          afterwards.push([outcome.written, outcome.errors.length, await places()]);
          const before = await everything();
          const again = await run(fileOf(rows), { closeMissing });
          if (outcome.written) expect(again).toMatchObject({ added: 0, updated: 0, closed: 0 });
          expect(await everything()).toEqual(before);
        }
        expect(afterwards[0]).toEqual(afterwards[1]);
      },
    );
    await fc.assert(runs, { numRuns: 12 });
  }, 120_000);
});

describe('a register of places that must be refused', () => {
  it.each(refusedRegisters('places'))('is refused whole: $expected.why', async (input) => {
    const before = await everything();
    const { file, errors = [], options } = input.expected;
    const outcome = await run(input.content, options).catch((error: unknown) => error as Fault);
    if (file !== undefined) {
      expect(outcome).toMatchObject({ code: 'IMPORT_FILE_REFUSED' });
      const [field] = (outcome as Fault).fields!;
      const told = {
        code: field!.code,
        sv: explainField(field!, 'sv'),
        en: explainField(field!, 'en'),
      };
      expect(told).toEqual(file);
    } else expect(outcome).toMatchObject({ written: false, errors });
    expect(await everything()).toEqual(before);
  });
});
