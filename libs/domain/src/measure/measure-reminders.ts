import { addDays } from '../time/civil-date.js';
import { isWorkingDay, workingDayFrom } from '../time/working-day.js';
import { isOpenMeasure, type MeasureStatus } from './measure-status.js';
import { occasionsOf, type DueOccasion, type Occasion } from './follow-up.js';

/** So long before its end day somebody is told, so that there is time to end it well. */
export const ENDING_SOON_DAYS = 14;

/** What is known of a measure that may be reminded of. */
export interface RemindedMeasure {
  readonly status: MeasureStatus;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Occasions of which something stands. */
  readonly followedUp: readonly Pick<DueOccasion, 'year' | 'occasion'>[];
}

export type Reminder =
  | { readonly kind: 'ending' | 'ended'; readonly day: string }
  | {
      readonly kind: 'followUp';
      readonly day: string;
      readonly year: number;
      readonly occasion: Occasion;
    };

/**
 * What is due to be told of a measure today. Nobody is told on a Saturday, a Sunday or a holiday: what falls there is
 * told on the working day before. The same reminder is due again the next day; whoever sends it sends it once.
 */
export function remindersDue(measure: RemindedMeasure, today: string): Reminder[] {
  const { status, startsOn, endsOn, followedUp } = measure;
  const isDraft = status === 'draft';
  if (isDraft || startsOn === null || endsOn === null) return [];
  if (!isWorkingDay(today)) return [];
  const through = addDays(workingDayFrom(addDays(today, 1)), -1);
  const due: Reminder[] = [];
  if (isOpenMeasure(status)) {
    if (endsOn <= through) due.push({ kind: 'ended', day: endsOn });
    else if (addDays(endsOn, -ENDING_SOON_DAYS) <= through)
      due.push({ kind: 'ending', day: endsOn });
  }
  for (const { year, occasion, day } of occasionsOf({ startsOn, endsOn })) {
    const isTold = followedUp.some((each) => each.year === year && each.occasion === occasion);
    if (day <= through && !isTold) due.push({ kind: 'followUp', day, year, occasion });
  }
  return due;
}

/** Whether a measure should have ended and has not. A draft is promised to nobody, so it is never late. */
export function isLateMeasure(
  { status, endsOn }: Pick<RemindedMeasure, 'status' | 'endsOn'>,
  today: string,
): boolean {
  return isPromised(status) && endsOn !== null && endsOn < today;
}

/** Whether it ends soon, and has not. */
export function endsSoon(
  { status, endsOn }: Pick<RemindedMeasure, 'status' | 'endsOn'>,
  today: string,
): boolean {
  return (
    isPromised(status) &&
    endsOn !== null &&
    endsOn >= today &&
    addDays(endsOn, -ENDING_SOON_DAYS) <= today
  );
}

const isPromised = (status: MeasureStatus): boolean => isOpenMeasure(status) && status !== 'draft';
