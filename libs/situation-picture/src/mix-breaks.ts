import type { TallyView } from '#aggregation';
import {
  breaksOf,
  countedCategories,
  type CountRow,
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
  const find = (kind: 'source' | 'category', hits: RecordingBreak['hits']): RecordingBreak[] => {
    const where = { areaKey, category: countedCategories };
    const rows: CountRow<typeof kind | 'month'>[] = view.countAll([kind, 'month'], where);
    return [...new Set(rows.map((row) => row[kind]))].flatMap((subject) => {
      const sorted = rows.map((row) => ({
        month: row.month.slice(0, MONTH_LETTERS),
        count: row.count,
        isPart: row[kind] === subject,
      }));
      return breaksOf(sorted, whole).map((found) => ({ ...found, kind, subject, hits }));
    });
  };
  // A category may well take a larger share of what happens; only one that comes or goes altogether is a way of sorting.
  const sorted = find('category', 'categories').filter(
    ({ before, after }) => before === 0 || after === 0,
  );
  return [...onePerMonth(find('source', 'everything')), ...onePerMonth(sorted)];
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
