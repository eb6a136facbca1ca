import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor, type FieldFault } from '#domain';
import { newId } from '#protection';
import { checkNewPerson } from '../add-user.js';
import { normaliseEmail } from '../email.js';
import { giveRoles, refuseMissingScopes, refuseUnknownScopes } from './held-roles.js';
import type { NewPersonDto } from './people.dto.js';

/** Adds a person by hand: an account without a password, and roles that hold from today. */
@Injectable()
export class AddPerson {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @returns the person's id. Faults: FIELDS_INVALID, EMAIL_TAKEN, UNIT_UNKNOWN, ORGANISATION_UNKNOWN. */
  async run(actor: Actor, person: NewPersonDto): Promise<string> {
    const fields: FieldFault[] = checkNewPerson(person);
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    refuseMissingScopes(person.roles);
    const [personId, accountId] = [newId(), newId()];
    await this.database.transaction(async (tx) => {
      await refuseUnknownScopes(tx, person);
      await tx.query(`INSERT INTO person (id, name, unit_id) VALUES ($1, $2, $3)`, [
        personId,
        person.name.trim(),
        person.unitId ?? null,
      ]);
      const added = await tx.query(
        `INSERT INTO account (id, person_id, email, created_at)
         VALUES ($1, $2, $3, $4) ON CONFLICT (email) DO NOTHING RETURNING id`,
        [accountId, personId, normaliseEmail(person.email), this.clock.now()],
      );
      if (added.length === 0) throw new Fault('EMAIL_TAKEN');
      const today = this.clock.localDate(this.settings.timeZone);
      await giveRoles(tx, personId, person.roles, today);
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'person.added',
        subject: 'person',
        subjectIds: [personId],
        details: { roles: person.roles.map(({ role }) => role) },
      });
    });
    return personId;
  }
}
