/**
 * Millions of incidents straight into the real tables: statistical columns as the product would have written them,
 * by a seeded generator in SQL. No content and no audit rows: nothing that is measured on them reads any.
 */
import pg from 'pg';
import {
  coarsen,
  flattenCategories,
  formatReference,
  isUsable,
  strictestTier,
  taxonomy,
  tierFloor,
} from '../../../dist/libs/domain/src/index.js';

/** Five whole years, so that no figure depends on the day of the run. */
export const FIRST_DAY = '2021-01-01';
const DAYS = 1826;
const CATEGORIES = 60;
/** What is drawn by weight is looked up in this many slots. */
const SLOTS = 1024;
const CHUNK_ROWS = 250_000;
const CONNECTIONS = 2;
const TABLES = ['incident', 'incident_revision', 'revision_position'];
const FILLED_QUICKLY = ['fsync = off', 'synchronous_commit = off', `max_wal_size = '16GB'`];
/** A reference has 30 random bits: here two halves, which a bijection of the row's number fills. */
const HALF = 1 << 15;

/** `SLOTS` items, the first the most common, as of anything that is counted by kind (Zipf). */
function slotsOf(items, exponent) {
  const weights = items.map((_, rank) => (rank + 1) ** -exponent);
  const total = weights.reduce((sum, each) => sum + each, 0);
  let reached = 0;
  const slots = [];
  items.forEach((item, at) => {
    reached += weights[at];
    while (slots.length < Math.round((reached / total) * SLOTS)) slots.push(item);
  });
  return slots;
}

