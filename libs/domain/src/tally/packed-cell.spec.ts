import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoint, anyPoints, partition } from '../../../../test/support/tally.arbitrary.js';
import { countBy } from './count-by.js';
import { countPacked } from './count-packed.js';
import { tallyDimensions, type TallyFilter } from './dimension.js';
import { packCell, unpackCell, type PackedCell } from './packed-cell.js';
import {
  addIncident,
  emptyTally,
  equalTallies,
  mergeTallies,
  tallyOf,
  type TallyPoint,
} from './tally.js';

const cell = { areaKey: 3, month: '2026-01-01' };
const anyPointsOfCell = anyPoints.map((points) => points.map((point) => ({ ...point, ...cell })));
const anyDimensions = fc.uniqueArray(fc.constantFrom(...tallyDimensions));
const anyFilter: fc.Arbitrary<TallyFilter> = fc.record(
  {
    areaKey: fc.uniqueArray(fc.integer({ min: 1, max: 4 })).map((values) => new Set(values)),
    month: fc
      .uniqueArray(fc.constantFrom('2025-11-01', '2025-12-01', '2026-01-01'))
      .map((values) => new Set(values)),
    category: fc
      .uniqueArray(fc.constantFrom('crime.theft', 'order.litter', 'none.such'))
      .map((values) => new Set(values)),
    severity: fc.uniqueArray(fc.constantFrom(null, 0, 4)).map((values) => new Set(values)),
    tier: fc.uniqueArray(fc.constantFrom('open', 'internal')).map((values) => new Set(values)),
    organisationId: fc.uniqueArray(fc.constantFrom(null, 'a')).map((values) => new Set(values)),
  },
  { requiredKeys: [] },
);

function cellsOf(points: readonly TallyPoint[]): PackedCell[] {
  const groups = partition(points, ({ areaKey, month }) => `${areaKey} ${month}`);
  return groups.map((group) => {
    const { areaKey, month } = group[0]!;
    return { areaKey, month, packed: packCell(tallyOf(group)) };
  });
}

/** The answer by the long way round. */
function countUnpacked(
  cells: readonly PackedCell[],
  dimensions: Parameters<typeof countPacked>[1],
  where?: TallyFilter,
) {
  const tallies = cells.map(({ packed, areaKey, month }) => unpackCell(packed, { areaKey, month }));
  return countBy(tallies.reduce(mergeTallies, emptyTally), dimensions, where);
}

