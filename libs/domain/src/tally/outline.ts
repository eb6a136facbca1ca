import type { TallyDimension, TallyFilter } from './dimension.js';
import { tallyOfEntries, type Tally } from './tally.js';

/**
 * What an outline leaves out: each of these multiplies the entries of a cell, while what remains hardly grows with
 * the incidents once every category has occurred. Where an incident comes from is no such thing: there are few sources.
 */
const leftOut = { severity: null, affectedGender: null } as const;

/** The same incidents without severity and gender: few entries, however many incidents there are. */
export function outlineOf(tally: Tally): Tally {
  return tallyOfEntries(
    [...tally.entries()].map(({ point, count }) => ({ point: { ...point, ...leftOut }, count })),
  );
}

/** Whether an outline answers a question as the whole tally does. */
export function fitsOutline(dimensions: readonly TallyDimension[], where: TallyFilter): boolean {
  return Object.keys(leftOut).every(
    (each) =>
      !dimensions.includes(each as TallyDimension) && where[each as TallyDimension] === undefined,
  );
}
