import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database, type Transaction } from '#database';
import { areaCodeOf, Fault, type Actor } from '#domain';
import { newId } from '#protection';
import type { KeptOrganisationDto, NewOrganisationDto } from './edit-organisation.dto.js';
import { requireKeptParent } from './keeping.js';
import { parentIdOf } from './parent-of.js';

const CODE_CHARACTERS_MAX = 80;
const SAME_NAME = `
  SELECT 1 FROM organisation WHERE lower(name) = lower($1) AND (valid_to IS NULL OR valid_to > current_date) LIMIT 1`;

/** One organisation more, by hand. */
@Injectable()
export class AddOrganisation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Faults: ORGANISATION_UNKNOWN for the parent, also where it is not the actor's to keep; FIELDS_INVALID when there is
   * one of that name, or for a registrar who puts it under nothing.
   */
  async run(
    actor: Actor,
    { name, kind, parent }: NewOrganisationDto,
  ): Promise<KeptOrganisationDto> {
    const id = newId();
    return this.database.transaction(async (tx) => {
      await requireKeptParent(tx, actor, parent);
      const wanted = name.trim();
      if ((await tx.query(SAME_NAME, [wanted])).length > 0) throw nameTaken();
      const parentId = await parentIdOf(tx, id, parent);
      const code = await this.freeCode(tx, wanted, id);
      await tx.query(
        `INSERT INTO organisation (id, code, name, kind, parent_id) VALUES ($1, $2, $3, $4, $5)`,
        [id, code, wanted, kind, parentId],
      );
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'organisation.added',
        subject: 'organisation',
        subjectIds: [id],
        details: { kind },
      });
      return { id, code, revision: 1 };
    });
  }

  /** The name as a code, or the id where another has that code. */
  private async freeCode(tx: Transaction, name: string, id: string): Promise<string> {
    const code = (areaCodeOf(name) ?? id).slice(0, CODE_CHARACTERS_MAX);
    const taken = await tx.query(`SELECT 1 FROM organisation WHERE code = $1`, [code]);
    return taken.length === 0 ? code : id;
  }
}

export function nameTaken(): Fault {
  return new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'name', code: 'LIST_REPEATS' }] });
}
