import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { endLapsedAccess } from '../end-lapsed-access.js';
import { PeopleRepository } from '../people/people.repository.js';
import {
  giveRoles,
  refuseLastAdministrator,
  refuseMissingScopes,
  refuseUnknownScopes,
} from './held-roles.js';
import type { NewRoleDto, PersonRolesDto } from './people.dto.js';

interface Held {
  readonly id: string;
  readonly role: string;
  readonly organisationId: string | null;
  readonly unitId: string | null;
}

const HELD = `
  SELECT id, role, organisation_id AS "organisationId", unit_id AS "unitId" FROM role_holding
   WHERE person_id = $1 AND source IS NULL
     AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to > $2::date)`;

/** Says which roles somebody holds from now on. Roles that a staff register has given are the register's to end. */
@Injectable()
export class SetRoles {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Faults: NOT_FOUND, UNIT_UNKNOWN, ORGANISATION_UNKNOWN, FIELDS_INVALID, LAST_ADMINISTRATOR_STAYS. */
  async run(actor: Actor, personId: string, wish: PersonRolesDto): Promise<void> {
    const today = this.clock.localDate(this.settings.timeZone);
    await this.database.transaction(async (tx) => {
      await this.people.lock(tx);
      await endLapsedAccess(tx, today);
      // Before the unit is written: the database would refuse an unknown one without saying which.
      await refuseUnknownScopes(tx, wish);
      const found = await tx.query(`UPDATE person SET unit_id = $2 WHERE id = $1 RETURNING id`, [
        personId,
        wish.unitId ?? null,
      ]);
      if (found.length === 0) throw new Fault('NOT_FOUND');
      const held = await tx.query<Held>(HELD, [personId, today]);
      const ended = held.filter((one) => !wish.roles.some((role) => isSame(one, role)));
      const isNew = (role: NewRoleDto) => !held.some((one) => isSame(one, role));
      refuseMissingScopes(wish.roles, isNew);
      const added = wish.roles.filter(isNew);
      if (ended.some(({ role }) => role === 'administrator') && !givesAdministration(wish)) {
        await refuseLastAdministrator(tx, personId, today);
      }
      const endedIds = ended.map(({ id }) => id);
      await this.people.endHoldings(tx, endedIds, today);
      await giveRoles(tx, personId, added, today);
      await endLapsedAccess(tx, today);
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'person.roles-set',
        subject: 'person',
        subjectIds: [personId],
        details: { roles: wish.roles.map(({ role }) => role) },
      });
    });
  }
}

const givesAdministration = ({ roles }: PersonRolesDto) =>
  roles.some(({ role }) => role === 'administrator');

/** A role in a unit is held in the unit's organisation, which the wish need not name. */
function isSame(held: Held, { role, unitId, organisationId }: NewRoleDto): boolean {
  return (
    held.role === role &&
    held.unitId === (unitId ?? null) &&
    (unitId !== undefined || held.organisationId === (organisationId ?? null))
  );
}
