/** The city's sums of 41 answers and their matrix over HTTP, among a million incidents, beside raw GROUP BY of the rows. */
import { answeredYear, YEAR } from '../data/year-of-answers.mjs';
import { serve } from '../product.mjs';
import { signIn } from '../sign-in.mjs';
import { HttpTimes, lineOf, raceTimes } from '../times.mjs';
import { connect } from './pictures.mjs';

const SUMS_MAY_MS = 1_000;
const MATRIX_MAY_MS = 200;
/** So much has come since the collection was closed: some weeks, and a year. */
const SINCE = 10_000;
const LONG_SINCE = 200_000;

/** What stood at the position, by district and who was affected, with nothing reckoned of it. */
const RAW = (position) => `
  SELECT r.district_key, r.category, r.affected_gender, date_part('year', r.local_month) AS year, count(*)
    FROM incident_revision r JOIN revision_position p ON p.revision_id = r.id AND p.position <= ${position}
   WHERE r.status = 'recorded' AND r.tier IN ('open', 'internal')
     AND r.local_month >= DATE '${YEAR - 1}-01-01' AND r.local_month < DATE '${YEAR + 1}-01-01'
     AND NOT EXISTS (
       SELECT FROM incident_revision n JOIN revision_position np ON np.revision_id = n.id AND np.position <= ${position}
        WHERE n.incident_id = r.incident_id AND n.revision > r.revision)
   GROUP BY 1, 2, 3, 4`;

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

/** Exactness before speed: each area and the whole, by the rows themselves. */
async function checkExact(client, { asOfPosition, areas, all, excluded, unplaced }) {
  const { rows } = await client.query(RAW(asOfPosition));
  const named = await client.query(`SELECT area_key, level || ':' || code AS key FROM area`);
  const keyOf = new Map(named.rows.map((row) => [row.area_key, row.key]));
  const sums = new Map();
  let total = 0;
  for (const row of rows.filter(({ year }) => Number(year) === YEAR)) {
    total += Number(row.count);
    const key = keyOf.get(row.district_key) ?? '';
    sums.set(key, (sums.get(key) ?? 0) + Number(row.count));
  }
  const told = areas.reduce((sum, area) => sum + area.total, unplaced.total);
  const over = areas.filter(({ key, total: own }) => own > (sums.get(key) ?? 0));
  if (all.total + excluded !== total || told !== all.total || over.length > 0) {
    throw new Error(`the rows say ${total}, the sums ${all.total} and ${excluded} that are not counted`); // prettier-ignore
  }
  return { incidents: all.total, areas: areas.length };
}

export const collections = {
  name: 'collections',
  about:
    'sums by area at a closed position and the matrix of 41 answers, eleven of them frozen versions',
  async run({ rounds, size, dataset, say }) {
    const database = await dataset(size);
    const client = await connect(database.adminUrl);
    const api = await serve(database);
    const id = await answeredYear(client, api.port, say);
    const http = new HttpTimes(api.port, await signIn(api.port, 'city'));
    const lines = [];
    try {
      const path = `/api/v1/collections/${id}`;
      const { rows: head } = await client.query(
        `SELECT max(position)::int AS at FROM revision_position`,
      );
      /** Closed so many revisions ago. @returns the answer, held against the rows, and how long the first took. */
      const closed = async (revisions) => {
        await client.query(
          `UPDATE collection SET state = 'closed', as_of_position = $2 WHERE id = $1`,
          [id, Math.max(1, head[0].at - revisions)],
        );
        const began = performance.now();
        const sums = JSON.parse(await http.read(`${path}/sums`));
        const firstMs = performance.now() - began;
        return { ...(await checkExact(client, sums)), sums, firstMs };
      };
      const long = await closed(LONG_SINCE);
      const { incidents, areas, sums, firstMs } = await closed(SINCE);
      const { rows } = JSON.parse(await http.read(`${path}/status`));
      const frozen = rows.filter(({ answer }) => answer.kind === 'edition').length;
      const measured = async (what, limit, own, raw) => {
        say(what.name);
        const result = await raceTimes(
          [
            { run: (forMs) => http.times(`${path}/${own}`, forMs), pid: api.pid },
            // What it may take, as an anchor that stands still.
            { run: async () => [limit] },
            { run: (forMs) => timesOf(client, raw, forMs) },
          ],
          rounds,
        );
        const [, , rawMs] = result.medians;
        const note = `${what.note}; p99 ${result.p99Ms.toFixed(0)} ms; raw SQL ${rawMs.toFixed(0)} ms`;
        const line = { unit: 'ms', better: 'lower', floor: 1, goal: 0.5, ...what, note };
        lines.push(lineOf({ ...line, anchorName: `the ${limit} ms that it may take` }, result));
      };
      await measured(
        { name: 'collections.sums', note: `${areas} areas, ${incidents} incidents, ${SINCE} revisions since; first ${firstMs.toFixed(0)} ms; ${LONG_SINCE} since: first ${long.firstMs.toFixed(0)} ms` }, // prettier-ignore
        ...[SUMS_MAY_MS, 'sums', RAW(sums.asOfPosition)],
      );
      await measured(
        { name: 'collections.matrix', note: `${rows.length} answers, ${frozen} frozen versions` },
        ...[MATRIX_MAY_MS, 'status', `SELECT * FROM collection_step WHERE collection_id = '${id}'`],
      );
      return lines;
    } finally {
      http.close();
      await api.stop();
      await client.end();
    }
  },
};
