import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, type Actor } from '#domain';
import { checkDays, endOf } from './civil-dates.js';
import type { KeptOrganisationDto, OrganisationChangeDto } from './edit-organisation.dto.js';
import { parentIdOf } from './parent-of.js';

interface Standing {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly validTo: string | null;
  readonly revision: number;
}

const FIND = `
  SELECT code, name, kind, parent_id AS "parentId", valid_to AS "validTo", revision
    FROM organisation WHERE id = $1 FOR UPDATE`;
const OPEN_BELOW = `
  SELECT 1 FROM unit WHERE organisation_id = $1 AND (valid_to IS NULL OR valid_to > $2::date)
  UNION ALL
  SELECT 1 FROM organisation WHERE parent_id = $1 AND (valid_to IS NULL OR valid_to > $2::date) LIMIT 1`;
const LINK = `
  INSERT INTO organisation_partner (partner_id, organisation_id)
  SELECT $1, id FROM organisation WHERE code = ANY ($2::text[]) RETURNING organisation_id`;

/** Renames an organisation, puts it under another, ends it, or says whom a partner works with. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * @param revision that was read.
   * Faults: NOT_FOUND; REVISION_CONFLICT; ORGANISATION_UNKNOWN; ORGANISATION_NOT_EMPTY when it ends before what lies
   * under it; FIELDS_INVALID.
   */
  async run(
    actor: Actor,
    id: string,
    change: OrganisationChangeDto,
    revision: number,
  ): Promise<KeptOrganisationDto> {
    checkDays({ lastDay: change.lastDay });
    return this.database.transaction(async (tx) => {
      const [standing] = await tx.query<Standing>(FIND, [id]);
      if (standing === undefined) throw new Fault('NOT_FOUND');
      if (standing.revision !== revision) throw new Fault('REVISION_CONFLICT');
      const { parent, lastDay } = change;
      const parentId = parent === undefined ? standing.parentId : await parentIdOf(tx, id, parent);
      const validTo = lastDay === undefined ? standing.validTo : endOf(lastDay);
      if (validTo !== null && validTo !== standing.validTo) await this.refuseFull(tx, id, validTo);
      if (change.worksWith !== undefined) await link(tx, id, standing.kind, change.worksWith);
      await tx.query(
        `UPDATE organisation SET name = $2, parent_id = $3, valid_to = $4, revision = revision + 1 WHERE id = $1`,
        [id, change.name?.trim() ?? standing.name, parentId, validTo],
      );
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'organisation.changed',
        subject: 'organisation',
        subjectIds: [id],
        details: { changed: Object.keys(change).sort() },
      });
      return { id, code: standing.code, revision: revision + 1 };
    });
  }

  private async refuseFull(tx: Transaction, id: string, validTo: string): Promise<void> {
    const today = this.clock.localDate(this.settings.timeZone);
    const on = validTo > today ? validTo : today;
    if ((await tx.query(OPEN_BELOW, [id, on])).length > 0)
      throw new Fault('ORGANISATION_NOT_EMPTY');
  }
}

async function link(
  tx: Transaction,
  id: string,
  kind: string,
  codes: readonly string[],
): Promise<void> {
  if (kind !== 'partner' && codes.length > 0) {
    const fields = [{ path: 'worksWith', code: 'FIELD_INVALID' as const }];
    throw new Fault('FIELDS_INVALID', {}, { fields });
  }
  const wanted = [...new Set(codes)];
  await tx.query(`DELETE FROM organisation_partner WHERE partner_id = $1`, [id]);
  const linked = await tx.query(LINK, [id, wanted]);
  if (linked.length !== wanted.length) throw new Fault('ORGANISATION_UNKNOWN');
}
