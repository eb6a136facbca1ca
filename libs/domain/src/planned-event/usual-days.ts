/** Weeks before that tell how many incidents are usual on the weekdays of an event. */
export const USUAL_WEEKS = 4;

/** Incidents of one weekday (Monday 1 … Sunday 7) in one week; several rows add up. */
export interface DayCount {
  /** 0 for the week shown, 1 for the one before it, and so on. */
  readonly weeksBefore: number;
  readonly weekday: number;
  readonly count: number;
}

/**
 * How many incidents the same weekdays had in four whole weeks (`sameWeekdays@1`), the earliest first: the four that end
 * just before the week shown for an event in that week, else the four that end with it. Nothing is expected from them and
 * no effect is claimed: they say what is usual there, so that a meeting can judge.
 * @param trusted how many weeks just before the one shown are recorded as it is; fewer than are asked of: null.
 */
export function usualDays(
  rows: readonly DayCount[],
  weekdays: readonly number[],
  { isInWeekShown, trusted }: { readonly isInWeekShown: boolean; readonly trusted: number },
): number[] | null {
  const last = isInWeekShown ? 1 : 0;
  if (weekdays.length === 0 || trusted < last + USUAL_WEEKS - 1) return null;
  const counts = Array.from({ length: USUAL_WEEKS }, () => 0);
  for (const { weeksBefore, weekday, count } of rows) {
    const at = USUAL_WEEKS - 1 - (weeksBefore - last);
    if (at >= 0 && at < USUAL_WEEKS && weekdays.includes(weekday)) counts[at]! += count;
  }
  return counts;
}
