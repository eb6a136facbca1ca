import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, type Actor, type FieldFault } from '#domain';
import { newId } from '#protection';
import { checkNewPerson } from '../add-user.js';
import { normaliseEmail } from '../email.js';
import type { NewPersonDto } from './people.dto.js';

const MISSING_UNITS = `SELECT id FROM unnest($1::uuid[]) AS given (id) WHERE NOT EXISTS (SELECT FROM unit u WHERE u.id = given.id)`;
const MISSING_ORGANISATIONS = `SELECT id FROM unnest($1::uuid[]) AS given (id) WHERE NOT EXISTS (SELECT FROM organisation o WHERE o.id = given.id)`;

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
    const [personId, accountId] = [newId(), newId()];
    await this.database.transaction(async (tx) => {
      await refuseUnknown(tx, person);
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
      await this.giveRoles(tx, personId, person);
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

  private async giveRoles(tx: Transaction, personId: string, { roles }: NewPersonDto) {
    const today = this.clock.localDate(this.settings.timeZone);
    for (const { role, unitId = null, organisationId = null } of roles) {
      await tx.query(
        `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from)
         VALUES ($1, $2, $3, coalesce($4, (SELECT organisation_id FROM unit WHERE id = $5)), $5, $6)`,
        [newId(), personId, role, organisationId, unitId, today],
      );
    }
  }
}

async function refuseUnknown(tx: Transaction, { unitId, roles }: NewPersonDto): Promise<void> {
  const given = (ids: readonly (string | undefined)[]) => [ids.filter((id) => id !== undefined)];
  const unitIds = given([unitId, ...roles.map((each) => each.unitId)]);
  if ((await tx.query(MISSING_UNITS, unitIds)).length > 0) throw new Fault('UNIT_UNKNOWN');
  const organisationIds = given(roles.map((each) => each.organisationId));
  const missing = await tx.query(MISSING_ORGANISATIONS, organisationIds);
  if (missing.length > 0) throw new Fault('ORGANISATION_UNKNOWN');
}
