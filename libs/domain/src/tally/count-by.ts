import {
  compareValues,
  type CountRow,
  type TallyDimension,
  type TallyFilter,
  type TallyValue,
  tallyDimensions,
} from './dimension.js';
import { tallyOfEntries, type Tally, type TallyPoint } from './tally.js';

/**
 * How many incidents have each combination of values of `dimensions`, among those that `where` lets through.
 * A row for each combination that occurs, ordered by the dimensions as they were asked for. Without dimensions
 * one row with the sum, or none when nothing is counted.
 */
export function countBy<Dimension extends TallyDimension>(
  tally: Tally,
  dimensions: readonly Dimension[],
  where: TallyFilter = {},
): CountRow<Dimension>[] {
  const asked: readonly TallyDimension[] = dimensions;
  const counted = tallyOfEntries(
    [...tally.entries()]
      .filter(({ point }) => isLetThrough(point, where))
      .map(({ point, count }) => ({ point: projected(point, asked), count })),
  );
  return [...counted.entries()]
    .sort((a, b) => comparePoints(a.point, b.point, asked))
    .map(({ point, count }) => {
      const row: Record<string, TallyValue> = {};
      for (const dimension of asked) row[dimension] = point[dimension];
      return { ...row, count } as CountRow<Dimension>;
    });
}

/** Whether every set in `where` holds the point's value. */
function isLetThrough(point: TallyPoint, where: TallyFilter): boolean {
  return tallyDimensions.every((dimension) => {
    const wanted: ReadonlySet<TallyValue> | undefined = where[dimension];
    return !wanted || wanted.has(point[dimension]);
  });
}

/** Negative, zero or positive by the first of `dimensions` in which the points differ. */
export function comparePoints(
  a: TallyPoint,
  b: TallyPoint,
  dimensions: readonly TallyDimension[],
): number {
  for (const dimension of dimensions) {
    const order = compareValues(a[dimension], b[dimension]);
    if (order !== 0) return order;
  }
  return 0;
}

/** The point with every dimension that was not asked for blotted out, so that equal answers fall together. */
function projected(point: TallyPoint, asked: readonly TallyDimension[]): TallyPoint {
  const blank: Record<string, TallyValue> = {
    areaKey: 0,
    month: '',
    category: '',
    kind: '',
    severity: null,
    tier: '',
    source: '',
    organisationId: null,
    affectedGender: null,
  };
  for (const dimension of asked) blank[dimension] = point[dimension];
  return blank as unknown as TallyPoint;
}
