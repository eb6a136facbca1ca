import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ImportIncidents } from '#imports';
import {
  importTwoMunicipalities,
  plainProfile,
  writePlainFile,
  type PlainRow,
} from '../support/plain-import.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';
import { testApplication, type TestApplication } from '../support/test-application.js';

/** Skatteverket's published test number, a number for fiction, and names: each in no other text of the test. */
const CANARY = {
  number: '19900101-2385',
  phone: '070-174 06 58',
  email: 'kanarie.fagelsson@exempel.example',
  name: 'Kanarie Fågelsson',
  first: 'Zlatko',
} as const;
const METRICS_TOKEN = 'a-token-that-only-prometheus-has';
const WITH_NUMBER = `Han visade ${CANARY.number}.`;
const WITH_NAME = `Det var ${CANARY.name} som ropade.`;
const WITH_PHONE = `Vittnet nås på ${CANARY.phone} eller ${CANARY.email}, heter ${CANARY.first}.`;

let app: RunningApp;
let reporter: Person;
let coordinator: Person;
let security: Person;
const logged: string[] = [];

interface Stored {
  readonly tier: string;
  readonly kinds: string[] | null;
  readonly hour: number | null;
}
type Incident = { personDataKinds: string[]; tier: string; body: { text?: string } };

async function recorded(text: string, more: object = {}): Promise<string> {
  const body = submission({ text, ...more });
  const answer = await reporter.send<{ id: string }>('POST', '/incidents', { body });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

const stored = async (id: string): Promise<Stored | undefined> => {
  const [row] = await app.database.query<Stored>(
    `SELECT tier, person_data_kinds AS kinds, hour_band AS hour FROM incident_revision
      WHERE incident_id = $1 ORDER BY revision DESC LIMIT 1`,
    [id],
  );
  return row;
};

const correct = (id: string, revision: number, body: object) =>
  reporter.send('PATCH', `/incidents/${id}`, { headers: { 'if-match': `"${revision}"` }, body });

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
  }
  app = await RunningApp.start({ LAGESBILD_METRICS_TOKEN: METRICS_TOKEN });
  await furnish(app);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
  security = await app.signIn('security@demo.example', DEMO_PASSWORD);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await app?.close();
});

