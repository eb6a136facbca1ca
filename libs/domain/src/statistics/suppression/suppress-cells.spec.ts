import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnTables, leaksOf } from '../../../../../test/support/table-attack.js';
import {
  suppressCells,
  TOLD_COUNT_MIN,
  type PublicCell,
  type PublicSum,
} from './suppress-cells.js';

const cell = (key: string, value: number, more: Partial<PublicCell> = {}): PublicCell => ({
  ...{ key, value, rank: key === 'total' ? 1 : 0 },
  ...more,
});
const total = (...values: number[]): [PublicCell[], PublicSum[]] => {
  const parts = values.map((value, at) => cell(`part ${at}`, value));
  const sum = values.reduce((all, value) => all + value, 0);
  return [[cell('total', sum), ...parts], [{ total: 'total', parts: parts.map(({ key }) => key) }]];
};
const hiddenOf = (...given: Parameters<typeof suppressCells>): string[] => {
  const { primary, secondary } = suppressCells(...given);
  return [...primary, ...secondary].sort();
};

describe('hiding small numbers', () => {
  it('tells all where nothing is small, and nought is not small', () => {
    expect(hiddenOf(...total(12, 0, 5))).toEqual([]);
  });

  it('hides another beside a single small one, the smallest that is enough', () => {
    expect(hiddenOf(...total(3, 40, 9, 17))).toEqual(['part 0', 'part 2']);
  });

  it('hides two small ones together where their sum leaves room enough', () => {
    expect(hiddenOf(...total(3, 4, 30))).toEqual(['part 0', 'part 1']);
    expect(hiddenOf(...total(1, 2, 30))).toEqual(['part 0', 'part 1', 'part 2']);
  });

  it('hides nought only where nothing else is left', () => {
    expect(hiddenOf(...total(3, 0, 40))).toEqual(['part 0', 'part 2']);
  });

  it('hides what is sensitive whatever it counts, and protects it', () => {
    const [cells, sums] = total(30, 40, 50);
    const sensitive = cells.map((one) => ({ ...one, isSensitive: one.key === 'part 2' }));
    expect(hiddenOf(sensitive, sums)).toEqual(['part 0', 'part 2']);
  });

  it('keeps hidden what was hidden last year, and opens it by nothing new', () => {
    const cells = [
      cell('total', 60, { before: 'shown' }),
      cell('part 0', 20, { before: 'hidden' }),
      cell('part 1', 40, { before: 'hidden' }),
      cell('half 0', 8),
      cell('half 1', 12),
    ];
    const sums = [
      { total: 'total', parts: ['part 0', 'part 1'] },
      { total: 'part 0', parts: ['half 0', 'half 1'] },
    ];
    const { primary, secondary, exposed } = suppressCells(cells, sums);
    expect(exposed).toEqual([]);
    expect([...primary].sort()).toEqual(['part 0', 'part 1']);
    expect(secondary.size).toBe(1);
  });

  it('says what it cannot protect any more', () => {
    const cells = [
      cell('total', 23, { before: 'shown' }),
      cell('part 0', 20, { before: 'shown' }),
      cell('part 1', 3),
    ];
    const sums = [{ total: 'total', parts: ['part 0', 'part 1'] }];
    expect(suppressCells(cells, sums).exposed).toEqual(['part 1']);
  });

  it('refuses tables that do not add up', () => {
    const [cells, sums] = total(3, 4);
    expect(() => suppressCells([cell('total', 9), ...cells.slice(1)], sums)).toThrow('add up');
  });

  it('leaves nothing to work out in any tables, by the attack of another program', async () => {
    await fc.assert(
      fc.asyncProperty(drawnTables({ rows: 4, columns: 4, layers: 2 }), async ([cells, sums]) => {
        const { primary, secondary, exposed } = suppressCells(cells, sums);
        expect(exposed).toEqual([]);
        const hidden = new Set([...primary, ...secondary]);
        for (const { key, value } of cells) {
          if (value > 0 && value < TOLD_COUNT_MIN) expect(hidden).toContain(key);
        }
        const shown = cells.map(({ key, value }) => ({ key, value: hidden.has(key) ? null : value })); // prettier-ignore
        expect(await leaksOf(shown, sums)).toEqual([]);
        const again = suppressCells([...cells].reverse(), [...sums].reverse());
        expect([...again.secondary].sort()).toEqual([...secondary].sort());
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('is found out where the second step is left away', async () => {
    const [cells, sums] = total(3, 40, 9);
    const shown = cells.map(({ key, value }) => ({ key, value: value === 3 ? null : value }));
    expect(await leaksOf(shown, sums)).toEqual([{ key: 'part 0', min: 3, max: 3 }]);
  });
});
