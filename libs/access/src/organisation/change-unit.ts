import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { checkDays, endOf, lastDayOf } from './civil-dates.js';
import type { UnitChangeDto } from './edit-organisation.dto.js';
import { requireKept } from './keeping.js';

interface Standing {
  readonly name: string;
  readonly kind: string;
  readonly headcount: number | null;
  readonly rhythm: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly revision: number;
}

const FIND = `
  SELECT name, kind, headcount, reporting_rhythm AS rhythm, valid_from AS "validFrom", valid_to AS "validTo", revision
    FROM unit WHERE id = $1 FOR UPDATE`;
const CHANGE = `
  UPDATE unit SET name = $2, kind = $3, headcount = $4, reporting_rhythm = $5, valid_from = $6, valid_to = $7,
                  revision = revision + 1
   WHERE id = $1`;

/** Changes what a unit is called, how many work there, how often it reports, and from when to when it is there. */
@Injectable()
export class ChangeUnit {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param revision that was read.
   * @returns the revision that now stands. Faults: NOT_FOUND, REVISION_CONFLICT, FIELDS_INVALID.
   */
  async run(actor: Actor, id: string, change: UnitChangeDto, revision: number): Promise<number> {
    return this.database.transaction(async (tx) => {
      await requireKept(tx, actor, { unitId: id }, 'NOT_FOUND');
      const [standing] = await tx.query<Standing>(FIND, [id]);
      if (standing === undefined) throw new Fault('NOT_FOUND');
      if (standing.revision !== revision) throw new Fault('REVISION_CONFLICT');
      const from = change.from ?? standing.validFrom;
      const lastDay =
        change.lastDay === undefined ? lastDayOf(standing.validTo) : (change.lastDay ?? null);
      checkDays({ from, lastDay });
      await tx.query(CHANGE, [
        id,
        change.name?.trim() ?? standing.name,
        change.kind?.trim() ?? standing.kind,
        change.headcount === undefined ? standing.headcount : change.headcount,
        change.reportingRhythm ?? standing.rhythm,
        from,
        endOf(lastDay),
      ]);
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'unit.changed',
        subject: 'unit',
        subjectIds: [id],
        details: { changed: Object.keys(change).sort() },
      });
      return revision + 1;
    });
  }
}
