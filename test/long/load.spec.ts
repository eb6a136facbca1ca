import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { History } from '../support/history.js';
import { descendantsOf, eventually } from '../support/process-runs.js';
import { ProductClient, type LaunchedProduct } from '../support/product.js';
import { Proof } from '../support/proof.js';
import { launchTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

// Ten times what it takes at once, then a minute at a steady rate with exports beside it, then a stop under load.
const REQUESTS_MAX = 64;
const FLOOD_MS = 8_000;
const RATE = Number(process.env['LAGESBILD_TEST_SOAK_RATE'] ?? 200);
const SOAK_SECONDS = Number(process.env['LAGESBILD_TEST_SOAK_SECONDS'] ?? 60);
const TICK_MS = 50;
const WATCH_MS = 250;
const EXPORT_EVERY_MS = 5_000;
const RECOVERED_MS = 3_000;
const MEMORY_MEGABYTES_MAX = 500;
/** What a process may have grown by between the first third of the soak and its end. */
const GROWTH_MEGABYTES_MAX = 120;
const EFFECT_MS = 120_000;
const YEAR = 'area=municipality:9901&from=2025-01-01&to=2026-01-01';

let folder: string;
let history: History;
let product: LaunchedProduct;
let viewer: ProductClient;
let credentials: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-load-'));
  history = new History(join(folder, 'history.ndjson'));
  product = await launchTown({ LAGESBILD_REQUESTS_MAX: String(REQUESTS_MAX) });
  viewer = await ProductClient.signIn(product.address, townspeople.security.email, TOWN_PASSWORD);
  const { email } = townspeople.reporter;
  credentials = (await ProductClient.signIn(product.address, email, TOWN_PASSWORD)).headers;
}, 180_000);
afterAll(async () => {
  await product?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

interface Told {
  readonly clientId: string;
  /** 0 when no answer came. */
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** Why none came. */
  readonly code?: string;
}

/** Reports one incident over a connection of the agent, and notes what was told. */
function report(agent: Agent): Promise<Told> {
  const clientId = randomUUID();
  const day = String(1 + Math.floor(Math.random() * 28)).padStart(2, '0');
  const body = JSON.stringify({
    ...{ clientId, kind: 'observation', category: 'order.litter', text: 'Skräp vid bron' },
    occurredFrom: `2025-05-${day}T12:00:00+02:00`,
    location: { areaCode: 'sub_area:norr_by' },
  });
  const headers = { ...credentials, 'content-type': 'application/json' };
  return new Promise((resolve) => {
    const end = (answered: Omit<Told, 'clientId'>, incidentId?: string) => {
      const told = { clientId, ...answered };
      const outcome = told.status >= 200 && told.status < 300 ? 'ok' : 'info';
      history.add({ clientId, outcome, status: told.status, ...(incidentId && { incidentId }) });
      resolve(told);
    };
    const lost = ({ code }: NodeJS.ErrnoException) =>
      end({ status: 0, retryAfter: undefined, ...(code && { code }) });
    const asking = request(
      `${product.address}/api/v1/incidents`,
      { method: 'POST', agent, headers },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('error', lost).on('end', () => {
          const { statusCode: status = 0 } = answer;
          const told = { status, retryAfter: answer.headers['retry-after'] };
          end(told, status < 300 ? (JSON.parse(text) as { id: string }).id : undefined);
        });
      },
    );
    asking.on('error', lost).end(body);
  });
}

const apiProcess = () =>
  descendantsOf(product.pid).find(({ command }) => command.includes('api/main.js'))?.pid ?? 0;

/** Resident memory of the api process. */
function megabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1_024;
}

const acknowledged = () => history.read().filter(({ outcome }) => outcome === 'ok').length;
const say = (line: string) => process.stdout.write(`  ${line}\n`);

describe('ten times as many requests at once as a process takes', () => {
  it('are told 503 and when to come back, in bounded memory, and one alone is answered at once afterwards', async () => {
    const agent = new Agent({ keepAlive: true });
    const until = performance.now() + FLOOD_MS;
    const pid = apiProcess();
    const statuses = new Map<number, number>();
    let most = 0;
    const client = async () => {
      while (performance.now() < until) {
        const { status, retryAfter } = await report(agent);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 503) expect(retryAfter).toBeDefined();
      }
    };
    const watching = async () => {
      for (; performance.now() < until; await sleep(WATCH_MS))
        most = Math.max(most, megabytes(pid));
    };
    await Promise.all([watching(), ...Array.from({ length: REQUESTS_MAX * 10 }, client)]);
    const began = performance.now();
    expect((await report(agent)).status).toBe(201);
    const recoveredMs = performance.now() - began;
    agent.destroy();
    say(
      `flood: ${[...statuses].map(([status, n]) => `${status} × ${n}`).join(', ')}; at most ${Math.round(most)} MB; then ${Math.round(recoveredMs)} ms`,
    );
    expect([...statuses.keys()].sort()).toEqual([201, 503]);
    expect(most).toBeLessThan(MEMORY_MEGABYTES_MAX);
    expect(recoveredMs).toBeLessThan(RECOVERED_MS);
  }, 60_000);
});

