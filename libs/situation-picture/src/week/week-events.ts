import type { CountWeeks } from '#aggregation';
import { countedCategories, usualDays, weekdaysTouched } from '#domain';
import type { AreaIndex } from '#geography';
import type { FoundEvent } from '#planned-events';
import type { WeekEventDto } from './week.dto.js';

type CountedRows = Awaited<ReturnType<CountWeeks['run']>>['rows'];

/** What the events of a week are told from. */
export interface WeekEventsOrder {
  readonly index: AreaIndex;
  /** The keys of the area that was asked for and of all in it: only these are counted. */
  readonly areaKeys: ReadonlySet<number>;
  /** By weekday. */
  readonly rows: CountedRows;
  /** Civil dates: the week shown, and the last day that events are shown for, exclusive. */
  readonly week: { readonly from: string; readonly to: string };
  readonly until: string;
  /** How many weeks before the one shown may be compared with it. */
  readonly trusted: number;
}

/** Planned events beside how many incidents their area had on the same weekdays, all from the rows of one position. */
export function weekEvents(events: readonly FoundEvent[], order: WeekEventsOrder): WeekEventDto[] {
  const { week, until } = order;
  return events.map(({ event, areaKey }) => {
    const weekdays = weekdaysTouched(event, { from: week.from, to: until });
    const isInWeekShown = weekdaysTouched(event, week).length > 0;
    const usual = usualDays(dayCounts(areaKey, order), weekdays, {
      ...{ isInWeekShown, trusted: order.areaKeys.has(areaKey) ? order.trusted : 0 },
    });
    return { ...event, weekdays, isInWeekShown, usual };
  });
}

function dayCounts(areaKey: number, { index, rows }: WeekEventsOrder) {
  const within = new Set([areaKey, ...index.descendantKeys([areaKey])]);
  return rows.flatMap((row) => {
    const { weeksBefore, weekday, count, category } = row;
    const isCounted = within.has(row.areaKey) && countedCategories.has(category);
    return isCounted && weeksBefore !== null && weekday !== null
      ? [{ weeksBefore, weekday, count }]
      : [];
  });
}
