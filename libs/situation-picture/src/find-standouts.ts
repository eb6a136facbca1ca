import { Injectable } from '@nestjs/common';
import { FindLevelBreaks, keysWithin, OpenTallies, type TallyView } from '#aggregation';
import {
  comparedMonths,
  countedCategories,
  earlierPeriods,
  EXPECTED_YEARS_MIN,
  historyFrom,
  monthsOf,
  standouts,
  unbroken,
  yearStep,
  type Actor,
  type Period,
  type StandoutSeries,
} from '#domain';
import { Areas, type AreaIndex } from '#geography';
import { FindMonths } from './find-months.js';
import { partsOf } from './level-below.js';
import { mixBreaks } from './mix-breaks.js';
import type { PictureViewDto, StandoutsDto } from './live-picture.dto.js';

/** Looks through every category in every finest area, and in the area as a whole, for what has risen. */
@Injectable()
export class FindStandouts {
  constructor(
    private readonly open: OpenTallies,
    private readonly levelBreaks: FindLevelBreaks,
    private readonly areas: Areas,
    private readonly months: FindMonths,
  ) {}

  /** Counts that the reader may not see are in no figure. Throws what `FindMonths` throws. */
  async run(actor: Actor, query: PictureViewDto): Promise<StandoutsDto> {
    const index = await this.areas.current();
    const { period, asked, whole, currentMonth } = await this.months.run(actor, query, index);
    const keys = keysWithin(index, query.area);
    const months = { from: `${historyFrom(period, whole)}-01`, to: `${period.to}-01` };
    const [view, levelBreaks] = await Promise.all([
      this.open.run(actor, query, months, keys),
      this.levelBreaks.run(index, partsOf(index, asked), currentMonth),
    ]);
    // What is recorded in another way since has not risen for that.
    const breaks = [...levelBreaks, ...mixBreaks(view, new Set(keys), whole)];
    const steady = unbroken(whole, breaks, period);
    const compared = comparedMonths(period, steady);
    const earlier = compared ? earlierPeriods(compared, yearStep(period), steady) : [];
    const isEnough = compared !== null && earlier.length >= EXPECTED_YEARS_MIN;
    const own = `${asked.level}:${asked.code}`;
    const series = isEnough
      ? seriesOf(view, index, new Set(keys), own, [...earlier, compared])
      : [];
    return {
      asOfPosition: view.position,
      compared,
      expectedFrom: earlier,
      series: series.length,
      items: standouts(series),
    };
  }
}

/** @param periods the compared one last. */
function seriesOf(
  view: TallyView,
  index: AreaIndex,
  areaKey: ReadonlySet<number>,
  own: string,
  periods: readonly Period[],
): StandoutSeries[] {
  const series = new Map<string, { area: string; category: string; counts: number[] }>();
  const nameOf = finestNames(index);
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
      add(own, row.category, at, row.count);
      if (area !== own) add(area, row.category, at, row.count);
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
