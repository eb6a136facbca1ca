import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyMarkdown } from '#domain';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

interface Explanation {
  reference: string;
  decisions: {
    action: string;
    allowed: boolean;
    by: { code: string }[];
    refusals: { lack: string; role: string | null; words: { sv: string } }[];
    fields: string[];
    withheld: string[];
  }[];
}

let app: RunningApp;
let admin: Person;
let reporter: Person;
let incident: { id: string; reference: string };
const CANARY = 'Kanariefågel 4711';

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  const as = (name: string) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  [admin, reporter] = [await as('admin'), await as('reporter')];
  const body = submission({
    ...{ kind: 'staff_incident', category: 'threat.work.threat', text: CANARY },
  });
  incident = (await reporter.send<typeof incident>('POST', '/incidents', { body })).body;
});
afterAll(() => app?.close());

async function personId(name: string): Promise<string> {
  const [row] = await app.database.query<{ id: string }>(
    `SELECT person_id AS id FROM account WHERE email = $1`,
    [`${name}@demo.example`],
  );
  return row!.id;
}

const explain = async (name: string, which = incident.reference, by = admin) =>
  by.send<Explanation>(
    'GET',
    `/access/explanations?person=${await personId(name)}&incident=${encodeURIComponent(which)}`,
  );
const decision = async (name: string, action: string) =>
  (await explain(name)).body.decisions.find((each) => each.action === action)!;

describe('the explanation of a decision', () => {
  it('says by which rule somebody may, and what is withheld', async () => {
    expect(await decision('manager', 'incident.read')).toMatchObject({
      ...{ allowed: true, withheld: [] },
      by: [{ code: 'incident.unit-manager-read' }],
    });
    expect(await decision('safety', 'incident.read')).toMatchObject({
      ...{ allowed: true, withheld: ['place', 'time', 'text'] },
      by: [{ code: 'incident.safety-representative-protected' }],
    });
  });

  it('says why somebody may not, in words', async () => {
    const { allowed, refusals } = await decision('coordinator', 'incident.read');
    expect(allowed).toBe(false);
    expect(refusals.map(({ lack }) => lack)).toEqual(['sender', 'tier']);
    expect(refusals[1]!.words.sv).toBe('händelsen är skyddad hårdare än rollen får läsa');
    expect((await decision('city', 'incident.read')).refusals).toMatchObject([{ lack: 'role' }]);
  });

  it('is what then happens', async () => {
    const names = ['reporter', 'manager', 'safety', 'coordinator', 'security', 'partner'];
    for (const name of names) {
      const who = await app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
      const { status } = await who.send('GET', `/incidents/${incident.id}`);
      expect([name, status === 200]).toEqual([
        name,
        (await decision(name, 'incident.read')).allowed,
      ]);
    }
  });

  it('finds the incident by its id or its reference as somebody types it, and tells nothing of its content', async () => {
    const typed = incident.reference.toLowerCase().replaceAll('-', ' ');
    for (const which of [incident.id, typed]) {
      const { status, body } = await explain('manager', which);
      expect([status, body.reference]).toEqual([200, incident.reference]);
      expect(JSON.stringify(body)).not.toMatch(/Kanarie|17\.907|threat\.work/);
    }
  });

  it('is audited, and for nobody but administrators', async () => {
    const count = async () =>
      app.database.query<{ count: number }>(
        `SELECT count(*) FROM audit_entry WHERE action = 'policy.explained' AND subject_ids = ARRAY[$1::uuid]`,
        [incident.id],
      );
    const [before] = await count();
    await explain('manager');
    const [after] = await count();
    expect(Number(after!.count)).toBe(Number(before!.count) + 1);
    for (const name of ['dpo', 'security', 'reporter']) {
      const who = await app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
      expect((await explain('manager', incident.id, who)).status).toBe(403);
    }
  });

  it('is 404 for an incident or a person that is not there, however it is written', async () => {
    const unknown = '0197f2b0-0000-7000-8000-00000000ffff';
    for (const which of [unknown, 'H-2026-000000-0', 'x']) {
      expect((await explain('manager', which)).status).toBe(404);
    }
    const path = `/access/explanations?person=${unknown}&incident=${incident.id}`;
    expect((await admin.send('GET', path)).status).toBe(404);
  });
});

describe('the policy', () => {
  it('is told whole to those who look after it', async () => {
    const { status, body } = await admin.send<{ rules: { code: string }[] }>(
      'GET',
      '/access/policy',
    );
    expect(status).toBe(200);
    expect(body.rules.map(({ code }) => code)).toContain('incident.security-read');
  });

  it('is the one in docs', async () => {
    const file = new URL('../../docs/access.md', import.meta.url);
    const text = await format(policyMarkdown(), { parser: 'markdown', printWidth: 100 });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
