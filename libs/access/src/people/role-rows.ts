import { isEmail } from 'class-validator';
import type { RowReading } from '#documents';
import { foldName, isRole, roleNames, roles, type Role } from '#domain';
import { normaliseEmail } from '../email.js';
import { CODE_CHARACTERS_MAX, NAME_CHARACTERS_MAX } from './organisation-rows.js';
import type { RoleColumn } from './people-columns.js';
import { readValidity, type ToldValidity } from './read-validity.js';

const EMAIL_CHARACTERS_MAX = 254;
/** Ten or twelve digits whose third and fourth last four say a month and day, coordination numbers included. */
const PERSON_NUMBER =
  /^(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}$/;

/** One role of one person as a row has it. */
export interface RoleRow extends ToldValidity {
  readonly reading: RowReading<RoleColumn>;
  readonly name: string;
  /** As it is stored. */
  readonly email: string;
  readonly code: string | null;
  /** Code; empty: the whole municipality, or that of the unit. */
  readonly organisation: string;
  /** Code; empty: the whole organisation. */
  readonly unit: string;
  readonly role: Role;
}

/** Other words that staff registers use for a role. */
const roleWords: Readonly<Record<string, Role>> = {
  chef: 'unit_manager',
  rektor: 'unit_manager',
  medarbetare: 'reporter',
  rapportör: 'reporter',
  brottsförebyggandesamordnare: 'prevention_coordinator',
  'brottsförebyggande samordnare': 'prevention_coordinator',
  gdpr: 'data_protection_officer',
};

/** The rows that can be read; the others have complained. */
export function readRoleRows(readings: readonly RowReading<RoleColumn>[]): RoleRow[] {
  const rows = readings.map(readRow).filter((row) => row !== undefined);
  refuseDifferingPersons(rows);
  return rows;
}

function readRow(reading: RowReading<RoleColumn>): RoleRow | undefined {
  if (reading.errors.length > 0) return undefined;
  const name = reading.required('name', NAME_CHARACTERS_MAX);
  const email = normaliseEmail(reading.required('email', EMAIL_CHARACTERS_MAX));
  if (email !== '' && !isEmail(email)) reading.complain('email', { code: 'NOT_AN_EMAIL' });
  const code = reading.optional('code', CODE_CHARACTERS_MAX);
  // Not even whoever imports is shown it again.
  if (PERSON_NUMBER.test(code)) reading.complain('code', { code: 'PERSON_NUMBER_REFUSED' }, '');
  const role = roleOf(reading.required('role', NAME_CHARACTERS_MAX));
  if (role === undefined) {
    const values = {
      choicesSv: roles.map((each) => roleNames[each].sv).join(', '),
      choicesEn: roles.map((each) => roleNames[each].en).join(', '),
    };
    reading.complain('role', { code: 'ROLE_NOT_FOUND', values });
  }
  const organisation = reading.optional('organisation', CODE_CHARACTERS_MAX);
  const unit = reading.optional('unit', CODE_CHARACTERS_MAX);
  const validity = readValidity(reading);
  if (reading.errors.length > 0 || role === undefined) return undefined;
  return { reading, name, email, code: code || null, organisation, unit, role, ...validity };
}

function roleOf(word: string): Role | undefined {
  const folded = foldName(word);
  if (isRole(folded)) return folded;
  const named = roles.find((role) => {
    return [roleNames[role].sv, roleNames[role].en].some((name) => foldName(name) === folded);
  });
  return named ?? (Object.hasOwn(roleWords, folded) ? roleWords[folded] : undefined);
}

/** A person has one name, one address and one code, on whichever rows. */
function refuseDifferingPersons(rows: readonly RoleRow[]): void {
  const firstByEmail = new Map<string, RoleRow>();
  const firstByCode = new Map<string, RoleRow>();
  for (const row of rows) {
    const { reading, email, code, name } = row;
    const same = firstByEmail.get(email);
    const line = same?.reading.line ?? 0;
    if (same !== undefined && same.name !== name) {
      reading.complain('name', { code: 'PERSON_DIFFERS', values: { line } });
    }
    if (same !== undefined && same.code !== code) {
      reading.complain('code', { code: 'PERSON_DIFFERS', values: { line } });
    }
    firstByEmail.set(email, same ?? row);
    if (code === null) continue;
    const coded = firstByCode.get(code) ?? row;
    if (coded.email !== email) {
      const values = { line: coded.reading.line };
      reading.complain('email', { code: 'PERSON_DIFFERS', values });
    }
    firstByCode.set(code, coded);
  }
}
