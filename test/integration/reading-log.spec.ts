import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FindUnusualReadings } from '#reading-log';
import { startRegisterApp, TODAY } from '../support/register-app.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD, ownOrganisation } from '../support/stockholm.js';

interface Listed {
  readonly items: {
    position: number;
    action: string;
    reader: { id: string; name: string | null; roles: string[] } | null;
    incidents: number;
    references: string[];
    reason: string | null;
    caseReference: string | null;
  }[];
  readonly nextCursor: number | null;
}
interface Unusual {
  readonly items: {
    id: string;
    day: string;
    incidents: number;
    usual: number;
    note: string | null;
    seenAt: string | null;
    reader: { name: string | null };
  }[];
}

const CANARY = 'kanarietext-ur-händelsen';
const REASON = 'Säkerhetssamordnaren nås inte och hotet gäller i kväll.';
const DAY_MS = 86_400_000;

let app: RunningApp;
let security: Person;
let dpo: Person;
const told: { id: string; reference: string }[] = [];

const signIn = (name: string) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
const atDay = (days: number) =>
  app.clock.set(new Date(Date.parse(`${TODAY}T12:00:00Z`) + days * DAY_MS));
const read = async (query = '', as = dpo) => {
  await app.catchUp();
  const answer = await as.send<Listed>('GET', `/readings${query}`);
  expect(answer.status).toBe(200);
  return answer.body;
};

async function report(times: number): Promise<void> {
  const reporter = await signIn('reporter');
  for (let n = 0; n < times; n += 1) {
    const { body } = await reporter.send<{ id: string; reference: string }>('POST', '/incidents', {
      body: {
        ...{ clientId: randomUUID(), kind: 'staff_incident', category: 'threat.work.threat' },
        ...{ occurredFrom: '2026-03-10T08:00:00Z', text: CANARY },
        location: { areaCode: 'municipality:lillstad' },
      },
    });
    told.push(body);
  }
}

/** Takes the role away from one organisation and gives it for another, or for the whole municipality. */
async function watchesOver(organisationId: string | null): Promise<void> {
  await app.database.query(
    `UPDATE role_holding SET organisation_id = $1 WHERE role = 'data_protection_officer'
        AND person_id = (SELECT person_id FROM account WHERE email = 'dpo@demo.example')`,
    [organisationId],
  );
}

beforeAll(async () => {
  app = await startRegisterApp();
  await report(14);
  security = await signIn('security');
  dpo = await signIn('dpo');
});
afterAll(() => app?.close());

