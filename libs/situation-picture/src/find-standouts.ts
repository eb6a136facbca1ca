import { Injectable } from '@nestjs/common';
import {
  FindAreaBreaks,
  FindUnitBreaks,
  keysWithin,
  OpenTallies,
  type TallyView,
} from '#aggregation';
import {
  comparedMonths,
  countedCategories,
  earlierPeriods,
  EXPECTED_YEARS_MIN,
  expectedRange,
  historyFrom,
  monthDispersion,
  monthsOf,
  standouts,
  STANDOUTS_MAX,
  taxonomy,
  unbroken,
  yearStep,
  type Actor,
  type PictureCategory,
  type Period,
  type RecordingBreak,
  type Standout,
  type StandoutSeries,
} from '#domain';
import { Areas, type AreaIndex } from '#geography';
import { FindMonths } from './find-months.js';
import { partsOf } from './level-below.js';
import { mixBreaks, mixDimensions } from './mix-breaks.js';
import type { PictureViewDto, StandoutsDto } from './live-picture.dto.js';

const MONTH_LETTERS = 'YYYY-MM'.length;

/** Looks through every category in every finest area, and in the area as a whole, for what has risen. */
@Injectable()
export class FindStandouts {
  constructor(
    private readonly open: OpenTallies,
    private readonly areaBreaks: FindAreaBreaks,
    private readonly unitBreaks: FindUnitBreaks,
    private readonly areas: Areas,
    private readonly months: FindMonths,
  ) {}

  /**
   * Counts that the reader may not see are in no figure, and nothing is compared across a change of how incidents are
   * recorded. Throws what `FindMonths` throws.
   */
  async run(actor: Actor, query: PictureViewDto): Promise<StandoutsDto> {
    const index = await this.areas.current();
    const {
      period,
      asked,
      whole: trusted,
      currentMonth,
    } = await this.months.run(actor, query, index);
    const keys = keysWithin(index, query.area);
    const months = { from: `${historyFrom(period, trusted)}-01`, to: `${period.to}-01` };
    const finestOf = { area: asked, parts: 'finest', partOf: finestNames(index) };
    const [view, areaBreaks, ofFinest] = await Promise.all([
      this.open.run(actor, query, months, keys, { by: [...mixDimensions, 'areaKey'] }),
      this.areaBreaks.run(index, partsOf(index, asked), currentMonth),
      this.unitBreaks.run(index, finestOf, currentMonth),
    ]);
    const breaks = [...areaBreaks, ...mixBreaks(view, new Set(keys), trusted)];
    const ofAll = breaks.filter(({ hits }) => hits === 'everything' || hits === 'areas');
    const whole = unbroken(trusted, ofAll, period);
    const compared = comparedMonths(period, whole);
    const earlier = compared ? earlierPeriods(compared, yearStep(period), whole) : [];
    const isEnough = compared !== null && earlier.length >= EXPECTED_YEARS_MIN;
    const own = `${asked.level}:${asked.code}`;
    const resorted = new Set(breaks.filter(({ kind }) => kind === 'category').map(({ subject }) => subject)); // prettier-ignore
    const found = isEnough ? seriesOf(view, index, keys, own, [...earlier, compared]) : [];
    const within = { from: earlier[0]?.from ?? period.from, to: period.to };
    const reported = new Set(brokenIn(ofFinest, within));
    const series = found.filter(
      ({ area, category }) => !resorted.has(category) && !reported.has(area),
    );
    const pictured = compared
      ? standouts(series, 2 * STANDOUTS_MAX).map((one) =>
          asPictured(one, view, index, { compared, earlier, whole }),
        )
      : [];
    // One that its own picture finds within its range stands out nowhere.
    const items = finest(pictured.filter(({ now, expected }) => now > expected.high));
    return {
      asOfPosition: view.position,
      compared,
      expectedFrom: earlier,
      series: series.length,
      items,
    };
  }
}

