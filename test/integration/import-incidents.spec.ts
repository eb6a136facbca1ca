import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReconcileTallies } from '#aggregation';
import { categoryFor } from '#domain';
import { ImportAreas } from '#geography';
import { builtinProfile, ImportIncidents, type ImportedIncidents } from '#imports';
import { catchUp } from '../../apps/cli/catch-up.js';
import { ProgressLine } from '../../apps/cli/progress-line.js';
import { testApplication, type TestApplication } from '../support/test-application.js';

const data = process.env['LAGESBILD_TEST_DATA'] ?? resolve('../shared/data');
const municipalities = join(data, 'geo/swedish_municipalities.geojson');
const events = join(data, 'polisen/polisen-events-2023-2026.csv.gz');
const feed = join(data, 'polisen/polisen-events-sample.json.gz');
const absent = ![municipalities, events, feed].every((path) => existsSync(path));
const unless = absent ? ` (skipped: no data in ${data}; set LAGESBILD_TEST_DATA)` : '';

/** The raw file by type and year, read with nothing of the importer: unpacked, and cut at commas outside quotes. */
function countedByHand(): Map<string, number> {
  const counts = new Map<string, number>();
  const lines = gunzipSync(readFileSync(events)).toString('utf8').trim().split('\n').slice(1);
  for (const line of lines) {
    const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
    const type = (cells[2] ?? '').replace(/,$/, '').replaceAll('"', '');
    // The offset is the one of Sweden at that moment, so the year that is written is the local one.
    const key = `${(cells[1] ?? '').slice(0, 4)} ${type}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe.skipIf(absent)(`import of every police event${unless}`, () => {
  let t: TestApplication;
  let first: ImportedIncidents;

  const run = (file: string, more: { dryRun?: boolean; errorsFile?: string } = {}) =>
    t.app.get(ImportIncidents).run(null, { file, profile: builtinProfile('polisen'), ...more });

  beforeAll(async () => {
    t = await testApplication();
    await t.app.get(ImportAreas).run(null, {
      file: municipalities,
      level: 'municipality',
      codeProperty: 'id',
      nameProperty: 'kom_namn',
      parentProperty: 'lan_code',
    });
    first = await run(events);
    await catchUp(t.app, new ProgressLine({ write: () => true }));
  }, 300_000);
  afterAll(() => t.close());

  it('records every row, each at its municipality or county and never at a point', async () => {
    expect(first).toMatchObject({ read: 84_424, recorded: 84_424, repeated: 0, refused: 0 });
    const [found] = await t.fresh.database.query<{ levels: string[]; tiers: string[] }>(
      `SELECT array_agg(DISTINCT a.level) AS levels, array_agg(DISTINCT r.tier) AS tiers
         FROM incident_revision r JOIN area a USING (area_key)`,
    );
    expect(found).toEqual({ levels: ['county', 'municipality'], tiers: ['open'] });
  });

  it('counts the same per type and year as the raw file', async () => {
    const expected = new Map<string, number>();
    for (const [key, count] of countedByHand()) {
      const mapped = `${key.slice(0, 4)} ${categoryFor('polisen', key.slice(5))}`;
      expected.set(mapped, (expected.get(mapped) ?? 0) + count);
    }
    const rows = await t.fresh.database.query<{ key: string; count: number }>(
      `SELECT to_char(local_month, 'YYYY') || ' ' || category AS key, count(*) AS count
         FROM incident_revision GROUP BY 1`,
    );
    expect(Object.fromEntries(rows.map(({ key, count }) => [key, count]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  it('leaves tallies that equal the revisions', async () => {
    const outcome = await t.app.get(ReconcileTallies).run();
    expect(outcome).toMatchObject({ stale: 0, differences: [] });
    expect(outcome.cells).toBeGreaterThan(3_000);
  }, 120_000);

  it('changes nothing the second time, nor when the live feed brings the same events', async () => {
    const again = await run(events);
    expect(again).toMatchObject({ read: 84_424, recorded: 0, repeated: 84_424, refused: 0 });
    const live = await run(feed);
    expect(live).toMatchObject({ read: 500, recorded: 0, repeated: 500, refused: 0 });
    const runs = await t.fresh.database.query(
      `SELECT rows_recorded, status, file_sha256 FROM import_run ORDER BY started_at`,
    );
    expect(runs).toEqual([
      { rows_recorded: 84_424, status: 'completed', file_sha256: first.sha256 },
      { rows_recorded: 0, status: 'completed', file_sha256: first.sha256 },
      { rows_recorded: 0, status: 'completed', file_sha256: live.sha256 },
    ]);
  }, 120_000);
});

/** A square degree each, so that the rows below have somewhere to be. */
const square = (west: number, id: string, name: string, county: string) => ({
  type: 'Feature',
  properties: { id, name, county },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 57],
        [west + 1, 57],
        [west + 1, 58],
        [west, 58],
        [west, 57],
      ],
    ],
  },
});

const header = 'id,datetime,type,location_name,gps,name,summary';
const good = '1,2024-05-01 9:05:00 +02:00,Stöld,Gotland,"1,2",1 maj,En cykel';

describe('import of a file with broken rows', () => {
  let t: TestApplication;

  const write = async (name: string, ...lines: string[]) => {
    const path = join(t.folder, name);
    await writeFile(path, `${lines.join('\n')}\n`);
    return path;
  };
  const run = (file: string, more: { dryRun?: boolean; errorsFile?: string } = {}) =>
    t.app.get(ImportIncidents).run(null, { file, profile: builtinProfile('polisen'), ...more });
  const incidents = async () => {
    const [row] = await t.fresh.database.query<{ count: number }>(
      `SELECT count(*) AS count FROM incident`,
    );
    return row?.count;
  };

  beforeAll(async () => {
    t = await testApplication();
    const features = [square(18, '0980', 'Gotland', '09'), square(16, '0861', 'Mönsterås', '08')];
    const file = await write('areas.json', JSON.stringify({ type: 'FeatureCollection', features }));
    await t.app.get(ImportAreas).run(null, {
      ...{ file, level: 'municipality', validFrom: '2020-01-01' },
      ...{ codeProperty: 'id', nameProperty: 'name', parentProperty: 'county' },
    });
  });
  afterAll(() => t.close());

  it('takes in the good rows and explains the others, column by column', async () => {
    const file = await write(
      'broken.csv',
      header,
      good,
      '2,2024-02-30 10:00:00 +01:00,Stöld,Gotland,,a,b',
      '3,2024-05-01 10:00:00 +02:00,Tidsresa,Atlantis,,a,b',
      '4,2999-01-01 10:00:00 +01:00,Stöld,Gotland,,a,b',
      '5,2015-01-01 10:00:00 +01:00,Stöld,Gotland,,a,b',
      '6,2024-05-01 10:00:00 +02:00,Stöld',
      ',2024-05-01 10:00:00 +02:00,=1+1,MÖNSTERÅS,,a,b',
      '8,2024-05-01 10:00:00 +02:00,Stöld,Gotlands län,,a,b',
    );
    const errorsFile = join(t.folder, 'errors.csv');
    const outcome = await run(file, { errorsFile });
    expect(outcome).toMatchObject({ read: 8, recorded: 2, repeated: 0, refused: 6 });
    const place = ({ line, column }: { line: number; column: string }) => `${line} ${column}`;
    const errors = [...outcome.errors].sort((a, b) => (place(a) < place(b) ? -1 : 1));
    expect(errors.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
      [3, 'datetime', '2024-02-30 10:00:00 +01:00', 'NOT_A_TIME'],
      [4, 'location_name', 'Atlantis', 'AREA_UNKNOWN'],
      [4, 'type', 'Tidsresa', 'CATEGORY_UNKNOWN'],
      [5, 'datetime', '2999-01-01 10:00:00 +01:00', 'OCCURRED_IN_FUTURE'],
      [6, 'location_name', 'Gotland', 'AREA_NOT_VALID_THEN'],
      [7, '', '', 'ROW_COLUMNS_WRONG'],
      [8, 'id', '', 'FIELD_REQUIRED'],
      [8, 'type', '=1+1', 'CATEGORY_UNKNOWN'],
    ]);
    expect(errors[1]?.reason.sv).toBe('Det finns inget område "Atlantis".');
    // The books tell where and what; what stood there is sealed.
    const books = await t.fresh.database.query<{ line: number; column: string; row: string }>(
      `SELECT line, column_name AS "column", encode(ciphertext, 'escape') AS row
         FROM import_row_error WHERE import_run_id = $1 ORDER BY line, column_name`,
      [outcome.importRunId],
    );
    expect(books.map(place)).toEqual(errors.map(place));
    expect(books.map(({ row }) => row).join('\n')).not.toMatch(/Atlantis|Tidsresa|2999/);
    const told = await readFile(errorsFile, 'utf8');
    expect(told).toContain('4,type,Tidsresa,CATEGORY_UNKNOWN,"Det finns ingen kategori');
    expect(told).toContain(`8,type,'=1+1,CATEGORY_UNKNOWN`);
  });

  it('keeps where a row came from, and who imported it, beside what it says', async () => {
    const rows = await t.fresh.database.query<{ area: string; action: string; hour: number }>(
      `SELECT a.level || ':' || a.code AS area, r.hour_band AS hour,
              (SELECT action FROM audit_entry WHERE r.incident_id = ANY (subject_ids)) AS action
         FROM incident_revision r JOIN area a USING (area_key) ORDER BY 1`,
    );
    expect(rows).toEqual([
      { area: 'county:09', hour: 10, action: 'incident.recorded' },
      { area: 'municipality:0980', hour: 9, action: 'incident.recorded' },
    ]);
  });

  it('writes nothing in a dry run, and tells what would be new', async () => {
    const before = await incidents();
    const file = await write('more.csv', header, good, good.replace('1,', '100,'));
    const outcome = await run(file, { dryRun: true });
    expect(outcome).toMatchObject({ read: 2, recorded: 1, repeated: 1, importRunId: null });
    expect(await incidents()).toBe(before);
  });

  it('refuses a file that lacks a column, or is no file, before anything is written', async () => {
    const lacking = await write('lacking.csv', 'id,datetime,type', '1,2,3');
    await expect(run(lacking)).rejects.toMatchObject({
      code: 'IMPORT_FILE_REFUSED',
      fields: [{ code: 'COLUMNS_MISSING', values: { columns: 'location_name, name, summary' } }],
    });
    await expect(run(join(t.folder, 'nowhere.csv'))).rejects.toMatchObject({
      code: 'IMPORT_FILE_REFUSED',
    });
    const [row] = await t.fresh.database.query<{ count: number }>(
      `SELECT count(*) AS count FROM import_run WHERE file_name = 'lacking.csv'`,
    );
    expect(row?.count).toBe(0);
  });

  it('says how far it came when a file breaks off, and goes on from there once it is mended', async () => {
    const before = (await incidents()) ?? 0;
    const lines = Array.from({ length: 1_200 }, (_, i) => good.replace('1,', `${1_000 + i},`));
    const [, datetime, type, location] = good.split(',');
    const records = lines.map((_, i) =>
      JSON.stringify({
        ...{ id: 1_000 + i, datetime, type, location: { name: location } },
        ...{ name: '1 maj', summary: 'En cykel' },
      }),
    );
    const file = await write('broken-off.json', `[${records.slice(0, 1_100).join()}, {"id":`);
    await expect(run(file)).rejects.toMatchObject({
      code: 'IMPORT_STOPPED',
      values: { rows: 1_100 },
      fields: [{ code: 'FILE_BROKEN_OFF' }],
    });
    expect(await incidents()).toBe(before + 1_100);
    const mended = await run(await write('mended.csv', header, ...lines));
    expect(mended).toMatchObject({ recorded: 100, repeated: 1_100 });
    const statuses = await t.fresh.database.query(
      `SELECT file_name, status FROM import_run ORDER BY started_at DESC LIMIT 2`,
    );
    expect(statuses).toEqual([
      { file_name: 'mended.csv', status: 'completed' },
      { file_name: 'broken-off.json', status: 'failed' },
    ]);
  });
});
