import { addDays } from '../time/civil-date.js';
import { isWorkingDay, workingDayFrom } from '../time/working-day.js';
import { isAwaited, type StandingAnswer } from './standing-answer.js';

/** Days before the due day on which whoever has not answered is told. */
export const SOON_DAYS = [14, 3] as const;
/** Days after the due day on which whoever still has not answered is told. */
export const OVERDUE_DAYS = [1, 8, 15, 22] as const;
/** What should have been told longer ago than this is not told any more: the next one comes. */
const STALE_DAYS = 7;

export type CollectionReminder = {
  readonly kind: 'opened' | 'soon' | 'overdue' | 'completion' | 'completion_overdue';
  /** The day that it is of, and part of what makes it one: a day that is moved is told of anew. */
  readonly day: string;
};

/**
 * The reminder that an organisation is due today, at most one: the newest that its day has come. On a day without work
 * nobody is told; what falls there is told the first working day after. The same one is due again until the next comes:
 * whoever sends it sends it once.
 * @param opensOn @param dueOn @param today civil dates.
 */
export function collectionReminderDue(
  collection: { readonly opensOn: string; readonly dueOn: string },
  answer: Pick<StandingAnswer, 'state' | 'completionDueOn'>,
  today: string,
): CollectionReminder | undefined {
  if (!isAwaited(answer) || !isWorkingDay(today)) return undefined;
  const planned = plannedReminders(collection, answer)
    .map((reminder) => ({ ...reminder, toldOn: workingDayFrom(reminder.plannedOn) }))
    .filter(({ toldOn }) => toldOn <= today && addDays(toldOn, STALE_DAYS) > today)
    .sort((a, b) => (a.plannedOn < b.plannedOn ? 1 : -1));
  const [newest] = planned;
  return newest && { kind: newest.kind, day: newest.plannedOn };
}

function plannedReminders(
  { opensOn, dueOn }: { readonly opensOn: string; readonly dueOn: string },
  { state, completionDueOn }: Pick<StandingAnswer, 'state' | 'completionDueOn'>,
): { readonly kind: CollectionReminder['kind']; readonly plannedOn: string }[] {
  if (state === 'completion_asked') {
    if (completionDueOn === null) return [];
    return [
      { kind: 'completion', plannedOn: addDays(completionDueOn, -SOON_DAYS[1]) },
      { kind: 'completion_overdue', plannedOn: addDays(completionDueOn, OVERDUE_DAYS[0]) },
    ];
  }
  return [
    { kind: 'opened' as const, plannedOn: opensOn },
    ...SOON_DAYS.map((days) => ({ kind: 'soon' as const, plannedOn: addDays(dueOn, -days) })),
    ...OVERDUE_DAYS.map((days) => ({ kind: 'overdue' as const, plannedOn: addDays(dueOn, days) })),
  ].filter(({ plannedOn }) => plannedOn >= opensOn);
}
