import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { endLapsedAccess } from '../end-lapsed-access.js';
import { refuseLastAdministrator } from '../people-by-hand/held-roles.js';
import { PeopleRepository } from '../people/people.repository.js';
import { checkDays, endOf, lastDayOf } from './civil-dates.js';
import type { RoleHoldingChangeDto } from './role-holding.dto.js';

interface Held {
  readonly personId: string;
  readonly role: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const FIND = `
  SELECT person_id AS "personId", role, valid_from AS "validFrom", valid_to AS "validTo"
    FROM role_holding WHERE id = $1`;

/** Sets the last day of a role, or takes the ending back. A last day before the first means that it was never held. */
@Injectable()
export class ChangeHolding {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Faults: NOT_FOUND; REVISION_CONFLICT when `was` no longer stands; FIELDS_INVALID; LAST_ADMINISTRATOR_STAYS. */
  async run(actor: Actor, id: string, change: RoleHoldingChangeDto): Promise<void> {
    const { lastDay = null, was = null } = change;
    checkDays({ lastDay });
    const today = this.clock.localDate(this.settings.timeZone);
    await this.database.transaction(async (tx) => {
      await this.people.lock(tx);
      await endLapsedAccess(tx, today);
      const [held] = await tx.query<Held>(FIND, [id]);
      if (held === undefined) throw new Fault('NOT_FOUND');
      if (lastDayOf(held.validTo) !== was) throw new Fault('REVISION_CONFLICT');
      if (held.role === 'administrator' && lastDay !== null) {
        await refuseLastAdministrator(tx, held.personId, today);
      }
      await tx.query(
        `UPDATE role_holding SET valid_to = CASE WHEN $2::date IS NULL THEN NULL ELSE greatest($2::date, valid_from) END
          WHERE id = $1`,
        [id, endOf(lastDay)],
      );
      await endLapsedAccess(tx, today);
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'role.changed',
        subject: 'person',
        subjectIds: [held.personId],
        details: { role: held.role, lastDay },
      });
    });
  }
}
