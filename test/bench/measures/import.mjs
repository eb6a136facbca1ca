/** Rows a second from a CSV file to counted incidents, beside raw COPY of the very same rows into the same tables. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { startChild } from '../processes.mjs';
import { startDatabase } from '../product.mjs';
import { quantile } from '../slices.mjs';
import { writeIncidentFile } from '../incident-file.mjs';

/** Rows of one slice: a year of a large city, so that every slice has months of its own. */
const ROWS_PER_SLICE = 100_000;
const FIRST_YEAR = 2005;
const ROUNDS_MAX = 18;
/** Every table that a row of the file ends up in, parents first. */
const TABLES = [
  ['incident', 'SELECT i.* FROM incident i JOIN fresh f ON f.incident_id = i.id'],
  ['incident_revision', 'SELECT r.* FROM incident_revision r JOIN fresh f ON f.id = r.id'],
  ['incident_content', 'SELECT c.* FROM incident_content c JOIN fresh f ON f.id = c.revision_id'],
  ['content_key', 'SELECT k.* FROM content_key k JOIN fresh f ON f.id = k.revision_id'],
  ['revision_position', 'SELECT p.* FROM revision_position p JOIN fresh f ON f.id = p.revision_id'],
];

async function importFile(runner, file) {
  const answer = await runner.ask({ file });
  if (answer.recorded !== ROWS_PER_SLICE) throw new Error(JSON.stringify(answer));
  return answer;
}

/** What the product wrote for one run, as COPY takes it. */
async function rowsOf(product, importRunId) {
  await product.query('DROP TABLE IF EXISTS fresh');
  await product.query(
    `CREATE TEMPORARY TABLE fresh AS SELECT id, incident_id FROM incident_revision WHERE import_run_id = $1`,
    [importRunId],
  );
  const copies = [];
  for (const [table, sql] of TABLES) {
    const chunks = [];
    const out = product.query(copyTo(`COPY (${sql}) TO STDOUT (FORMAT binary)`));
    for await (const chunk of out) chunks.push(chunk);
    copies.push([table, Buffer.concat(chunks)]);
  }
  return copies;
}

/** Raw COPY of the rows into the same tables of another database, in one transaction. */
async function copyRaw(anchor, copies) {
  const began = performance.now();
  await anchor.query('BEGIN');
  for (const [table, bytes] of copies) {
    await pipeline(
      Readable.from([bytes]),
      anchor.query(copyFrom(`COPY ${table} FROM STDIN (FORMAT binary)`)),
    );
  }
  await anchor.query('COMMIT');
  return performance.now() - began;
}

export const importMeasure = {
  name: 'import',
  about: 'files of 100 000 rows, read, located, sealed, recorded and counted, beside raw COPY',
  async run({ rounds: wanted, say }) {
    const rounds = Math.min(wanted, ROUNDS_MAX);
    const folder = await mkdtemp(join(tmpdir(), 'lagesbild-import-'));
    const product = await startDatabase();
    await openEarlier(product.adminUrl);
    const twin = await product.twin();
    const ours = await connect(product.adminUrl);
    const anchor = await connect(twin.adminUrl);
    const runner = await startChild('import-runner.mjs', product.environment);
    try {
      const slices = [];
      for (let round = 0; round <= rounds; round += 1) {
        say(`import, file ${round} of ${rounds}`);
        const file = join(folder, `${round}.csv`);
        const firstId = round * ROWS_PER_SLICE;
        await writeIncidentFile(file, { rows: ROWS_PER_SLICE, year: FIRST_YEAR + round, firstId });
        const imported = await importFile(runner, file);
        const copies = await rowsOf(ours, imported.importRunId);
        const rawMs = await copyRaw(anchor, copies);
        if (round > 0) slices.push({ ...imported, rawMs });
      }
      await checkExact(ours, (rounds + 1) * ROWS_PER_SLICE);
      return [summaryOf(slices)];
    } finally {
      await runner.stop();
      await ours.end();
      await anchor.end();
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** The demo's areas are young; the years of the slices go further back. */
async function openEarlier(url) {
  const client = await connect(url);
  await client.query(`UPDATE area SET valid_from = '1990-01-01'`);
  await client.end();
}

async function connect(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('SET search_path = lagesbild');
  return client;
}

function summaryOf(slices) {
  const perSecond = (ms) => (ROWS_PER_SLICE * 1000) / ms;
  const ratios = slices.map(({ ms, rawMs }) => rawMs / ms);
  const median = (numbers) => quantile(numbers, 0.5);
  const recorded = median(slices.map(({ importedMs }) => perSecond(importedMs)));
  const memoryMb = Math.max(...slices.map((slice) => slice.memoryMb));
  return {
    name: 'import',
    unit: 'rows/s',
    better: 'higher',
    floor: 0.35,
    goal: 0.8,
    anchorName: 'raw COPY',
    value: median(slices.map(({ ms }) => perSecond(ms))),
    anchor: median(slices.map(({ rawMs }) => perSecond(rawMs))),
    ratio: median(ratios),
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    rounds: slices.length,
    note: `${recorded.toFixed(0)}/s before forwarding and counting; ${memoryMb} MB`,
  };
}

/** Exactness before speed: every row is an incident with all that belongs to it, numbered and counted once. */
async function checkExact(client, rows) {
  const { rows: counts } = await client.query(
    `SELECT 'incident' AS what, count(*)::int AS n FROM incident
      UNION ALL SELECT 'revision', count(*)::int FROM incident_revision
      UNION ALL SELECT 'content', count(*)::int FROM incident_content
      UNION ALL SELECT 'key', count(*)::int FROM content_key
      UNION ALL SELECT 'position', count(*)::int FROM revision_position
      UNION ALL SELECT 'tallied', sum(incident_count)::int FROM tally_cell
      UNION ALL SELECT 'stale', count(*)::int + ${rows} FROM tally_stale`,
  );
  for (const { what, n } of counts) {
    if (n !== rows) throw new Error(`${rows} rows were imported and ${what} says ${n}`);
  }
}
