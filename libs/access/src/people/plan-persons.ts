import { newId } from '#protection';
import type { KnownPeople, KnownPerson, KnownUnit } from './known-people.js';
import type { RoleRow } from './role-rows.js';

/** Where a role holds: everywhere, in an organisation, or in a unit of one. */
export interface RoleScope {
  readonly organisationId: string | null;
  readonly unitId: string | null;
}

/** A person as the file has it, with the rows that tell of it. */
export interface PlannedPerson {
  readonly person: KnownPerson;
  readonly rows: readonly { readonly row: RoleRow; readonly scope: RoleScope }[];
  /** Absent: a new one. */
  readonly standing: KnownPerson | undefined;
}

/** Finds the persons that the rows tell of, by code, else by address; complains of what cannot be. */
export function planPersons(rows: readonly RoleRow[], known: KnownPeople, today: string) {
  const byCode = new Map(known.persons.map((person) => [person.code, person]));
  const byEmail = new Map(known.persons.map((person) => [person.email, person]));
  const groups = new Map<string, RoleRow[]>();
  for (const row of rows) groups.set(row.email, [...(groups.get(row.email) ?? []), row]);
  return [...groups.values()].map((group): PlannedPerson => {
    const [{ name, email, code }] = group as [RoleRow];
    const coded = code === null ? undefined : byCode.get(code);
    const addressed = byEmail.get(email);
    const standing = coded ?? addressed;
    for (const row of group) complainOf(row, standing, coded, addressed);
    const scoped = group.map((row) => ({ row, scope: scopeOf(row, known) }));
    const unitId = unitOf(scoped, standing, known.units, today);
    const id = standing?.id ?? newId();
    const { canSignIn = false } = standing ?? {};
    const kept = { id, demo: false, canSignIn, code: code ?? standing?.code ?? null };
    return { person: { ...kept, name, email, unitId }, rows: scoped, standing };
  });
}

function complainOf(
  { reading, code }: RoleRow,
  standing: KnownPerson | undefined,
  coded: KnownPerson | undefined,
  addressed: KnownPerson | undefined,
): void {
  if (standing?.demo === true || addressed?.demo === true) {
    reading.complain('email', { code: 'ACCOUNT_IS_DEMO' });
  } else if (coded !== undefined && addressed !== undefined && coded.id !== addressed.id) {
    reading.complain('email', { code: 'EMAIL_TAKEN' });
  } else if (coded === undefined && code !== null && addressed !== undefined) {
    // An address that was given to somebody new must not bring the account and roles of the one before.
    if (addressed.code !== null) reading.complain('code', { code: 'PERSON_CODE_DIFFERS' });
  }
}

function scopeOf({ reading, organisation, unit }: RoleRow, known: KnownPeople): RoleScope {
  const organisationId = known.organisations.get(organisation) ?? null;
  const unknown = organisation !== '' && organisationId === null;
  if (unknown) {
    reading.complain('organisation', { code: 'ORGANISATION_NOT_FOUND', values: { organisation } });
  }
  if (unit === '' || unknown) return { organisationId, unitId: null };
  const found = known.units.filter((each) => {
    return each.code === unit && (organisation === '' || each.organisationId === organisationId);
  });
  if (found.length === 0) reading.complain('unit', { code: 'UNIT_NOT_FOUND', values: { unit } });
  if (found.length > 1) reading.complain('unit', { code: 'UNIT_AMBIGUOUS', values: { unit } });
  const [only] = found;
  return { organisationId: only?.organisationId ?? organisationId, unitId: only?.id ?? null };
}

/** The unit that the person reports for: the one it has, while a role holds there, else the first by code. */
function unitOf(
  rows: PlannedPerson['rows'],
  standing: KnownPerson | undefined,
  units: readonly KnownUnit[],
  today: string,
): string | null {
  const current = rows
    .filter(({ row }) => row.validTo == null || row.validTo > today)
    .map(({ scope }) => scope.unitId);
  const kept = standing?.unitId ?? null;
  const candidates = new Set(current.filter((id) => id !== null));
  if (candidates.size === 0 || (kept !== null && candidates.has(kept))) return kept;
  const keyOf = ({ organisation, code }: KnownUnit) => JSON.stringify([organisation, code]);
  const [first] = units
    .filter(({ id }) => candidates.has(id))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return first?.id ?? kept;
}