describe('a packed cell', () => {
  it('holds the tally that was packed', () => {
    fc.assert(
      fc.property(anyPointsOfCell, (points) => {
        const tally = tallyOf(points);
        expect(equalTallies(unpackCell(packCell(tally), cell), tally)).toBe(true);
      }),
    );
  });

  it('is the same bytes whatever order the incidents came in', () => {
    fc.assert(
      fc.property(anyPointsOfCell, (points) => {
        expect(packCell(tallyOf([...points].reverse()))).toEqual(packCell(tallyOf(points)));
      }),
    );
  });

  it('holds more values than a byte can number, and counts up to four bytes', () => {
    const point = { ...fc.sample(anyPoint, { numRuns: 1, seed: 1 })[0]!, ...cell };
    const points = Array.from({ length: 700 }, (_, index) => ({
      ...point,
      category: `code_${index}`,
    }));
    const tally = addIncident(tallyOf(points), points[0]!, 4_294_967_294);
    const packed = packCell(tally);
    expect(equalTallies(unpackCell(packed, cell), tally)).toBe(true);
    const rows = countPacked([{ ...cell, packed }], ['category']);
    expect(rows).toHaveLength(700);
    expect(rows[0]).toEqual({ category: 'code_0', count: 4_294_967_295 });
    expect(() => packCell(addIncident(tally, points[0]!))).toThrow('COUNT_TOO_LARGE');
  });

  it('is one area and one month, so anything else is refused', () => {
    const [point] = fc.sample(
      anyPointsOfCell.filter((points) => points.length > 0),
      1,
    )[0]!;
    for (const other of [
      { ...point!, areaKey: 4 },
      { ...point!, month: '2025-12-01' },
    ]) {
      expect(() => packCell(tallyOf([point!, other]))).toThrow('CELL_MIXED');
    }
  });

  it('is refused when it was cut off anywhere, or goes on after its end', () => {
    fc.assert(
      fc.property(anyPointsOfCell, (points) => {
        const packed = packCell(tallyOf(points));
        for (let length = 0; length < packed.length; length++) {
          const cut = packed.slice(0, length);
          expect(() => unpackCell(cut, cell)).toThrow('CELL_TRUNCATED');
          expect(() => countPacked([{ ...cell, packed: cut }], [])).toThrow('CELL_TRUNCATED');
        }
        expect(() => unpackCell(new Uint8Array([...packed, 0]), cell)).toThrow('CELL_CORRUPT');
      }),
      { numRuns: 10 },
    );
  });

  it('of a version that is not known is refused, and says which', () => {
    const packed = packCell(emptyTally);
    packed[0] = 9;
    expect(() => unpackCell(packed, cell)).toThrow('CELL_VERSION_UNKNOWN {"version":9}');
    expect(() => countPacked([{ ...cell, packed }], ['tier'])).toThrow('CELL_VERSION_UNKNOWN');
  });

  it('with an index outside its dictionary is refused, never counted as something else', () => {
    const point = { ...fc.sample(anyPoint, { numRuns: 1, seed: 2 })[0]!, ...cell };
    const packed = packCell(tallyOf([point]));
    // One entry: seven one-byte indexes, then the count.
    packed[packed.length - 4 - 7] = 1;
    expect(() => unpackCell(packed, cell)).toThrow('CELL_CORRUPT');
    expect(() => countPacked([{ ...cell, packed }], ['category'])).toThrow('CELL_CORRUPT');
    const where = { tier: new Set(['none']) };
    expect(() => countPacked([{ ...cell, packed }], ['category'], where)).toThrow('CELL_CORRUPT');
  });
});

describe('counting packed cells', () => {
  it('gives the same rows in the same order as counting the merged tally', () => {
    fc.assert(
      fc.property(anyPoints, anyDimensions, anyFilter, (points, dimensions, where) => {
        const cells = cellsOf(points);
        expect(countPacked(cells, dimensions, where)).toEqual(
          countUnpacked(cells, dimensions, where),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('adds up cells of the same area and month', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, anyDimensions, (xs, ys, dimensions) => {
        const cells = [...cellsOf(xs), ...cellsOf(ys)];
        expect(countPacked(cells, dimensions)).toEqual(
          countBy(tallyOf([...xs, ...ys]), dimensions),
        );
      }),
    );
  });

  it('reads bytes that lie at any offset in a larger buffer', () => {
    const points = fc.sample(
      anyPointsOfCell.filter((each) => each.length > 5),
      1,
    )[0]!;
    const packed = packCell(tallyOf(points));
    const buffer = new Uint8Array(packed.length + 3);
    buffer.set(packed, 3);
    const cells = [{ ...cell, packed: buffer.subarray(3) }];
    expect(countPacked(cells, ['category', 'tier'])).toEqual(
      countBy(tallyOf(points), ['category', 'tier']),
    );
  });

  it('gives the same rows when there are more possible answers than an array or a number has room for', () => {
    for (const values of [40, 400]) {
      const points = Array.from({ length: values }, (_, index): TallyPoint => ({
        areaKey: index,
        month: `20${String(10 + (index % 90))}-01-01`,
        category: `category_${index}`,
        kind: `kind_${index}`,
        severity: index,
        tier: `tier_${index}`,
        source: `source_${index}`,
        organisationId: `organisation_${index}`,
        affectedGender: `gender_${index % 3}`,
      }));
      const cells = cellsOf(points);
      for (const dimensions of [tallyDimensions, tallyDimensions.slice(0, 4)]) {
        expect(countPacked(cells, dimensions)).toEqual(countBy(tallyOf(points), dimensions));
      }
    }
  });
});
