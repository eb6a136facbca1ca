import type { TallyView } from '#aggregation';
import {
  breaksOf,
  countedCategories,
  type MonthKey,
  type Period,
  type RecordingBreak,
} from '#domain';

const MONTH_LETTERS = 'YYYY-MM'.length;

/** What a view that breaks are looked for in is counted by. */
export const mixDimensions = ['source', 'category', 'month'] as const;

/**
 * From when on an area's incidents come from another source or go by other categories. Of everything that the reader may
 * see there, whatever the filter is: that is where a way of recording shows.
 * @param whole the months that can be trusted to be whole; the view holds them.
 */
export function mixBreaks(
  view: TallyView,
  areaKey: ReadonlySet<number>,
  whole: Period,
): RecordingBreak[] {
  const rows = view.countAll(mixDimensions, { areaKey, category: countedCategories });
  const all = new Map<MonthKey, number>();
  for (const row of rows) addTo(all, monthOf(row.month), row.count);
  const find = (kind: 'source' | 'category', hits: RecordingBreak['hits']): RecordingBreak[] => {
    const parts = new Map<string, Map<MonthKey, number>>();
    for (const row of rows) {
      const part = parts.get(row[kind]) ?? new Map<MonthKey, number>();
      parts.set(row[kind], addTo(part, monthOf(row.month), row.count));
    }
    return [...parts].flatMap(([subject, part]) => {
      const sorted = [...all].flatMap(([month, count]) => {
        const own = part.get(month) ?? 0;
        return [
          { month, count: own, isPart: true },
          { month, count: count - own, isPart: false },
        ];
      });
      return breaksOf(sorted, whole).map((found) => ({ ...found, kind, subject, hits }));
    });
  };
  // A category may well take a larger share of what happens; only one that comes or goes altogether is a way of sorting.
  const sorted = find('category', 'categories').filter(
    ({ before, after }) => before === 0 || after === 0,
  );
  return [...onePerMonth(find('source', 'everything')), ...onePerMonth(sorted)];
}

const monthOf = (day: string): MonthKey => day.slice(0, MONTH_LETTERS);

function addTo(sums: Map<MonthKey, number>, month: MonthKey, count: number): typeof sums {
  return sums.set(month, (sums.get(month) ?? 0) + count);
}

/** What one source or category gains another loses: the largest shift tells of both, the gain where they are equal. */
function onePerMonth(breaks: readonly RecordingBreak[]): RecordingBreak[] {
  const byMonth = new Map<MonthKey, RecordingBreak>();
  for (const each of breaks) {
    const known = byMonth.get(each.from);
    if (known === undefined || shiftOf(each) > shiftOf(known)) byMonth.set(each.from, each);
  }
  return [...byMonth.values()];
}

const shiftOf = ({ before, after }: RecordingBreak): number =>
  Math.abs(after - before) + (after > before ? Number.EPSILON : 0);
