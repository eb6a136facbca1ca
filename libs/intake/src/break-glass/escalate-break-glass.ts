import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { TellOfBreakGlass, type ToldBreakGlass } from './tell-of-break-glass.js';

interface Overdue extends ToldBreakGlass {
  readonly incidentId: string;
}

const OVERDUE = `
  UPDATE break_glass b SET escalated_at = $1
    FROM incident i
   WHERE i.id = b.incident_id AND b.verdict IS NULL AND b.escalated_at IS NULL AND b.review_by < $1
  RETURNING b.id, b.incident_id AS "incidentId", b.organisation_id AS "organisationId", b.person_id AS "personId",
            i.reference, b.review_by AS "reviewBy"`;

/** Tells once, and wider, of what nobody has reviewed within seven days. */
@Injectable()
export class EscalateBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly teller: TellOfBreakGlass,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @returns how many. */
  async run(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const overdue = await tx.query<Overdue>(OVERDUE, [this.clock.now()]);
      for (const { incidentId, ...told } of overdue) {
        await this.teller.run(tx, 'break-glass.overdue', told);
        await this.audit.append(tx, {
          actorId: null,
          action: 'break-glass.overdue',
          subject: 'incident',
          subjectIds: [incidentId],
          details: { breakGlassId: told.id },
        });
      }
      return overdue.length;
    });
  }
}
