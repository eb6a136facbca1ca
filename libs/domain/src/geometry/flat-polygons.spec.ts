import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FlatPolygons } from './flat-polygons.js';
import type { MultiPolygonRings, Position } from './geojson.js';
import { polygonsHold } from './point-in-polygon.js';

/** Few distinct numbers, so that corners, borders and levels are hit, and such as no double holds exactly. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((n) => n / 10),
  fc.integer({ min: 0, max: 6 }).map((n) => 59.3 + n * 1e-15),
  fc.double({ min: 0, max: 0.6, noNaN: true }),
);
const position = fc.tuple(number, number).map(([x, y]): Position => [x, y]);
const ring = fc
  .array(position, { minLength: 3, maxLength: 9 })
  .map((corners): Position[] => [...corners, corners[0]!]);
const polygons = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { maxLength: 3 });

function agree(rings: MultiPolygonRings, [x, y]: Position): void {
  expect(new FlatPolygons(rings).hold(x, y)).toBe(polygonsHold(rings, [x, y]));
}

it('holds what the exact test holds, on borders and corners too', () => {
  fc.assert(fc.property(polygons, position, agree), { numRuns: 3_000 });
});

it('holds what the exact test holds of points on a line and a hair beside it', () => {
  const along = fc.double({ min: -0.2, max: 1.2, noNaN: true });
  const beside = fc.constantFrom(0, 1e-17, -1e-17, 1e-16, -1e-16, 1e-9, -1e-9);
  fc.assert(
    fc.property(ring, along, beside, (corners, share, hair) => {
      const [[x1, y1], [x2, y2]] = corners as [Position, Position];
      agree([[corners]], [x1 + (x2 - x1) * share + hair, y1 + (y2 - y1) * share]);
    }),
    { numRuns: 3_000 },
  );
});
