import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ReadTallies, ReconcileTallies } from '#aggregation';
import { areaCodeOf, mappings, readAreaFile, type MappedSource } from '#domain';
import { AreaIndex, ImportAreas, type AreaRecord } from '#geography';
import { builtinProfile, ImportIncidents, rowMapper, type ReadyRow, type RowError } from '#imports';
import { catchUp } from '../../apps/cli/catch-up.js';
import { ProgressLine } from '../../apps/cli/progress-line.js';
import { testApplication, type TestApplication } from '../support/test-application.js';
import {
  areaCentres,
  nearestCode,
  voronoiAreas,
  type CodedPoint,
} from '../support/voronoi-areas.js';
import { actorWith } from '../support/actors.js';

const data = process.env['LAGESBILD_TEST_DATA'] ?? resolve('../shared/data');
const chicago = join(data, 'chicago/chicago-crimes-2017-2019.csv.gz');
const merseyside = join(data, 'police-uk/merseyside-shoplifting.csv.gz');
const absent = ![chicago, merseyside].every((path) => existsSync(path));
const unless = absent ? ` (skipped: no data in ${data}; set LAGESBILD_TEST_DATA)` : '';

/** Somebody who may see every figure. */
const reader = actorWith(['security_coordinator']);

const linesOf = (path: string) =>
  gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');

/** A line cut at commas outside quotation marks: nothing of the importer. */
function cut(line: string): string[] {
  return (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"')
      .trim(),
  );
}