describe('the reading log', () => {
  it('tells who has read which incident, in which role, and nothing of what was read', async () => {
    const [first] = told;
    await security.send('GET', `/incidents/${first!.id}`);
    const { items } = await read(`?reference=${first!.reference}&action=incident.read`);
    expect(items).toMatchObject([
      {
        action: 'incident.read',
        reader: { name: 'Saga Säkerhet', roles: ['security_coordinator'] },
        ...{ incidents: 1, references: [first!.reference], reason: null },
      },
    ]);
    expect(JSON.stringify(await read())).not.toContain(CANARY);
  });

  it('is for whoever watches over it: others are refused, and it opens no incident', async () => {
    for (const name of ['reporter', 'manager', 'security', 'coordinator', 'registrar']) {
      const person = await signIn(name);
      for (const path of ['/readings', '/readings.csv', '/readings/readers', '/unusual-readings']) {
        expect((await person.send('GET', path)).status, `${name} ${path}`).toBe(403);
      }
    }
    expect((await dpo.send('GET', `/incidents/${told[0]!.id}`)).status).toBe(403);
  });

  it('gives the reason and the case with what was opened by break-glass', async () => {
    const coordinator = await app.signInProven('coordinator@demo.example', DEMO_PASSWORD);
    const { reference, id } = told[1]!;
    const opened = await coordinator.send('POST', '/break-glass', {
      body: { reference, reason: REASON, caseReference: 'KS 2026-117' },
    });
    expect(opened.status).toBe(201);
    await coordinator.send('GET', `/incidents/${id}`);
    const { items } = await read(`?reference=${reference}`);
    expect(
      items.map(({ action, reason, caseReference }) => [action, reason, caseReference]),
    ).toEqual([
      ['incident.read', REASON, 'KS 2026-117'],
      ['break-glass.opened', REASON, 'KS 2026-117'],
    ]);
  });

  it('is narrowed by person, act and day, page by page without a gap or a double', async () => {
    for (const { id } of told.slice(0, 5)) await security.send('GET', `/incidents/${id}`);
    const all = (await read('?action=incident.read')).items;
    const pages: number[] = [];
    for (let cursor = ''; ;) {
      const page = await read(`?action=incident.read&limit=2${cursor}`);
      pages.push(...page.items.map(({ position }) => position));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(pages).toEqual(all.map(({ position }) => position));
    expect(new Set(pages).size).toBe(pages.length);
    const readers = await dpo.send<{ items: { id: string; name: string }[] }>(
      'GET',
      '/readings/readers',
    );
    const petra = readers.body.items.find(({ name }) => name === 'Petra Prevention');
    const own = (await read(`?reader=${petra!.id}`)).items;
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ reader }) => reader?.name))).toEqual(new Set(['Petra Prevention']));
    expect((await read('?from=2026-03-11')).items).toEqual([]);
    expect((await read(`?from=${TODAY}&to=${TODAY}`)).items.length).toBeGreaterThan(5);
    for (const reference of ['H-2026-AAAAAA-A', 'x', "'; DROP TABLE reading; --"]) {
      expect((await read(`?reference=${encodeURIComponent(reference)}`)).items).toEqual([]);
    }
    for (const query of ['?from=2026-02-30', '?from=igår', '?action=x', '?reader=1', '?cursor=a']) {
      expect((await dpo.send('GET', `/readings${query}`)).status, query).toBe(422);
    }
  });

  it('shows one organisation’s watcher nothing of another’s, and the whole municipality’s all', async () => {
    const organisation = await ownOrganisation(app, 'dpo');
    const [other] = await app.database.query<{ id: string }>(
      `SELECT id FROM organisation WHERE id <> $1 AND code = 'lillstads_kommun'`,
      [organisation],
    );
    const seen = (await read('?action=incident.read')).items;
    expect(seen.length).toBeGreaterThan(0);
    try {
      await watchesOver(other!.id);
      const moved = await signIn('dpo');
      expect((await read('', moved)).items.filter(({ incidents }) => incidents > 0)).toEqual([]);
      expect((await read(`?reference=${told[0]!.reference}`, moved)).items).toEqual([]);
      await watchesOver(null);
      const whole = await signIn('dpo');
      expect((await read('?action=incident.read', whole)).items).toEqual(seen);
    } finally {
      await watchesOver(organisation);
    }
  });

  it('holds that it was read itself, also as a file', async () => {
    await read(`?reference=${told[0]!.reference}`);
    const file = await dpo.send<string>('GET', `/readings.csv?action=incident.read`, {
      headers: { 'accept-language': 'sv' },
    });
    const lines = (file.body as unknown as string).trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffRad;Tid (UTC);Vem;Roll;Vad;Antal händelser;Referenser;Skäl;Ärende',
    );
    expect(lines).toHaveLength((await read('?action=incident.read')).items.length + 1);
    expect(lines.join()).toContain('Saga Säkerhet');
    const { items } = await read('?action=reading-log.exported');
    expect(items.map(({ reader }) => reader?.name)).toEqual(['Disa Dataskydd']);
    expect((await read('?action=reading-log.read')).items.length).toBeGreaterThan(5);
    const [row] = await app.database.query<{ details: object }>(
      `SELECT details FROM audit_entry WHERE action = 'reading-log.exported'`,
    );
    expect(row?.details).toEqual({
      organisations: [await ownOrganisation(app, 'dpo')],
      filters: ['action'],
    });
  });

  it('tells whoever reported who has read it, by role and day, and nobody else', async () => {
    const reporter = await signIn('reporter');
    const path = `/incidents/${told[0]!.id}/readings`;
    await reporter.send('GET', `/incidents/${told[0]!.id}`);
    await app.catchUp();
    const answer = await reporter.send('GET', path);
    expect(answer.body).toEqual({
      items: [{ day: TODAY, action: 'incident.read', roles: ['security_coordinator'] }],
    });
    expect((await security.send('GET', path)).status).toBe(404);
    expect((await dpo.send('GET', path)).status).toBe(403);
    expect((await reporter.send('GET', `/incidents/${told.at(-1)!.id}/readings`)).body).toEqual({
      items: [],
    });
  });
});