/** Areas of which others have reported than before, at some time of a period. */
function brokenIn(breaks: readonly RecordingBreak[], { from, to }: Period): string[] {
  return breaks
    .filter((each) => each.hits === 'one_area' && each.settled > from && each.from < to)
    .map(({ subject }) => subject);
}

interface Compared {
  readonly compared: Period;
  readonly earlier: readonly Period[];
  readonly whole: Period;
}

/** With the range that the picture of this very category and area has. */
function asPictured(
  one: Standout,
  view: TallyView,
  index: AreaIndex,
  { compared, earlier, whole }: Compared,
): Standout {
  const where = {
    areaKey: new Set(keysWithin(index, one.area)),
    category: below(one.category),
  };
  const counts = new Map<string, number>();
  for (const { month, count } of view.count(['month'], where)) {
    const key = month.slice(0, MONTH_LETTERS);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const sums = earlier.map((period) =>
    monthsOf(period).reduce((all, month) => all + (counts.get(month) ?? 0), 0),
  );
  const expected = expectedRange(sums, monthDispersion(monthsOf(compared), counts, whole));
  return { ...one, expected: expected ?? one.expected };
}

/** Each category with those that it lies under, since a picture of a category shows all below it too. */
const lineages = lineagesOf(taxonomy.categories, []);

function lineagesOf(
  categories: readonly PictureCategory[],
  above: readonly string[],
): Map<string, readonly string[]> {
  return new Map(
    categories.flatMap(({ code, children }) => {
      const own = [...above, code];
      return [[code, own] as const, ...lineagesOf(children, own)];
    }),
  );
}

const below = (category: string): Set<string> =>
  new Set([...lineages].flatMap(([code, line]) => (line.includes(category) ? [code] : [])));

/** Without a category that one below it, of the same area, is told of as well. */
function finest(found: readonly Standout[]): Standout[] {
  const isBelow = (one: Standout, other: Standout): boolean =>
    one !== other && (lineages.get(one.category)?.includes(other.category) ?? false);
  return found
    .filter((each) => !found.some((one) => one.area === each.area && isBelow(one, each)))
    .slice(0, STANDOUTS_MAX);
}

/** @param periods the compared one last. */
function seriesOf(
  view: TallyView,
  index: AreaIndex,
  keys: readonly number[],
  own: string,
  periods: readonly Period[],
): StandoutSeries[] {
  const series = new Map<string, { area: string; category: string; counts: number[] }>();
  const nameOf = finestNames(index);
  const areaKey = new Set(keys);
  const add = (area: string, category: string, at: number, count: number): void => {
    const key = `${area} ${category}`;
    const one = series.get(key) ?? { area, category, counts: periods.map(() => 0) };
    one.counts[at]! += count;
    series.set(key, one);
  };
  periods.forEach((period, at) => {
    const month = new Set(monthsOf(period).map((each) => `${each}-01`));
    const where = { areaKey, category: countedCategories, month };
    for (const row of view.count(['areaKey', 'category'], where)) {
      const area = nameOf(row.areaKey);
      for (const category of lineages.get(row.category) ?? []) {
        add(own, category, at, row.count);
        if (area !== own) add(area, category, at, row.count);
      }
    }
  });
  return [...series.values()].map(({ counts, ...one }) => ({
    ...one,
    now: counts.at(-1) ?? 0,
    earlier: counts.slice(0, -1),
  }));
}

/** `<level>:<code>` of the areas that cells lie in, whatever version of them. */
function finestNames(index: AreaIndex): (areaKey: number) => string {
  const names = new Map<number, string>();
  return (areaKey) => {
    const known = names.get(areaKey);
    if (known !== undefined) return known;
    const { level, code } = index.chainOf(areaKey).areas.at(-1)!;
    names.set(areaKey, `${level}:${code}`);
    return `${level}:${code}`;
  };
}
