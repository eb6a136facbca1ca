import {
  expectedRange,
  pooledDispersion,
  type ExpectedRange,
} from '../statistics/expected-range.js';
import {
  countedByCode,
  figuresBy,
  focusAreaFigures,
  sumOf,
  type CategoryFigures,
  type MonthCount,
  type PictureCategory,
  type PictureFigures,
  type Windows,
} from './category-figures.js';
import {
  countIn,
  earlierPeriods,
  expectedMonths,
  monthDispersion,
  type MonthCounts,
} from './expected-months.js';
import {
  comparedMonths,
  isIn,
  monthsLater,
  monthsOf,
  referenceOf,
  shifted,
  wholeMonths,
  yearStep,
  type DataExtent,
  type MonthKey,
  type Period,
} from './period.js';
import { unbroken, type RecordingBreak } from './recording-breaks.js';

export interface MonthFigures {
  readonly month: MonthKey;
  /** null where no data exist for any area, which is not the same as nothing having happened. */
  readonly now: number | null;
  /** The same month a year before, or as many years as the reference lies back. */
  readonly before: number | null;
  /** Whether the month is whole in both years, and so part of the comparison. */
  readonly compared: boolean;
  readonly expected: ExpectedRange | null;
}

/** The figures of one part: an area, or a value of a dimension. */
export interface PartFigures extends PictureFigures {
  /** `<level>:<code>`, a gender, a severity; null where nobody said. */
  readonly key: string | null;
  readonly expected: ExpectedRange | null;
}

export interface LivePicture extends PictureFigures {
  readonly period: Period;
  /** Whether the period's last month is over and its data are in. */
  readonly finished: boolean;
  /** The months that are compared with the same months before; null for none. */
  readonly compared: Period | null;
  readonly comparedBefore: Period | null;
  /** Whether the areas below are compared over the same months; their `now` and `before` are 0 when not. */
  readonly areasCompared: boolean;
  /** From when on incidents are recorded in another way, the earliest first; nothing is compared across these. */
  readonly breaks: readonly RecordingBreak[];
  /** What could be expected of the compared months; null before there are three earlier years. */
  readonly expected: ExpectedRange | null;
  /** The earlier years' same months that the expectation rests on, the earliest first. */
  readonly expectedFrom: readonly Period[];
  readonly months: readonly MonthFigures[];
  readonly focusAreas: readonly CategoryFigures[];
  /** The areas just below, and the area itself for what is known no finer. */
  readonly areas: readonly PartFigures[];
  readonly genders: readonly PartFigures[];
  readonly severities: readonly PartFigures[];
  /** Incidents of the period in categories marked not counted, such as summaries and controls. */
  readonly excluded: number;
  /** Incidents of the period whose category the tree does not hold; in no other figure. */
  readonly unknown: number;
}

export interface PartCount extends MonthCount {
  readonly key: string | null;
}

/** All tables are of one area with all that lies in it, at one position. */
export interface LivePictureInput {
  readonly period: Period;
  readonly extent: DataExtent;
  /** The running month where the instance is. */
  readonly currentMonth: MonthKey;
  /** All that are known, of any month. */
  readonly breaks: readonly RecordingBreak[];
  readonly categories: readonly PictureCategory[];
  /** Codes of the focus areas in the order of the taxonomy. */
  readonly focusAreas: readonly string[];
  /** By month and category, of the period and its reference. */
  readonly byCategory: readonly (MonthCount & { readonly category: string })[];
  /** By month, of counted categories only, back to the first year that may be needed. */
  readonly byMonth: readonly MonthCount[];
  /** The same by part; only areas need the years before the reference. */
  readonly byArea: readonly PartCount[];
  readonly byGender: readonly PartCount[];
  readonly bySeverity: readonly PartCount[];
}

/**
 * An area's period beside the same months before. The figures add up: focus areas, sub-areas, genders, severities and
 * months each sum to the headline, categories to their focus area.
 */
