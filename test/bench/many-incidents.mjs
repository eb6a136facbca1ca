/** Incidents of a large city written straight into the tables, the same at every run: 14 authorities, 60 months. */
import { createHmac, hkdfSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** Rows of one statement: little enough to lie in memory. */
const ROWS_PER_STATEMENT = 100_000;
const MARK_BYTES = 16;
const KEY_BYTES = 32;

/** The marks that the product gives units: what stands in the rows of protected incidents instead of their unit. */
async function marksOf(unitIds, keyDir) {
  const { receipt } = JSON.parse(await readFile(join(keyDir, 'keys.json'), 'utf8'));
  const secret = Buffer.from(receipt, 'base64');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'blind-index:unit', KEY_BYTES));
  return unitIds.map((id) => createHmac('sha256', key).update(id).digest().subarray(0, MARK_BYTES));
}

/**
 * Everything is drawn from a hash of the row's number. Ids rise with time, as those of the product do; each authority
 * has areas, units and senders; four in ten are in Skärholmen and Järva, so that some have many. One in fifty is
 * withdrawn, one in twenty corrected, three in ten handled.
 */
const DRAW = `
  CREATE TEMPORARY TABLE drawn AS
  SELECT g.n, ('0190' || lpad(to_hex(g.n), 8, '0') || '7' || substr(h, 1, 3) || '8' || substr(h, 4, 15))::uuid AS incident_id,
         md5('r1' || g.n)::uuid AS first_id, md5('r2' || g.n)::uuid AS second_id,
         u.unit_id, u.organisation_id, u.mark, a.area_key, a.chain, k.kind, k.category, k.tier,
         (date '2021-01-01' + (g.n * 60 / $3) * interval '1 month')::date AS month,
         timestamptz '2021-01-01' + g.n * (interval '1826 days' / $3) AS at,
         d[3] % 5 AS severity, 1 + d[4] % 7 AS weekday, d[5] % 24 AS hour, d[6] % 50 = 0 AS is_withdrawn,
         d[7] % 20 = 0 AS is_corrected, d[8] % 10 < 3 AS is_handled, d[9] % 10 = 0 AS is_unitless,
         CASE WHEN d[10] % 400 = 0 THEN s.senders[1 + d[11] % cardinality(s.senders)]
              ELSE md5('s' || d[11] % 6000)::uuid END AS sender_id
    FROM generate_series($1::int, $2::int) AS g (n)
   CROSS JOIN LATERAL (SELECT md5('' || g.n) AS h) hashed
   CROSS JOIN LATERAL (
     SELECT array_agg(('x' || substr(h, 1 + 2 * i, 4))::bit(16)::int) AS d FROM generate_series(1, 12) i) digits
   CROSS JOIN (SELECT array_agg(id ORDER BY email) AS senders FROM account WHERE email ~ '^(reporter|manager|safety|coordinator|security)@') s
    JOIN bench_unit u ON u.n = CASE WHEN d[1] % 10 < 4 THEN d[1] % 6 ELSE d[2] % (SELECT count(*) FROM bench_unit) END
    JOIN bench_area a ON a.n = d[1] % (SELECT count(*) FROM bench_area)
    JOIN bench_kind k ON k.n = d[2] % 100`;

const REVISION = (columns) => `
  INSERT INTO incident_revision (id, incident_id, revision, status, kind, category, severity, tier, source, area_key,
    municipality_key, district_key, sub_area_key, organisation_id, unit_id, unit_mark, local_month, weekday, hour_band, recorded_at)
  SELECT ${columns}, kind, category, severity, tier, 'own', area_key, chain[1], chain[2], chain[3], organisation_id,
         CASE WHEN tier IN ('open', 'internal') AND NOT is_unitless THEN unit_id END,
         CASE WHEN tier IN ('protected', 'strict') AND NOT is_unitless THEN mark END,
         month, CASE WHEN tier IN ('open', 'internal') THEN weekday END,
         CASE WHEN tier IN ('open', 'internal') THEN hour END, at
    FROM drawn`;

const STATEMENTS = [
  `INSERT INTO incident (id, reference, sender_id, client_id, current_revision, status, received_at)
   SELECT incident_id, 'H-' || n, sender_id, md5('c' || n)::uuid, 1 + (is_corrected OR is_withdrawn)::int,
          CASE WHEN is_withdrawn THEN 'withdrawn' ELSE 'recorded' END, at FROM drawn`,
  REVISION(`first_id, incident_id, 1, 'recorded'`),
  `${REVISION(`second_id, incident_id, 2, CASE WHEN is_withdrawn THEN 'withdrawn' ELSE 'recorded' END`)}
    WHERE is_corrected OR is_withdrawn`,
  `INSERT INTO incident_handling (id, incident_id, state, set_by, set_at)
   SELECT md5('h' || n)::uuid, incident_id, 'read', (SELECT id FROM account WHERE email = 'security@demo.example'), at
     FROM drawn WHERE is_handled`,
];

/** Fills the database of a product; nothing is analysed afterwards. */
export async function fillIncidents({ adminUrl, environment }, count) {
  const client = new pg.Client({ connectionString: adminUrl, options: '-c search_path=lagesbild' });
  await client.connect();
  try {
    const { rows: units } = await client.query(
      `SELECT u.id, u.organisation_id FROM unit u JOIN organisation o ON o.id = u.organisation_id
        ORDER BY o.code <> 'skarholmen', o.code <> 'jarva', o.code, u.code`,
    );
    const marks = await marksOf(
      units.map(({ id }) => id),
      environment.LAGESBILD_KEY_DIR,
    );
    await client.query(`
      CREATE TEMPORARY TABLE bench_unit (n int, unit_id uuid, organisation_id uuid, mark bytea);
      CREATE TEMPORARY TABLE bench_area AS
      SELECT row_number() OVER (ORDER BY s.area_key) - 1 AS n, s.area_key,
             ARRAY[m.area_key, s.parent_key, s.area_key] AS chain
        FROM area s CROSS JOIN (SELECT area_key FROM area WHERE level = 'municipality' LIMIT 1) m
       WHERE s.level = 'sub_area';
      CREATE TEMPORARY TABLE bench_kind AS
      SELECT n, CASE WHEN n < 85 THEN 'observation' ELSE 'staff_incident' END AS kind,
             CASE WHEN n < 40 THEN 'order.gathering' WHEN n < 60 THEN 'order.litter' WHEN n < 84 THEN 'crime.theft'
                  WHEN n < 85 THEN 'police_notice.summary' WHEN n < 98 THEN 'threat.work.threat'
                  ELSE 'extremism.propaganda' END AS category,
             CASE WHEN n < 60 THEN 'internal' WHEN n < 85 THEN 'open' WHEN n < 98 THEN 'protected' ELSE 'strict' END AS tier
        FROM generate_series(0, 99) n`);
    for (const [n, unit] of units.entries()) {
      await client.query(`INSERT INTO bench_unit VALUES ($1, $2, $3, $4)`, [
        ...[n, unit.id, unit.organisation_id, marks[n]],
      ]);
    }
    for (let from = 0; from < count; from += ROWS_PER_STATEMENT) {
      await client.query('BEGIN');
      await client.query(DRAW, [from, Math.min(from + ROWS_PER_STATEMENT, count) - 1, count]);
      for (const statement of STATEMENTS) await client.query(statement);
      await client.query('DROP TABLE drawn');
      await client.query('COMMIT');
    }
  } finally {
    await client.end();
  }
}
