import { describe, expect, it } from 'vitest';
import { groupCells } from './group-cells.js';

const cells = (sizes: readonly number[]) =>
  sizes.map((incidents, areaKey) => ({ areaKey, month: '2026-01-01', incidents }));

describe('groups of cells', () => {
  it('hold every cell once, in order', () => {
    const all = cells(Array.from({ length: 1_000 }, (_, at) => (at * 7_919) % 30_000));
    expect(groupCells(all).flat()).toEqual(all);
    expect(groupCells([])).toEqual([]);
  });

  it('hold no more cells or incidents than one statement should', () => {
    const all = cells(Array.from({ length: 1_000 }, (_, at) => (at % 5) * 4_000));
    for (const group of groupCells(all)) {
      expect(group.length).toBeLessThanOrEqual(128);
      expect(group.reduce((sum, { incidents }) => sum + incidents, 0)).toBeLessThanOrEqual(30_000);
    }
    expect(groupCells(cells(Array(300).fill(0))).map((group) => group.length)).toEqual([
      128, 128, 44,
    ]);
  });

  it('take a cell that is too large by itself', () => {
    expect(groupCells(cells([5, 400_000, 5])).map((group) => group.length)).toEqual([1, 1, 1]);
  });
});
