import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, type Actor } from '#domain';
import { checkDays, endOf } from './civil-dates.js';
import type { KeptOrganisationDto, OrganisationChangeDto } from './edit-organisation.dto.js';
import { requireKept, requireKeptParent } from './keeping.js';
import { parentIdOf } from './parent-of.js';

interface Standing {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  /** Its code. */
  readonly parent: string | null;
  readonly validTo: string | null;
  readonly revision: number;
}

const FIND = `
  SELECT o.code, o.name, o.kind, o.parent_id AS "parentId", p.code AS parent, o.valid_to AS "validTo", o.revision
    FROM organisation o LEFT JOIN organisation p ON p.id = o.parent_id WHERE o.id = $1 FOR UPDATE OF o`;
const OPEN_BELOW = `
  SELECT 1 FROM unit WHERE organisation_id = $1 AND (valid_to IS NULL OR valid_to > $2::date)
  UNION ALL
  SELECT 1 FROM organisation WHERE parent_id = $1 AND (valid_to IS NULL OR valid_to > $2::date) LIMIT 1`;
const LINKED = `
  SELECT o.code FROM organisation_partner op JOIN organisation o ON o.id = op.organisation_id WHERE op.partner_id = $1`;
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
   * Faults: NOT_FOUND, also where it is not the actor's to keep; REVISION_CONFLICT; ORGANISATION_UNKNOWN, also for a
   * parent or a partner's organisation that is not theirs; ORGANISATION_NOT_EMPTY when it ends before what lies under
   * it; FIELDS_INVALID.
   */
  async run(
    actor: Actor,
    id: string,
    change: OrganisationChangeDto,
    revision: number,
  ): Promise<KeptOrganisationDto> {
    checkDays({ lastDay: change.lastDay });
    return this.database.transaction(async (tx) => {
      await requireKept(tx, actor, { organisationId: id }, 'NOT_FOUND');
      const [standing] = await tx.query<Standing>(FIND, [id]);
      if (standing === undefined) throw new Fault('NOT_FOUND');
      if (standing.revision !== revision) throw new Fault('REVISION_CONFLICT');
      const { parent, lastDay } = change;
      const parentId = parent === undefined ? standing.parentId : await parentIdOf(tx, id, parent);
      if (parentId !== standing.parentId) {
        // It is taken from one and given to another: both must be the actor's.
        await requireKeptParent(tx, actor, standing.parent);
        await requireKeptParent(tx, actor, parent);
      }
      const validTo = lastDay === undefined ? standing.validTo : endOf(lastDay);
      if (validTo !== null && validTo !== standing.validTo) await this.refuseFull(tx, id, validTo);
      if (change.worksWith !== undefined) {
        await link(tx, actor, id, standing.kind, change.worksWith);
      }
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

/** An organisation says itself whom it works with, since a partner sees its areas: never another for it. */
async function link(
  tx: Transaction,
  actor: Actor,
  id: string,
  kind: string,
  codes: readonly string[],
): Promise<void> {
  if (kind !== 'partner' && codes.length > 0) {
    const fields = [{ path: 'worksWith', code: 'FIELD_INVALID' as const }];
    throw new Fault('FIELDS_INVALID', {}, { fields });
  }
  const wanted = [...new Set(codes)];
  const linkedNow = (await tx.query<{ code: string }>(LINKED, [id])).map(({ code }) => code);
  const changed = [...wanted, ...linkedNow].filter(
    (code) => wanted.includes(code) !== linkedNow.includes(code),
  );
  for (const organisation of changed) {
    await requireKept(tx, actor, { organisation }, 'ORGANISATION_UNKNOWN');
  }
  await tx.query(`DELETE FROM organisation_partner WHERE partner_id = $1`, [id]);
  const linked = await tx.query(LINK, [id, wanted]);
  if (linked.length !== wanted.length) throw new Fault('ORGANISATION_UNKNOWN');
}
