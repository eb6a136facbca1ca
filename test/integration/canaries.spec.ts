import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { WatchCoordinators } from '#access';
import { EscalateBreakGlass } from '#intake';
import { RunExport } from '#exports';
import { SendMail } from '#notify';
import { startRegisterApp, TODAY } from '../support/register-app.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

/** A word of its own in everything that is sealed, and in every secret; none is part of another. */
const CANARY = {
  protected: 'kanariehotet',
  strict: 'kanariestrikt',
  place: '15.051237',
  outcome: 'kanariesvaret',
  reason: 'Kanarieskälet är att samordnaren inte nås i kväll.',
  case: 'KANARIE 2026-117',
  hidden: 'Kanarie Fågelsson',
} as const;
const EVERYONE = 'reporter manager safety coordinator security analyst city partner registrar archivist dpo admin'.split(' '); // prettier-ignore
const MINUTE_MS = 60_000;

let app: RunningApp;
let folder: string;
let incidentId: string;
/** Tokens and links as they were shown, once. */
const secrets: string[] = [];
const logged: string[] = [];

const people: Record<string, Person> = {};
const at = (ms: number) => app.clock.set(new Date(Date.parse(`${TODAY}T12:00:00Z`) + ms));
async function enter(): Promise<void> {
  for (const name of EVERYONE) {
    people[name] = await app.signInProven(`${name}@demo.example`, DEMO_PASSWORD);
  }
}
async function report(more: object): Promise<{ id: string; reference: string }> {
  const { status, body } = await people['reporter']!.send<{ id: string; reference: string }>(
    'POST',
    '/incidents',
    {
      body: {
        ...{ clientId: randomUUID(), occurredFrom: '2026-03-10T08:13:37Z' },
        location: { lon: Number(CANARY.place), lat: 60.070123, source: 'map' },
        ...more,
      },
    },
  );
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
}

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
  }
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-canaries-'));
  app = await startRegisterApp({ LAGESBILD_DATA_DIR: folder });
  await enter();
  const threat = { kind: 'staff_incident', category: 'threat.work.threat' };
  const { id, reference } = await report({ ...threat, text: CANARY.protected });
  incidentId = id;
  const propaganda = { kind: 'observation', category: 'extremism.propaganda' };
  await report({ ...propaganda, text: CANARY.strict });
  await tellOfThem(id, reference);
  await giveSecrets();
  await hide();
  for (let n = 0; n < 32; n += 1) {
    // Somewhere else: these are for many to read, place and all.
    const location = { areaCode: 'municipality:lillstad' };
    await report({ kind: 'observation', category: 'order.gathering', location });
  }
  await app.catchUp();
  await app.worker.get(WatchCoordinators, { strict: false }).run();
  at(7 * 24 * 60 * MINUTE_MS + MINUTE_MS);
  await app.worker.get(EscalateBreakGlass, { strict: false }).run();
  await postAll();
  await enter();
}, 120_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

/** It is answered, opened in need, and told of. */
async function tellOfThem(id: string, reference: string): Promise<void> {
  const answer = { state: 'closed', outcome: CANARY.outcome };
  const handled = await people['security']!.send('POST', `/incidents/${id}/handling`, {
    body: answer,
  });
  expect(handled.status).toBe(204);
  const wish = { reference, reason: CANARY.reason, caseReference: CANARY.case };
  const opened = await people['coordinator']!.send('POST', '/break-glass', { body: wish });
  expect(opened.status).toBe(201);
}

async function giveSecrets(): Promise<void> {
  const body = { name: 'Program', scopes: ['incident.read'], days: 30 };
  const made = await people['security']!.send<{ token: string }>('POST', '/tokens', { body });
  const person = { name: 'Ny Person', email: 'ny@lillstad.example', roles: [{ role: 'analyst' }] };
  const added = await people['admin']!.send<{ invitation: { path: string } }>('POST', '/people', {
    body: person,
  });
  secrets.push(made.body.token, added.body.invitation.path.split('#')[1]!);
  for (const one of Object.values(people)) secrets.push(one.credentials['cookie']!.split('=')[1]!);
  expect(secrets.every((secret) => secret.length >= 43)).toBe(true);
}

/** The reporter's own name, whose identity is protected from here on. */
async function hide(): Promise<void> {
  const [row] = await app.database.query<{ id: string }>(
    `UPDATE person SET name = $1 FROM account a
      WHERE a.person_id = person.id AND a.email = 'reporter@demo.example' RETURNING person.id`,
    [CANARY.hidden],
  );
  const body = { protectedIdentity: true };
  await people['admin']!.send('PUT', `/people/${row!.id}/protection`, { body });
}

async function postAll(): Promise<void> {
  const send = app.worker.get(SendMail, { strict: false });
  const waiting = await app.database.query<{ id: string }>(`SELECT id FROM message`);
  for (const { id } of waiting) await send.run(id);
}

