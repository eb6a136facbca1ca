import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RunExport } from '#exports';
import { OpenApi } from '#http';
import { door, ruledRoutes } from '../support/access-oracle-routes.js';
import { outcome, sees, type Act } from '../support/access-oracle.js';
import {
  buildAccessWorld,
  type AccessWorld,
  type Planted,
  type Somebody,
} from '../support/access-world.js';
import { RunningApp } from '../support/running-app.js';

const CASES_MIN = 10_000;
const BASE = '/api/v1';

let app: RunningApp;
let world: AccessWorld;
let cases = 0;
const logged: string[] = [];

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
  }
  app = await RunningApp.start();
  world = await buildAccessWorld(app);
  await app.catchUp();
}, 120_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await app?.close();
});

interface Raw {
  readonly status: number;
  readonly text: string;
  /** Without the date. */
  readonly headers: string;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

async function ask(
  who: Somebody,
  method: Method,
  path: string,
  body?: object,
  more: Record<string, string> = {},
): Promise<Raw> {
  const answer = await app.api.inject({
    ...{ method, url: `${BASE}${path}` },
    headers: { host: '127.0.0.1', ...who.session.credentials, ...more },
    ...(body === undefined ? {} : { payload: body }),
  });
  const { date: _date, ...headers } = answer.headers;
  return { status: answer.statusCode, text: answer.body, headers: JSON.stringify(headers) };
}

/** What is sent to try an act on an incident without changing it, and the answer of whoever may. */
const tries: Record<
  Act,
  { method: Method; path: string; body?: (each: Planted) => object; done: number }
> = {
  read: { method: 'GET', path: '', done: 200 },
  correct: { method: 'PATCH', path: '', body: () => ({}), done: 200 },
  withdraw: {
    ...{ method: 'POST', path: '/transitions', done: 409 },
    body: ({ withdrawn }) => ({ to: withdrawn ? 'withdrawn' : 'recorded' }),
  },
  // Nobody can take one back to read that is closed.
  handle: { method: 'POST', path: '/handling', body: () => ({ state: 'read' }), done: 409 },
};

const revisionOf = ({ withdrawn }: Planted) => ({ 'if-match': withdrawn ? '"2"' : '"1"' });

describe('access, held against an oracle that knows nothing of the policy', () => {
  it('has ruled on every route of the running application, and on none that is not there', () => {
    const { paths } = app.api.get(OpenApi).document();
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(BASE, '')}`),
    );
    expect(routes.sort()).toEqual([...ruledRoutes].sort());
  });

  it('opens each door to those whose roles hold its permission, and is 403 to all others', async () => {
    const wrong: string[] = [];
    for (const route of ruledRoutes) {
      const [method, path] = route.split(' ') as [Method, string];
      const filled = path.replace(/\{\w+\}/g, () => randomUUID());
      // An unknown field stops whoever is let in before anything is done; a sign-out would stop this test.
      const body = method === 'GET' || method === 'DELETE' ? undefined : { unknownField: 1 };
      for (const who of world.people) {
        const expected = door(who, route);
        if (expected === 'public' || (expected === 'open' && /session$|logo$/.test(route)))
          continue;
        const { status, text } = await ask(who, method, filled, body);
        cases += 1;
        // What asks for a step-up is open, and says so only to those whose door it is.
        const isShut = status === 403 && !text.includes('STEP_UP_REQUIRED');
        if (isShut !== (expected === '403') || status === 401 || status >= 500) {
          wrong.push(`${route} ${JSON.stringify(who.roles)}: ${status} and not ${expected}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('does with every incident what each may, and answers the rest as if it were not there, to the byte', async () => {
    const wrong: string[] = [];
    const absent = new Map<string, string>();
    const allowed = { read: 0, correct: 0, withdraw: 0, handle: 0 };
    for (const act of Object.keys(tries) as Act[]) {
      const { method, path, body, done } = tries[act];
      for (const who of world.people) {
        const route = `${method} /incidents/{id}${path}`;
        for (const incident of world.incidents) {
          cases += 1;
          const at = `/incidents/${incident.id}${path}`;
          const answer = await ask(who, method, at, body?.(incident), revisionOf(incident));
          const expected = outcome(who, act, incident);
          let right: boolean;
          if (door(who, route) === '403') right = answer.status === 403;
          else if (expected === 'done') right = answer.status === done;
          else if (expected !== 'not there') right = answer.status === 409;
          else {
            const key = `${who.name} ${method} ${path}`;
            const nowhere = `/incidents/${randomUUID()}${path}`;
            if (!absent.has(key)) {
              const none = await ask(who, method, nowhere, body?.(incident), revisionOf(incident));
              absent.set(key, JSON.stringify(none));
            }
            right = answer.status === 404 && JSON.stringify(answer) === absent.get(key);
          }
          if (expected === 'done' && right) allowed[act] += 1;
          if (!right)
            wrong.push(
              `${act} ${JSON.stringify(incident)} by ${JSON.stringify(who.roles)}: ${answer.status}`,
            );
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    // One body and one set of headers for all that is not there, whoever asks and whatever for.
    expect(new Set(absent.values()).size).toBe(1);
    for (const count of Object.values(allowed)) expect(count).toBeGreaterThan(70);
    expect(cases).toBeGreaterThanOrEqual(CASES_MIN);
  }, 240_000);

  it('lists to each exactly what they may read', async () => {
    for (const who of world.people) {
      if (door(who, 'GET /incidents') !== 'open') continue;
      const readable = world.incidents.filter((each) => sees(who, each) !== 'nothing');
      const { text } = await ask(who, 'GET', '/incidents?limit=500&status=recorded,withdrawn');
      const { items } = JSON.parse(text) as { items: { id: string }[] };
      expect(items.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
    }
  }, 60_000);
});

/** Everything that somebody can get to read of incidents: lists, incidents, maps, figures, files and refusals. */
async function allThatIsAnswered(who: Somebody): Promise<string> {
  const texts: string[] = [];
  const read = async (path: string) => {
    const { status, text, headers } = await ask(who, 'GET', path);
    texts.push(text, headers);
    return status;
  };
  for (const path of [
    '/incidents?limit=500&status=recorded,withdrawn',
    '/incidents?mine=true&limit=500',
    `/incidents?unit=${world.unitIds['a1']}`,
    '/clusters.geojson?bbox=17,59,18.5,60&zoom=18',
    '/tallies?from=2026-01-01&to=2026-12-01&by=unit,weekday,hour',
    '/tallies?from=2026-01-01&to=2026-12-01&by=area,month,category,tier,organisation',
    '/situation-pictures/live?area=district:skarholmen&from=2026-01-01&to=2026-12-01',
    '/choropleth.geojson?level=district&geometry=false&from=2026-01-01&to=2026-12-01',
    '/coverage?from=2026-03-01&to=2026-04-01',
    '/exports',
    '/access/policy',
    '/reconciliations',
    ...world.incidents.map(({ id }) => `/incidents/${id}`),
    ...world.incidents
      .slice(0, 6)
      .map(({ id }) => `/access/explanations?person=${who.personId}&incident=${id}`),
  ]) {
    await read(path);
  }
  for (const { id } of world.incidents) {
    for (const [path, method] of [
      ['', 'PATCH'],
      ['/transitions', 'POST'],
      ['/handling', 'POST'],
    ] as const) {
      const refused = await ask(who, method, `/incidents/${id}${path}`, { unknownField: 1 });
      texts.push(refused.text, refused.headers);
    }
  }
  if (door(who, 'POST /exports') === 'open')
    texts.push(await exported(who, {}), await exported(who, { bbox: [17, 59, 18.5, 60] }));
  return texts.join('\n');
}

async function exported(who: Somebody, filters: object): Promise<string> {
  const wish = {
    reason: 'Det som någon inte får läsa får inte stå i filen.',
    format: 'csv',
    include: ['text'],
    filters: { status: ['recorded', 'withdrawn'], ...filters },
  };
  const { status, text } = await ask(who, 'POST', '/exports', wish);
  expect(status, text).toBe(202);
  const { id } = JSON.parse(text) as { id: string };
  await app.worker.get(RunExport, { strict: false }).run(id);
  const file = await ask(who, 'GET', `/exports/${id}/file`);
  expect(file.status).toBe(200);
  await ask(who, 'DELETE', `/exports/${id}`);
  return file.text;
}

describe('what is protected', () => {
  it('stands in no answer to anybody who may not see it, and in the answers to those who may', async () => {
    const leaks: string[] = [];
    let told = 0;
    for (const who of world.people) {
      const text = await allThatIsAnswered(who);
      for (const incident of world.incidents) {
        const seen = sees(who, incident);
        for (const [part, canary] of Object.entries(incident.canaries)) {
          const isThere = text.includes(canary);
          if (isThere && seen !== 'all')
            leaks.push(`${part} of ${incident.tier} to ${JSON.stringify(who.roles)}`);
          if (isThere && seen === 'all') told += 1;
          const isTold = part !== 'outcome' && seen === 'all';
          if (isTold && !isThere) leaks.push(`${part} is kept from ${JSON.stringify(who.roles)}`);
        }
        if (seen === 'nothing' && text.includes(`"id":"${incident.id}"`)) {
          leaks.push(`an id to ${JSON.stringify(who.roles)}`);
        }
      }
      for (const { name } of world.people) {
        if (name !== who.name && text.includes(`"${name}"`)) leaks.push(`${name} to ${who.name}`);
      }
    }
    expect(leaks.slice(0, 5)).toEqual([]);
    expect(told).toBeGreaterThan(500);
  }, 240_000);

  it('stands in no log, no audit row, no outbox and no open column', async () => {
    const tables = [
      'incident',
      'incident_revision',
      'audit_entry',
      'outbox',
      'export_run',
      'tally_cell',
      'incident_handling',
    ];
    const dumps = await Promise.all(
      tables.map(async (table) => {
        const rows = await app.database.query<{ row: string }>(
          `SELECT row_to_json(t)::text AS row FROM ${table} t`,
        );
        return rows.map(({ row }) => row).join('\n');
      }),
    );
    const everything = [...dumps, ...logged].join('\n');
    expect(everything).toContain(world.incidents[0]!.id);
    for (const { canaries } of world.incidents) {
      for (const canary of Object.values(canaries)) expect(everything.includes(canary)).toBe(false);
    }
    const guarded = await app.database.query<{ unit: string | null; marked: boolean }>(
      `SELECT unit_id AS unit, unit_mark IS NOT NULL AS marked FROM incident_revision WHERE tier IN ('protected', 'strict')`,
    );
    expect(guarded.length).toBeGreaterThan(20);
    for (const row of guarded) expect(row).toEqual({ unit: null, marked: true });
  });

  it('has its unit marked nowhere beside the unit itself', async () => {
    const beside = await app.database.query(
      `SELECT 1 FROM incident_revision WHERE unit_id IS NOT NULL AND unit_mark IS NOT NULL`,
    );
    expect(beside).toEqual([]);
  });
});
