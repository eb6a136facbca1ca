import {
  BREAK_MONTHS_MIN,
  BREAK_SHIFT_MIN,
  EVIDENCE_MIN,
  shareBreaks,
  type ShareBreak,
  type ShareMonth,
} from '../statistics/share-breaks.js';
import { monthKey, monthNumber, type MonthKey, type Period } from './period.js';

/** The name under which breaks found by this method are kept. */
export const UNIT_BREAKS_METHOD = 'unitBreaks@1';
/** A unit that has reported fewer is never told of, not even by its share. */
export const UNIT_INCIDENTS_MIN = 5;
/** So far back is a unit's usual share looked at. */
const USUAL_MONTHS = 12;
/** What is found and what is decided of one unit are one change when they lie so near each other, in months. */
const SAME_CHANGE_MONTHS = 2;

/** What a unit reported of an area in a month; null for all that comes from no unit. */
export interface UnitCount {
  readonly unit: string | null;
  readonly month: MonthKey;
  readonly count: number;
}

/** A unit that the organisation has ended or paused, from a civil date to another, exclusive; null: for good. */
export interface UnitSilence {
  readonly unit: string;
  readonly from: string;
  readonly to: string | null;
}

/** What is known of the units of an area. */
export interface UnitHistory {
  readonly counts: readonly UnitCount[];
  /** Months in which a unit has said that nothing happened: it was not silent. */
  readonly quiet: readonly { readonly unit: string; readonly month: MonthKey }[];
  readonly decided: readonly UnitSilence[];
}

interface Series {
  readonly unit: string;
  readonly months: readonly ShareMonth[];
  /** Whether anything was heard of the unit in the month, that nothing happened too. */
  readonly heard: readonly boolean[];
}

/** Months of a unit's silence, as places in the series; `to` exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The months from which a unit with a lasting part of an area's incidents no longer reports, or begins to
 * (`unitBreaks@1`), at most one a month, the earliest first.
 *
 * A unit has stopped or begun when it was silent for at least three months, and for longer than ever between two months
 * in which it was heard: a school that is silent each summer has not stopped. Silent is a month with neither incidents
 * nor a word that nothing happened. Then its share must have shifted by `shareBreaks@1`, to or from nothing. Where no
 * other reports, there is no share to shift: then the silence itself must be too long to be chance. Evidence is the
 * likelihood ratio of none in m months against the unit's usual mean μ of a month, 2μm (Poisson), over the dispersion of
 * its months, at least 20 as for shares. What the organisation has decided, an end or a pause of three months, needs no
 * evidence: only that the unit had a fifth of the incidents in the year beside it, and none in the silence.
 * @param whole the months that can be trusted to be whole.
 */
