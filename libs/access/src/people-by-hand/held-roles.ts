import type { Transaction } from '#database';
import { Fault, scopeMissing, type FieldFault } from '#domain';
import { newId } from '#protection';
import type { NewRoleDto } from './people.dto.js';

const missing = (table: 'unit' | 'organisation') => `
  SELECT id FROM unnest($1::uuid[]) AS given (id) WHERE NOT EXISTS (SELECT FROM ${table} t WHERE t.id = given.id)`;
const MISSING_UNITS = missing('unit');
const MISSING_ORGANISATIONS = missing('organisation');

const OTHER_ADMINISTRATORS = `
  SELECT 1
    FROM role_holding h
    JOIN account a ON a.person_id = h.person_id
   WHERE h.role = 'administrator' AND h.person_id <> $1
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
     AND a.password_hash IS NOT NULL AND a.disabled_at IS NULL
   LIMIT 1`;

/** What somebody is to do, and where. */
export interface RoleWish {
  readonly unitId?: string;
  readonly roles: readonly NewRoleDto[];
}

/** Faults: UNIT_UNKNOWN, ORGANISATION_UNKNOWN. */
export async function refuseUnknownScopes(
  tx: Transaction,
  { unitId, roles }: RoleWish,
): Promise<void> {
  const given = (ids: readonly (string | undefined)[]) => [ids.filter((id) => id !== undefined)];
  const unitIds = given([unitId, ...roles.map((each) => each.unitId)]);
  if ((await tx.query(MISSING_UNITS, unitIds)).length > 0) throw new Fault('UNIT_UNKNOWN');
  const organisationIds = given(roles.map((each) => each.organisationId));
  if ((await tx.query(MISSING_ORGANISATIONS, organisationIds)).length > 0) {
    throw new Fault('ORGANISATION_UNKNOWN');
  }
}

/**
 * Refuses a new role that is given nowhere though it opens nothing so. What somebody held before is left as it is.
 * @param isNew whether the person does not hold it yet.
 * Fault: FIELDS_INVALID.
 */
export function refuseMissingScopes(
  roles: readonly NewRoleDto[],
  isNew: (role: NewRoleDto) => boolean = () => true,
): void {
  const fields = roles.flatMap((each, at): FieldFault[] => {
    const missing = isNew(each) ? scopeMissing(each.role, each) : undefined;
    return missing === undefined ? [] : [fieldMissing(missing, `roles.${at}.`)];
  });
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
}

/** What is wrong with a role that is given without the unit or the organisation that it needs. */
export function fieldMissing(missing: 'unit' | 'organisation', path = ''): FieldFault {
  return missing === 'unit'
    ? { path: `${path}unitId`, code: 'ROLE_NEEDS_UNIT' }
    : { path: `${path}organisationId`, code: 'ROLE_NEEDS_ORGANISATION' };
}

/** Lets a person hold roles from a civil date on; a role in a unit is held in its organisation too. */
export async function giveRoles(
  tx: Transaction,
  personId: string,
  roles: readonly NewRoleDto[],
  today: string,
): Promise<void> {
  for (const { role, unitId = null, organisationId = null } of roles) {
    await tx.query(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from)
       VALUES ($1, $2, $3, coalesce($4, (SELECT organisation_id FROM unit WHERE id = $5)), $5, $6)`,
      [newId(), personId, role, organisationId, unitId, today],
    );
  }
}

/** Fault: LAST_ADMINISTRATOR_STAYS when nobody but this person can sign in and administer. */
export async function refuseLastAdministrator(
  tx: Transaction,
  personId: string,
  today: string,
): Promise<void> {
  const others = await tx.query(OTHER_ADMINISTRATORS, [personId, today]);
  if (others.length === 0) throw new Fault('LAST_ADMINISTRATOR_STAYS');
}
