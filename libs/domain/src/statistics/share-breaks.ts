import type { MonthKey } from '../picture/period.js';

/** The name under which breaks found by this method are kept. */
export const SHARE_BREAKS_METHOD = 'shareBreaks@1';
/** Fewest months on either side: one odd month is not another way of recording. */
export const BREAK_MONTHS_MIN = 3;
/** Least difference between the shares on either side. Smaller ones exist, and distort little. */
export const BREAK_SHIFT_MIN = 0.2;
/**
 * Least evidence: the likelihood ratio statistic at the best of all months. With sixty months to choose from, chance
 * alone comes so far in fewer than one series of a thousand (Bonferroni: 60 · P(χ²₁ > 20) ≈ 0.0005).
 */
export const EVIDENCE_MIN = 20;
/** How much of the way a month has gone from one share to the other before it belongs to neither, or to the new one. */
const LEFT_OLD = 0.25;
const REACHED_NEW = 0.75;
/** A change of routine takes effect within so many months, or is no break but a drift. */
const TRANSITION_MONTHS_MAX = 3;

/** One month of a series: how many there were, and how many of them were of the one sort. */
export interface ShareMonth {
  readonly month: MonthKey;
  readonly part: number;
  readonly all: number;
}

/** From when on a share is another one, and was so for good. */
export interface ShareBreak {
  /** The first month that is no longer as before. */
  readonly from: MonthKey;
  /** The first month that is as afterwards; the same month where it changed from one to the next. */
  readonly settled: MonthKey;
  /** The share before and after, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

/**
 * The months from which a part's share of the whole is another one, the earliest first.
 *
 * Binary segmentation: the series is split where two shares explain it best against one, each half is looked at in the
 * same way, until no split has enough evidence. Evidence is the binomial likelihood ratio over the dispersion, since
 * months vary more than chance (quasi-likelihood: Braun, Braun & Müller 2000, Biometrika 87(2), 301–314, § 2). It is a
 * share that is looked at and never a count: more or fewer incidents alone are no break.
 * @param months without gaps, the earliest first; a month without any incidents says nothing.
 */
export function shareBreaks(months: readonly ShareMonth[]): ShareBreak[] {
  const split = bestSplit(months);
  if (split === null) return [];
  const [earlier, later] = [months.slice(0, split), months.slice(split)];
  const found = between(months, split);
  return [...shareBreaks(earlier), ...(found ? [found] : []), ...shareBreaks(later)];
}

interface Sums {
  readonly part: number;
  readonly all: number;
}

const shareOf = ({ part, all }: Sums): number => (all === 0 ? 0 : part / all);

const add = (a: Sums, b: Sums): Sums => ({ part: a.part + b.part, all: a.all + b.all });
const less = (a: Sums, b: Sums): Sums => ({ part: a.part - b.part, all: a.all - b.all });
const sumsOf = (months: readonly Sums[]): Sums => months.reduce(add, { part: 0, all: 0 });

/** Where to split, as the number of months before; null when nothing speaks enough for it. */
function bestSplit(months: readonly ShareMonth[]): number | null {
  const whole = sumsOf(months);
  let before: Sums = { part: 0, all: 0 };
  let best: { at: number; gain: number } | null = null;
  for (let at = 1; at <= months.length - BREAK_MONTHS_MIN; at += 1) {
    before = add(before, months[at - 1]!);
    const after = less(whole, before);
    if (at < BREAK_MONTHS_MIN || before.all === 0 || after.all === 0) continue;
    const gain = 2 * (logLikelihood(before) + logLikelihood(after) - logLikelihood(whole));
    if (best === null || gain > best.gain) best = { at, gain };
  }
  if (best === null) return null;
  const halves = [months.slice(0, best.at), months.slice(best.at)];
  const [first, second] = halves.map((half) => shareOf(sumsOf(half)));
  const hasEvidence = best.gain / dispersion(months) >= EVIDENCE_MIN;
  return hasEvidence && Math.abs(second! - first!) >= BREAK_SHIFT_MIN ? best.at : null;
}

/** Of a binomial count at its own share, without the constant. */
function logLikelihood({ part, all }: Sums): number {
  return xLogShare(part, all) + xLogShare(all - part, all);
}

const xLogShare = (count: number, all: number): number =>
  count === 0 ? 0 : count * Math.log(count / all);

/**
 * How much more shares vary from one month to the next than chance would have them; 1 is chance alone, never less. The
 * mean square of successive differences (von Neumann 1941, Annals of Mathematical Statistics 12(4), 367–395), each
 * over its binomial variance: a break adds to one difference only, so that a second one does not hide the first.
 */
function dispersion(months: readonly ShareMonth[]): number {
  const told = months.filter(({ all }) => all > 0);
  let statistic = 0;
  for (let at = 1; at < told.length; at += 1) {
    const [one, next] = [told[at - 1]!, told[at]!];
    const both = add(one, next);
    // Half an incident of either sort more, so that a share of 0 or 1 has a spread too.
    const share = (both.part + 0.5) / (both.all + 1);
    const variance = share * (1 - share) * (1 / one.all + 1 / next.all);
    statistic += (shareOf(next) - shareOf(one)) ** 2 / variance;
  }
  return told.length < 2 ? 1 : Math.max(1, statistic / (told.length - 1));
}

/** The break at a split, whose months in between belong to neither side; null when it is of too few months. */
function between(months: readonly ShareMonth[], split: number): ShareBreak | null {
  const rough = [months.slice(0, split), months.slice(split)].map((half) => shareOf(sumsOf(half)));
  const [old, fresh] = rough as [number, number];
  const wayOf = (at: number): number => (shareOf(months[at]!) - old) / (fresh - old);
  const hasLeft = (at: number): boolean => months[at]!.all > 0 && wayOf(at) >= LEFT_OLD;
  let from = split;
  while (from < months.length - 1 && !hasLeft(from)) from += 1;
  while (from > 0 && split - from < TRANSITION_MONTHS_MAX && hasLeft(from - 1)) from -= 1;
  if (months.length - from < BREAK_MONTHS_MIN) return null;
  let settled = from;
  while (settled < months.length - 1 && settled - from < TRANSITION_MONTHS_MAX) {
    if (wayOf(settled) >= REACHED_NEW) break;
    settled += 1;
  }
  const before = shareOf(sumsOf(months.slice(0, from)));
  const after = shareOf(sumsOf(months.slice(settled)));
  if (Math.abs(after - before) < BREAK_SHIFT_MIN) return null;
  return { from: months[from]!.month, settled: months[settled]!.month, before, after };
}