/** Every row of every table, bytes as they are, by table. */
async function everyTable(): Promise<Map<string, string>> {
  const tables = await app.database.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`,
  );
  const dumps = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await app.database.query<{ row: string }>(
      `SELECT row_to_json(t)::text AS row FROM "${name}" t`,
    );
    dumps.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return dumps;
}
const hexOf = (text: string) => Buffer.from(text).toString('hex');
const isIn = (text: string, canary: string) => text.includes(canary) || text.includes(hexOf(canary)); // prettier-ignore

it('stands in no table in the clear: not what was written, why it was opened, nor a secret', async () => {
  const dumps = await everyTable();
  expect(dumps.size).toBeGreaterThan(30);
  const found: string[] = [];
  for (const [name, dump] of dumps) {
    for (const [part, canary] of Object.entries(CANARY)) {
      // A name has to be kept to be shown to those who may see it.
      if (isIn(dump, canary) && !(part === 'hidden' && name === 'person')) found.push(`${part} in ${name}`); // prettier-ignore
    }
    for (const secret of secrets) if (isIn(dump, secret)) found.push(`a secret in ${name}`);
  }
  expect(found).toEqual([]);
});

it('stands in no mail, no message and no log line', async () => {
  const files = await readdir(join(folder, 'mail'));
  const mails = await Promise.all(
    files.map(async (name) => {
      const raw = await readFile(join(folder, 'mail', name), 'utf8');
      const bytes = raw.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))); // prettier-ignore
      return Buffer.from(bytes, 'latin1').toString('utf8');
    }),
  );
  // Of break-glass to those who answer for it, of its being late, and of somebody who reports much.
  expect(mails.length).toBeGreaterThan(4);
  const messages: string[] = [];
  for (const person of Object.values(people)) {
    const { body } = await person.send<{ items: object[] }>('GET', '/messages?limit=100');
    messages.push(JSON.stringify(body));
  }
  expect(messages.join('')).toContain('Nödåtkomst');
  for (const canary of [...Object.values(CANARY), ...secrets, incidentId]) {
    expect(mails.filter((text) => text.includes(canary))).toEqual([]);
    expect(messages.filter((text) => text.includes(canary))).toEqual([]);
  }
  for (const canary of [...Object.values(CANARY), ...secrets]) {
    expect(logged.filter((text) => text.includes(canary))).toEqual([]);
  }
});

it('stands in no list, figure, file or refusal, but where it is theirs to read', async () => {
  const paths = [
    ...[
      '/incidents?limit=500',
      '/incidents?mine=true',
      '/break-glass',
      '/exports',
      '/coordinators',
    ],
    ...['/second-persons', '/quiet-reports/due', '/meeting-view', '/session', '/units', '/people'],
    '/role-holdings?organisation=kommunstyrelsen',
    '/coverage?from=2026-03-01&to=2026-04-01',
    '/tallies?from=2026-01-01&to=2027-01-01&by=area,month,category,tier',
    '/situation-pictures/live?area=municipality:lillstad&from=2026-01-01&to=2027-01-01',
    '/clusters.geojson?bbox=10,55,25,69&zoom=18',
    ...['/register', '/register.csv', '/register.xml', '/register/publications'],
    `/incidents/${incidentId}`,
  ];
  /** To whom each may be told: see docs/access.md. */
  const allowed: Record<string, readonly string[]> = {
    protected: ['reporter', 'manager', 'security'],
    strict: ['reporter', 'security'],
    place: ['reporter', 'manager', 'security'],
    outcome: ['reporter', 'manager', 'security'],
    // Whoever opened it, and those who review.
    reason: ['coordinator', 'security', 'dpo'],
    case: ['coordinator', 'security', 'dpo'],
    hidden: ['reporter', 'admin', 'security'],
  };
  const leaks: string[] = [];
  const told = new Set<string>();
  for (const [name, person] of Object.entries(people)) {
    const texts: string[] = [];
    for (const path of paths) {
      const { body, headers } = await person.send('GET', path);
      texts.push(JSON.stringify([body, headers]));
    }
    texts.push(await exported(person));
    const text = texts.join('\n');
    for (const [part, canary] of Object.entries(CANARY)) {
      if (!text.includes(canary)) continue;
      if (allowed[part]!.includes(name)) told.add(part);
      else leaks.push(`${part} to ${name}`);
    }
  }
  expect(leaks).toEqual([]);
  // Each is told to somebody, else nothing has been looked for.
  expect([...told].sort()).toEqual(expect.arrayContaining(['hidden', 'outcome', 'protected', 'reason'])); // prettier-ignore
});

/** What somebody may take out as a file; empty for those who may take nothing. */
async function exported(person: Person): Promise<string> {
  const wish = { format: 'csv', include: ['text'], reason: 'Kontroll av vad filen innehåller' };
  const { status, body } = await person.send<{ id: string }>('POST', '/exports', { body: wish });
  if (status !== 202) return JSON.stringify(body);
  await app.worker.get(RunExport, { strict: false }).run(body.id);
  return String((await person.send('GET', `/exports/${body.id}/file`)).body);
}
