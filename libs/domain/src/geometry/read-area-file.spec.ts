import { describe, expect, it } from 'vitest';
import { areaCodeOf, foldName } from './area-level.js';
import type { Position } from './geojson.js';
import { project } from './projection.js';
import { readAreaFile } from './read-area-file.js';

const names = { codeProperty: 'code', nameProperty: 'name' };

function plot(lon: number, lat: number): Position[] {
  const [east, north] = [lon + 0.1, lat + 0.1];
  return [[lon, lat], [east, lat], [east, north], [lon, north], [lon, lat]]; // prettier-ignore
}
function feature(code: unknown, ring: unknown = plot(18, 59), more: object = {}): object {
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return { type: 'Feature', properties: { code, name: `Area ${String(code)}` }, geometry, ...more };
}
const collection = (...features: unknown[]): object => ({ type: 'FeatureCollection', features });

describe('an area file', () => {
  it('gives areas with code, name and parent', () => {
    const raw = feature('Södra Ängby');
    Object.assign((raw as { properties: object }).properties, { district: ' Bromma ' });
    const file = readAreaFile(collection(raw), { ...names, parentProperty: 'district' });
    expect(file.problems).toEqual([]);
    expect(file.features[0]).toMatchObject({ code: 'sodra_angby', parent: 'Bromma', index: 0 });
  });

  it('tells feature, code and reason of everything wrong at once', () => {
    const file = readAreaFile(
      collection(
        feature('a'),
        feature(''),
        feature('c', plot(18, 59).slice(0, 4)),
        feature('a', plot(19, 59)),
        feature('e', [[59, 18], [59.1, 18], [59.1, 18.1], [59, 18]]), // prettier-ignore
        feature('f', plot(18, 59), { geometry: { type: 'Point', coordinates: [18, 59] } }),
        feature('g', plot(20, 59), { id: false }),
      ),
      names,
    );
    expect(file.problems.map(({ index, code, reason }) => [index, code, reason])).toEqual([
      [1, undefined, 'AREA_NO_CODE'],
      [2, 'c', 'AREA_RING_OPEN'],
      [3, 'a', 'AREA_CODE_REPEATED'],
      [4, 'e', 'AREA_AXES_SWAPPED'],
      [5, 'f', 'AREA_GEOMETRY_TYPE'],
      [6, undefined, 'AREA_NOT_GEOJSON'],
    ]);
  });

  it('refuses a file that mixes coordinate systems', () => {
    const ring = plot(18, 59).map((position) => project(position, 'EPSG:3006'));
    const file = readAreaFile(collection(feature('a'), feature('b', ring)), names);
    expect(file.problems).toMatchObject([{ index: 1, reason: 'AREA_CRS_MIXED' }]);
  });

  it('refuses a local zone that only its own crs member tells apart from SWEREF 99 18 00', () => {
    const ring = plot(18, 59).map((position) => project(position, 'EPSG:3011'));
    const crs = (name: string): object => ({ type: 'name', properties: { name } });
    const read = (name: string) =>
      readAreaFile({ ...collection(feature('a', ring)), crs: crs(name) }, names);
    expect(read('urn:ogc:def:crs:EPSG::3011').problems).toEqual([]);
    expect(read('urn:ogc:def:crs:EPSG::3012').problems).toMatchObject([
      { reason: 'AREA_CRS_MIXED' },
    ]);
  });

  it.each([
    ['no object', 7, 'AREA_NOT_GEOJSON'],
    ['a bare geometry', { type: 'Polygon', coordinates: [plot(18, 59)] }, 'AREA_FILE_EMPTY'],
    ['an empty collection', collection(), 'AREA_FILE_EMPTY'],
  ])('refuses %s', (_, value, reason) => {
    expect(readAreaFile(value, names).problems).toMatchObject([{ reason }]);
  });
});

describe('area codes and names', () => {
  it.each([
    ['0180', '0180'],
    ['SE', 'SE'],
    ['norra_innerstaden', 'norra_innerstaden'],
    ['Enskede-Årsta-Vantör', 'enskede_arsta_vantor'],
    ['Östermalm', 'ostermalm'],
    ['Café é', 'cafe_e'],
    [114, '114'],
    ['--', undefined],
    [null, undefined],
  ])('%s has the code %s', (value, code) => {
    expect(areaCodeOf(value)).toBe(code);
  });

  it('compares names without regard to case, spaces or how letters are composed', () => {
    expect(foldName(' Upplands  väsby ')).toBe(foldName('UPPLANDS VA\u0308SBY'));
  });
});
