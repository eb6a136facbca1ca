import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnswerChecker } from '../support/fuzz/answer-checker.js';
import {
  routesOf,
  type ApiDocument,
  type Operation,
  type Route,
} from '../support/fuzz/api-document.js';
import { asCurl, Cases, kinds, type Case } from '../support/fuzz/cases.js';
import { Seeded } from '../support/fuzz/seeded.js';
import { changedTables, TablePrint } from '../support/fuzz/table-print.js';
import type { Known } from '../support/fuzz/values.js';
import { RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

// REL-9: whatever is sent to whichever operation, the answer is one that docs/openapi.json describes.
const SEED = Number(process.env['LAGESBILD_TEST_FUZZ_SEED'] ?? 1);
const REQUESTS = Number(process.env['LAGESBILD_TEST_FUZZ_REQUESTS'] ?? 20_500);
/** Those that nobody may take, after each of which nothing may have changed. */
const HOPELESS = ['bad JSON', 'deep', 'type of content'] as const;
const HOPELESS_PER_ROUTE = 12;
const SLOWEST_MS = 10_000;
const SHOWN_MAX = 25;
const WHO = ['reporter', 'manager', 'coordinator', 'security', 'city', 'dpo', 'admin'] as const;
/** Tables that the addresses are about, for ids that are there. */
const TABLES = {
  '/incidents': 'incident',
  '/people': 'person',
  '/units': 'unit',
  '/organisations': 'organisation',
  '/exports': 'export_run',
  '/imports': 'import_run',
  '/tokens': 'access_token',
  '/pauses': 'unit_pause',
  '/role-holdings': 'role_holding',
  '/second-persons': 'second_person',
  '/break-glass': 'break_glass',
  '/messages': 'message',
  '/fault-reports': 'fault_report',
  '/files': 'sealed_file',
  '/entries': 'register_entry',
  '/unusual-readings': 'unusual_reading',
} as const;

let app: RunningApp;
let document: ApiDocument;
let routes: Route[];
let checker: AnswerChecker;
let known: Record<string, unknown[]>;
const credentials = new Map<string, Record<string, string>>();
/** Ids of those who ask and of what they hold: they must go on being let in. */
let askers: string[];

beforeAll(async () => {
  app = await RunningApp.start({ LAGESBILD_SIGN_INS_PER_HOUR: '50' });
  await furnish(app);
  const file = new URL('../../docs/openapi.json', import.meta.url);
  document = JSON.parse(await readFile(file, 'utf8')) as ApiDocument;
  routes = routesOf(document);
  checker = new AnswerChecker(document);
  const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  for (let n = 0; n < 6; n += 1) await reporter.send('POST', '/incidents', { body: submission() });
  for (const who of WHO) await signIn(who);
  const rows = await app.database.query<{ id: string }>(
    `SELECT unnest(ARRAY[h.id, h.person_id]) AS id
       FROM account a JOIN role_holding h USING (person_id) WHERE a.email LIKE '%@demo.example'`,
  );
  askers = rows.map(({ id }) => id);
  await look();
}, 120_000);
afterAll(() => app?.close());

/** Anew after an act that has ended the session, which is within anybody's rights. */
async function signIn(who: string): Promise<void> {
  await app.database.query(`DELETE FROM sign_in_attempt`);
  const person = await app.signIn(`${who}@demo.example`, DEMO_PASSWORD);
  credentials.set(who, (await app.stepUp(person, DEMO_PASSWORD)).credentials);
}

/** What is there now, for requests that are meant to hit something. */
async function look(): Promise<void> {
  const found: Record<string, unknown[]> = {};
  for (const [name, table] of Object.entries(TABLES)) {
    const rows = await app.database.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE NOT id = ANY ($1::uuid[]) ORDER BY id DESC LIMIT 12`,
      [askers ?? []],
    );
    found[name] = rows.map(({ id }) => id);
  }
  known = {
    ...found,
    anyId: Object.values(found).flat(),
    incidentId: found['/incidents']!,
    personId: found['/people']!,
    person: found['/people']!,
    unitId: found['/units']!,
    unit: found['/units']!,
    unitIds: found['/units']!,
    organisationId: found['/organisations']!,
    organisation: found['/organisations']!,
    fileId: found['/files']!,
    category: ['order.gathering', 'order.litter', 'threat.work.threat', 'extremism.propaganda'],
    area: ['municipality:0180', '0180', 'nowhere'],
    areaCode: ['municipality:0180', '0180', 'nowhere'],
    code: ['0180', 'order.gathering', 'x-1'],
    clientId: Array.from({ length: 4 }, () => randomUUID()),
    profile: ['lagesbild', 'unknown'],
    '/areas': ['0180', 'municipality:0180', 'none'],
    '/import-profiles': ['own-profile', 'lagesbild', 'none'],
    name: ['own-profile', 'Anna Ek', 'kod', 'namn', 'file.csv'],
    by: ['area', 'month', 'category', 'area,month', 'kind', 'x'],
    bbox: ['17.8,59.2,18.2,59.4', '1,2,3', '-180,-90,180,90'],
    near: ['18.06,59.33', 'x'],
  } satisfies Known;
}

/** Addresses overlap: `/import-profiles/schema` is also a profile that can be taken away. */
function operationAt({ method, url }: Case): Operation | undefined {
  const path = url.split('?')[0]!;
  const fits = routes.find(
    (each) =>
      each.method === method &&
      new RegExp(`^${each.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return fits?.operation;
}

interface Tried {
  readonly status: number;
  readonly fault: string | undefined;
  readonly tookMs: number;
}

async function tryOne(route: Route, one: Case, who: string): Promise<Tried> {
  const began = performance.now();
  const answer = await app.api.inject({
    method: one.method as NonNullable<InjectOptions['method']>,
    url: one.url,
    headers: { host: '127.0.0.1', ...credentials.get(who), ...one.headers },
    ...(one.payload !== undefined && { payload: one.payload }),
  });
  const tookMs = performance.now() - began;
  const { statusCode: status } = answer;
  const contentType = String(answer.headers['content-type'] ?? '');
  const other = one.method === route.method ? route.operation : operationAt(one);
  // A method that no operation has is as unknown as an address that is not there.
  const fault =
    other === undefined
      ? status === 404 || one.method === 'HEAD'
        ? undefined
        : `${one.method} is answered ${status}`
      : checker.faultOf(other, { status, contentType, text: answer.body });
  return { status, fault, tookMs };
}

/** Each finding by what it is about, with the first request that led to it. */
class Findings {
  private readonly first = new Map<string, string>();
  count = 0;

  add(route: Route, one: Case, who: string, fault: string): void {
    this.count += 1;
    const about = `${route.method} ${route.path}: ${fault.slice(0, 60)}`;
    if (!this.first.has(about)) this.first.set(about, `${fault}\n    ${asCurl(one, who)}`);
  }

  get list(): string[] {
    return [...this.first].slice(0, SHOWN_MAX).map(([about, told]) => `${about}\n    ${told}`);
  }
}

describe(`every operation of docs/openapi.json, seed ${SEED}`, () => {
  it(`answers ${REQUESTS} requests, right and wrong, as it is described`, async () => {
    const findings = new Findings();
    const statuses = new Map<number, number>();
    let slowest = { tookMs: 0, about: '' };
    const rounds = Math.ceil(REQUESTS / routes.length);
    for (let n = 0; n < rounds * routes.length; n += 1) {
      const random = new Seeded(SEED * 1_000_003 + n);
      const route = routes[n % routes.length]!;
      if (n % routes.length === 0) await look();
      // A step-up lasts for five minutes.
      if (n % (routes.length * 50) === 0) for (const who of WHO) await signIn(who);
      const kind = random.chance(0.3) ? 'valid' : random.pick(kinds);
      const one = new Cases(document, random, known).make(route, kind);
      const who = random.chance(0.4) ? 'admin' : random.pick([...WHO, 'nobody']);
      const { status, fault, tookMs } = await tryOne(route, one, who);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (fault !== undefined) findings.add(route, one, who, fault);
      if (tookMs > slowest.tookMs) slowest = { tookMs, about: asCurl(one, who).slice(0, 200) };
      if (/session/.test(route.path) && who !== 'nobody') await signInIfGone(who);
    }
    const told = [...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${status} × ${count}`);
    process.stdout.write(
      `  seed ${SEED}: ${told.join(', ')}; slowest ${Math.round(slowest.tookMs)} ms: ${slowest.about}\n`,
    );
    expect(findings.list).toEqual([]);
    expect(slowest.tookMs).toBeLessThan(SLOWEST_MS);
    // A fuzz that is only refused has tried nothing.
    expect((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0)).toBeGreaterThan(REQUESTS / 20);
  }, 600_000);

  it('refuses what nobody may send, and is afterwards as it was', async () => {
    const print = await TablePrint.of(app.database);
    const wrong: string[] = [];
    for (const [index, route] of routes.entries()) {
      if (route.operation.requestBody === undefined) continue;
      const before = await print.take();
      for (let n = 0; n < HOPELESS_PER_ROUTE; n += 1) {
        const random = new Seeded(SEED * 7_000_003 + index * 100 + n);
        const takesFile = !route.operation.requestBody.content['application/json'];
        const kind = random.pick(takesFile ? (['type of content'] as const) : HOPELESS);
        const one = new Cases(document, random, known).make(route, kind);
        const who = random.pick(WHO);
        const { status, fault } = await tryOne(route, one, who);
        if (fault !== undefined) wrong.push(`${fault}\n    ${asCurl(one, who)}`);
        const isFile = Buffer.isBuffer(one.payload) && kind !== 'type of content';
        if (!isFile && (status < 400 || status >= 500))
          wrong.push(`${status}: ${asCurl(one, who)}`);
      }
      const changed = changedTables(before, await print.take());
      if (changed.length > 0)
        wrong.push(`${route.method} ${route.path} changed ${changed.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});

async function signInIfGone(who: string): Promise<void> {
  const headers = { host: '127.0.0.1', ...credentials.get(who) };
  const { statusCode } = await app.api.inject({ url: '/api/v1/session', headers });
  if (statusCode === 401) await signIn(who);
}
