import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '#domain';
import { AreaIndex } from './area-index.js';
import type { AreaRecord } from './area-record.js';

const SIDE = 4;
const DEGREES = 0.01;
const ORIGIN: Position = [18, 59.3];
const NEWER = '2024-01-01';

/** Corners of a net whose lines are neither straight nor along the axes. */
function corner(east: number, north: number): Position {
  const wobble = ((east * 7 + north * 13) % 5) / 15 - 0.13;
  return [ORIGIN[0] + (east + wobble) * DEGREES, ORIGIN[1] + (north - wobble) * DEGREES];
}

/** One mesh of the net. The net is drawn anew, shifted aside, in 2024. */
function mesh(east: number, north: number, isNew: boolean): AreaRecord {
  const aside = isNew ? DEGREES / 3 : 0;
  const ring = [
    corner(east, north),
    corner(east + 1, north),
    corner(east + 1, north + 1),
    corner(east, north + 1),
    corner(east, north),
  ].map(([lon, lat]): Position => [lon + aside, lat]);
  const key = 1 + east * SIDE + north;
  return {
    areaKey: isNew ? key + 100 : key,
    scheme: 'test',
    level: 'sub_area',
    code: `m${key}`,
    name: `Mesh ${key}`,
    validFrom: isNew ? NEWER : '2020-01-01',
    validTo: isNew ? null : NEWER,
    parentKey: null,
    geometry: { type: 'Polygon', coordinates: [ring] },
    approximate: false,
    source: null,
  };
}

const net = [false, true].flatMap((isNew) =>
  Array.from({ length: SIDE * SIDE }, (_, n) => mesh(Math.floor(n / SIDE), n % SIDE, isNew)),
);
const anywhere = fc.record({
  lon: fc.double({ min: ORIGIN[0] - DEGREES, max: ORIGIN[0] + 5 * DEGREES, noNaN: true }),
  lat: fc.double({ min: ORIGIN[1] - DEGREES, max: ORIGIN[1] + 5 * DEGREES, noNaN: true }),
});
/** On a border or a hair's breadth beside it, where a remembered answer would be wrong. */
const onBorder = fc
  .record({
    east: fc.nat(SIDE - 1),
    north: fc.nat(SIDE),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    beside: fc.constantFrom(0, 1e-12, -1e-12, 1e-8, -1e-8, 1e-5, -1e-5),
  })
  .map(({ east, north, share, beside }) => {
    const [[x1, y1], [x2, y2]] = [corner(east, north), corner(east + 1, north)];
    return { lon: x1 + (x2 - x1) * share, lat: y1 + (y2 - y1) * share + beside };
  });
const question = fc.tuple(
  fc.oneof(anywhere, onBorder),
  fc.constantFrom('2019-12-31', '2020-01-01', '2023-12-31', NEWER, '2026-06-01'),
);

it('answers the same for a point whatever else has been asked before', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 300 }), question, (earlier, last) => {
      const index = new AreaIndex(net, 1);
      for (const [point, date] of earlier) index.locate(point, date);
      const [point, date] = last;
      // Nothing is remembered by an index that has answered nothing.
      const fresh = new AreaIndex(net, 1).locate(point, date)?.areaKey;
      expect(index.locate(point, date)?.areaKey).toBe(fresh);
      expect(index.locate(point, date)?.areaKey).toBe(fresh);
    }),
    { numRuns: 40 },
  );
});

it('answers every point of a crowd as an index that has answered nothing', () => {
  const index = new AreaIndex(net, 1);
  const crowd = fc.sample(question, { numRuns: 300, seed: 7 });
  for (let time = 0; time < 2; time += 1) {
    for (const [{ lon, lat }, date] of crowd) {
      // Neighbours of the point teach the index its surroundings first.
      index.locate({ lon: lon + 2e-6, lat: lat - 2e-6 }, date);
      index.locate({ lon: lon - 2e-6, lat: lat + 2e-6 }, date);
      const fresh = new AreaIndex(net, 1).locate({ lon, lat }, date)?.areaKey;
      expect(index.locate({ lon, lat }, date)?.areaKey).toBe(fresh);
    }
  }
});
