import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf, showColumns, type ShownColumns } from './count-columns.js';
import type { TallyValue } from './dimension.js';

type Row = Record<string, TallyValue> & { count: number };

/** Texts, numbers and null, some of which show as the same. */
const value = fc.constantFrom<TallyValue>('a', 'ab', 'b', 'ö', 7, 12, null);
const row = fc.record({ x: value, y: value, count: fc.integer({ min: 1, max: 9 }) });
const show = (each: TallyValue): TallyValue => (typeof each === 'string' ? each.slice(0, 1) : each);

function rowsOf({ columns, counts }: ShownColumns): TallyValue[][] {
  return Array.from(counts, (count, at) => [
    ...columns.map(({ values, indexes }) => values[indexes[at]!]!),
    count,
  ]);
}

/** Added up one by one, in the order of the shown values. */
function expected(rows: readonly Row[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { x, y, count } of rows) {
    const key = JSON.stringify([show(x!), y]);
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

const dimensions = [
  { dimension: 'first', from: 'x', show },
  { dimension: 'y', from: 'y', show: (each: TallyValue) => each },
];

it('adds up what shows as the same, whatever parts it comes in', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (some, more) => {
      const parts = [columnsOf(some, ['x', 'y']), columnsOf(more, ['x', 'y'])];
      const rows = rowsOf(showColumns(parts, dimensions));
      const sums = new Map(rows.map(([x, y, count]) => [JSON.stringify([x, y]), count]));
      expect(sums).toEqual(expected([...some, ...more]));
      expect(rows.length).toBe(sums.size);
    }),
  );
});

it('answers in the order of the values, null last', () => {
  const rows = [
    { x: null, y: 2, count: 1 },
    { x: 'b', y: null, count: 1 },
    { x: 'b', y: 1, count: 1 },
    { x: 'a', y: 9, count: 1 },
  ];
  expect(rowsOf(showColumns([columnsOf(rows, ['x', 'y'])], dimensions))).toEqual([
    ['a', 9, 1],
    ['b', 1, 1],
    ['b', null, 1],
    [null, 2, 1],
  ]);
});

it('counts the same where more combinations could be than a number can tell apart', () => {
  const names = Array.from({ length: 12 }, (_, n) => `d${n}`);
  const wide = Array.from({ length: 60 }, (_, at): Row => {
    const values = names.map((name, n) => [name, `${(at * (n + 3)) % 59}`]);
    return { ...Object.fromEntries(values), count: at + 1 } as Row;
  });
  const asIs = names.map((name) => ({ dimension: name, from: name, show: (each: TallyValue) => each })); // prettier-ignore
  const parts = [columnsOf(wide, names), columnsOf(wide, names)];
  const rows = rowsOf(showColumns(parts, asIs));
  const key = (values: readonly unknown[]) => values.join();
  const sums = new Map<string, number>();
  for (const each of wide) {
    const at = key(names.map((name) => each[name]));
    sums.set(at, (sums.get(at) ?? 0) + 2 * each.count);
  }
  expect(new Map(rows.map((values) => [key(values.slice(0, -1)), values.at(-1)]))).toEqual(sums);
  const first = rows.map((values) => String(values[0]));
  expect(first).toEqual([...first].sort());
});

it('has one sum without dimensions, and nothing of nothing', () => {
  expect(rowsOf(showColumns([columnsOf([{ count: 2 }, { count: 3 }], [])], []))).toEqual([[5]]);
  expect(rowsOf(showColumns([columnsOf([], [])], []))).toEqual([]);
});
