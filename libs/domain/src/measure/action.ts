import type { FieldFault } from '../errors/fault.js';

/** A small thing to do soon. */
export interface Action {
  readonly what: string;
  readonly where: string;
  /** A function, or whoever does it. */
  readonly who: string;
  /** Local day; null: some day. */
  readonly dueOn: string | null;
}

export const actionTexts = ['what', 'where', 'who'] as const;

export function actionFaults({ what }: Action): FieldFault[] {
  return what.trim() === '' ? [{ path: 'what', code: 'FIELD_REQUIRED' }] : [];
}

interface ListedAction {
  readonly id: string;
  readonly dueOn: string | null;
  /** When it was done; null while it is not. */
  readonly doneAt: string | null;
}

export function isLateAction({ dueOn, doneAt }: Omit<ListedAction, 'id'>, today: string): boolean {
  return doneAt === null && dueOn !== null && dueOn < today;
}

/** In the order in which they are to be done: the day that is longest past first, those without a day last, done below. */
export function byUrgency<Each extends ListedAction>(actions: readonly Each[]): Each[] {
  const rank = ({ dueOn, doneAt }: ListedAction): string =>
    doneAt === null ? `0${dueOn ?? '9999-12-31'}` : '1';
  return [...actions].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    if (left !== right) return left < right ? -1 : 1;
    if (a.doneAt !== b.doneAt) return (a.doneAt ?? '') > (b.doneAt ?? '') ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}
