/** Incidents a second, 20 clients: `POST /incidents` beside a bare INSERT behind Fastify. */
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startProduct } from '../product.mjs';
import { race } from '../slices.mjs';

const CLIENTS = 20;
const DEMO_PASSWORD = 'lagesbild-demo';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startAnchor(url) {
  const port = await freePort();
  const path = fileURLToPath(new URL('../anchors/bare-insert.mjs', import.meta.url));
  const child = fork(path, {
    env: { ...process.env, PORT: String(port), ANCHOR_DATABASE_URL: url },
  });
  await once(child, 'message');
  return { port, pid: child.pid, stop: () => child.disconnect() };
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

async function signIn(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'reporter@demo.example', password: DEMO_PASSWORD }),
  });
  if (answer.status !== 201) throw new Error(`sign-in answered ${answer.status}`);
  const { csrfToken } = await answer.json();
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  return { cookie, 'x-csrf-token': csrfToken, 'content-type': 'application/json' };
}

export const intake = {
  name: 'intake',
  unit: 'incidents/s',
  better: 'higher',
  floor: 0.4,
  goal: 0.8,
  tell: ({ p99Ms, anchorP99Ms, cpuMs, anchorCpuMs }) =>
    `; p99 ${p99Ms.toFixed(1)} ms, anchor ${anchorP99Ms.toFixed(1)} ms; ` +
    `node ${cpuMs.toFixed(2)} ms CPU a request, anchor ${anchorCpuMs.toFixed(2)} ms`,
  async run({ rounds }) {
    const product = await startProduct(await freePort());
    const anchor = await startAnchor(product.superuserUrl);
    try {
      const headers = await signIn(product.port);
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
        pid: anchor.pid,
        url: `http://127.0.0.1:${anchor.port}/bare`,
        expects: 201,
        next: next({}),
      };
      const result = await race([ours, bare], { clients: CLIENTS, rounds });
      await checkNothingLost(product, ours.acknowledged, bare.acknowledged);
      return { ...result, clients: CLIENTS, rounds };
    } finally {
      anchor.stop();
      await product.stop();
    }
  },
};

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