describe('a text that points out a person', () => {
  it.each([
    ['Tre mopeder på skolgården.', 'internal', null],
    [WITH_PHONE, 'internal', ['phone', 'email', 'name']],
    [WITH_NAME, 'protected', ['name']],
    [WITH_NUMBER, 'protected', ['personal_number']],
  ])('is classified before it is written: %s', async (text, tier, kinds) => {
    const found = await stored(await recorded(text));
    expect(found).toMatchObject({ tier, kinds });
    // Unit, day and hour would tell who, as with every protected incident.
    expect(found?.hour === null).toBe(tier === 'protected');
  });

  it('is told its reporter by kind, and out of the sight of those who may not read it', async () => {
    const id = await recorded(WITH_NUMBER);
    const own = await reporter.send<Incident>('GET', `/incidents/${id}`);
    expect(own.body).toMatchObject({ tier: 'protected', personDataKinds: ['personal_number'] });
    expect(own.body.body.text).toBe(WITH_NUMBER);
    expect((await security.send('GET', `/incidents/${id}`)).status).toBe(200);
    expect((await coordinator.send('GET', `/incidents/${id}`)).status).toBe(404);
    const plain = await coordinator.send<Incident>(
      'GET',
      `/incidents/${await recorded(WITH_PHONE)}`,
    );
    expect(plain.body.personDataKinds).toEqual(['phone', 'email', 'name']);
  });

  it('raises the incident when a correction brings it, and a correction never lowers it again', async () => {
    const id = await recorded('Ett gäng vid torget.');
    expect((await coordinator.send('GET', `/incidents/${id}`)).status).toBe(200);
    expect((await correct(id, 1, { text: WITH_NUMBER })).status).toBe(200);
    expect(await stored(id)).toMatchObject({ tier: 'protected', kinds: ['personal_number'] });
    expect((await coordinator.send('GET', `/incidents/${id}`)).status).toBe(404);
    const list = await coordinator.send<object>('GET', '/incidents?limit=500');
    expect(JSON.stringify(list.body)).not.toContain(id);
    // What is told now lies under the key of its own tier.
    const [key] = await app.database.query<{ same: boolean }>(
      `SELECT count(DISTINCT k.wrapping_key_id) = 1 AS same
         FROM incident_revision r JOIN content_key k ON k.revision_id = r.id WHERE r.incident_id = $1`,
      [id],
    );
    expect(key?.same).toBe(false);
    expect((await correct(id, 2, { text: 'Ett gäng vid torget, en [person 1].' })).status).toBe(
      200,
    );
    expect(await stored(id)).toMatchObject({ tier: 'protected', kinds: null });
  });

  it('keeps its kinds through a change that says nothing of the text', async () => {
    const id = await recorded(WITH_PHONE);
    expect((await correct(id, 1, { severity: 3 })).status).toBe(200);
    expect(await stored(id)).toMatchObject({ kinds: ['phone', 'email', 'name'] });
    const withdrawn = await reporter.send('POST', `/incidents/${id}/transitions`, {
      headers: { 'if-match': '"2"' },
      body: { to: 'withdrawn' },
    });
    expect(withdrawn.status).toBe(201);
    expect(await stored(id)).toMatchObject({ kinds: ['phone', 'email', 'name'] });
  });

  it('stands in no table, audit row, log line or metric in the clear: only its kinds do', async () => {
    await app.catchUp();
    const tables = await app.database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`,
    );
    expect(tables.length).toBeGreaterThan(30);
    const leaks: string[] = [];
    for (const { name } of tables) {
      const rows = await app.database.query<{ row: string }>(
        `SELECT row_to_json(t)::text AS row FROM "${name}" t`,
      );
      const dump = rows.map(({ row }) => row).join('\n');
      for (const canary of Object.values(CANARY)) {
        const hex = Buffer.from(canary).toString('hex');
        if (dump.includes(canary) || dump.includes(hex)) leaks.push(`${canary} in ${name}`);
      }
    }
    expect(leaks).toEqual([]);
    const { body: metrics } = await app.send<string>('GET', '/metrics', {
      headers: { authorization: `Bearer ${METRICS_TOKEN}` },
    });
    expect(metrics).toContain('POST');
    for (const canary of Object.values(CANARY)) {
      expect(metrics).not.toContain(canary);
      expect(logged.filter((line) => line.includes(canary))).toEqual([]);
    }
  });
});

describe('an import of texts that point out persons', () => {
  let t: TestApplication;

  beforeAll(async () => {
    t = await testApplication();
    await importTwoMunicipalities(t.app, t.folder);
  });
  afterAll(() => t?.close());

  const rows: PlainRow[] = [
    { id: 1, text: WITH_NUMBER },
    { id: 2, text: WITH_NAME },
    { id: 3, text: WITH_PHONE },
    { id: 4, text: 'Stöld ur en bil.' },
    { id: 5 },
  ];

  it('counts them, raises what must be raised, and tells no value', async () => {
    const file = await writePlainFile(t.folder, 'persons.csv', rows);
    const run = { file, profile: plainProfile };
    const foreseen = await t.app.get(ImportIncidents).run(null, { ...run, dryRun: true });
    expect(foreseen).toMatchObject({ read: 5, withPersonData: 3 });
    const done = await t.app.get(ImportIncidents).run(null, run);
    expect(done).toMatchObject({ read: 5, recorded: 5, withPersonData: 3 });
    const [kept] = await t.fresh.database.query<{ row: string; count: number }>(
      `SELECT row_to_json(r)::text AS row, rows_with_person_data AS count FROM import_run r`,
    );
    expect(kept?.count).toBe(3);
    for (const canary of Object.values(CANARY)) expect(kept?.row).not.toContain(canary);
    const tiers = await t.fresh.database.query<{ tier: string; count: number }>(
      `SELECT tier, count(*)::int AS count FROM incident_revision GROUP BY tier ORDER BY tier`,
    );
    expect(tiers).toEqual([
      { tier: 'internal', count: 3 },
      { tier: 'protected', count: 2 },
    ]);
  });

  it('leaves names and telephone numbers of open data as open as its source has them, but no number of a person', async () => {
    const profile = { ...plainProfile, name: 'open', source: 'open', tier: 'open' as const };
    const file = await writePlainFile(t.folder, 'open.csv', rows);
    const done = await t.app.get(ImportIncidents).run(null, { file, profile });
    expect(done).toMatchObject({ recorded: 5, withPersonData: 3 });
    const tiers = await t.fresh.database.query<{ tier: string; count: number }>(
      `SELECT tier, count(*)::int AS count FROM incident_revision WHERE source = 'open' GROUP BY tier ORDER BY tier`,
    );
    expect(tiers).toEqual([
      { tier: 'open', count: 4 },
      { tier: 'protected', count: 1 },
    ]);
  });
});
