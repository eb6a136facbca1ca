import { addDays } from '../time/civil-date.js';
import type { MonthKey } from './period.js';
import type { RecordingBreak } from './recording-breaks.js';
import { WEEKS_BEFORE, type TrustedWeeks } from './week.js';

const DAYS_PER_WEEK = 7;
const MONTH_LETTERS = 'YYYY-MM'.length;

/** What weeks may not be compared across. */
export interface WeekLimits {
  /** The first month that data can be trusted to be whole. */
  readonly wholeFrom: MonthKey;
  /** Months with incidents whose day nobody knows: any week that touches one may lack some. */
  readonly undated: ReadonlySet<MonthKey>;
  readonly breaks: readonly Pick<RecordingBreak, 'from' | 'settled' | 'hits'>[];
}

const monthOf = (day: string): MonthKey => day.slice(0, MONTH_LETTERS);

/**
 * How many weeks just before the one that begins on `monday` may be compared with it: as far back as data are whole,
 * every day is known, and incidents are recorded as they are in the week itself.
 */
export function trustedWeeks(monday: string, limits: WeekLimits): TrustedWeeks {
  const of = (kinds: readonly RecordingBreak['hits'][]): number => {
    const breaks = limits.breaks.filter(({ hits }) => kinds.includes(hits));
    const since = firstDay(monday, { ...limits, breaks });
    const isTrusted = (weeksBefore: number): boolean => {
      const first = addDays(monday, -DAYS_PER_WEEK * weeksBefore);
      const months = [first, addDays(first, DAYS_PER_WEEK - 1)].map(monthOf);
      return first >= since && !months.some((month) => limits.undated.has(month));
    };
    let weeks = 0;
    while (weeks <= WEEKS_BEFORE && isTrusted(weeks)) weeks += 1;
    // The week shown is the first of them; where it cannot be trusted itself, nothing is compared with it.
    return Math.max(0, weeks - 1);
  };
  return {
    total: of(['everything']),
    areas: of(['everything', 'areas', 'one_area']),
    categories: of(['everything', 'categories']),
  };
}

/** The first day that is recorded as the week shown is; after every day where that one lies in a change itself. */
function firstDay(monday: string, { wholeFrom, breaks }: WeekLimits): string {
  const ownMonth = monthOf(addDays(monday, DAYS_PER_WEEK - 1));
  const begun = breaks.filter(({ from }) => from <= ownMonth).map(({ settled }) => settled);
  return `${[wholeFrom, ...begun].sort().at(-1)}-01`;
}
