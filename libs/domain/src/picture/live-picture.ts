import {
  comparisonPeriod,
  monthNumber,
  wholeMonths,
  type ComparisonPeriod,
  type DataExtent,
  type MonthKey,
} from './comparison-period.js';

const MONTHS_PER_YEAR = 12;

/** A count as `GET /tallies?by=month,category` answers it. */
export interface PictureRow {
  readonly month: MonthKey;
  readonly category: string;
  readonly count: number;
}

/** What a picture needs to know of a category; `counted` false means that pictures leave it out. */
export interface PictureCategory {
  readonly code: string;
  readonly focusArea: string;
  readonly counted: boolean;
  readonly children: readonly PictureCategory[];
}

export interface PictureFigures {
  /** All incidents of the year so far, also those of months that are not compared. */
  readonly yearTotal: number;
  /** Incidents this year in the compared months; 0 when nothing is compared. */
  readonly thisYear: number;
  /** Incidents last year in the same months. */
  readonly lastYear: number;
}

export interface CategoryFigures extends PictureFigures {
  readonly code: string;
  /** Its own incidents are in the figures above too. Empty branches are left out. */
  readonly categories: readonly CategoryFigures[];
}

export interface MonthPair {
  /** 1–12. */
  readonly month: number;
  /** null where no data exist for any area, which is not the same as nothing having happened. */
  readonly thisYear: number | null;
  readonly lastYear: number | null;
  /** Whether the month is whole in both years, and so part of the comparison. */
  readonly compared: boolean;
}

export interface LivePicture extends PictureFigures {
  readonly year: number;
  /** Whether the year's last month is over and its data are in. */
  readonly finished: boolean;
  readonly comparison: ComparisonPeriod | null;
  readonly months: readonly MonthPair[];
  readonly focusAreas: readonly CategoryFigures[];
  /** Rows of the year in categories marked not counted, such as summaries and controls. */
  readonly excluded: number;
  /** Rows of the year whose category the tree does not hold; in no other figure. */
  readonly unknown: number;
}

export interface LivePictureInput {
  /** Counts of the year and the year before, one area, all its levels below added. */
  readonly rows: readonly PictureRow[];
  readonly categories: readonly PictureCategory[];
  /** Codes of the focus areas in the order of the taxonomy. */
  readonly focusAreas: readonly string[];
  readonly year: number;
  readonly extent: DataExtent;
  /** The running month where the instance is. */
  readonly currentMonth: MonthKey;
}

interface Sums {
  yearTotal: number;
  thisYear: number;
  lastYear: number;
}

/**
 * One area's year beside the year before, from tallies and the category tree. The figures add up:
 * focus areas sum to the headline, categories to their focus area, months to the year.
 */
export function livePicture(input: LivePictureInput): LivePicture {
  const { year, extent, rows } = input;
  const comparison = comparisonPeriod(year, extent, input.currentMonth);
  const countedByCode = new Map<string, boolean>();
  noteCounted(input.categories, countedByCode);
  const counted = rows.filter((row) => countedByCode.get(row.category) === true);
  const thisYears = rows.filter((row) => yearOf(row) === year);
  const focusAreas = focusAreaFigures(input, sumByCode(counted, year, comparison));
  const december = monthNumber(`${year}-12`);
  return {
    year,
    finished: wholeMonths(extent, input.currentMonth).through >= december,
    comparison,
    ...sum(focusAreas),
    months: monthPairs(counted, year, extent, comparison),
    focusAreas,
    excluded: total(thisYears.filter((row) => countedByCode.get(row.category) === false)),
    unknown: total(thisYears.filter((row) => !countedByCode.has(row.category))),
  };
}

function noteCounted(categories: readonly PictureCategory[], into: Map<string, boolean>): void {
  for (const category of categories) {
    into.set(category.code, category.counted);
    noteCounted(category.children, into);
  }
}

function sumByCode(
  rows: readonly PictureRow[],
  year: number,
  comparison: ComparisonPeriod | null,
): Map<string, Sums> {
  const byCode = new Map<string, Sums>();
  for (const row of rows) {
    const sums = byCode.get(row.category) ?? { yearTotal: 0, thisYear: 0, lastYear: 0 };
    const compared = isCompared(monthOf(row), comparison);
    if (yearOf(row) === year) {
      sums.yearTotal += row.count;
      if (compared) sums.thisYear += row.count;
    } else if (yearOf(row) === year - 1 && compared) {
      sums.lastYear += row.count;
    }
    byCode.set(row.category, sums);
  }
  return byCode;
}

/** A category may belong to another focus area than its parent; then it stands on its own there. */
function focusAreaFigures(
  { categories, focusAreas }: LivePictureInput,
  sums: ReadonlyMap<string, Sums>,
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
    const nodes = roots.get(code) ?? [];
    const figures = nodes.flatMap((node) => rollUp(node, sums));
    return { code, ...sum(figures), categories: figures.sort(mostFirst) };
  });
}

/** The category with everything below it in the same focus area; nothing when all of it is empty. */
function rollUp(category: PictureCategory, sums: ReadonlyMap<string, Sums>): CategoryFigures[] {
  const below = category.children
    .filter((child) => child.focusArea === category.focusArea)
    .flatMap((child) => rollUp(child, sums));
  const own = sums.get(category.code) ?? { yearTotal: 0, thisYear: 0, lastYear: 0 };
  const figures = sum([own, ...below]);
  if (figures.yearTotal === 0 && figures.lastYear === 0) return [];
  return [{ code: category.code, ...figures, categories: below.sort(mostFirst) }];
}

function monthPairs(
  rows: readonly PictureRow[],
  year: number,
  extent: DataExtent,
  comparison: ComparisonPeriod | null,
): MonthPair[] {
  const byMonth = new Map<number, number>();
  for (const row of rows) {
    const number = monthNumber(row.month);
    byMonth.set(number, (byMonth.get(number) ?? 0) + row.count);
  }
  const [oldest, newest] = [monthNumber(extent.oldest), monthNumber(extent.newest)];
  const countIn = (number: number): number | null =>
    number < oldest || number > newest ? null : (byMonth.get(number) ?? 0);
  return Array.from({ length: MONTHS_PER_YEAR }, (_, index) => ({
    month: index + 1,
    thisYear: countIn(year * MONTHS_PER_YEAR + index),
    lastYear: countIn((year - 1) * MONTHS_PER_YEAR + index),
    compared: isCompared(index + 1, comparison),
  }));
}

function isCompared(month: number, comparison: ComparisonPeriod | null): boolean {
  return comparison !== null && month >= comparison.fromMonth && month <= comparison.throughMonth;
}

function mostFirst(a: CategoryFigures, b: CategoryFigures): number {
  return b.yearTotal - a.yearTotal || b.lastYear - a.lastYear || (a.code < b.code ? -1 : 1);
}

function sum(figures: readonly PictureFigures[]): PictureFigures {
  return {
    yearTotal: figures.reduce((all, one) => all + one.yearTotal, 0),
    thisYear: figures.reduce((all, one) => all + one.thisYear, 0),
    lastYear: figures.reduce((all, one) => all + one.lastYear, 0),
  };
}

function total(rows: readonly PictureRow[]): number {
  return rows.reduce((all, row) => all + row.count, 0);
}

function yearOf(row: PictureRow): number {
  return Number(row.month.slice(0, 4));
}

function monthOf(row: PictureRow): number {
  return Number(row.month.slice(5, 7));
}
