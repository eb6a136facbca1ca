import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { reviewDue } from '#domain';
import { Notify } from '#notify';
import { RiskRevisionRepository, type ReviewedRisk } from './risk-revision.repository.js';

/** The coordinators of the authority. */
const RECIPIENTS = `
  SELECT DISTINCT a.person_id AS "personId" FROM account a
    JOIN role_holding h ON h.person_id = a.person_id AND h.organisation_id = $1 AND h.unit_id IS NULL
     AND h.role IN ('prevention_coordinator', 'security_coordinator')
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
   WHERE a.disabled_at IS NULL ORDER BY "personId"`;

/** Tells, once each, of risks that are to be judged anew. */
@Injectable()
export class RemindOfReviews {
  constructor(
    private readonly database: Database,
    private readonly revisions: RiskRevisionRepository,
    private readonly notify: Notify,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns how many messages were new. */
  async run(): Promise<number> {
    const today = this.clock.localDate(this.settings.timeZone);
    return this.database.transaction(async (tx) => {
      let sent = 0;
      for (const risk of await this.revisions.reviewed(tx)) {
        const day = reviewDue(risk, today);
        if (day !== null) sent += await this.tell(tx, risk, day, today);
      }
      return sent;
    });
  }

  private async tell(
    tx: Transaction,
    { riskId, organisationId, organisationName }: ReviewedRisk,
    day: string,
    today: string,
  ): Promise<number> {
    const kind = 'risk.review';
    const values = { organisation: organisationName, day, risk: riskId };
    // The day is part of the key: a review that is moved is told of anew.
    const key = `${kind}:${riskId}:${day}`;
    const people = await tx.query<{ personId: string }>(RECIPIENTS, [organisationId, today]);
    let sent = 0;
    for (const { personId: recipientId } of people) {
      if (await this.notify.tell(tx, { recipientId, kind, key, values })) sent += 1;
    }
    return sent;
  }
}
