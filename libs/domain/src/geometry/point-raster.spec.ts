import { expect, it } from 'vitest';
import { PointRaster } from './point-raster.js';

const bounds = { minX: 0, minY: 0, maxX: 1024, maxY: 1024 };
const triangle = [
  [
    [
      [100, 100],
      [300, 100],
      [100, 300],
      [100, 100],
    ],
  ],
] as const;

it('keeps an answer for the cells that no boundary passes through', () => {
  const raster = new PointRaster<string>(bounds, [triangle]);
  const inside = raster.cellAt(150.2, 150.9);
  expect(raster.answerOf(inside)).toBeUndefined();
  raster.remember(inside, 'inside');
  expect(raster.answerOf(raster.cellAt(150.9, 150.1))).toBe('inside');
  expect(raster.answerOf(raster.cellAt(151.1, 150.1))).toBeUndefined();
});

it('has no cell on a boundary, along it and at its corners, nor outside', () => {
  const raster = new PointRaster<string>(bounds, [triangle]);
  for (const [x, y] of [
    [100.5, 100.5],
    [99.9999999, 200],
    [250.5, 149.5],
    [300, 100],
    [200, 100.7],
  ] as const) {
    // prettier-ignore
    expect(raster.cellAt(x, y)).toBe(-1);
  }
  expect(raster.cellAt(-0.1, 5)).toBe(-1);
  expect(raster.cellAt(5, 1024)).toBe(-1);
  expect(raster.cellAt(Number.NaN, 5)).toBe(-1);
  expect(raster.cellAt(98.5, 200)).not.toBe(-1);
});
