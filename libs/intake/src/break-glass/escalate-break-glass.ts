import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { TellOfBreakGlass } from './tell-of-break-glass.js';

interface Overdue {
  readonly id: string;
  readonly incidentId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly reference: string;
  readonly reviewBy: Date;
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
      for (const { id, incidentId, organisationId, personId, reference, reviewBy } of overdue) {
        const values = { reference, reviewBy: reviewBy.toISOString().slice(0, 10) };
        await this.teller.run(tx, 'break-glass.overdue', { id, organisationId, personId, values });
        await this.audit.append(tx, {
          actorId: null,
          action: 'break-glass.overdue',
          subject: 'incident',
          subjectIds: [incidentId],
          details: { breakGlassId: id },
        });
      }
      return overdue.length;
    });
  }
}
