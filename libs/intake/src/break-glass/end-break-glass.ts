import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';

const END = `
  UPDATE break_glass SET expires_at = $3
   WHERE id = $1 AND person_id = $2 AND expires_at > $3 RETURNING incident_id AS "incidentId"`;

/** Closes what one has opened before its hour is over. It is reviewed all the same. */
@Injectable()
export class EndBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Fault: NOT_FOUND when it is another's, or closed already. */
  async run(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [ended] = await tx.query<{ incidentId: string }>(END, [
        ...[id, actor.personId, this.clock.now()],
      ]);
      if (ended === undefined) throw new Fault('NOT_FOUND');
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'break-glass.ended',
        subject: 'incident',
        subjectIds: [ended.incidentId],
        details: { breakGlassId: id },
      });
    });
  }
}
