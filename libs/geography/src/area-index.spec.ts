import { describe, expect, it } from 'vitest';
import { unprojectPolygons } from '#domain';
import type { AreaGeometry, AreaLevel, LonLat, Position } from '#domain';
import { AreaIndex } from './area-index.js';
import type { AreaRecord } from './area-record.js';

/** A square of kilometers in SWEREF 99 TM, from a corner in kilometers, as it is stored. */
function square(east: number, north: number, size = 1): AreaGeometry {
  const [x, y, side] = [674_000 + east * 1000, 6_580_000 + north * 1000, size * 1000];
  const ring: Position[] = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]; // prettier-ignore
  return { type: 'Polygon', coordinates: unprojectPolygons([[ring]], 'EPSG:3006')[0]! };
}

function point(eastKilometers: number, northKilometers: number): LonLat {
  const [x, y] = [674_000 + eastKilometers * 1000, 6_580_000 + northKilometers * 1000];
  const [[[[lon, lat]]]] = unprojectPolygons([[[[x, y]]]], 'EPSG:3006') as [[[Position]]];
  return { lon, lat };
}

function area(
  areaKey: number,
  level: AreaLevel,
  code: string,
  more: Partial<AreaRecord> = {},
): AreaRecord {
  return {
    areaKey,
    scheme: 'scb',
    level,
    code,
    name: code,
    validFrom: '2020-01-01',
    validTo: null,
    parentKey: null,
    geometry: null,
    approximate: false,
    source: null,
    ...more,
  };
}

const country = area(1, 'country', 'SE', { name: 'Sverige' });
const county = area(2, 'county', '01', { name: 'Lillstads län', parentKey: 1 });
const town = area(3, 'municipality', '0199', { name: 'Upplands Väsby', parentKey: 2 });
const north = area(4, 'district', 'norr', { name: 'Norr', parentKey: 3 });
const south = area(5, 'district', 'soder', { name: 'Söder', parentKey: 3 });
const [a, b, c] = [
  area(6, 'sub_area', 'a', { parentKey: 4, geometry: square(0, 1) }),
  area(7, 'sub_area', 'norr', { name: 'Norr', parentKey: 4, geometry: square(1, 1) }),
  area(8, 'sub_area', 'c', { parentKey: 5, geometry: square(0, 0) }),
];
const index = new AreaIndex([c, b, a, south, north, town, county, country], 7);
const today = '2026-01-01';
const located = (place: LonLat, date = today, from = index): string | undefined => {
  const chain = from.locate(place, date);
  return chain && `${chain.level}:${chain.code}`;
};