export function unitBreaks({ counts, quiet, decided }: UnitHistory, whole: Period): ShareBreak[] {
  const all = seriesOf(counts, quiet, whole);
  const breaks = all.flatMap((series) => {
    const found = foundIn(series);
    const near = ({ from }: ShareBreak): boolean =>
      found.some(
        (one) => Math.abs(monthNumber(one.from) - monthNumber(from)) <= SAME_CHANGE_MONTHS,
      );
    const silences = decided.filter(({ unit }) => unit === series.unit);
    return [...found, ...silences.flatMap((one) => decidedIn(series, one)).filter((x) => !near(x))];
  });
  const byMonth = new Map<MonthKey, ShareBreak>();
  for (const each of breaks) {
    const known = byMonth.get(each.from);
    if (known === undefined || shiftOf(each) > shiftOf(known)) byMonth.set(each.from, each);
  }
  return [...byMonth.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

const shiftOf = ({ before, after }: ShareBreak): number => Math.abs(after - before);

function seriesOf(
  counts: readonly UnitCount[],
  quiet: UnitHistory['quiet'],
  whole: Period,
): Series[] {
  const first = monthNumber(whole.from);
  const length = Math.max(0, monthNumber(whole.to) - first);
  const zeros = (): number[] => new Array<number>(length).fill(0);
  const all = zeros();
  const parts = new Map<string, number[]>();
  for (const { unit, month, count } of counts) {
    const at = monthNumber(month) - first;
    if (at < 0 || at >= length) continue;
    all[at]! += count;
    if (unit === null) continue;
    const part = parts.get(unit) ?? zeros();
    part[at]! += count;
    parts.set(unit, part);
  }
  const series: Series[] = [];
  for (const [unit, part] of parts) {
    const total = part.reduce((sum, count) => sum + count, 0);
    if (total < UNIT_INCIDENTS_MIN) continue;
    const heard = part.map((count) => count > 0);
    for (const one of quiet) {
      const at = monthNumber(one.month) - first;
      if (one.unit === unit && at >= 0 && at < length) heard[at] = true;
    }
    const months = part.map((count, at) => {
      return { month: monthKey(first + at), part: count, all: all[at]! };
    });
    series.push({ unit, months, heard });
  }
  return series;
}

/** Where the counts themselves say that the unit has stopped or begun. */
function foundIn(series: Series): ShareBreak[] {
  const { months } = series;
  const runs = lastingRuns(series.heard).filter((run) => isLarge(around(series, run)));
  if (runs.length === 0) return [];
  const placeOf = (month: MonthKey): number => months.findIndex((one) => one.month === month);
  const isSilent = (at: number): boolean => runs.some(({ from, to }) => from <= at && at < to);
  const shifted = shareBreaks(months).filter(({ from, settled, before, after }) => {
    return after === 0 ? isSilent(placeOf(settled)) : before === 0 && isSilent(placeOf(from) - 1);
  });
  const alone = runs
    .filter(({ from, to }) => months.slice(from, to).every(({ all }) => all === 0))
    .filter((run) => isBeyondChance(series, run))
    .flatMap((run) => edgesOf(series, run));
  return [...shifted, ...alone];
}

/** Silences of three months and more that are longer than every other between two months in which it was heard. */
function lastingRuns(heard: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  heard.forEach((isHeard, at) => {
    if (isHeard) return;
    const last = runs.at(-1);
    if (last?.to === at) runs[runs.length - 1] = { from: last.from, to: at + 1 };
    else runs.push({ from: at, to: at + 1 });
  });
  const isInner = ({ from, to }: Run): boolean => from > 0 && to < heard.length;
  const lengthOf = ({ from, to }: Run): number => to - from;
  return runs.filter((run) => {
    const others = runs.filter((other) => other !== run && isInner(other)).map(lengthOf);
    return lengthOf(run) >= BREAK_MONTHS_MIN && lengthOf(run) > Math.max(0, ...others);
  });
}

/** The months beside a silence in which the unit's usual share shows: those before, else those after. */
function around({ months }: Series, { from, to }: Run): readonly ShareMonth[] {
  return from > 0
    ? months.slice(Math.max(0, from - USUAL_MONTHS), from)
    : months.slice(to, to + USUAL_MONTHS);
}

const sum = (months: readonly ShareMonth[], key: 'part' | 'all'): number =>
  months.reduce((all, month) => all + month[key], 0);

/** Whether the unit has a lasting part of what happens in these months. */
function isLarge(months: readonly ShareMonth[]): boolean {
  const [part, all] = [sum(months, 'part'), sum(months, 'all')];
  return part >= UNIT_INCIDENTS_MIN && part / all >= BREAK_SHIFT_MIN;
}

function isBeyondChance(series: Series, run: Run): boolean {
  const usual = around(series, run).map(({ part }) => part);
  const mean = usual.reduce((all, count) => all + count, 0) / usual.length;
  const squares = usual.reduce((all, count) => all + (count - mean) ** 2, 0);
  const dispersion = Math.max(1, squares / (Math.max(1, usual.length - 1) * mean));
  return (2 * mean * (run.to - run.from)) / dispersion >= EVIDENCE_MIN;
}

/** The breaks at both ends of a silence, as far as they lie within the months. */
function edgesOf(series: Series, { from, to }: Run): ShareBreak[] {
  const { months } = series;
  const share = (some: readonly ShareMonth[]): number => sum(some, 'part') / sum(some, 'all');
  const at = (place: number): MonthKey => months[place]!.month;
  const before = months.slice(Math.max(0, from - USUAL_MONTHS), from);
  const after = months.slice(to, to + USUAL_MONTHS);
  return [
    ...(isLarge(before)
      ? [{ from: at(from), settled: at(from), before: share(before), after: 0 }]
      : []),
    ...(isLarge(after) ? [{ from: at(to), settled: at(to), before: 0, after: share(after) }] : []),
  ];
}

/** Where the organisation has said that the unit ends or pauses, and it has told of nothing in the meantime. */
function decidedIn(series: Series, { from, to }: UnitSilence): ShareBreak[] {
  const { months } = series;
  const first = monthNumber(months[0]!.month);
  const place = (day: string): { month: number; whole: number } => {
    const month = monthNumber(day.slice(0, 'YYYY-MM'.length)) - first;
    return { month, whole: day.endsWith('-01') ? month : month + 1 };
  };
  const begin = place(from);
  const end = to === null ? null : place(to);
  const run = {
    from: Math.max(0, begin.whole),
    to: Math.min(months.length, end === null ? months.length : end.month),
  };
  const isShort = end !== null && end.month - begin.whole < BREAK_MONTHS_MIN;
  const isTold = series.heard.slice(run.from, run.to).some(Boolean);
  if (isShort || isTold || run.from >= run.to) return [];
  // A month that is cut in two belongs to neither side.
  const [left, right] = [Math.max(0, begin.month), end === null ? months.length : end.whole];
  return edgesOf({ ...series, months: joined(months, left, run, right) }, run).map((edge) => {
    if (edge.after === 0) return { ...edge, from: months[Math.min(left, run.from)]!.month };
    return right < months.length ? { ...edge, settled: months[right]!.month } : edge;
  });
}

/** Without what was told in the months that are cut in two by the begin or the end of a silence. */
function joined(
  months: readonly ShareMonth[],
  left: number,
  run: Run,
  right: number,
): readonly ShareMonth[] {
  return months.map((month, at) => {
    const isCut = (at >= left && at < run.from) || (at >= run.to && at < right);
    return isCut ? { ...month, part: 0, all: 0 } : month;
  });
}