describe(`${RATE} incidents a second for ${SOAK_SECONDS} s, with exports beside them`, () => {
  it('are all taken, lose nothing and leave memory flat', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: REQUESTS_MAX / 2 });
    const before = acknowledged();
    const began = performance.now();
    const isOver = () => performance.now() - began > SOAK_SECONDS * 1_000;
    const sent: Promise<Told>[] = [];
    const memory: number[] = [];
    let exports = 0;
    const exporting = async () => {
      while (!isOver()) {
        const body = { format: 'csv', reason: 'Prov av hur mycket som går på en gång.' };
        const { status } = await viewer.send('POST', '/exports', { body });
        if (status === 202) exports += 1;
        await sleep(EXPORT_EVERY_MS);
      }
    };
    const pid = apiProcess();
    const watching = async () => {
      for (; !isOver(); await sleep(WATCH_MS)) memory.push(megabytes(pid));
    };
    const sending = async () => {
      while (!isOver()) {
        // As many as should have been sent by now, however late this wakes.
        const due = ((performance.now() - began) / 1_000) * RATE;
        while (sent.length < due) sent.push(report(agent));
        await sleep(TICK_MS);
      }
    };
    await Promise.all([exporting(), watching(), sending()]);
    const told = await Promise.all(sent);
    const tookSeconds = (performance.now() - began) / 1_000;
    agent.destroy();
    const third = Math.floor(memory.length / 3);
    const early = Math.max(...memory.slice(0, Math.max(1, third)));
    const late = Math.max(...memory.slice(-Math.max(1, third)));
    const taken = acknowledged() - before;
    say(
      `soak: ${taken} of ${told.length} taken in ${tookSeconds.toFixed(1)} s, ${exports} exports, memory ${Math.round(early)} → ${Math.round(late)} MB`,
    );
    expect(told.filter(({ status }) => status !== 201)).toEqual([]);
    expect(exports).toBeGreaterThan(0);
    expect(late - early).toBeLessThan(GROWTH_MEGABYTES_MAX);
  }, 300_000);
});

describe('a process that is told to stop under load', () => {
  it('cuts off no request that it has taken, and everything stands afterwards', async () => {
    const agents = Array.from({ length: 16 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
    const pid = apiProcess();
    let stopped = false;
    const unheard = ['ECONNREFUSED', 'ECONNRESET'];
    const cut: Told[] = [];
    const reset: string[] = [];
    const client = async (agent: Agent) => {
      while (!stopped) {
        const told = await report(agent);
        // Nobody listens while the next process starts, and who is still waiting to be let in is turned away.
        if (told.status !== 201 && !unheard.includes(told.code ?? '')) cut.push(told);
        if (told.code === 'ECONNRESET') reset.push(told.clientId);
        if (told.code === 'ECONNREFUSED') await sleep(TICK_MS);
      }
    };
    const clients = agents.map(client);
    await sleep(1_000);
    process.kill(pid, 'SIGTERM');
    await eventually(() => ![0, pid].includes(apiProcess()), 30_000);
    await sleep(1_500);
    stopped = true;
    await Promise.all(clients);
    agents.forEach((agent) => agent.destroy());
    expect(cut).toEqual([]);
    expect(reset.length).toBeLessThan(agents.length);
    // The next process may still be starting.
    const counted = () => viewer.count(YEAR).catch(() => 0);
    await eventually(async () => (await counted()) >= acknowledged(), EFFECT_MS);
    const proof = new Proof(product.dataDir, history);
    await proof.untilAtRest(EFFECT_MS);
    // Turned away is not cut off: none of these had been taken.
    const { rows } = await proof.withDatabase((owner) =>
      owner.query(`SELECT client_id FROM incident WHERE client_id = ANY ($1)`, [reset]),
    );
    expect(rows).toEqual([]);
    await product.halt();
    expect(await proof.broken()).toEqual([]);
  }, 300_000);
});
