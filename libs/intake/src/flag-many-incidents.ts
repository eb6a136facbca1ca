import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { Notify } from '#notify';

const HOUR_MS = 3_600_000;
/** Ids are made by the clocks of several machines. */
const CLOCKS_APART_MS = 60_000;

/**
 * Who has reported more than $3 incidents since $2, and the organisations that answer for them. Ids begin with the time
 * that they were made, so $1 keeps it to the newest of them; what an import brings has no account. Nobody is told of
 * twice within an hour.
 */
const MANY = `
  SELECT i.sender_id AS "accountId", a.person_id AS "personId", array_agg(DISTINCT r.organisation_id) AS organisations
    FROM incident i
    JOIN account a ON a.id = i.sender_id
    JOIN incident_revision r ON r.incident_id = i.id AND r.revision = 1
   WHERE i.id >= $1::uuid AND i.received_at > $2
     AND NOT EXISTS (
       SELECT FROM message m WHERE m.kind = 'incidents.many' AND m.created_at > $2
          AND m.key LIKE 'incidents.many:' || i.sender_id || ':%')
   GROUP BY i.sender_id, a.person_id HAVING count(*) > $3`;

const COORDINATORS = `
  SELECT DISTINCT h.person_id AS "personId"
    FROM role_holding h JOIN account a ON a.person_id = h.person_id AND a.disabled_at IS NULL
   WHERE h.role = 'security_coordinator' AND h.unit_id IS NULL AND h.organisation_id = ANY ($1::uuid[])
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)`;

interface Many {
  readonly accountId: string;
  readonly personId: string;
  readonly organisations: readonly (string | null)[];
}

/**
 * Tells the security coordinator when one person reports more than usual within an hour (SEC-15). Every incident has
 * been accepted long before: nothing stands in the way of whoever is in the middle of an emergency.
 */
@Injectable()
export class FlagManyIncidents {
  constructor(
    private readonly database: Database,
    private readonly notify: Notify,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @returns how many people were told of. */
  async run(): Promise<number> {
    const { incidentsPerHour } = this.settings;
    const since = new Date(this.clock.now().getTime() - HOUR_MS);
    const madeSince = firstIdAt(since.getTime() - CLOCKS_APART_MS);
    return this.database.transaction(async (tx) => {
      const many = await tx.query<Many>(MANY, [madeSince, since, incidentsPerHour]);
      for (const each of many) await this.tell(tx, each);
      return many.length;
    });
  }

  private async tell(tx: Transaction, { accountId, personId, organisations }: Many): Promise<void> {
    const today = this.clock.localDate(this.settings.timeZone);
    const found = await tx.query<{ personId: string }>(COORDINATORS, [
      organisations.filter((id) => id !== null),
      today,
    ]);
    const key = `incidents.many:${accountId}:${this.clock.now().toISOString()}`;
    const values = { most: String(this.settings.incidentsPerHour) };
    for (const recipient of found) {
      // Whoever reports much themself knows it.
      if (recipient.personId === personId) continue;
      await this.notify.tell(tx, {
        ...{ recipientId: recipient.personId, kind: 'incidents.many', key, values },
      });
    }
  }
}

/** The least UUIDv7 of a moment. */
function firstIdAt(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
