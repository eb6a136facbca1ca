import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { Database, type Transaction } from '#database';
import { readingActions } from '#domain';
import { WHOLE_MUNICIPALITY } from './whole-municipality.js';

/** Positions of the audit log that one transaction looks through. A list is one of them and names a hundred incidents. */
const POSITIONS_PER_STEP = 1_000;

const HEADS = `
  SELECT r.position AS done, (SELECT a.position FROM stream_position a WHERE a.name = 'audit') AS sealed
    FROM stream_position r WHERE r.name = 'reading' FOR UPDATE OF r`;

/**
 * Sealed rows between two positions, as each organisation sees them: incidents belong to whom they belong to now. What
 * is about no incident names its organisations itself; null means every one. The system's own steps are no reading.
 */
const COLLECT = `
  WITH entry AS (
    SELECT s.position, e.id, e.occurred_at, e.actor_id, e.action, e.subject, e.subject_ids, e.details
      FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id
     WHERE s.position > $1 AND s.position <= $2 AND e.action = ANY ($3::text[])
  ), of_incidents AS (
    SELECT entry.position, r.organisation_id, array_agg(DISTINCT i.id) AS incident_ids
      FROM entry
     CROSS JOIN LATERAL unnest(entry.subject_ids) AS asked (id)
      JOIN incident i ON i.id = asked.id
      JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
     WHERE entry.subject = 'incident' AND r.organisation_id IS NOT NULL
     GROUP BY entry.position, r.organisation_id
  ), named AS (
    SELECT entry.position, o.id AS organisation_id, '{}'::uuid[] AS incident_ids
      FROM entry JOIN organisation o
        ON entry.details -> 'organisations' = 'null' OR entry.details -> 'organisations' ? o.id::text
     WHERE entry.subject <> 'incident'
  ), whole AS (
    SELECT position, $4::uuid AS organisation_id,
           CASE subject WHEN 'incident' THEN subject_ids ELSE '{}' END AS incident_ids
      FROM entry
  )
  INSERT INTO reading (organisation_id, position, entry_id, occurred_at, local_date, actor_id, action, incident_ids)
  SELECT part.organisation_id, part.position, entry.id, entry.occurred_at,
         (entry.occurred_at AT TIME ZONE $5::text)::date, entry.actor_id, entry.action, part.incident_ids
    FROM (TABLE of_incidents UNION ALL TABLE named UNION ALL TABLE whole) part
    JOIN entry ON entry.position = part.position
  ON CONFLICT DO NOTHING`;

/** Carries what the audit log tells of reading over into the reading log. */
@Injectable()
export class CollectReadings {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /**
   * Until it has caught up with what is sealed, or `stepsMax` steps are done. Others who do so meanwhile wait for each
   * other. @returns whether it has caught up.
   */
  async run(stepsMax = Infinity): Promise<boolean> {
    for (let step = 0; step < stepsMax; step += 1) {
      if (await this.database.transaction((tx) => this.step(tx))) return true;
    }
    return false;
  }

  private async step(tx: Transaction): Promise<boolean> {
    const [heads] = await tx.query<{ done: number; sealed: number }>(HEADS);
    if (heads === undefined) throw new Error('the reading log has no position');
    if (heads.done >= heads.sealed) return true;
    const to = Math.min(heads.done + POSITIONS_PER_STEP, heads.sealed);
    const { timeZone } = this.settings;
    const values = [heads.done, to, [...readingActions], WHOLE_MUNICIPALITY, timeZone];
    await tx.query(COLLECT, values);
    await tx.query(`UPDATE stream_position SET position = $1 WHERE name = 'reading'`, [to]);
    return to === heads.sealed;
  }
}
