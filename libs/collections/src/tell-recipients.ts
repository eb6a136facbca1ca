import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import { Notify, type MessageKind } from '#notify';
import type { Collection, NamedRecipient } from './collection.repository.js';

/** Who answers for an authority: its coordinators, or its registrars where it has no coordinator. */
const ANSWERING = `
  WITH held AS (
    SELECT DISTINCT a.person_id, h.role FROM account a JOIN role_holding h ON h.person_id = a.person_id
     WHERE a.disabled_at IS NULL AND h.organisation_id = $1 AND h.unit_id IS NULL
       AND h.role IN ('prevention_coordinator', 'security_coordinator', 'registrar')
       AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
  )
  SELECT DISTINCT person_id AS "personId" FROM held
   WHERE role <> 'registrar' OR NOT EXISTS (SELECT FROM held WHERE role <> 'registrar')
   ORDER BY "personId"`;

export interface CollectionMessage {
  readonly collection: Pick<Collection, 'year'>;
  readonly recipient: Pick<NamedRecipient, 'organisationId' | 'name'>;
  readonly kind: Extract<MessageKind, `collection.${string}`>;
  /** What makes it one: the same is told once. */
  readonly key: string;
  /** Civil date. */
  readonly day: string;
}

/** Tells those who answer for an authority something of a collection. */
@Injectable()
export class TellRecipients {
  constructor(
    private readonly notify: Notify,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns how many messages were new. */
  async run(tx: Transaction, message: CollectionMessage): Promise<number> {
    const { collection, recipient, kind, key, day } = message;
    const today = this.clock.localDate(this.settings.timeZone);
    const people = await tx.query<{ personId: string }>(ANSWERING, [
      recipient.organisationId,
      today,
    ]);
    const values = { organisation: recipient.name, year: String(collection.year), day };
    let told = 0;
    for (const { personId: recipientId } of people) {
      const whole = `${kind}:${recipient.organisationId}:${key}`;
      if (await this.notify.tell(tx, { recipientId, kind, key: whole, values })) told += 1;
    }
    return told;
  }
}
