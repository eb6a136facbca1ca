import { addDays, civilDate, epochDayOf, isoWeekdayOfEpochDay } from '../time/civil-date.js';
import type { RiskJudgement } from './risk.js';

const SATURDAY = 6;

/**
 * The day by which a risk is to be judged anew, where that is to be told today; null otherwise. Nobody is told on a
 * Saturday or Sunday: what falls there is told on the Friday before. It is due the next day too; whoever tells it tells
 * it once.
 */
export function reviewDue(
  { reviewOn, isClosed }: Pick<RiskJudgement, 'reviewOn' | 'isClosed'>,
  today: string,
): string | null {
  if (reviewOn === null || isClosed) return null;
  const weekday = isoWeekdayOfEpochDay(epochDayOf(civilDate(today)));
  if (weekday >= SATURDAY) return null;
  const through = weekday === SATURDAY - 1 ? addDays(today, 2) : today;
  return reviewOn <= through ? reviewOn : null;
}
