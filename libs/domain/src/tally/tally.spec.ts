import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoint, anyPoints, partition } from '../../../../test/support/tally.arbitrary.js';
import { countBy } from './count-by.js';
import {
  addIncident,
  emptyTally,
  equalTallies,
  incidentCount,
  mergeTallies,
  tallyOf,
  type TallyPoint,
} from './tally.js';

const point: TallyPoint = {
  areaKey: 7,
  month: '2026-01-01',
  category: 'crime.theft',
  kind: 'observation',
  severity: 2,
  tier: 'internal',
  source: 'reporter',
  organisationId: null,
  affectedGender: null,
};

describe('the laws of tallies', () => {
  it('merge is associative', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, anyPoints, (xs, ys, zs) => {
        const [a, b, c] = [tallyOf(xs), tallyOf(ys), tallyOf(zs)];
        expect(
          equalTallies(mergeTallies(mergeTallies(a, b), c), mergeTallies(a, mergeTallies(b, c))),
        ).toBe(true);
      }),
    );
  });

  it('merge is commutative', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (xs, ys) => {
        const [a, b] = [tallyOf(xs), tallyOf(ys)];
        expect(equalTallies(mergeTallies(a, b), mergeTallies(b, a))).toBe(true);
      }),
    );
  });

  it('merging with the empty tally changes nothing', () => {
    fc.assert(
      fc.property(anyPoints, (xs) => {
        const tally = tallyOf(xs);
        expect(equalTallies(mergeTallies(tally, emptyTally), tally)).toBe(true);
        expect(equalTallies(mergeTallies(emptyTally, tally), tally)).toBe(true);
      }),
    );
  });

  it('the tally of all incidents is the merge of the tallies of any two parts', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (xs, ys) => {
        const whole = tallyOf([...xs, ...ys]);
        expect(equalTallies(whole, mergeTallies(tallyOf(xs), tallyOf(ys)))).toBe(true);
      }),
    );
  });

  it('adding incidents one at a time, in any order, gives the tally of them all', () => {
    const anyTwoOrders = anyPoints.chain((points) =>
      fc.tuple(
        fc.constant(points),
        fc.shuffledSubarray(points, { minLength: points.length, maxLength: points.length }),
      ),
    );
    fc.assert(
      fc.property(anyTwoOrders, ([points, shuffled]) => {
        const added = shuffled.reduce((tally, each) => addIncident(tally, each), emptyTally);
        expect(equalTallies(added, tallyOf(points))).toBe(true);
      }),
    );
  });

  it('the city is the merge of its districts, and the year of its months', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        for (const key of [(each: TallyPoint) => each.areaKey, (each: TallyPoint) => each.month]) {
          const parts = partition(points, key).map(tallyOf);
          expect(equalTallies(parts.reduce(mergeTallies, emptyTally), tallyOf(points))).toBe(true);
        }
      }),
    );
  });

  it('counts every incident once', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        expect(incidentCount(tallyOf(points))).toBe(points.length);
        const rows = countBy(tallyOf(points), ['category', 'severity']);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
      }),
    );
  });

  it('tallies are equal only when they count the same incidents', () => {
    fc.assert(
      fc.property(anyPoints, anyPoint, (points, more) => {
        expect(equalTallies(tallyOf(points), tallyOf([...points, more]))).toBe(false);
      }),
    );
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        const same = JSON.stringify(Object.entries(a)) === JSON.stringify(Object.entries(b));
        expect(equalTallies(tallyOf([a]), tallyOf([b]))).toBe(same);
      }),
    );
  });
});

describe('a tally', () => {
  it('is not changed by adding or merging', () => {
    const tally = tallyOf([point]);
    addIncident(tally, point);
    mergeTallies(tally, tally);
    expect(incidentCount(tally)).toBe(1);
    expect(incidentCount(emptyTally)).toBe(0);
  });

  it('is not changed when the caller changes its own object', () => {
    const mine = { ...point };
    const tally = tallyOf([mine]);
    Object.assign(mine, { category: 'crime.violence' });
    expect(tally.countOf(point)).toBe(1);
    expect([...tally.entries()].map((entry) => entry.point.category)).toEqual(['crime.theft']);
  });

  it('adds several incidents at once, but not none, fewer than none or a part', () => {
    expect(incidentCount(addIncident(emptyTally, point, 12))).toBe(12);
    for (const count of [0, -1, 0.5, Number.NaN]) {
      expect(() => addIncident(emptyTally, point, count)).toThrow('COUNT_INVALID');
    }
  });
});

describe('counting by dimensions', () => {
  const tally = tallyOf([
    point,
    point,
    { ...point, areaKey: 12, severity: null },
    { ...point, areaKey: 9, severity: 0, month: '2025-12-01' },
    { ...point, areaKey: 9, category: 'accident.fall', affectedGender: 'woman' },
  ]);

  it('gives a row for each combination, numbers by size and the unknown last', () => {
    expect(countBy(tally, ['areaKey', 'severity'])).toEqual([
      { areaKey: 7, severity: 2, count: 2 },
      { areaKey: 9, severity: 0, count: 1 },
      { areaKey: 9, severity: 2, count: 1 },
      { areaKey: 12, severity: null, count: 1 },
    ]);
  });

  it('counts only what every filter lets through, the unknown among them when asked for', () => {
    const where = { month: new Set(['2026-01-01']), severity: new Set([2, null]) };
    expect(countBy(tally, ['category'], where)).toEqual([
      { category: 'accident.fall', count: 1 },
      { category: 'crime.theft', count: 3 },
    ]);
    expect(countBy(tally, ['category'], { areaKey: new Set() })).toEqual([]);
  });

  it('without dimensions gives the sum, or nothing when nothing is counted', () => {
    expect(countBy(tally, [])).toEqual([{ count: 5 }]);
    expect(countBy(emptyTally, [])).toEqual([]);
  });
});
