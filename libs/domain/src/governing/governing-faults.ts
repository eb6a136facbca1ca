import type { FieldFault } from '../errors/fault.js';
import { findPersonData } from '../text/find-person-data.js';
import type { PersonNames } from '../text/person-data.js';
import { personDataKindsOf } from '../text/tier-with-person-data.js';
import type { GoverningDocument, RegisteredDocument } from './governing-document.js';

const WEB_ADDRESS = /^https?:\/\/[^\s<>"'`\\]+$/i;

/** What a document is held against when it is registered or changed. */
export interface GoverningSurroundings {
  readonly id: string;
  readonly organisationId: string | null;
  /** Every registered document; the one that is changed too, as it stood. */
  readonly all: readonly RegisteredDocument[];
  readonly names: PersonNames;
}

/** Whether a text points out a person with some certainty: what steers is public, and no person stands in it. */
export function pointsOutPerson(text: string, names: PersonNames): boolean {
  return personDataKindsOf(findPersonData(text, names)).length > 0;
}

/** Why a document cannot be registered like this, by field; empty when it can. */
export function governingFaults(
  wish: GoverningDocument,
  { id, organisationId, all, names }: GoverningSurroundings,
): FieldFault[] {
  const faults: FieldFault[] = [];
  if (wish.validTo !== null && wish.validTo < wish.validFrom) {
    faults.push({ path: 'validTo', code: 'GOVERNING_ENDS_BEFORE' });
  }
  if (wish.link !== '' && !WEB_ADDRESS.test(wish.link)) {
    faults.push({ path: 'link', code: 'GOVERNING_LINK_WRONG' });
  }
  for (const replaced of wish.replaces) {
    const found = all.find((each) => each.id === replaced);
    if (found?.organisationId !== organisationId) {
      faults.push({ path: 'replaces', code: 'GOVERNING_REPLACES_OTHERS' });
    }
  }
  if (leadsBack(id, wish.replaces, all)) {
    faults.push({ path: 'replaces', code: 'GOVERNING_REPLACES_CIRCLE' });
  }
  const before = all.find((each) => each.id === id)?.goals ?? [];
  if (before.some((goal) => !wish.goals.some((each) => each.id === goal.id))) {
    faults.push({ path: 'goals', code: 'GOVERNING_GOAL_MISSING' });
  }
  return [...faults, ...goalFaults(wish, { id, all, names })];
}

/** Goals are told apart by their ids, which no other document has; and none points out a person. */
function goalFaults(
  { goals }: GoverningDocument,
  { id, all, names }: Pick<GoverningSurroundings, 'id' | 'all' | 'names'>,
): FieldFault[] {
  const others = new Set(
    all.filter((each) => each.id !== id).flatMap((each) => each.goals.map((goal) => goal.id)),
  );
  return goals.flatMap((goal, at) => {
    const isTaken = others.has(goal.id) || goals.findIndex((each) => each.id === goal.id) !== at;
    const persons = (['text', 'wishedResult', 'indicator'] as const).filter((field) =>
      pointsOutPerson(goal[field], names),
    );
    return [
      ...(isTaken ? [{ path: `goals.${at}.id`, code: 'GOVERNING_GOAL_TAKEN' as const }] : []),
      ...persons.map((field) => ({
        path: `goals.${at}.${field}`,
        code: 'PERSON_NOT_HERE' as const,
      })),
    ];
  });
}

/** Whether a document would stand in its own place, directly or through others. */
function leadsBack(
  id: string,
  replaces: readonly string[],
  all: readonly RegisteredDocument[],
): boolean {
  const seen = new Set<string>();
  const waiting = [...replaces];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(all.find((each) => each.id === next)?.replaces ?? []));
  }
  return false;
}
