import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { addDays, Fault, parseCivilDate, parseReference, type Actor } from '#domain';
import { CollectReadings } from '#reading-log';
import { BreachBooks } from './breach-books.js';
import type { BreachCountDto, BreachCountQueryDto } from './breach.dto.js';

/** Steps of the log that one request carries over before it answers from what there is. */
const STEPS_MAX = 20;
/** Longest period that is asked of the log. */
const DAYS_MAX = 400;

/** Of the reading log of one authority: by day, then by account and incident where they are given. */
const COUNT = `
  WITH looked AS (
    SELECT DISTINCT g.actor_id, x.id
      FROM reading g CROSS JOIN LATERAL unnest(g.incident_ids) AS x (id)
     WHERE g.organisation_id = $1 AND g.local_date >= $2::date AND g.local_date < $3::date
       AND g.action IN ('incident.read', 'incident.listed', 'incident.exported')
       AND ($4::text IS NULL OR g.actor_id = (SELECT a.id FROM account a WHERE lower(a.email) = lower($4)))
       AND ($5::text[] IS NULL OR x.id IN (SELECT i.id FROM incident i WHERE i.reference = ANY ($5)))
  ), incidents AS (
    SELECT i.sender_id, r.tier, cardinality(r.person_data_kinds) AS named
      FROM (SELECT DISTINCT id FROM looked) l
      JOIN incident i ON i.id = l.id
      JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
  )
  SELECT count(*) AS incidents, count(*) FILTER (WHERE tier = 'strict') AS strict,
         (SELECT count(DISTINCT actor_id) FROM looked) AS readers,
         count(DISTINCT a.id) AS reporters, count(*) FILTER (WHERE named > 0) AS naming
    FROM incidents n LEFT JOIN account a ON a.id = n.sender_id`;

/**
 * Suggests how many records and persons a breach concerns, from the reading log. It counts what somebody opened in a period:
 * protected and strict incidents, since the log holds no others.
 */
@Injectable()
export class CountReadings {
  constructor(
    private readonly database: Database,
    private readonly books: BreachBooks,
    private readonly collect: CollectReadings,
  ) {}

  /** Faults: NOT_FOUND, FIELDS_INVALID when the period is none or longer than 400 days. */
  async run(actor: Actor, id: string, query: BreachCountQueryDto): Promise<BreachCountDto> {
    const { from, to, account } = query;
    const { organisationId } = await this.books.breaches.one(actor, id);
    const isPeriod = [from, to].every((day) => parseCivilDate(day) !== undefined) && from < to;
    if (!isPeriod || to > addDays(from, DAYS_MAX)) {
      throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'to', code: 'PERIOD_INVALID' }] });
    }
    await this.collect.run(STEPS_MAX);
    const references = referencesIn(query.references);
    await this.database.transaction((tx) =>
      this.books.step(tx, actor, 'data-breach.counted', [id], { from, to }),
    );
    const [row] = await this.database.query<Omit<BreachCountDto, 'persons'>>(COUNT, [
      ...[organisationId, from, to, account?.trim() || null, references],
    ]);
    const found = row ?? { incidents: 0, strict: 0, readers: 0, reporters: 0, naming: 0 };
    return { ...found, persons: found.reporters + found.naming };
  }
}

/** Null when none are given: then all count. What is no reference finds nothing. */
function referencesIn(text: string | undefined): string[] | null {
  const parts = (text ?? '').split(/[\s,;]+/).filter((part) => part !== '');
  return parts.length === 0 ? null : parts.map((part) => parseReference(part) ?? part);
}