export function livePicture(input: LivePictureInput): LivePicture {
  const { period, extent } = input;
  const trusted = wholeMonths(extent, input.currentMonth);
  const ofSum = input.breaks.filter(({ hits }) => hits === 'everything');
  const ofAreas = input.breaks.filter(({ hits }) => hits === 'everything' || hits === 'areas');
  const whole = unbroken(trusted, ofSum, period);
  const windows = windowsOf(period, whole);
  const { compared, comparedBefore } = windows;
  const partsWhole = unbroken(trusted, ofAreas, period);
  const areasCompared = samePeriods(comparedMonths(period, partsWhole), compared);
  const partWindows = areasCompared
    ? windows
    : { ...windows, compared: null, comparedBefore: null };
  const counted = countedByCode(input.categories);
  const countedRows = input.byCategory.filter(({ category }) => counted.get(category) === true);
  const byCode = figuresBy(countedRows, ({ category }) => category, windows);
  const counts: MonthCounts = new Map(input.byMonth.map(({ month, count }) => [month, count]));
  const earlier = compared ? earlierPeriods(compared, yearStep(period), whole) : [];
  const dispersion = compared ? monthDispersion(monthsOf(compared), counts, whole) : 1;
  const inPeriod = input.byCategory.filter(({ month }) => isIn(month, period));
  const sumWhere = (is: boolean | undefined) =>
    inPeriod
      .filter(({ category }) => counted.get(category) === is)
      .reduce((all, { count }) => all + count, 0);
  const breaks = breaksBetween(input.breaks, earlier[0] ?? referenceOf(period), period);
  const areas = partFigures(input.byArea, partWindows, areasCompared ? earlier : []);
  return {
    period,
    finished: trusted.to >= period.to,
    compared,
    comparedBefore,
    areasCompared,
    breaks,
    expected: expectedRange(
      earlier.map((each) => countIn(counts, each)),
      dispersion,
    ),
    expectedFrom: earlier,
    ...sumOf(byCode.values()),
    months: monthFigures(input, windows, whole, counts),
    focusAreas: focusAreaFigures(input.categories, input.focusAreas, byCode),
    areas: areas.map((part) => (isBroken(part, breaks) ? { ...part, expected: null } : part)),
    genders: partFigures(input.byGender, windows, []),
    severities: partFigures(input.bySeverity, windows, []),
    excluded: sumWhere(false),
    unknown: sumWhere(undefined),
  };
}

/** Whether incidents of this part alone are recorded in another way: then nothing is expected of it. */
function isBroken({ key }: PartFigures, breaks: readonly RecordingBreak[]): boolean {
  return breaks.some(({ hits, subject }) => hits === 'one_area' && subject === key);
}

function windowsOf(period: Period, whole: Period): Windows {
  const compared = comparedMonths(period, whole);
  return { period, compared, comparedBefore: compared && shifted(compared, -yearStep(period)) };
}

const samePeriods = (a: Period | null, b: Period | null): boolean =>
  a?.from === b?.from && a?.to === b?.to;

/** Those that begin after the first month that the picture looks at, and not after its last. */
function breaksBetween(
  breaks: readonly RecordingBreak[],
  first: Period,
  period: Period,
): RecordingBreak[] {
  return breaks
    .filter(({ from, settled }) => settled > first.from && from < period.to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function monthFigures(
  { period, extent }: LivePictureInput,
  { compared }: Windows,
  whole: Period,
  counts: MonthCounts,
): MonthFigures[] {
  const step = yearStep(period);
  const months = monthsOf(period);
  const expected = expectedMonths(months, counts, whole);
  const countOf = (month: MonthKey): number | null =>
    month < extent.oldest || month > extent.newest ? null : (counts.get(month) ?? 0);
  return months.map((month) => ({
    month,
    now: countOf(month),
    before: countOf(monthsLater(month, -step)),
    compared: compared !== null && isIn(month, compared),
    expected: expected.get(month) ?? null,
  }));
}

/** Most first; a part that had nothing in any window is left out, and nothing is expected of months not compared. */
function partFigures(
  rows: readonly PartCount[],
  windows: Windows,
  earlier: readonly Period[],
): PartFigures[] {
  const figures = figuresBy(rows, ({ key }) => key, windows);
  const histories = new Map<string | null, MonthCounts>();
  if (earlier.length > 0) {
    for (const key of figures.keys()) {
      const history = new Map<MonthKey, number>();
      // A part may have several rows of a month: of each area within it, and of each version of that.
      for (const { key: of, month, count } of rows) {
        if (of === key) history.set(month, (history.get(month) ?? 0) + count);
      }
      histories.set(key, history);
    }
  }
  const seriesOf = (key: string | null) =>
    earlier.map((period) => countIn(histories.get(key) ?? new Map(), period));
  const pooled = pooledDispersion([...histories.keys()].map(seriesOf));
  return [...figures]
    .map(([key, own]) => ({ key, ...own, expected: expectedRange(seriesOf(key), pooled) }))
    .sort((a, b) => b.total - a.total || b.before - a.before || compareKeys(a.key, b.key));
}

function compareKeys(a: string | null, b: string | null): number {
  return (a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1;
}
