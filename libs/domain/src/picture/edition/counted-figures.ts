import { funnel } from '../../figure/funnel.js';
import type { PictureCategory } from '../category-figures.js';
import { historyFrom } from '../expected-months.js';
import { livePicture, type PartCount } from '../live-picture.js';
import { mixBreaksOf } from '../mix-breaks.js';
import { isIn, referenceOf, wholeMonths, type DataExtent, type Period } from '../period.js';
import type { RecordingBreak } from '../recording-breaks.js';
import { staffThreatFigures, staffThreatSeries, type Workforce } from '../staff-threats.js';
import type { DayRange, FigureRecipe, FrozenTaxonomy, PastCount } from './figure-recipe.js';

/** A key of an area version, and the part of the picture that its incidents are shown in. */
export interface FrozenPart {
  readonly areaKey: number;
  /** `<level>:<code>`. */
  readonly part: string;
}

/** What the counts of a picture were made by. Areas stand as they were: a later boundary changes no old figure. */
export interface CountedParameters {
  readonly period: Period;
  readonly extent: DataExtent;
  readonly currentMonth: string;
  /** An empty list counts everything. */
  readonly focusAreas: readonly string[];
  readonly tiers: readonly string[];
  readonly parts: readonly FrozenPart[];
  /** Breaks in how finely places are given and in who reports, as found when it was frozen. */
  readonly foundBreaks: readonly RecordingBreak[];
}

export interface FunnelParameters {
  /** `<level>:<code>`: what is compared lies within it. */
  readonly within: string;
  readonly area: string;
  readonly period: Period;
  /** How long was counted. */
  readonly months: number;
  readonly focusAreas: readonly string[];
  readonly tiers: readonly string[];
  readonly parts: readonly FrozenPart[];
  readonly areas: readonly {
    readonly key: string;
    readonly name: string;
    readonly population: number | null;
  }[];
}

export interface ThreatsParameters {
  readonly area: string;
  readonly areaKeys: readonly number[];
  /** The last year of the period that is over; null where there is none, and nothing is told. */
  readonly period: Period | null;
  readonly series: readonly Period[];
  readonly tiers: readonly string[];
  readonly workforce: readonly Workforce[];
}

const daysOf = ({ from, to }: Period): DayRange => ({ from: `${from}-01`, to: `${to}-01` });

/** The codes that pass, with those below them, and whether each is counted. */
function codesOf(
  { categories }: FrozenTaxonomy,
  focusAreas: readonly string[],
): { passing: Set<string>; counted: Set<string> } {
  const [passing, counted] = [new Set<string>(), new Set<string>()];
  const walk = (nodes: readonly PictureCategory[]): void => {
    for (const node of nodes) {
      if (focusAreas.length === 0 || focusAreas.includes(node.focusArea)) passing.add(node.code);
      if (node.counted) counted.add(node.code);
      walk(node.children);
    }
  };
  walk(categories);
  return { passing, counted };
}

const keysOf = (parts: readonly FrozenPart[]): number[] => parts.map(({ areaKey }) => areaKey);

function wantsCounts(parameters: unknown) {
  const { period, extent, currentMonth, parts, tiers } = parameters as CountedParameters;
  const from = historyFrom(period, wholeMonths(extent, currentMonth));
  const months = daysOf({ from, to: period.to });
  return { kind: 'counts' as const, areaKeys: keysOf(parts), tiers, months };
}

function breaksIn(
  { extent, currentMonth, foundBreaks }: CountedParameters,
  rows: readonly PastCount[],
  counted: ReadonlySet<string>,
): RecordingBreak[] {
  const own = rows
    .filter(({ category }) => counted.has(category))
    .map(({ source, ...row }) => ({ ...row, source: source ?? '' }));
  return [...foundBreaks, ...mixBreaksOf(own, wholeMonths(extent, currentMonth))];
}

