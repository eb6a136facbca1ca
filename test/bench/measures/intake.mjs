/** Incidents a second: `POST /incidents` beside a bare INSERT behind Fastify. */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { freePort, startChild } from '../processes.mjs';
import { startProduct } from '../product.mjs';
import { signIn } from '../sign-in.mjs';
import { race } from '../slices.mjs';

const GOALS = { 20: 0.8, 50: 1.5 };
const CLIENTS = Object.keys(GOALS).map(Number);

async function startAnchor(url) {
  const port = await freePort();
  const environment = { PORT: String(port), ANCHOR_DATABASE_URL: url };
  const child = await startChild('anchors/bare-insert.mjs', environment);
  return { ...child, port };
}

/** One body a request: what a phone sends for a quick observation, near the square of Skärholmen. */
function submission(seed) {
  return JSON.stringify({
    clientId: randomUUID(),
    kind: 'observation',
    category: 'order.gathering',
    occurredFrom: new Date(Date.UTC(2025, seed % 12, 1 + (seed % 28), seed % 24)).toISOString(),
    location: { lon: 17.9 + (seed % 97) / 5000, lat: 59.27 + (seed % 89) / 5000, source: 'gps' },
    text: 'Flera personer samlade vid torget. De stod kvar en stund och gick sedan vidare.',
    affected: { gender: 'several' },
    indoors: false,
  });
}

/** The product and the bare insert as `race` takes them, each with bodies of its own. */
export function contestants(product, anchor, headers) {
  let seed = 0;
  const next = (extra) => () => {
    const body = submission((seed += 1));
    const sent = {
      ...extra,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    return { method: 'POST', body, headers: sent };
  };
  const ours = {
    name: 'product',
    pid: product.pid,
    url: `http://127.0.0.1:${product.port}/api/v1/incidents`,
    expects: 201,
    next: next(headers),
  };
  const bare = {
    name: 'bare insert',
    pid: anchor?.pid,
    url: `http://127.0.0.1:${anchor?.port}/bare`,
    expects: 201,
    next: next({}),
  };
  return [ours, bare];
}

export const intake = {
  name: 'intake',
  about: `POST /incidents beside a bare INSERT behind Fastify, ${CLIENTS.join(' and ')} clients`,
  async run({ rounds, say }) {
    const product = await startProduct();
    const anchor = await startAnchor(product.superuserUrl);
    try {
      const [ours, bare] = contestants(product, anchor, await signIn(product.port, 'reporter'));
      const lines = [];
      for (const clients of CLIENTS) {
        say(`intake, ${clients} clients`);
        lines.push(lineOf(clients, await race([ours, bare], { clients, rounds })));
      }
      await checkNothingLost(product, ours.acknowledged, bare.acknowledged);
      return lines;
    } finally {
      await anchor.stop();
      await product.stop();
    }
  },
};

function lineOf(clients, result) {
  const { p99Ms, anchorP99Ms, cpuMs, anchorCpuMs } = result;
  return {
    ...result,
    name: `intake.${clients}-clients`,
    unit: 'incidents/s',
    better: 'higher',
    floor: 0.4,
    goal: GOALS[clients],
    anchorName: 'bare insert',
    note:
      `p99 ${p99Ms.toFixed(1)} ms, anchor ${anchorP99Ms.toFixed(1)} ms; ` +
      `node ${cpuMs.toFixed(2)} ms CPU a request, anchor ${anchorCpuMs.toFixed(2)} ms`,
  };
}

/** How many rows `tables` hold. */
async function countRows(url, tables) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const counts = [];
    for (const table of tables) {
      const { rows } = await client.query(`SELECT count(*) AS n FROM ${table}`);
      counts.push([table, Number(rows[0].n)]);
    }
    return counts;
  } finally {
    await client.end();
  }
}

/** Exactness before speed: every acknowledged incident is there once, with all that belongs to it. */
async function checkNothingLost(product, ours, bare) {
  const tables = ['incident', 'incident_revision', 'incident_content', 'content_key'];
  const stored = await countRows(product.applicationUrl, [
    ...tables.map((table) => `lagesbild.${table}`),
    `lagesbild.outbox WHERE event = 'incident.recorded'`,
    `lagesbild.audit_entry WHERE action = 'incident.recorded'`,
  ]);
  for (const [table, count] of [...stored]) {
    if (count !== ours) throw new Error(`${ours} were acknowledged and ${table} holds ${count}`);
  }
  const [[, kept]] = await countRows(product.superuserUrl, ['bare']);
  if (kept !== bare) throw new Error(`the anchor acknowledged ${bare} and holds ${kept}`);
}