describe('unusual reading', () => {
  const find = async () => {
    await app.catchUp();
    return app.worker.get(FindUnusualReadings, { strict: false }).run();
  };
  const messages = async (who: string) => {
    const person = await signIn(who);
    const { body } = await person.send<{ items: { title: string; body: string }[] }>(
      'GET',
      '/messages',
    );
    return body.items.filter(({ title }) => /läsning/.test(title));
  };

  it('is no alarm for a handful', async () => {
    expect(await find()).toBe(0);
    expect((await dpo.send<Unusual>('GET', '/unusual-readings')).body.items).toEqual([]);
  });

  it('is found once, told once without a name, and listed with what is usual', async () => {
    atDay(1);
    security = await signIn('security');
    for (const { id } of told) await security.send('GET', `/incidents/${id}`);
    expect(await find()).toBe(1);
    expect(await find()).toBe(1);
    dpo = await signIn('dpo');
    const { items } = (await dpo.send<Unusual>('GET', '/unusual-readings')).body;
    expect(items).toMatchObject([
      {
        ...{ day: '2026-03-11', incidents: 14, usual: 0, seenAt: null, note: null },
        reader: { name: 'Saga Säkerhet' },
      },
    ]);
    const found = await messages('dpo');
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/Saga|H-2026/);
    for (const who of ['security', 'manager', 'coordinator'])
      expect(await messages(who)).toEqual([]);
  });

  it('is marked as looked into with a note, once, and never by whoever it is about', async () => {
    const [one] = (await dpo.send<Unusual>('GET', '/unusual-readings')).body.items;
    const path = `/unusual-readings/${one!.id}/review`;
    expect((await dpo.send('POST', path, { body: { note: ' ' } })).status).toBe(422);
    expect((await security.send('POST', path, { body: { note: 'Jag' } })).status).toBe(403);
    await app.database.query(
      `UPDATE role_holding SET role = 'data_protection_officer' WHERE role = 'security_coordinator'`,
    );
    const both = await signIn('security');
    expect((await both.send('POST', path, { body: { note: 'Jag' } })).body['code']).toBe(
      'OWN_READING',
    );
    await app.database.query(
      `UPDATE role_holding SET role = 'security_coordinator' WHERE role = 'data_protection_officer'
          AND person_id = (SELECT person_id FROM account WHERE email = 'security@demo.example')`,
    );
    const note = 'Genomgång inför mötet, bekräftad av chefen.';
    expect((await dpo.send('POST', path, { body: { note } })).status).toBe(204);
    expect((await dpo.send('POST', path, { body: { note } })).status).toBe(404);
    expect((await dpo.send<Unusual>('GET', '/unusual-readings')).body.items).toMatchObject([
      { note, seenAt: expect.any(String) as string },
    ]);
    const [stored] = await app.database.query<{ text: string }>(
      `SELECT u::text AS text FROM unusual_reading u`,
    );
    expect(stored?.text).not.toContain('Genomgång');
    expect((await read('?action=reading-log.reviewed')).items).toHaveLength(1);
  });

  it('is not found on a day as busy as two before it', async () => {
    for (const day of [2, 3]) {
      atDay(day);
      security = await signIn('security');
      for (const { id } of told) await security.send('GET', `/incidents/${id}`);
    }
    expect(await find()).toBe(0);
    dpo = await signIn('dpo');
    expect((await dpo.send<Unusual>('GET', '/unusual-readings')).body.items).toHaveLength(1);
    expect(await messages('dpo')).toHaveLength(1);
  });
});
