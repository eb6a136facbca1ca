import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MultiPolygonRings, Position } from './geojson.js';
import { halfPixelDegrees, snapToGrid } from './snap-to-grid.js';

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe('boundaries made coarser for a map', () => {
  it('lose the positions that a pixel cannot tell apart', () => {
    const ring: Position[] = [
      [0, 0],
      [0.5, 0.0001],
      [0.50001, 0.0002],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(snapToGrid([[ring]], 0.01)).toEqual([
      [
        [
          [0, 0],
          [0.5, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ]);
  });

  it('keep the position that neighbours share in common', () => {
    const shared = fc.tuple(
      fc.double({ min: 17, max: 19, noNaN: true }),
      fc.double({ min: 58, max: 60, noNaN: true }),
    );
    fc.assert(
      fc.property(shared, fc.constantFrom(0.001, 0.0005, 0.01), (at, step) => {
        const west: MultiPolygonRings = [[[[16, 57], at, [16, 61], [16, 57]]]];
        const east: MultiPolygonRings = [[[[20, 57], [20, 61], at, [20, 57]]]];
        expect(snapToGrid(west, step)[0]![0]![1]).toEqual(snapToGrid(east, step)[0]![0]![2]);
      }),
    );
  });

  it('never lose an area: what is smaller than the grid stays as it was', () => {
    const tiny = [square(10.12345, 60, 0.0001)];
    expect(snapToGrid([tiny, [square(11, 60, 0.00001)]], 0.01)).toEqual([tiny]);
    expect(snapToGrid([tiny, [square(11, 60, 1)]], 0.01)).toEqual([[square(11, 60, 1)]]);
  });

  it('drop holes that close', () => {
    const holed = [square(10, 60, 1), square(10.5, 60.5, 0.001)];
    expect(snapToGrid([holed], 0.01)).toEqual([[square(10, 60, 1)]]);
  });

  it('know how much a pixel of a web map is', () => {
    expect(halfPixelDegrees(0)).toBeCloseTo(360 / 512, 10);
    expect(halfPixelDegrees(1)).toBeCloseTo(360 / 1024, 10);
  });
});
