import type { MonthKey, Period } from './period.js';
import { breaksOf, type RecordingBreak } from './recording-breaks.js';

/** Counted incidents of an area that have source, category and month in common. */
export interface MixCount {
  readonly month: MonthKey;
  readonly source: string;
  readonly category: string;
  readonly count: number;
}

/**
 * From when on an area's incidents come from another source or go by other categories.
 * @param rows of everything that is counted there, whatever the filter: that is where a way of recording shows.
 * @param whole the months that can be trusted to be whole.
 */
export function mixBreaksOf(rows: readonly MixCount[], whole: Period): RecordingBreak[] {
  const all = new Map<MonthKey, number>();
  for (const { month, count } of rows) addTo(all, month, count);
  const find = (kind: 'source' | 'category', hits: RecordingBreak['hits']): RecordingBreak[] => {
    const parts = new Map<string, Map<MonthKey, number>>();
    for (const row of rows) {
      const part = parts.get(row[kind]) ?? new Map<MonthKey, number>();
      parts.set(row[kind], addTo(part, row.month, row.count));
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
