import type { KnownHolding, KnownPeople } from './known-people.js';
import type { PlannedHolding } from './plan-holdings.js';

/**
 * Sees to it that somebody is left who can sign in and give roles. Roles that would have been ended because the file
 * does not name them are kept; a row that itself ends the last one is complained of.
 * @returns the roles that may be ended.
 */
export function keepAdministrators(
  planned: readonly PlannedHolding[],
  toClose: readonly KnownHolding[],
  { persons, holdings }: KnownPeople,
  today: string,
): readonly KnownHolding[] {
  const able = new Set(persons.filter(({ canSignIn }) => canSignIn).map(({ id }) => id));
  const administers = ({ role, personId, validFrom, validTo }: KnownHolding) =>
    role === 'administrator' &&
    able.has(personId) &&
    validFrom <= today &&
    (validTo === null || validTo > today);
  const before = holdings.filter(administers);
  if (before.length === 0) return toClose;
  const told = new Map(planned.map(({ holding }) => [holding.id, holding]));
  const after = [...holdings.filter(({ id }) => !told.has(id)), ...told.values()];
  const closing = new Set(toClose.map(({ id }) => id));
  if (after.some((holding) => administers(holding) && !closing.has(holding.id))) return toClose;
  const keepable = toClose.filter((holding) => !administers(holding));
  if (keepable.length < toClose.length) return keepable;
  for (const { standing, row } of planned) {
    if (standing === undefined || !administers(standing)) continue;
    const column = row.reading.has('lastDay') ? 'lastDay' : 'role';
    row.reading.complain(column, { code: 'LAST_ADMINISTRATOR' });
  }
  return toClose;
}