/** The file by column name, read by hand. */
function recordsOf(path: string): Record<string, string>[] {
  const [header = '', ...lines] = linesOf(path);
  const names = cut(header);
  return lines.map((line) => {
    const cells = cut(line);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

interface Row {
  readonly code: string;
  readonly month: string;
  readonly type: string;
  readonly point: CodedPoint | undefined;
}

function pointOf(code: string, record: Record<string, string>): CodedPoint | undefined {
  const [lon, lat] = [Number(record['longitude']), Number(record['latitude'])];
  return record['longitude'] === '' || !Number.isFinite(lon) ? undefined : { code, lon, lat };
}

const chicagoRows = (): Row[] =>
  recordsOf(chicago).map((record) => {
    const code = (record['community_area'] ?? '').replace(/^nan$/, '').replace('.0', '');
    const [month = '', , year = ''] = (record['date'] ?? '').split(' ')[0]!.split('/');
    const type = record['primary_type'] ?? '';
    return { code, month: `${year}-${month.padStart(2, '0')}`, type, point: pointOf(code, record) };
  });

const merseysideRows = (): Row[] =>
  recordsOf(merseyside).map((record) => {
    const code = (record['lsoa_code'] ?? '').replace(/^NA$/, '');
    const { month = '', crime_type: type = '' } = record;
    return { code, month, type, point: pointOf(code, record) };
  });

/** Where rows are: in the area whose middle is nearest, and without a point where the source says. */
function countedByHand(rows: readonly Row[], source: MappedSource): Map<string, number> {
  const find = nearestCode(areaCentres(codedPoints(rows)));
  const placed = rows.filter((row) => !isNowhere(row, rows));
  return countOf(placed, ({ code, month, type, point }) => {
    const area = areaCodeOf(point === undefined ? code : find(point));
    return area === undefined ? '' : `${area} ${month} ${mappings[source][type]}`;
  });
}

/** No area is told, and the point is a good bit west of every point whose area is. */
function isNowhere({ code, point }: Row, rows: readonly Row[]): boolean {
  if (code !== '' || point === undefined) return false;
  return codedPoints(rows).every(({ lon }) => lon > point.lon + 0.01);
}

const codedPoints = (rows: readonly Row[]) =>
  rows.flatMap(({ code, point }) => (code === '' || point === undefined ? [] : [point]));

function countOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function indexOf(points: readonly CodedPoint[]): AreaIndex {
  const file = readAreaFile(voronoiAreas(points), { codeProperty: 'code', nameProperty: 'name' });
  expect(file.problems).toEqual([]);
  const records = file.features.map(({ code, name, polygons }, index): AreaRecord => ({
    ...{ areaKey: index + 1, scheme: 'local', level: 'district', code, name },
    ...{ validFrom: '1900-01-01', validTo: null, parentKey: null, approximate: true, source: null },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }));
  return new AreaIndex(records, 1);
}

/** @param emptied columns whose values are taken away. */
function mapAll(
  path: string,
  profile: string,
  areas: AreaIndex,
  timeZone: string,
  emptied: readonly string[] = [],
) {
  const [columns = [], ...rows] = parse(linesOf(path).join('\n')) as string[][];
  const mapper = rowMapper(builtinProfile(profile), columns);
  const context = { areas, now: new Date('2026-09-01T00:00:00Z'), timeZone };
  const ready: ReadyRow[] = [];
  const errors: RowError[][] = [];
  for (const [index, cells] of rows.entries()) {
    const told = cells.map((cell, at) => (emptied.includes(columns[at]!) ? '' : cell.trim()));
    const mapped = mapper.map({ line: index + 2, cells: told }, context);
    if ('facts' in mapped) ready.push(mapped);
    else errors.push([...mapped]);
  }
  return { ready, errors, unmapped: mapper.unmapped(), read: rows.length };
}

function countedByMapper(ready: readonly ReadyRow[], areas: AreaIndex): Map<string, number> {
  return countOf(
    ready,
    ({ facts }) =>
      `${areas.get(facts.areaKey)?.code} ${facts.localMonth.slice(0, 7)} ${facts.category}`,
  );
}

describe.skipIf(absent).each([
  ['chicago', chicago, chicagoRows, 25_000, 'America/Chicago'],
  ['police-uk', merseyside, merseysideRows, 7_930, 'Europe/London'],
] as const)(`every real row of %s${unless}`, (source, path, rowsOf, total, timeZone) => {
  it('is mapped or explained, and counts per area, month and type are those of the file', () => {
    const rows = rowsOf();
    expect(rows).toHaveLength(total);
    const areas = indexOf(codedPoints(rows));
    const { ready, errors, unmapped, read } = mapAll(path, source, areas, timeZone);
    expect(read).toBe(total);
    expect(ready.length / total).toBeGreaterThanOrEqual(0.99);
    // Chicago has one: at the airport, without an area, and west of all points that have one.
    const nowhere = rows.flatMap((row, index) => (isNowhere(row, rows) ? [index + 2] : []));
    expect(errors.map(([error]) => error?.line)).toEqual(nowhere);
    expect(errors.flat().map(({ code }) => code)).toEqual(
      nowhere.map(() => 'OUTSIDE_MUNICIPALITY'),
    );
    expect(unmapped.size).toBe(0);
    expect(new Set(ready.map(({ sourceId }) => sourceId)).size).toBe(ready.length);
    const counted = countedByMapper(ready, areas);
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(countedByHand(rows, source)));
  });

  it('is placed by its area code when its position is taken away', () => {
    const rows = rowsOf();
    const areas = indexOf(codedPoints(rows));
    const { ready } = mapAll(path, source, areas, timeZone, ['longitude', 'latitude']);
    const expected = rows.filter(({ code }) => code !== '');
    expect(ready.map(({ body }) => body.location)).toEqual(
      expected.map(({ code }) => ({ areaCode: `district:${areaCodeOf(code)}` })),
    );
    expect(ready.length / total).toBeGreaterThanOrEqual(0.99);
  });

  it('comes into an instance of its own by the commands, twice the same, and is counted so', async () => {
    const rows = rowsOf();
    const t = await testApplication({ LAGESBILD_TIME_ZONE: timeZone });
    try {
      const file = join(t.folder, 'areas.json');
      await writeFile(file, JSON.stringify(voronoiAreas(codedPoints(rows))));
      await t.app.get(ImportAreas).run(null, {
        ...{ file, level: 'district', codeProperty: 'code', nameProperty: 'name' },
        ...{ validFrom: '1900-01-01', scheme: 'local' },
      });
      const run = () =>
        t.app.get(ImportIncidents).run(null, { file: path, profile: builtinProfile(source) });
      const first = await run();
      expect(first.recorded / total).toBeGreaterThanOrEqual(0.99);
      expect(first).toMatchObject({ read: total, changed: 0, repeated: 0, unmapped: {} });
      expect(first.errors).toHaveLength(first.refused);
      await catchUp(t.app, new ProgressLine({ write: () => true }));
      expect(await tallied(t)).toEqual(Object.fromEntries(countedByHand(rows, source)));
      const again = { read: total, recorded: 0, changed: 0, repeated: first.recorded };
      expect(await run()).toMatchObject({ ...again, refused: first.refused });
      await catchUp(t.app, new ProgressLine({ write: () => true }));
      expect(await t.app.get(ReconcileTallies).run()).toMatchObject({ stale: 0, differences: [] });
      expect(await tallied(t)).toEqual(Object.fromEntries(countedByHand(rows, source)));
    } finally {
      await t.close();
    }
  }, 120_000);
});

/** What the tallies answer by area, month and category, all tiers included. */
async function tallied(t: TestApplication): Promise<Record<string, number>> {
  const { items } = await t.app.get(ReadTallies).run(reader, {
    ...{ from: '2000-01-01', to: '2030-01-01', by: ['area', 'month', 'category'] },
  });
  const named = items.map((item) => item as unknown as Record<string, string> & { count: number });
  return Object.fromEntries(
    named.map(({ area, month, category, count }) => [
      `${area?.split(':').at(-1)} ${month?.slice(0, 7)} ${category}`,
      count,
    ]),
  );
}