describe('locating a point', () => {
  it('answers the finest area and everything that it lies in', () => {
    const chain = index.locate(point(0.5, 0.5), today)!;
    expect(chain.areas.map(({ code }) => code)).toEqual(['SE', '01', '0199', 'soder', 'c']);
    expect(chain).toMatchObject({ areaKey: 8, countyKey: 2, municipalityKey: 3, districtKey: 5, subAreaKey: 8 }); // prettier-ignore
  });

  it('answers nothing outside every area', () => {
    expect(located(point(9, 9))).toBeUndefined();
    expect(located({ lon: 0, lat: 0 })).toBeUndefined();
  });

  it('gives a point on a shared boundary to the same area every time', () => {
    const [lon, lat] = (a.geometry!.coordinates[0] as Position[])[1]!;
    const turned = new AreaIndex([a, b, c, north, south, town, county, country].reverse(), 7);
    expect(located({ lon, lat })).toBe(located({ lon, lat }, today, turned));
    expect(located({ lon, lat })).toBeDefined();
  });

  it('prefers the smaller of two areas that overlap', () => {
    const inner = area(20, 'sub_area', 'z', { parentKey: 4, geometry: square(0.2, 1.2, 0.2) });
    const overlapping = new AreaIndex([...index.areas, inner], 8);
    expect(located(point(0.3, 1.3), today, overlapping)).toBe('sub_area:z');
    expect(located(point(0.7, 1.7), today, overlapping)).toBe('sub_area:a');
  });

  it('stops at the municipality where its own boundary reaches beyond its parts', () => {
    const wide = { ...town, geometry: square(-1, -1, 5) };
    const covered = new AreaIndex([...index.areas.filter(({ areaKey }) => areaKey !== 3), wide], 8);
    const chain = covered.locate(point(3, 3), today)!;
    expect(chain).toMatchObject({ code: '0199', districtKey: null, subAreaKey: null });
  });

  it('gives a sliver between neighbours to what they have in common', () => {
    const gap = area(21, 'sub_area', 'east', { parentKey: 4, geometry: square(2.02, 1) });
    const far = area(22, 'sub_area', 'south', { parentKey: 4, geometry: square(1.02, 0) });
    const torn = new AreaIndex([...index.areas, gap, far], 8);
    expect(located(point(2.01, 1.5), today, torn)).toBe('district:norr');
    expect(located(point(1.01, 0.5), today, torn)).toBe('municipality:0199');
    expect(located(point(2.5, 0.5), today, torn)).toBeUndefined();
    expect(located(point(3.03, 1.5), today, torn)).toBeUndefined();
  });

  it('lets an approximate area give way to an exact boundary of another municipality', () => {
    const drawn = index.areas.map((each) =>
      each.areaKey === 7 ? { ...each, approximate: true } : each,
    );
    const other = area(30, 'municipality', '0198', { parentKey: 2, geometry: square(1.5, 1, 3) });
    const both = new AreaIndex([...drawn, other], 8);
    expect(located(point(1.7, 1.5), today, both)).toBe('municipality:0198');
    expect(located(point(1.2, 1.5), today, both)).toBe('sub_area:norr');
  });

  it('uses the version that stood on the day', () => {
    const before = { ...c, validTo: '2023-07-01' };
    const after = area(9, 'sub_area', 'c', {
      parentKey: 4,
      geometry: square(5, 5),
      validFrom: '2023-07-01',
    });
    const moved = new AreaIndex(
      [...index.areas.filter(({ areaKey }) => areaKey !== 8), before, after],
      8,
    );
    expect(moved.locate(point(0.5, 0.5), '2023-06-30')).toMatchObject({
      areaKey: 8,
      districtKey: 5,
    });
    expect(moved.locate(point(0.5, 0.5), '2023-07-01')).toBeUndefined();
    expect(moved.locate(point(5.5, 5.5), '2023-07-01')).toMatchObject({
      areaKey: 9,
      districtKey: 4,
    });
    expect(moved.locate(point(0.5, 0.5), '2019-12-31')).toBeUndefined();
  });

  it('follows a parent into the version that stood on the day', () => {
    const old = { ...town, validTo: '2024-01-01' };
    const renewed = area(10, 'municipality', '0199', { parentKey: 2, validFrom: '2024-01-01' });
    const grown = new AreaIndex(
      [...index.areas.filter(({ areaKey }) => areaKey !== 3), old, renewed],
      8,
    );
    expect(grown.locate(point(0.5, 0.5), '2023-12-31')).toMatchObject({ municipalityKey: 3 });
    expect(grown.locate(point(0.5, 0.5), '2024-01-01')).toMatchObject({ municipalityKey: 10 });
    expect([...grown.descendantKeys([10])].sort()).toEqual([10, 3, 4, 5, 6, 7, 8]);
  });
});

describe('addressing an area', () => {
  it('by a code that one level has, by level and code, and by name', () => {
    expect(index.resolve('0199').areaKey).toBe(3);
    expect(index.resolve('district:norr').areaKey).toBe(4);
    expect(index.resolve('SE').areaKey).toBe(1);
    expect(index.resolve('söder').areaKey).toBe(5);
  });

  it('refuses a code that several levels share, and shows how to write it', () => {
    expect(() => index.resolve('norr')).toThrow(
      expect.objectContaining({
        code: 'AREA_CODE_AMBIGUOUS',
        values: { area: 'norr', example: 'sub_area:norr' },
      }),
    );
  });

  it.each(['nowhere', 'district:a', 'sub_area:', '', ':norr'])('refuses "%s"', (reference) => {
    expect(() => index.resolve(reference)).toThrow(
      expect.objectContaining({ code: 'AREA_UNKNOWN' }),
    );
  });

  it('refuses an area that did not stand on the day', () => {
    expect(() => index.resolve('0199', '2019-12-31')).toThrow(
      expect.objectContaining({ code: 'AREA_UNKNOWN' }),
    );
  });
});

describe('finding an area by name', () => {
  it('takes any case and spacing', () => {
    expect(index.byName(' upplands  VÄSBY ')?.areaKey).toBe(3);
    expect(index.byName('Lillstads län')?.areaKey).toBe(2);
  });

  it('takes the finest level, or the level asked for', () => {
    expect(index.byName('Norr')?.areaKey).toBe(7);
    expect(index.byName('Norr', 'district')?.areaKey).toBe(4);
  });

  it('takes a municipality with or without its genitive', () => {
    expect(index.byName('Upplands Väsby kommun')?.areaKey).toBe(3);
    expect(index.byName('Upplands Väsbys kommun')?.areaKey).toBe(3);
    expect(index.byName('Norr kommun')).toBeUndefined();
  });
});

describe('what lies in an area', () => {
  it('is itself and everything below it', () => {
    expect([...index.descendantKeys([4])].sort()).toEqual([4, 6, 7]);
    expect([...index.descendantKeys([2])].sort()).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect([...index.descendantKeys([999])]).toEqual([]);
  });

  it('gives an area without a boundary that of its parts', () => {
    expect(index.polygonsOf(4)).toHaveLength(1);
    expect(index.polygonsOf(4)[0]![0]!.length).toBeGreaterThanOrEqual(5);
    expect(index.polygonsOf(5)).toEqual([c.geometry!.coordinates]);
  });
});
