import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { requireKept } from './keeping.js';

const FIND = `SELECT valid_from AS "validFrom" FROM unit_pause WHERE id = $1 AND unit_id = $2 FOR UPDATE`;

/** Ends a pause: the unit is there again from today on. One that has not begun is taken away. */
@Injectable()
export class EndPause {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Fault: NOT_FOUND. */
  async run(actor: Actor, unitId: string, pauseId: string): Promise<void> {
    const today = this.clock.localDate(this.settings.timeZone);
    await this.database.transaction(async (tx) => {
      await requireKept(tx, actor, { unitId }, 'NOT_FOUND');
      const [pause] = await tx.query<{ validFrom: string }>(FIND, [pauseId, unitId]);
      if (pause === undefined) throw new Fault('NOT_FOUND');
      if (pause.validFrom >= today) {
        await tx.query(`DELETE FROM unit_pause WHERE id = $1`, [pauseId]);
      } else {
        await tx.query(
          `UPDATE unit_pause SET valid_to = least(coalesce(valid_to, 'infinity'), $2::date) WHERE id = $1`,
          [pauseId, today],
        );
      }
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'unit.resumed',
        subject: 'unit',
        subjectIds: [unitId],
        details: {},
      });
    });
  }
}