/** `expectedRange@1`: the counts of a picture beside the same months before and what could be expected. */
export const expectedRangeRecipe: FigureRecipe = {
  wants: wantsCounts,
  make(given, { rows: { counts }, taxonomy }) {
    const parameters = given as unknown as CountedParameters;
    const { period, extent, currentMonth, focusAreas, parts } = parameters;
    const { passing, counted } = codesOf(taxonomy, focusAreas);
    const rows =
      focusAreas.length === 0 ? counts : counts.filter((row) => passing.has(row.category));
    const own = rows.filter(({ category }) => counted.has(category));
    const shown = own.filter(({ month }) => isShown(month, period));
    const partOf = new Map(parts.map(({ areaKey, part }) => [areaKey, part]));
    const keyed = (some: readonly PastCount[], keyOf: (row: PastCount) => string | null) =>
      some.map((row): PartCount => ({ key: keyOf(row), month: row.month, count: row.count }));
    return livePicture({
      ...{ period, extent, currentMonth, breaks: breaksIn(parameters, counts, counted) },
      ...{ categories: taxonomy.categories, focusAreas: taxonomy.focusAreas },
      byCategory: rows.filter(({ month }) => isShown(month, period)),
      byMonth: summed(own),
      byArea: keyed(own, ({ areaKey }) => partOf.get(areaKey) ?? null),
      byGender: keyed(shown, ({ affectedGender }) => affectedGender),
      bySeverity: keyed(shown, ({ severity }) => (severity === null ? null : String(severity))),
    });
  },
};

const isShown = (month: string, period: Period): boolean =>
  isIn(month, period) || isIn(month, referenceOf(period));

function summed(rows: readonly PastCount[]): { month: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { month, count } of rows) sums.set(month, (sums.get(month) ?? 0) + count);
  return [...sums].map(([month, count]) => ({ month, count }));
}

/** `shareBreaks@1`: from when on incidents are recorded in another way, as far as that lies in what the picture shows. */
export const shareBreaksRecipe: FigureRecipe = {
  wants: wantsCounts,
  make(given, { rows: { counts }, taxonomy }) {
    const parameters = given as unknown as CountedParameters;
    const { counted } = codesOf(taxonomy, []);
    const { period } = parameters;
    const first = historyFrom(period, wholeMonths(parameters.extent, parameters.currentMonth));
    const breaks = breaksIn(parameters, counts, counted)
      .filter(({ from, settled }) => settled > first && from < period.to)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    return { breaks };
  },
};

/** `funnel@1`: rates of areas against the rate of all of them. */
export const funnelRecipe: FigureRecipe = {
  wants(given) {
    const { period, parts, tiers } = given as unknown as FunnelParameters;
    return { kind: 'areas', areaKeys: keysOf(parts), tiers, months: daysOf(period) };
  },
  make(given, { rows: { counts }, taxonomy }) {
    const { areas, parts, months, focusAreas } = given as unknown as FunnelParameters;
    const { passing, counted } = codesOf(taxonomy, focusAreas);
    const partOf = new Map(parts.map(({ areaKey, part }) => [areaKey, part]));
    const sums = new Map<string, number>();
    let all = 0;
    for (const { areaKey, category, count } of counts) {
      if (!counted.has(category) || !passing.has(category)) continue;
      all += count;
      const part = partOf.get(areaKey) ?? '';
      sums.set(part, (sums.get(part) ?? 0) + count);
    }
    const placed = areas.reduce((sum, { key }) => sum + (sums.get(key) ?? 0), 0);
    const rows = areas.map(({ key, population }) => ({
      key,
      population,
      count: sums.get(key) ?? 0,
    }));
    return { ...funnel(rows, months), unplaced: all - placed };
  },
};

/** `staffThreats@1`: in bands of five and of whole years, as those are told who may not read the incidents. */
export const staffThreatsRecipe: FigureRecipe = {
  wants(given) {
    const { areaKeys, tiers, period, series } = given as unknown as ThreatsParameters;
    const last = series.at(-1) ?? period;
    if (period === null || last === null) return { kind: 'none' };
    const from = (series[0] ?? period).from;
    return { kind: 'threats', areaKeys, tiers, months: daysOf({ from, to: last.to }) };
  },
  make(given, { rows: { threats } }) {
    const { period, series, workforce } = given as unknown as ThreatsParameters;
    if (period === null) return { figures: null, series: [] };
    const rows = threats.map((row) => ({ ...row, unitKind: null }));
    const figures = staffThreatFigures({ rows, period, workforce, isBanded: true, isWhole: true });
    return { figures, series: staffThreatSeries(rows, series, true) };
  },
};
