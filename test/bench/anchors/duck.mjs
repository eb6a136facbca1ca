/** DuckDB over the same facts, in a file beside the dataset: runs a query for as long as asked. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { answerMessages } from '../processes.mjs';

const file = process.env.DUCK_FILE;
const COLUMNS = {
  district_key: 'INTEGER',
  area_key: 'INTEGER',
  local_month: 'DATE',
  category: 'VARCHAR',
  kind: 'VARCHAR',
  severity: 'SMALLINT',
  tier: 'VARCHAR',
  source: 'VARCHAR',
  organisation_id: 'UUID',
  affected_gender: 'VARCHAR',
};

async function load() {
  const client = new pg.Client({ connectionString: process.env.DUCK_SOURCE_URL });
  await client.connect();
  const csv = `${file}.csv`;
  const columns = Object.keys(COLUMNS).join(', ');
  const rows = `SELECT ${columns} FROM lagesbild.incident_revision ORDER BY id`;
  await pipeline(
    client.query(copyTo(`COPY (${rows}) TO STDOUT (FORMAT csv)`)),
    createWriteStream(csv),
  );
  await client.end();
  const fresh = `${file}.new`;
  await rm(fresh, { force: true });
  const instance = await DuckDBInstance.create(fresh);
  const connection = await instance.connect();
  const types = Object.entries(COLUMNS).map(([name, type]) => `'${name}': '${type}'`);
  await connection.run(
    `CREATE TABLE facts AS SELECT * FROM read_csv('${csv}', header = false, columns = {${types.join(', ')}})`,
  );
  connection.closeSync();
  instance.closeSync();
  await rm(csv);
  await rename(fresh, file);
}

if (!existsSync(file)) await load();
const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
const connection = await instance.connect();

answerMessages(async ({ sql, forMs }) => {
  const tookMs = [];
  let rows;
  const began = performance.now();
  do {
    const start = performance.now();
    const reader = await connection.runAndReadAll(sql);
    rows = reader.getColumns();
    tookMs.push(performance.now() - start);
  } while (performance.now() - began < forMs);
  const sum = rows.at(-1).reduce((total, count) => total + Number(count), 0);
  return { tookMs, rows: rows[0].length, sum };
});
