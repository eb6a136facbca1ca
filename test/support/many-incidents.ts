import type { Database } from '#database';

/** How many there are to be: as many sub-areas, in each as many months, in each as many incidents. */
export interface Quantity {
  readonly areas: number;
  readonly months: number;
  readonly perCell: number;
}

/**
 * Incidents written straight into the tables, without content, positioned and not yet counted: what a test needs
 * when many matter more than what they say. @returns the keys of the areas.
 */
export async function manyIncidents(
  database: Database,
  { areas, months, perCell }: Quantity,
): Promise<number[]> {
  const keys = await database.query<{ area_key: number }>(
    `INSERT INTO area (scheme, level, code, name, valid_from)
     SELECT 'many', 'sub_area', 'many-' || n, 'Many ' || n, '1900-01-01' FROM generate_series(1, $1) n
     RETURNING area_key`,
    [areas],
  );
  const areaKeys = keys.map((row) => row.area_key);
  await database.query(`UPDATE geography_revision SET revision = revision + 1`);
  await database.query(
    `WITH drawn AS MATERIALIZED (
       SELECT gen_random_uuid() AS incident_id, gen_random_uuid() AS revision_id, area_key,
              ('2015-01-01'::date + make_interval(months => month))::date AS local_month,
              (ARRAY['crime.theft', 'order.litter', 'order.gathering'])[1 + n % 3] AS category,
              (ARRAY['woman', 'man', NULL])[1 + (n / 3) % 3] AS gender, n % 5 AS severity
         FROM unnest($1::int[]) area_key, generate_series(0, $2 - 1) month, generate_series(1, $3) n
     ), incident AS (
       INSERT INTO incident (id, reference, sender_id, client_id, current_revision, status, received_at)
       SELECT incident_id, incident_id::text, incident_id, incident_id, 1, 'recorded', now() FROM drawn
     ), revision AS (
       INSERT INTO incident_revision (id, incident_id, revision, status, kind, category, severity, tier, source,
                                      area_key, local_month, affected_gender, recorded_at)
       SELECT revision_id, incident_id, 1, 'recorded', 'observation', category, severity, 'open', 'many',
              area_key, local_month, gender, now() FROM drawn
     ), head AS (
       UPDATE stream_position SET position = position + (SELECT count(*) FROM drawn) WHERE name = 'revision'
       RETURNING position
     )
     INSERT INTO revision_position (revision_id, position)
     SELECT revision_id, head.position - row_number() OVER () + 1 FROM drawn, head`,
    [areaKeys, months, perCell],
  );
  return areaKeys;
}
