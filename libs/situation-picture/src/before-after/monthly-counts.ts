import type { TallyView } from '#aggregation';
import { countedCategories, isIn, type MonthKey, type Period } from '#domain';
import type { EffectPlace } from './effect-places.js';

const MONTH_LETTERS = 'YYYY-MM'.length;

/** Counted incidents by area key and month. */
export interface MonthlyCounts {
  /** How many a month holds of the areas. */
  in(keys: ReadonlySet<number>, month: MonthKey): number;
}

/** Of a view that is opened by area, category and month. */
export function countedWithin(view: TallyView): MonthlyCounts {
  const byMonth = new Map<MonthKey, Map<number, number>>();
  for (const row of view.count(['areaKey', 'month'], { category: countedCategories })) {
    const month = row.month.slice(0, MONTH_LETTERS);
    const sums = byMonth.get(month) ?? new Map<number, number>();
    sums.set(row.areaKey, (sums.get(row.areaKey) ?? 0) + row.count);
    byMonth.set(month, sums);
  }
  return {
    in: (keys, month) => {
      let sum = 0;
      for (const [areaKey, count] of byMonth.get(month) ?? []) if (keys.has(areaKey)) sum += count;
      return sum;
    },
  };
}

/** Incidents of the areas and periods that are of categories that are not counted. */
export function excludedIn(
  view: TallyView,
  places: readonly EffectPlace[],
  periods: readonly Period[],
): number {
  const keys = new Set(places.flatMap((place) => [...place.keys]));
  return view
    .count(['areaKey', 'category', 'month'])
    .filter(
      ({ areaKey, category, month }) =>
        keys.has(areaKey) &&
        !countedCategories.has(category) &&
        periods.some((period) => isIn(month.slice(0, MONTH_LETTERS), period)),
    )
    .reduce((all, { count }) => all + count, 0);
}
