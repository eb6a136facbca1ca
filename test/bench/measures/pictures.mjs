/** Numbers of a picture over HTTP beside DuckDB's scan and PostgreSQL's GROUP BY of the same rows. */
import { join } from 'node:path';
import pg from 'pg';
import { needDuckDb } from '../duckdb.mjs';
import { signIn } from '../sign-in.mjs';
import { startChild } from '../processes.mjs';
import { serve } from '../product.mjs';
import { HttpTimes, lineOf, raceTimes } from '../times.mjs';

const YEAR = { from: '2025-01-01', to: '2026-01-01' };
const FIVE_YEARS = { from: '2021-01-01', to: '2026-01-01' };
/** A look at everybody's figures; `level` is left out, so that areas are the finest. */
const BY = 'area,month,category';

export const questions = [
  { name: 'picture.district-year', period: YEAR, isDistrict: true, floor: 1 / 2, goal: 1 / 20 },
  { name: 'picture.all-year', period: YEAR, isDistrict: false, floor: 2, goal: 1 / 5 },
  { name: 'picture.all-five-years', period: FIVE_YEARS, isDistrict: false, floor: 2, goal: 1 / 5 },
];

/** The district with the most incidents, and what its sub-areas are called. */
export async function placesOf(client) {
  const { rows } = await client.query(
    `SELECT d.area_key, d.code, sum(c.incident_count)::int AS incidents
       FROM tally_cell c JOIN area s USING (area_key) JOIN area d ON d.area_key = s.parent_key
      GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 1`,
  );
  const areas = await client.query('SELECT area_key, parent_key, level, code FROM area');
  return { district: rows[0], areas: areas.rows };
}

export function pathOf({ period, isDistrict }, { district }) {
  const area = isDistrict ? `&area=district:${encodeURIComponent(district.code)}` : '';
  return `/api/v1/tallies?from=${period.from}&to=${period.to}&by=${BY}${area}`;
}

/** The same question in SQL; both databases take it. */
function sqlOf({ period, isDistrict }, { district, areas }, table, tiers) {
  const keys = areas.filter(({ parent_key }) => parent_key === district.area_key);
  const within = isDistrict ? `AND area_key IN (${keys.map((area) => area.area_key).join()})` : '';
  return `
    SELECT area_key, local_month, category, count(*) AS count FROM ${table}
     WHERE local_month >= DATE '${period.from}' AND local_month < DATE '${period.to}'
       AND tier IN (${tiers.map((tier) => `'${tier}'`).join()}) ${within}
     GROUP BY area_key, local_month, category`;
}

export async function connect(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SET search_path = lagesbild; SET timezone = 'UTC'`);
  return client;
}

/** Exactness before speed: the answer says of every area, month and category what the rows say. */
async function checkExact(client, sql, answer, { areas }) {
  const codes = new Map(areas.map(({ area_key, level, code }) => [area_key, `${level}:${code}`]));
  const { rows } = await client.query(
    sql.replace('local_month,', "to_char(local_month, 'YYYY-MM') AS month,"),
  );
  const told = new Map(
    answer.items.map((one) => [`${one.area} ${one.month} ${one.category}`, one.count]),
  );
  let wrong = 0;
  for (const row of rows) {
    const key = `${codes.get(row.area_key)} ${row.month} ${row.category}`;
    if (told.get(key) !== Number(row.count)) wrong += 1;
    told.delete(key);
  }
  if (wrong > 0 || told.size > 0) {
    throw new Error(`${wrong} counts differ from GROUP BY, and ${told.size} are not in it`);
  }
  return rows.reduce((sum, { count }) => sum + Number(count), 0);
}

async function timesOf(client, sql, forMs) {
  const tookMs = [];
  const began = performance.now();
  do {
    const start = performance.now();
    await client.query(sql);
    tookMs.push(performance.now() - start);
  } while (performance.now() - began < forMs);
  return tookMs;
}

async function measure(question, { client, duck, http, api, places, rounds }) {
  const path = pathOf(question, places);
  const answer = JSON.parse(await http.read(path));
  const sql = sqlOf(question, places, 'incident_revision', answer.tiers);
  const sum = await checkExact(client, sql, answer, places);
  const duckSql = sqlOf(question, places, 'facts', answer.tiers);
  const scanned = await duck.ask({ sql: duckSql, forMs: 0 });
  if (scanned.sum !== sum) throw new Error(`DuckDB counts ${scanned.sum}, the rows say ${sum}`);
  const result = await raceTimes(
    [
      { run: (forMs) => http.times(path, forMs), pid: api.pid },
      { run: async (forMs) => (await duck.ask({ sql: duckSql, forMs })).tookMs },
      { run: (forMs) => timesOf(client, sql, forMs) },
    ],
    rounds,
  );
  const [product, , raw] = result.medians;
  const { floor, goal, name } = question;
  const note =
    `${answer.items.length} rows of ${sum} incidents; p99 ${result.p99Ms.toFixed(1)} ms, ` +
    `node ${result.cpuMs.toFixed(1)} ms CPU; raw GROUP BY ${raw.toFixed(0)} ms, ${(product / raw).toFixed(3)} of it`;
  return lineOf(
    { name, unit: 'ms', better: 'lower', floor, goal, note, anchorName: 'DuckDB' },
    result,
  );
}

export const pictures = {
  name: 'pictures',
  about: 'a district and all of them, a year and five, by sub-area, month and category over HTTP',
  async run({ rounds, size, dataset, say }) {
    needDuckDb(say);
    const database = await dataset(size);
    const client = await connect(database.adminUrl);
    const api = await serve(database);
    const duck = await startChild('anchors/duck.mjs', {
      DUCK_FILE: join(database.dataDir, 'facts.duckdb'),
      DUCK_SOURCE_URL: database.adminUrl,
    });
    const http = new HttpTimes(api.port, await signIn(api.port, 'analyst'));
    try {
      const places = await placesOf(client);
      const lines = [];
      for (const question of questions) {
        say(question.name);
        lines.push(await measure(question, { client, duck, http, api, places, rounds }));
      }
      return lines;
    } finally {
      http.close();
      await duck.stop();
      await api.stop();
      await client.end();
    }
  },
};
