import type { TallyPoint } from './tally.js';

/** What a tally can be asked by. Every order of dimensions and entries in this folder follows this list. */
export const tallyDimensions = [
  'areaKey',
  'month',
  'category',
  'kind',
  'severity',
  'tier',
  'source',
  'organisationId',
  'affectedGender',
] as const satisfies readonly (keyof TallyPoint)[];
export type TallyDimension = (typeof tallyDimensions)[number];

export type TallyValue = string | number | null;

/** Which incidents are counted: those whose value is in the set, for every dimension that names one. */
export type TallyFilter = {
  readonly [Dimension in TallyDimension]?: ReadonlySet<TallyPoint[Dimension]>;
};

/** One value for each dimension asked by, and how many incidents have them; never zero. */
export type CountRow<Dimension extends TallyDimension> = Pick<TallyPoint, Dimension> & {
  readonly count: number;
};

/** Numbers by size, texts by code unit (the same on every machine), null last. */
export function compareValues(a: TallyValue, b: TallyValue): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