/** Categories with the kind, tier and what else follows from them, as intake derives it. */
function categories() {
  const nodes = flattenCategories(taxonomy.categories)
    .filter(({ code, children, kinds }) => children.length === 0 && isUsable(code, kinds[0]))
    .filter(({ defaultTier }) => defaultTier !== 'strict');
  const step = nodes.length / CATEGORIES;
  return Array.from({ length: CATEGORIES }, (_, at) => nodes[Math.floor(at * step)]).map((node) => {
    const kind = node.kinds[0];
    const tier = strictestTier(node.defaultTier, tierFloor(kind));
    const kept = coarsen({ tier, unitId: 'unit', hourBand: 0 });
    return { code: node.code, kind, tier, isOpen: kept.hourBand !== null };
  });
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const valueOf = (character) => ALPHABET.indexOf(character);
const checkOf = (year, bytes) => valueOf(formatReference(year, bytes).at(-1));

/** The check character is linear over GF(2): that of a whole is the exclusive or of its parts'. */
function* referenceParts(year) {
  const zero = checkOf(year, new Uint8Array(6));
  for (const part of ['high', 'low']) {
    for (let value = 0; value < HALF; value += 1) {
      const three = [value >> 10, (value >> 5) & 31, value & 31];
      const bytes = Uint8Array.from(part === 'high' ? [...three, 0, 0, 0] : [0, 0, 0, ...three]);
      yield [part, value, three.map((one) => ALPHABET[one]).join(''), checkOf(year, bytes) ^ zero];
    }
  }
}

async function insertMany(client, into, types, rows) {
  const columns = types.map((_, at) => rows.map((row) => row[at]));
  const unnested = types.map((type, at) => `$${at + 1}::${type}[]`).join(', ');
  await client.query(`INSERT INTO ${into} SELECT * FROM unnest(${unnested})`, columns);
}

/** What the generator draws from, in a schema of its own that goes again. */
async function prepare(client) {
  await client.query(`
    DROP SCHEMA IF EXISTS bench CASCADE;
    CREATE SCHEMA bench;
    CREATE TABLE bench.category (slot int PRIMARY KEY, code text, kind text, tier text, is_open boolean);
    CREATE TABLE bench.place (slot int PRIMARY KEY, area_key int);
    CREATE TABLE bench.reference (part text, value int, letters text, parity int, PRIMARY KEY (part, value));
    CREATE TABLE bench.year (year int PRIMARY KEY, parity int);`);
  const drawn = slotsOf(categories(), 0.7);
  await insertMany(
    client,
    'bench.category',
    ['int', 'text', 'text', 'text', 'boolean'],
    drawn.map(({ code, kind, tier, isOpen }, slot) => [slot, code, kind, tier, isOpen]),
  );
  const { rows: areas } = await client.query(
    `SELECT area_key FROM area WHERE level = 'sub_area' ORDER BY hashint4extended(area_key, 7)`,
  );
  const places = slotsOf(
    areas.map((row) => row.area_key),
    0.5,
  );
  await insertMany(client, 'bench.place', ['int', 'int'], [...places.entries()]);
  await insertMany(
    client,
    'bench.reference',
    ['text', 'int', 'text', 'int'],
    [...referenceParts(2021)],
  );
  const years = [2021, 2022, 2023, 2024, 2025, 2026];
  const parities = years.map((year) => [year, checkOf(year, new Uint8Array(6))]);
  await insertMany(client, 'bench.year', ['int', 'int'], parities);
  await client.query('ANALYZE bench.category, bench.place, bench.reference, bench.year');
}

/** A UUIDv7 of a moment and of the row's number. */
const uuid = (seed) => `
  (lpad(to_hex((extract(epoch FROM d.received_at) * 1000)::bigint), 12, '0') || '7' ||
   lpad(to_hex(hashint8extended(d.n, ${seed}) & 4095), 3, '0') || '8' ||
   lpad(to_hex(hashint8extended(d.n, ${seed + 1}) & 268435455), 7, '0') || lpad(to_hex(d.n & 4294967295), 8, '0'))::uuid`;
const sender = `lpad(to_hex(d.h1 >> 40 & 63), 32, 'b')::uuid`;

/** Rows `$1` to `$2` of `$3`, in the order in which they came in. */
const DRAWN = `
  WITH drawn AS MATERIALIZED (
    SELECT n, h1, h2, occurred_at, occurred_at + interval '1 second' * (60 + (h2 >> 30 & 65535)) AS received_at
      FROM (
        SELECT n, hashint8extended(n, 1) & 9223372036854775807 AS h1, hashint8extended(n, 2) & 9223372036854775807 AS h2,
               timestamptz '${FIRST_DAY} 00:00:00 Europe/Stockholm' + interval '1 second' *
                 floor(n::float8 / $3::float8 * ${DAYS * 86_400 - 3600}) AS occurred_at
          FROM generate_series($1::bigint, $2::bigint - 1) n
      ) hashed
  )`;

const INCIDENTS = `${DRAWN}
  INSERT INTO incident (id, reference, sender_id, client_id, current_revision, status, received_at)
  SELECT ${uuid(10)},
         'H-' || y.year || '-' || hi.letters || lo.letters || '-' ||
           substr('${ALPHABET}', 1 + (y.parity # hi.parity # lo.parity), 1),
         ${sender}, ${uuid(20)}, 1, 'recorded', d.received_at
    FROM drawn d
    JOIN bench.year y ON y.year = extract(year FROM d.received_at AT TIME ZONE 'Europe/Stockholm')::int
    JOIN bench.reference hi ON hi.part = 'high' AND hi.value = (d.n * 387420489 & 1073741823) >> 15
    JOIN bench.reference lo ON lo.part = 'low' AND lo.value = d.n * 387420489 & 32767
   ORDER BY d.n`;

const REVISIONS = `${DRAWN}
  INSERT INTO incident_revision (
    id, incident_id, revision, status, kind, category, severity, tier, source, area_key, county_key, municipality_key,
    district_key, sub_area_key, organisation_id, unit_id, local_month, weekday, hour_band, affected_gender, indoors,
    police_reported, recorded_by, recorded_at)
  SELECT ${uuid(30)}, ${uuid(10)}, 1, 'recorded', c.kind, c.category, c.severity, c.tier, c.source,
         s.area_key, m.parent_key, m.area_key, b.area_key, s.area_key, oa.organisation_id, NULL,
         date_trunc('month', c.local)::date, extract(isodow FROM c.local)::smallint,
         CASE WHEN c.is_open THEN extract(hour FROM c.local)::smallint END,
         (ARRAY['woman', 'man', 'several', 'unknown', NULL, NULL])[1 + (d.h2 >> 9) % 6],
         CASE WHEN d.h2 >> 50 & 3 > 0 THEN d.h2 >> 52 & 1 = 0 END, NULL, ${sender}, d.received_at
    FROM drawn d
    JOIN LATERAL (
      SELECT k.kind, k.code AS category, k.tier, k.is_open, d.occurred_at AT TIME ZONE 'Europe/Stockholm' AS local,
             CASE WHEN d.h2 % 8 > 2 THEN ((d.h2 >> 3) % 5)::smallint END AS severity,
             CASE WHEN d.h2 >> 20 & 7 = 0 THEN 'bench' ELSE 'staff' END AS source
        FROM bench.category k WHERE k.slot = d.h1 & ${SLOTS - 1}
    ) c ON true
    JOIN bench.place p ON p.slot = d.h1 >> 20 & ${SLOTS - 1}
    JOIN area s ON s.area_key = p.area_key
    JOIN area b ON b.area_key = s.parent_key
    JOIN area m ON m.area_key = b.parent_key
    LEFT JOIN organisation_area oa ON (oa.scheme, oa.level, oa.code) = (b.scheme, b.level, b.code)
   ORDER BY d.n`;

const POSITIONS = `${DRAWN}
  INSERT INTO revision_position (revision_id, position)
  SELECT ${uuid(30)}, d.n + 1 FROM drawn d ORDER BY d.n`;

/** Takes keys, indexes and references off the tables. @returns statements that put them back, parents first. */
async function stripped(client) {
  const { rows: constraints } = await client.query(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, contype AS type,
            pg_get_constraintdef(oid) AS definition
       FROM pg_constraint
      WHERE contype IN ('p', 'u', 'f') AND (conrelid = ANY ($1::regclass[]) OR confrelid = ANY ($1::regclass[]))
      ORDER BY contype = 'f' DESC`,
    [TABLES],
  );
  for (const { table, name } of constraints) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  }
  const { rows: indexes } = await client.query(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
       FROM pg_index WHERE indrelid = ANY ($1::regclass[])`,
    [TABLES],
  );
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  const back = ({ table, name, definition }) =>
    `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`;
  return [
    ...constraints.filter(({ type }) => type !== 'f').map(back),
    ...indexes.map(({ definition }) => definition),
    ...constraints.filter(({ type }) => type === 'f').map(back),
  ];
}

async function connect(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `SET search_path = lagesbild; SET maintenance_work_mem = '1GB'; SET work_mem = '64MB'`,
  );
  return client;
}

