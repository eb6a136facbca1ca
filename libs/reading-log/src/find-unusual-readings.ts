import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import {
  addDays,
  judgeReading,
  UNUSUAL_READING_DAYS,
  UNUSUAL_READING_METHOD,
  openingActions,
} from '#domain';
import { Notify } from '#notify';
import { newId } from '#protection';
import { CollectReadings } from './collect-readings.js';
import { UnusualReadingRepository } from './unusual-reading.repository.js';
import { WHOLE_MUNICIPALITY } from './whole-municipality.js';

/** Different incidents that each account opened of each organisation, on each of some days. */
const DAYS = `
  SELECT r.organisation_id AS "organisationId", r.actor_id AS "accountId", r.local_date::text AS day,
         count(DISTINCT opened.id)::integer AS incidents
    FROM reading r CROSS JOIN LATERAL unnest(r.incident_ids) AS opened (id)
   WHERE r.local_date BETWEEN $1::date AND $2::date AND r.organisation_id <> $3::uuid
     AND r.actor_id IS NOT NULL AND r.action = ANY ($4::text[])
   GROUP BY 1, 2, 3`;

/** Who watches over an organisation's readings, but for the one that it is about. */
const WATCHERS = `
  SELECT DISTINCT a.person_id AS "personId"
    FROM account a JOIN role_holding h ON h.person_id = a.person_id
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
   WHERE a.disabled_at IS NULL AND h.role = 'data_protection_officer' AND h.unit_id IS NULL
     AND (h.organisation_id IS NULL OR h.organisation_id = $1) AND a.id <> $3`;

interface ReadDay {
  readonly organisationId: string;
  readonly accountId: string;
  readonly day: string;
  readonly incidents: number;
}

/**
 * Finds days on which somebody opened far more protected incidents of an organisation than they usually do, and tells
 * who watches over it once (SEC-20): that it happened, on which day, and neither by whom nor of what.
 */
@Injectable()
export class FindUnusualReadings {
  constructor(
    private readonly database: Database,
    private readonly collect: CollectReadings,
    private readonly repository: UnusualReadingRepository,
    private readonly notify: Notify,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Looks at today, as far as it has come, and at yesterday. @returns how many days it found, new or known. */
  async run(): Promise<number> {
    await this.collect.run();
    const today = this.clock.localDate(this.settings.timeZone);
    const judged = [addDays(today, -1), today];
    const first = addDays(today, -1 - UNUSUAL_READING_DAYS);
    return this.database.transaction(async (tx) => {
      const values = [first, today, WHOLE_MUNICIPALITY, [...openingActions]];
      const days = await tx.query<ReadDay>(DAYS, values);
      const found = unusualAmong(days, judged);
      for (const each of found) await this.keep(tx, each, today);
      return found.length;
    });
  }

  private async keep(tx: Transaction, found: ReadDay & { usual: number }, today: string) {
    const { organisationId, accountId, day } = found;
    const id = await this.repository.add(tx, {
      ...{ ...found, id: newId(), method: UNUSUAL_READING_METHOD, foundAt: this.clock.now() },
    });
    const watchers = await tx.query<{ personId: string }>(WATCHERS, [
      ...[organisationId, today, accountId],
    ]);
    for (const { personId: recipientId } of watchers) {
      const key = `reading.unusual:${id}`;
      await this.notify.tell(tx, { recipientId, kind: 'reading.unusual', key, values: { day } });
    }
  }
}

function unusualAmong(
  days: readonly ReadDay[],
  judged: readonly string[],
): (ReadDay & { usual: number })[] {
  const byReader = new Map<string, ReadDay[]>();
  for (const day of days) {
    const key = `${day.organisationId} ${day.accountId}`;
    byReader.set(key, [...(byReader.get(key) ?? []), day]);
  }
  return [...byReader.values()].flatMap((own) =>
    own
      .filter(({ day }) => judged.includes(day))
      .flatMap((each) => {
        const since = addDays(each.day, -UNUSUAL_READING_DAYS);
        const before = own.filter(({ day }) => day >= since && day < each.day);
        const { usual, isUnusual } = judgeReading(
          before.map(({ incidents }) => incidents),
          each.incidents,
        );
        return isUnusual ? [{ ...each, usual }] : [];
      }),
  );
}
