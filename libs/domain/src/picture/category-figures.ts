import { isIn, type Period, type MonthKey } from './period.js';

/** What a picture needs to know of a category; `counted` false means that pictures leave it out. */
export interface PictureCategory {
  readonly code: string;
  readonly focusArea: string;
  readonly counted: boolean;
  readonly children: readonly PictureCategory[];
}

export interface PictureFigures {
  /** All incidents of the period so far, also those of months that are not compared. */
  readonly total: number;
  /** Incidents of the period in the compared months; 0 when nothing is compared. */
  readonly now: number;
  /** Incidents of the same months a year before. */
  readonly before: number;
}

export interface CategoryFigures extends PictureFigures {
  readonly code: string;
  /** Its own incidents are in the figures above too. Empty branches are left out. */
  readonly categories: readonly CategoryFigures[];
}

/** A count as a tally answers it, with the month it is of. */
export interface MonthCount {
  readonly month: MonthKey;
  readonly count: number;
}

/** Which months are summed to what. */
export interface Windows {
  readonly period: Period;
  /** The part of the period that is compared; null for none. */
  readonly compared: Period | null;
  /** The same months a year before. */
  readonly comparedBefore: Period | null;
}

export const noFigures: PictureFigures = { total: 0, now: 0, before: 0 };

/** The figures of each key among rows of any months; months in no window add nothing. */
export function figuresBy<Row extends MonthCount, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  { period, compared, comparedBefore }: Windows,
): Map<Key, PictureFigures> {
  const sums = new Map<Key, { -readonly [Name in keyof PictureFigures]: number }>();
  const within = (month: MonthKey, window: Period | null): number =>
    window !== null && isIn(month, window) ? 1 : 0;
  // There are few months, and rows by the hundred thousand.
  const shares = new Map<MonthKey, PictureFigures | null>();
  for (const row of rows) {
    let share = shares.get(row.month);
    if (share === undefined) {
      const [total, now] = [within(row.month, period), within(row.month, compared)];
      const before = within(row.month, comparedBefore);
      share = total + now + before === 0 ? null : { total, now, before };
      shares.set(row.month, share);
    }
    if (share === null || row.count === 0) continue;
    const key = keyOf(row);
    let sum = sums.get(key);
    if (sum === undefined) sums.set(key, (sum = { ...noFigures }));
    sum.total += share.total * row.count;
    sum.now += share.now * row.count;
    sum.before += share.before * row.count;
  }
  return sums;
}

export function sumOf(figures: Iterable<PictureFigures>): PictureFigures {
  let [total, now, before] = [0, 0, 0];
  for (const one of figures) {
    total += one.total;
    now += one.now;
    before += one.before;
  }
  return { total, now, before };
}

/**
 * The focus areas in the order of the taxonomy, also the empty ones, each with its tree of categories. A category may
 * belong to another focus area than its parent; then it stands on its own there.
 */
export function focusAreaFigures(
  categories: readonly PictureCategory[],
  focusAreas: readonly string[],
  byCode: ReadonlyMap<string, PictureFigures>,
): CategoryFigures[] {
  const roots = new Map<string, PictureCategory[]>();
  const place = (category: PictureCategory, parentFocusArea: string | null): void => {
    if (category.focusArea !== parentFocusArea) {
      roots.set(category.focusArea, [...(roots.get(category.focusArea) ?? []), category]);
    }
    for (const child of category.children) place(child, category.focusArea);
  };
  for (const category of categories) place(category, null);
  const known = focusAreas.filter((code) => roots.has(code));
  return [...new Set([...known, ...roots.keys()])].map((code) => {
    const figures = (roots.get(code) ?? []).flatMap((node) => rollUp(node, byCode));
    return { code, ...sumOf(figures), categories: figures.sort(mostFirst) };
  });
}

/** The category with everything below it in the same focus area; nothing when all of it is empty. */
function rollUp(
  category: PictureCategory,
  byCode: ReadonlyMap<string, PictureFigures>,
): CategoryFigures[] {
  const below = category.children
    .filter((child) => child.focusArea === category.focusArea)
    .flatMap((child) => rollUp(child, byCode));
  const figures = sumOf([byCode.get(category.code) ?? noFigures, ...below]);
  if (figures.total === 0 && figures.before === 0) return [];
  return [{ code: category.code, ...figures, categories: below.sort(mostFirst) }];
}

function mostFirst(a: CategoryFigures, b: CategoryFigures): number {
  return b.total - a.total || b.before - a.before || (a.code < b.code ? -1 : 1);
}

/** Whether pictures count each category, by code. */
export function countedByCode(categories: readonly PictureCategory[]): Map<string, boolean> {
  const counted = new Map<string, boolean>();
  const note = (category: PictureCategory): void => {
    counted.set(category.code, category.counted);
    category.children.forEach(note);
  };
  categories.forEach(note);
  return counted;
}
