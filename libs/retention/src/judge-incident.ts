import {
  dueOn,
  isStopped,
  localParts,
  ruleFor,
  type FallAwayReason,
  type RetainedIncident,
  type RetentionRule,
  type RetentionStop,
} from '#domain';
import type { RetainedRow } from '#intake';

/** What an incident is judged by on a day. */
export interface Grounds {
  readonly rules: readonly RetentionRule[];
  readonly stops: readonly RetentionStop[];
  readonly today: string;
  readonly timeZone: string;
}

/** What rules and holds say of an incident: it is due by a rule, or held, or neither. */
export type Judgement =
  | { readonly is: 'due'; readonly rule: RetentionRule; readonly dueOn: string }
  | { readonly is: 'held'; readonly why: 'stop' | 'under_review' | 'restricted' }
  | { readonly is: 'kept' };

/** An incident of a frozen list, as it was then. */
export interface ListedIncident {
  readonly revision: number;
  readonly lastNoteAt: Date;
  readonly ruleId: string;
}

/** Whether an incident may go today. What is not reviewed after break-glass waits for its review. */
export function judge(row: RetainedRow, { rules, stops, today, timeZone }: Grounds): Judgement {
  const facts = factsOf(row, timeZone);
  const rule = ruleFor(rules, facts);
  const due = rule === undefined ? null : dueOn(rule, facts);
  if (rule === undefined || due === null || due > today) return { is: 'kept' };
  if (isStopped(stops, { ...facts, id: row.id }, today)) return { is: 'held', why: 'stop' };
  if (row.isRestricted) return { is: 'held', why: 'restricted' };
  if (row.isUnderReview) return { is: 'held', why: 'under_review' };
  return { is: 'due', rule, dueOn: due };
}

/** Why an incident that was listed may not go after all; null when it may. */
export function fallsAway(
  listed: ListedIncident,
  row: RetainedRow | undefined,
  organisationId: string,
  grounds: Grounds,
): FallAwayReason | null {
  if (row === undefined || row.erasedAt !== null) return 'gone';
  const judged = judge(row, grounds);
  if (judged.is === 'held') return judged.why;
  if (row.organisationId !== organisationId) return 'moved';
  const isSame =
    row.revision === listed.revision && row.lastNoteAt.getTime() === listed.lastNoteAt.getTime();
  if (!isSame) return 'changed';
  if (judged.is === 'kept')
    return ruleFor(grounds.rules, row)?.id === listed.ruleId ? 'not_due' : 'rule';
  return judged.rule.id === listed.ruleId ? null : 'rule';
}

/** Whether an incident is to be kept for good: by a rule that says so, or since none fits it. */
export function isKept(
  row: RetainedRow,
  { rules, timeZone }: Pick<Grounds, 'rules' | 'timeZone'>,
): boolean {
  const rule = ruleFor(rules, factsOf(row, timeZone));
  return rule === undefined || rule.outcome === 'keep';
}

function factsOf(row: RetainedRow, timeZone: string): RetainedIncident {
  const dayOf = (at: Date) => localParts(at, timeZone).date;
  const { kind, category, tier, receivedAt, lastNoteAt, closedAt } = row;
  return {
    ...{ kind, category, tier, receivedOn: dayOf(receivedAt), lastNoteOn: dayOf(lastNoteAt) },
    closedOn: closedAt && dayOf(closedAt),
  };
}
