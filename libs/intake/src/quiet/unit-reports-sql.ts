import type { SqlParameters } from '#database';
import { tiers, isGuardedTier, type Reach } from '#domain';
import type { BlindIndex } from '#protection';
import { narrowGrant, reachSql } from '../incident-access.js';

const GUARDED = tiers.filter(isGuardedTier);

/** What the statement below is put together from: parameters' places, and a relation with the units as `id`. */
export interface UnitReportsParts {
  readonly units: string;
  /** Civil dates, `from` inclusive, `to` exclusive. */
  readonly from: string;
  readonly to: string;
  /** IANA time zone that a day is a day in. */
  readonly timeZone: string;
  /** Count only incidents that have their place in the stream, as every figure does. */
  readonly positioned: boolean;
  /** Which incidents count, as a condition on `incident i` and its current `incident_revision r`. */
  readonly known: string;
}

/**
 * The incidents that a reader may know of when they are told that a unit has reported: ordinary ones, and of protected
 * and strict ones those in `reach`. Otherwise whoever knows that the unit has said nothing else, such as its manager,
 * would be told of a strict incident in it.
 */
export function knownReportsSql(
  reach: Reach,
  marks: BlindIndex,
  parameters: SqlParameters,
): string {
  const guarded = reach.flatMap((grant) => narrowGrant(grant, { tier: GUARDED }) ?? []);
  return `(r.tier IN ('open', 'internal') OR ${reachSql(guarded, marks, parameters)})`;
}

/**
 * The days on which units said something: `unit_id`, `reported_on` and whether it was `quiet`. Quiet reports stand at
 * the first day of their period. An incident counts for the day it came in, for the unit that its open columns name,
 * else for the sender's own: protected incidents name none, and are reports all the same. Imported ones have no
 * sender among the accounts, and say nothing of whether a unit reports. Found by sender, so its cost follows what
 * these units' people have sent, whatever an import has brought.
 */
export function unitReportsSql({
  units,
  from,
  to,
  timeZone,
  positioned,
  known,
}: UnitReportsParts): string {
  const inStream = positioned ? 'JOIN revision_position rp ON rp.revision_id = f.id' : '';
  return `
    SELECT q.unit_id, q.period_from AS reported_on, true AS quiet
      FROM quiet_report q
     WHERE q.unit_id IN (SELECT id FROM ${units}) AND q.period_from >= ${from}::date AND q.period_from < ${to}::date
    UNION
    SELECT coalesce(f.unit_id, m.unit_id), (i.received_at AT TIME ZONE ${timeZone}::text)::date, false
      FROM (
        SELECT a.id AS account_id, coalesce(p.unit_id, h.unit_id) AS unit_id
          FROM account a JOIN person p ON p.id = a.person_id
          LEFT JOIN LATERAL (
            SELECT unit_id FROM role_holding
             WHERE person_id = p.id AND unit_id IS NOT NULL ORDER BY valid_from, id LIMIT 1
          ) h ON true
         WHERE coalesce(p.unit_id, h.unit_id) IN (SELECT id FROM ${units})
      ) m
      JOIN incident i ON i.sender_id = m.account_id
       AND i.received_at >= ${from}::date::timestamp AT TIME ZONE ${timeZone}::text
       AND i.received_at < ${to}::date::timestamp AT TIME ZONE ${timeZone}::text
      JOIN incident_revision f ON f.incident_id = i.id AND f.revision = 1
      JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
      ${inStream}
     WHERE ${known}`;
}
