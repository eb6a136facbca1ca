import type { TallyView } from '#aggregation';
import { countedCategories, mixBreaksOf, type Period, type RecordingBreak } from '#domain';

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
  return mixBreaksOf(
    rows.map((row) => ({ ...row, month: row.month.slice(0, MONTH_LETTERS) })),
    whole,
  );
}
