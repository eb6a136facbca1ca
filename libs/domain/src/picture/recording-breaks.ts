import { shareBreaks, type ShareBreak } from '../statistics/share-breaks.js';
import { monthKey, monthNumber, monthsLater, type MonthKey, type Period } from './period.js';

/**
 * From some month on incidents are recorded in another way, so that counts before and after are of different things.
 * `area_level`: how many are known no finer than an area. `source`: how many come from one. `category`: one that came
 * into use or fell out of it. `unit`: one that reports has stopped or begun (`unitBreaks`).
 */
export type RecordingBreakKind = 'area_level' | 'source' | 'category' | 'unit';
/**
 * What can no longer be compared: everything, or the area's sum still but not its parts, not the one part that is the
 * subject, or not its categories.
 */
export type RecordingBreakHit = 'everything' | 'areas' | 'one_area' | 'categories';

export interface RecordingBreak extends ShareBreak {
  readonly kind: RecordingBreakKind;
  /** What the share is of: the area's `<level>:<code>`, the source, the category; of a unit the area, never which. */
  readonly subject: string;
  readonly hits: RecordingBreakHit;
}

/** A count of one month that belongs to the share or to the rest. */
export interface SortedCount {
  readonly month: MonthKey;
  readonly count: number;
  readonly isPart: boolean;
}

/**
 * The breaks of one share in the months that can be trusted to be whole.
 * @param rows in any order; several of one month add up, those outside `whole` are left out.
 */
export function breaksOf(rows: readonly SortedCount[], whole: Period): ShareBreak[] {
  const first = monthNumber(whole.from);
  const months = Array.from({ length: Math.max(0, monthNumber(whole.to) - first) }, (_, at) => ({
    month: monthKey(first + at),
    part: 0,
    all: 0,
  }));
  for (const { month, count, isPart } of rows) {
    const sums = months[monthNumber(month) - first];
    if (sums === undefined) continue;
    sums.all += count;
    if (isPart) sums.part += count;
  }
  return shareBreaks(months);
}

/**
 * The stretch of whole months without a break that the period ends in: what lies outside it is not compared with it,
 * and no range is expected from it. Empty when the period ends while the way of recording is changing.
 */
export function unbroken(
  whole: Period,
  breaks: readonly Pick<RecordingBreak, 'from' | 'settled'>[],
  period: Period,
): Period {
  const last = monthsLater(period.to < whole.to ? period.to : whole.to, -1);
  let { from, to } = whole;
  for (const each of breaks) {
    if (each.from > last) to = each.from < to ? each.from : to;
    else from = each.settled > from ? each.settled : from;
  }
  return from < to ? { from, to } : { from: to, to };
}
