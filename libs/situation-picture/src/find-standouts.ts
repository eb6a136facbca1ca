import { Injectable } from '@nestjs/common';
import { keysWithin, OpenTallies, type TallyView } from '#aggregation';
import {
  comparedMonths,
  countedCategories,
  earlierPeriods,
  EXPECTED_YEARS_MIN,
  monthsOf,
  standouts,
  yearStep,
  type Actor,
  type Period,
  type StandoutSeries,
} from '#domain';
import { Areas, type AreaIndex } from '#geography';
import { FindMonths } from './find-months.js';
import type { PictureViewDto, StandoutsDto } from './live-picture.dto.js';

/** Looks through every category in every finest area, and in the area as a whole, for what has risen. */
@Injectable()
export class FindStandouts {
  constructor(
    private readonly open: OpenTallies,
    private readonly areas: Areas,
    private readonly months: FindMonths,
  ) {}

  /** Counts that the reader may not see are in no figure. Throws what `FindMonths` throws. */
  async run(actor: Actor, query: PictureViewDto): Promise<StandoutsDto> {
    const index = await this.areas.current();
    const { period, asked, whole } = await this.months.run(query, index);
    const compared = comparedMonths(period, whole);
    const earlier = compared ? earlierPeriods(compared, yearStep(period), whole) : [];
    const keys = keysWithin(index, query.area);
    const last = compared ?? period;
    const months = { from: firstDay(earlier[0] ?? last), to: `${last.to}-01` };
    const view = await this.open.run(actor, query, months, keys);
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

const firstDay = ({ from }: Period): string => `${from}-01`;

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
