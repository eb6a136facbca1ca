import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, scopeMissing, type Actor } from '#domain';
import { newId } from '#protection';
import { endLapsedAccess } from '../end-lapsed-access.js';
import { fieldMissing } from '../people-by-hand/held-roles.js';
import { PeopleRepository } from '../people/people.repository.js';
import { checkDays, endOf } from './civil-dates.js';
import type { NewRoleHoldingDto } from './role-holding.dto.js';

const PLACE = `
  SELECT o.id, ($2::uuid IS NULL OR EXISTS (SELECT FROM unit u WHERE u.id = $2 AND u.organisation_id = o.id)) AS within
    FROM organisation o WHERE o.code = $1`;
const SAME = `
  SELECT 1 FROM role_holding
   WHERE person_id = $1 AND role = $2 AND organisation_id = $3 AND unit_id IS NOT DISTINCT FROM $4
     AND valid_from < coalesce($6::date, 'infinity') AND coalesce(valid_to, 'infinity') > $5::date`;

/** Gives somebody a role in an organisation or a unit, from a day and to a day. A coordinator is named so. */
@Injectable()
export class GiveRole {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * @returns the holding's id.
   * Faults: FIELDS_INVALID; ORGANISATION_UNKNOWN; UNIT_UNKNOWN; ROLE_HELD when the person holds it then already.
   */
  async run(actor: Actor, wish: NewRoleHoldingDto): Promise<string> {
    checkDays(wish);
    const { personId, role, organisation, unitId = null, from } = wish;
    if (scopeMissing(role, { organisationId: organisation, unitId }) === 'unit') {
      throw new Fault('FIELDS_INVALID', {}, { fields: [fieldMissing('unit')] });
    }
    const [id, validTo] = [newId(), endOf(wish.lastDay)];
    await this.database.transaction(async (tx) => {
      await this.people.lock(tx);
      await endLapsedAccess(tx, this.clock.localDate(this.settings.timeZone));
      const [place] = await tx.query<{ id: string; within: boolean }>(PLACE, [
        organisation,
        unitId,
      ]);
      if (place === undefined) throw new Fault('ORGANISATION_UNKNOWN');
      if (!place.within) throw new Fault('UNIT_UNKNOWN');
      const known = await tx.query(`SELECT 1 FROM person WHERE id = $1`, [personId]);
      if (known.length === 0) {
        const fields = [{ path: 'personId', code: 'FIELD_INVALID' as const }];
        throw new Fault('FIELDS_INVALID', {}, { fields });
      }
      const same = await tx.query(SAME, [personId, role, place.id, unitId, from, validTo]);
      if (same.length > 0) throw new Fault('ROLE_HELD');
      await tx.query(
        `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from, valid_to)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, personId, role, place.id, unitId, from, validTo],
      );
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'role.given',
        subject: 'person',
        subjectIds: [personId],
        details: { role, organisationId: place.id, from, lastDay: wish.lastDay ?? null },
      });
    });
    return id;
  }
}
