import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsHold, boundsOf } from './bounds.js';
import type { PolygonRings, Position } from './geojson.js';
import { bufferedHull, convexHull } from './hull.js';
import { interiorPoint } from './interior-point.js';
import { polygonHolds, polygonsHold } from './point-in-polygon.js';

const shell: Position[] = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]; // prettier-ignore
const hole: Position[] = [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]]; // prettier-ignore
const plate: PolygonRings = [shell, hole];

// Multiples of 2^-10: real coordinates are nowhere near the smallest numbers, where products vanish.
const coordinate = fc.integer({ min: -10_240, max: 10_240 }).map((n) => n / 1024);
const position = fc.tuple(coordinate, coordinate);
const hull = fc
  .array(position, { minLength: 3, maxLength: 20 })
  .map((positions) => convexHull(positions))
  .filter((ring) => ring.length > 0);

describe('a point in a polygon', () => {
  it.each<[string, Position, boolean]>([
    ['inside', [3, 3], true],
    ['in the hole', [1.5, 1.5], false],
    ['outside', [5, 5], false],
    ['on the shell', [4, 2], true],
    ['on a corner', [0, 0], true],
    ['on the edge of the hole', [1, 1.5], true],
    ['level with a corner, outside', [-1, 4], false],
    ['level with a side, outside', [5, 0], false],
  ])('%s', (_, point, held) => {
    expect(polygonHolds(plate, point)).toBe(held);
  });

  it('is found in any part of a multipolygon', () => {
    const far = shell.map(([x, y]): Position => [x + 10, y]);
    expect(polygonsHold([plate, [far]], [12, 1])).toBe(true);
    expect(polygonsHold([plate, [far]], [7, 1])).toBe(false);
  });

  it('lies in the box around the polygon whenever it lies in the polygon', () => {
    fc.assert(
      fc.property(hull, position, (ring, point) => {
        return !polygonHolds([ring], point) || boundsHold(boundsOf([[ring]])!, point);
      }),
    );
  });

  it('is answered the same for a ring that begins elsewhere or runs the other way', () => {
    fc.assert(
      fc.property(hull, position, fc.nat(), (ring, point, shift) => {
        const open = ring.slice(0, -1);
        const begin = shift % open.length;
        const moved = [...open.slice(begin), ...open.slice(0, begin), open[begin]!];
        const held = polygonHolds([ring], point);
        return (
          polygonHolds([moved], point) === held &&
          polygonHolds([[...ring].reverse()], point) === held
        );
      }),
    );
  });
});

describe('the interior point', () => {
  it('lies inside a plate with a hole in its middle', () => {
    const middle: Position[] = [[1, 1], [1, 3], [3, 3], [3, 1], [1, 1]]; // prettier-ignore
    const point = interiorPoint([[shell, middle]])!;
    expect(polygonHolds([shell, middle], point)).toBe(true);
  });

  it('is taken from the largest part', () => {
    const small = shell.map(([x, y]): Position => [x / 10 + 10, y / 10]);
    expect(interiorPoint([[small], plate])![0]).toBeLessThan(5);
  });
});

describe('a hull with a margin', () => {
  it('holds every position that it was made around', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), (positions) => {
        const ring = bufferedHull(positions, 1);
        return positions.every((point) => polygonHolds([ring], point));
      }),
    );
  });
});
