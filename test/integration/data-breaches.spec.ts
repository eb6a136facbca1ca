import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RightsWorld } from '../support/rights-world.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const CANARY = 'kanarieläcka i brevlådan';
const HOUR_MS = 3_600_000;

let world: RightsWorld;
let app: RunningApp;
let dpo: Person;

beforeAll(async () => {
  world = await RightsWorld.start();
  app = world.app;
  dpo = await app.signInProven('dpo@demo.example', DEMO_PASSWORD);
}, 60_000);
afterAll(() => app?.close());

interface Breach {
  id: string;
  revision: number;
  designation: string;
  notifyBy: string;
  hoursLeft: number | null;
  facts: Record<string, unknown>;
}
const ago = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();
const localDay = (at = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(at);
const facts = (more: Record<string, unknown> = {}) => ({
  ...{ knownAt: ago(2), kinds: ['confidentiality'], dataKinds: ['incidents'] },
  ...{ subjects: ['reporters'], what: CANARY, ...more },
});
const opened = async (more: Record<string, unknown> = {}) => {
  const body = { organisationId: world.organisation, ...facts(more) };
  const answer = await dpo.send<Breach>('POST', '/personal-data-breaches', { body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body;
};
const changed = ({ id, revision }: Breach, body: object) =>
  dpo.send<Breach & { errors?: { path: string }[] }>('PUT', `/personal-data-breaches/${id}`, {
    ...{ headers: { 'if-match': `"${revision}"` }, body },
  });
const closed = ({ id, revision }: Breach) =>
  dpo.send('POST', `/personal-data-breaches/${id}/closing`, {
    headers: { 'if-match': `"${revision}"` },
  });

describe('a personal data breach', () => {
  it('is registered by fixed words, and its clock runs 72 hours from when it was known', async () => {
    const breach = await opened();
    expect(breach.hoursLeft).toBe(69);
    expect(Date.parse(breach.notifyBy) - Date.parse(String(breach.facts['knownAt']))).toBe(
      72 * HOUR_MS,
    );
    const { body } = await world.registrar.send<{ items: Record<string, unknown>[] }>(
      'GET',
      `/register?text=${breach.designation}`,
    );
    expect(body.items).toMatchObject([{ line: 'data_breach', documentClass: 'decision' }]);
    const tables = ['data_breach', 'data_breach_text', 'audit_entry', 'register_entry', 'outbox'];
    for (const table of tables) {
      const rows = await app.database.query(`SELECT row_to_json(t)::text FROM ${table} t`);
      expect(JSON.stringify(rows), table).not.toContain(CANARY);
    }
  });

  it('is nobody else’s, not even the registrar’s', async () => {
    const { id } = await opened();
    const { status } = await world.registrar.send('GET', `/personal-data-breaches/${id}`);
    expect(status).toBe(403);
    const list = await dpo.send<{ items: { id: string }[] }>('GET', '/personal-data-breaches');
    expect(list.body.items.map((each) => each.id)).toContain(id);
    expect(JSON.stringify(list.body)).not.toContain(CANARY);
  });

  it('refuses what contradicts itself and times that have not been, and what somebody else has changed', async () => {
    const breach = await opened();
    for (const [more, path] of [
      [{ risk: 'high', notice: 'no' }, 'notice'],
      [{ risk: 'high', information: 'not_high' }, 'information'],
      [{ knownAt: '2999-01-01T00:00:00Z' }, 'knownAt'],
      [{ notice: 'yes', notifiedAt: ago(5) }, 'notifiedAt'],
      [{ beganAt: ago(3), endedAt: ago(4) }, 'endedAt'],
    ] as const) {
      const { status, body } = await changed(breach, facts(more));
      expect([status, body.errors?.[0]?.path]).toEqual([422, path]);
    }
    expect((await changed(breach, facts())).status).toBe(200);
    expect((await changed(breach, facts())).status).toBe(412);
  });

  it('is closed once it is judged, decided and done, and then stands', async () => {
    const breach = await opened();
    expect((await closed(breach)).body['code']).toBe('DATA_BREACH_INCOMPLETE');
    const whole = facts({
      ...{ risk: 'high', riskReason: 'Hot.', notice: 'yes', notifiedAt: ago(1), persons: 3 },
      ...{ information: 'yes', informedOn: localDay(), personText: 'Dina uppgifter kom ut.' },
    });
    const { body } = await changed(breach, whole);
    expect(body).toMatchObject({ hoursLeft: null, facts: whole });
    expect((await closed(body)).status).toBe(204);
    const again = { ...body, revision: body.revision + 1 };
    expect((await changed(again, whole)).body).toMatchObject({ code: 'DATA_BREACH_CLOSED' });
  });

  it('makes a pack of a paper and the facts, each noted in the log', async () => {
    const { id, designation } = await opened({ risk: 'unlikely', notice: 'no' });
    const pack = await dpo.send<Record<string, unknown>>(
      'GET',
      `/personal-data-breaches/${id}/pack.json`,
    );
    expect(pack.body).toMatchObject({
      ...{ format: 'personuppgiftsincident@1', designation },
      facts: { what: CANARY, risk: 'unlikely', notice: 'no' },
    });
    const paper = await app.api.inject({
      ...{ method: 'GET', url: `/api/v1/personal-data-breaches/${id}/pack.pdf` },
      headers: { host: '127.0.0.1', ...dpo.credentials },
    });
    expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const [row] = await app.database.query(
      `SELECT count(*) AS count FROM audit_entry
        WHERE action = 'data-breach.pack-made' AND subject_ids = ARRAY[$1::uuid]`,
      [id],
    );
    expect(row).toEqual({ count: 2 });
  });

  it('suggests numbers from what the log says was read: by day, account and incident', async () => {
    const security = await app.signIn('security@demo.example', DEMO_PASSWORD);
    const { body: threat } = await security.send('GET', `/incidents/${world.told.byNumber}`);
    await app.catchUp();
    const { id } = await opened();
    const count = async (query = '') => {
      const tomorrow = localDay(new Date(Date.now() + 24 * HOUR_MS));
      const path = `/personal-data-breaches/${id}/counts?from=${localDay()}&to=${tomorrow}`;
      return (await dpo.send<Record<string, number>>('GET', `${path}${query}`)).body;
    };
    const one = { incidents: 1, strict: 0, readers: 1, reporters: 1, naming: 1, persons: 2 };
    expect(await count()).toEqual(one);
    expect(await count('&account=Security@demo.example')).toEqual(one);
    expect(await count(`&references=${String(threat['reference'])}`)).toEqual(one);
    const none = { incidents: 0, strict: 0, readers: 0, reporters: 0, naming: 0, persons: 0 };
    expect(await count('&account=nobody@demo.example')).toEqual(none);
    expect(await count('&references=H-2026-AAAAAA-A')).toEqual(none);
    const long = `/personal-data-breaches/${id}/counts?from=2020-01-01&to=2026-01-01`;
    expect((await dpo.send('GET', long)).status).toBe(422);
  });
});
