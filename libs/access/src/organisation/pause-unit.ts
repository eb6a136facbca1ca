import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { newId } from '#protection';
import { checkDays, endOf } from './civil-dates.js';
import type { NewPauseDto } from './edit-organisation.dto.js';
import { requireKept } from './keeping.js';

const OVERLAP = `
  SELECT 1 FROM unit_pause
   WHERE unit_id = $1 AND valid_from < coalesce($3::date, 'infinity') AND coalesce(valid_to, 'infinity') > $2::date`;

/** Says that a unit owes no reports on some days. */
@Injectable()
export class PauseUnit {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns the pause's id. Faults: NOT_FOUND; FIELDS_INVALID; PAUSES_OVERLAP. */
  async run(actor: Actor, unitId: string, pause: NewPauseDto): Promise<string> {
    checkDays(pause);
    const id = newId();
    const validTo = endOf(pause.lastDay);
    await this.database.transaction(async (tx) => {
      await requireKept(tx, actor, { unitId }, 'NOT_FOUND');
      const found = await tx.query(`SELECT 1 FROM unit WHERE id = $1 FOR UPDATE`, [unitId]);
      if (found.length === 0) throw new Fault('NOT_FOUND');
      const others = await tx.query(OVERLAP, [unitId, pause.from, validTo]);
      if (others.length > 0) throw new Fault('PAUSES_OVERLAP');
      await tx.query(
        `INSERT INTO unit_pause (id, unit_id, valid_from, valid_to, reason) VALUES ($1, $2, $3, $4, $5)`,
        [id, unitId, pause.from, validTo, pause.reason.trim()],
      );
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'unit.paused',
        subject: 'unit',
        subjectIds: [unitId],
        details: { from: pause.from, lastDay: pause.lastDay ?? null },
      });
    });
    return id;
  }
}
