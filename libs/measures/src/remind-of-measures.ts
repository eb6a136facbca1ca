import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import { remindersDue, type Reminder } from '#domain';
import { Notify, type MessageKind } from '#notify';
import { FollowUpRepository } from './follow-up.repository.js';
import { LocalNow } from './local-now.js';
import { MeasureRepository, type MeasureFound } from './measure.repository.js';

const KINDS = {
  ending: 'measure.ending',
  ended: 'measure.ended',
  followUp: 'measure.follow-up',
} as const satisfies Record<Reminder['kind'], MessageKind>;

/** The coordinators of the authority, and whoever is named as owner. */
const RECIPIENTS = `
  SELECT DISTINCT a.person_id AS "personId" FROM account a
    LEFT JOIN role_holding h ON h.person_id = a.person_id AND h.organisation_id = $1 AND h.unit_id IS NULL
     AND h.role IN ('prevention_coordinator', 'security_coordinator')
     AND h.valid_from <= $3::date AND (h.valid_to IS NULL OR h.valid_to > $3::date)
   WHERE a.disabled_at IS NULL AND (h.id IS NOT NULL OR a.id = $2::uuid)
   ORDER BY "personId"`;

/** Tells, once each, of measures that end, have ended or are to be followed up. */
@Injectable()
export class RemindOfMeasures {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly followUps: FollowUpRepository,
    private readonly notify: Notify,
    private readonly now: LocalNow,
  ) {}

  /** @returns how many messages were new. */
  async run(): Promise<number> {
    const today = this.now.today();
    return this.database.transaction(async (tx) => {
      const rows = await this.measures.planned(tx);
      const told = await this.followUps.of(
        tx,
        rows.map(({ id }) => id),
      );
      let sent = 0;
      for (const row of rows) {
        const followedUp = told.filter(({ measureId }) => measureId === row.id);
        for (const reminder of remindersDue({ ...row, followedUp }, today)) {
          sent += await this.tell(tx, row, reminder, today);
        }
      }
      return sent;
    });
  }

  private async tell(
    tx: Transaction,
    { id, organisationId, organisationName, ownerAccountId }: MeasureFound,
    { kind: about, day }: Reminder,
    today: string,
  ): Promise<number> {
    const kind = KINDS[about];
    const values = { organisation: organisationName, day };
    // The day is part of the key: an end that is moved is told of anew.
    const key = `${kind}:${id}:${day}`;
    const recipients = await tx.query<{ personId: string }>(RECIPIENTS, [
      ...[organisationId, ownerAccountId, today],
    ]);
    let sent = 0;
    for (const { personId: recipientId } of recipients) {
      if (await this.notify.tell(tx, { recipientId, kind, key, values })) sent += 1;
    }
    return sent;
  }
}
