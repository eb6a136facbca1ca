import { beforeEach, describe, expect, it } from 'vitest';
import { project, type Fault, type Position } from '#domain';
import type { Areas, ImportAreas, ImportAreasInput, SeedDemoGeography } from '#geography';
import type { FreshDatabase } from '../support/fresh-database.js';
import { openGeography } from '../support/geography.js';

const today = '2026-01-01';
let fresh: FreshDatabase;
let areas: Areas;
let importAreas: ImportAreas;
let seed: SeedDemoGeography;

beforeEach(async () => {
  const geography = await openGeography();
  ({ fresh, areas, importAreas, seed } = geography);
  return () => geography.close();
});

/** A feature of a small square whose corner is hundredths of a degree from 18°E 59°N. */
function plot(code: string, east: number, north = 0, size = 1): object {
  const [west, south] = [18 + east / 100, 59 + north / 100];
  const [far, top] = [west + size / 100, south + size / 100];
  const ring: Position[] = [[west, south], [far, south], [far, top], [west, top], [west, south]]; // prettier-ignore
  const properties = { code, name: `Plot ${code}`, within: 'Söder' };
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function plots(features: object[], more: Partial<ImportAreasInput> = {}): ImportAreasInput {
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return {
    file: (async function* () {
      yield Buffer.from(text);
    })(),
    level: 'sub_area',
    codeProperty: 'code',
    nameProperty: 'name',
    ...more,
  };
}

/** All that an import can write, for "nothing has changed". */
async function everything(): Promise<unknown> {
  const tables = ['area', 'area_predecessor', 'area_population', 'geography_revision'];
  const more = ['audit_entry', 'outbox'];
  const rows = [...tables, ...more].map((table) => fresh.database.query(`SELECT * FROM ${table}`));
  return Promise.all(rows);
}

async function refusal(input: ImportAreasInput): Promise<Fault> {
  const before = await everything();
  const fault = await importAreas.run(null, input).then(
    () => undefined,
    (error: unknown) => error as Fault,
  );
  expect(fault).toMatchObject({ code: 'AREA_FILE_REFUSED' });
  expect(await everything()).toEqual(before);
  return fault!;
}

describe('importing areas', () => {
  it('writes areas, an audit row and a new revision, and the same file again changes nothing', async () => {
    const file = [plot('a', 0), plot('b', 1)];
    const first = await importAreas.run(null, plots(file));
    expect(first).toMatchObject({
      added: 2,
      unchanged: 0,
      scheme: 'local',
      crs: 'EPSG:4326',
      revision: 1,
    });
    const before = await everything();
    const again = await importAreas.run(null, plots(file));
    expect(again).toMatchObject({ added: 0, unchanged: 2, revision: 1 });
    expect(await everything()).toEqual(before);
    const audited = await fresh.database.query(`SELECT action FROM audit_entry`);
    expect(audited).toEqual([{ action: 'area.imported' }]);
  });

  it('refuses a bad file whole, naming feature, code and reason', async () => {
    const bad = plot('b', 1) as { geometry: { coordinates: Position[][] } };
    bad.geometry.coordinates[0]!.pop();
    const fault = await refusal(plots([plot('a', 0), bad, plot('a', 2)]));
    expect(fault.fields).toMatchObject([
      { path: 'features.1', code: 'AREA_RING_OPEN', values: { area: 'b' } },
      { path: 'features.2', code: 'AREA_CODE_REPEATED', values: { area: 'a' } },
    ]);
  });

  it('refuses what is not GeoJSON', async () => {
    const input = plots([]);
    const text = async function* (content: string | Uint8Array) {
      yield Buffer.from(content);
    };
    for (const content of ['{', 'null', '[]', Buffer.from([0xff, 0xfe])]) {
      await refusal({ ...input, file: text(content) });
    }
  });

  it('refuses areas that overlap too much, and tells of smaller overlaps', async () => {
    const fault = await refusal(plots([plot('a', 0), plot('b', 0.9)]));
    expect(fault.fields).toMatchObject([{ path: 'features.1', code: 'AREA_OVERLAP' }]);
    const result = await importAreas.run(null, plots([plot('a', 0), plot('b', 0.99)]));
    expect(result.overlaps).toHaveLength(1);
    expect(result.overlaps[0]!.share).toBeCloseTo(0.01, 3);
  });

  it('tells of gaps, and refuses them only above a limit that was asked for', async () => {
    const ring = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const));
    const around = ring
      .filter(([x, y]) => x !== 1 || y !== 1)
      .map(([x, y]) => plot(`p${x}${y}`, x, y));
    const fault = await refusal(plots(around, { maxGapShare: 0.1 }));
    expect(fault.fields).toMatchObject([{ path: 'file', code: 'AREA_GAPS' }]);
    expect((await importAreas.run(null, plots(around))).gaps).toHaveLength(1);
  });

  it('makes a new version from a later date, whose predecessor ends that day', async () => {
    await importAreas.run(null, plots([plot('a', 0)]));
    await importAreas.run(null, plots([plot('a', 0, 0, 2)], { validFrom: '2024-01-01' }));
    const index = await areas.current();
    const [before, after] = index.versionsOf('local', 'sub_area', 'a');
    expect(before).toMatchObject({ validFrom: '1970-01-01', validTo: '2024-01-01' });
    expect(after).toMatchObject({ validFrom: '2024-01-01', validTo: null });
    const place = { lon: 18.015, lat: 59.015 };
    expect(index.locate(place, '2023-12-31')).toBeUndefined();
    expect(index.locate(place, '2024-01-01')?.areaKey).toBe(after!.areaKey);
    expect(await fresh.database.query(`SELECT * FROM area_predecessor`)).toEqual([
      { area_key: after!.areaKey, predecessor_key: before!.areaKey },
    ]);
    const again = await importAreas.run(
      null,
      plots([plot('a', 0, 0, 2)], { validFrom: '2024-01-01' }),
    );
    expect(again).toMatchObject({ unchanged: 1, newVersions: 0 });
  });

  it('refuses to move an exact boundary without a later date', async () => {
    await importAreas.run(null, plots([plot('a', 0)], { validFrom: '2024-01-01' }));
    const moved = [plot('a', 0, 0, 2)];
    for (const validFrom of [undefined, '2024-01-01', '2020-01-01']) {
      const fault = await refusal(plots(moved, { validFrom }));
      expect(fault.fields).toMatchObject([{ code: 'AREA_VERSION_CONFLICT' }]);
    }
  });

  it('replaces an approximate drawing in place', async () => {
    await importAreas.run(null, plots([plot('a', 0)], { approximate: true }));
    const key = (await areas.current()).resolve('a').areaKey;
    const result = await importAreas.run(null, plots([plot('a', 0, 0, 2)]));
    expect(result).toMatchObject({ corrected: 1, newVersions: 0 });
    expect((await areas.current()).resolve('a')).toMatchObject({
      areaKey: key,
      approximate: false,
    });
  });

  it('makes the district that sub-areas say they lie in', async () => {
    const result = await importAreas.run(
      null,
      plots([plot('a', 0), plot('b', 1)], { parentProperty: 'within' }),
    );
    expect(result.addedParents).toEqual(['district:soder']);
    const chain = (await areas.current()).locate({ lon: 18.005, lat: 59.005 }, today)!;
    expect(chain.areas.map(({ name }) => name)).toEqual(['Söder', 'Plot a']);
  });

  it('places districts in the municipality that a point inside them lies in', async () => {
    const towns = [plot('0180', 0, 0, 10), plot('0181', 10, 0, 10)];
    await importAreas.run(null, plots(towns, { level: 'municipality' }));
    await importAreas.run(null, plots([plot('norr', 3), plot('ost', 12)], { level: 'district' }));
    const index = await areas.current();
    const chain = (reference: string) =>
      index.chainOf(index.resolve(reference).areaKey).areas.map(({ code }) => code);
    expect(chain('norr')).toEqual(['SE', '01', '0180', 'norr']);
    expect(chain('ost')).toEqual(['SE', '01', '0181', 'ost']);
  });

  it('refuses a parent that nobody knows', async () => {
    const fault = await refusal(
      plots([plot('a', 0)], { level: 'district', parentProperty: 'within' }),
    );
    expect(fault.fields).toMatchObject([{ path: 'features.0', code: 'AREA_PARENT_UNKNOWN' }]);
  });

  it.each(['EPSG:3006', 'EPSG:3011'] as const)('brings a file in %s to WGS 84', async (crs) => {
    const feature = plot('a', 0) as { geometry: { coordinates: Position[][] } };
    const { coordinates } = feature.geometry;
    feature.geometry.coordinates = coordinates.map((r) => r.map((p) => project(p, crs)));
    const result = await importAreas.run(null, plots([feature]));
    expect(result).toMatchObject({ crs, remarks: { TRANSFORMED: 1 } });
    expect((await areas.current()).locate({ lon: 18.005, lat: 59.005 }, today)?.code).toBe('a');
  });
});

describe('the demo geography', () => {
  it('is an approximate Stockholm of five levels, written once', async () => {
    expect(await seed.run()).toEqual({ areas: 1 + 1 + 1 + 11 + 117 });
    expect(await seed.run()).toEqual({ areas: 0 });
    const index = await areas.current();
    const chain = index.locate({ lon: 17.902, lat: 59.277 }, today)!;
    expect(chain.areas.map(({ level, code }) => `${level}:${code}`)).toEqual([
      'country:SE',
      'county:01',
      'municipality:0180',
      'district:skarholmen',
      'sub_area:skarholmen',
    ]);
    expect(index.areasAt(today, 'sub_area').every(({ approximate }) => approximate)).toBe(true);
  });
});