/** Every piece of work by as many connections as there are; `say` hears how far it has come. */
async function inParallel(url, pieces, say) {
  let done = 0;
  const waiting = [...pieces];
  const drain = async () => {
    const client = await connect(url);
    for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
      for (const [sql, values] of piece) await client.query(sql, values);
      done += 1;
      say(done / pieces.length);
    }
    await client.end();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, drain));
}

/** Fills a furnished and otherwise empty database. @param adminUrl a superuser's, of the product's database. */
export async function generateRows(adminUrl, rows, say) {
  const client = await connect(adminUrl);
  for (const setting of FILLED_QUICKLY) await client.query(`ALTER SYSTEM SET ${setting}`);
  await client.query('SELECT pg_reload_conf()');
  await prepare(client);
  const statements = await stripped(client);
  const pieces = [];
  for (let from = 0; from < rows; from += CHUNK_ROWS) {
    const range = [from, Math.min(from + CHUNK_ROWS, rows), rows];
    pieces.push([INCIDENTS, REVISIONS, POSITIONS].map((sql) => [sql, range]));
  }
  await inParallel(adminUrl, pieces, (share) => say(`${Math.round(share * 100)} % of the rows`));
  let back = 0;
  for (const sql of statements) {
    say(`keys and indexes, ${(back += 1)} of ${statements.length}`);
    await client.query(sql);
  }
  await client.query(
    `UPDATE stream_position SET position = ${Number(rows)} WHERE name = 'revision'`,
  );
  await client.query('DROP SCHEMA bench CASCADE');
  say('vacuum');
  await client.query(`VACUUM (ANALYZE) ${TABLES.join(', ')}`);
  await client.query('ALTER SYSTEM RESET ALL');
  await client.query('SELECT pg_reload_conf()');
  await client.query('CHECKPOINT');
  await client.end();
}
