import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

let app: RunningApp;
let reporter: Person;
let coordinator: Person;
let security: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
  security = await app.signIn('security@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());

const count = async (sql: string, values: string[] = []) => {
  const [row] = await app.database.query<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`, values);
  return row?.n;
};

/** Incidents of Skärholmen in a month, as somebody sees them. */
async function tallied(person: Person, month = '2026-03', area = 'district:skarholmen') {
  const [year, at] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year ?? 0, at ?? 0, 1)).toISOString().slice(0, 10);
  const answer = await person.send<{ items: { count: number }[]; asOfPosition: number }>(
    'GET',
    `/tallies?area=${area}&from=${month}-01&to=${next}`,
  );
  expect(answer.status).toBe(200);
  return answer.body.items[0]?.count ?? 0;
}

describe('reporting an incident', () => {
  it('answers with a receipt once everything that belongs to it is on disk', async () => {
    const body = submission({ text: 'kanariefågel-ett' });
    const answer = await reporter.send('POST', '/incidents', { body });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      reference: expect.stringMatching(/^H-20\d\d-[0-9A-Z]{6}-[0-9A-Z]$/) as string,
      areaCode: 'skarholmen',
      receivedAt: expect.any(String) as string,
    });
    const id = String(answer.body['id']);
    expect(await count('incident WHERE id = $1', [id])).toBe(1);
    expect(await count('incident_revision WHERE incident_id = $1', [id])).toBe(1);
    expect(
      await count(
        'incident_content c JOIN content_key k USING (revision_id) JOIN incident_revision r ON r.id = c.revision_id WHERE r.incident_id = $1',
        [id],
      ),
    ).toBe(1);
    expect(await count(`audit_entry WHERE subject_ids = ARRAY[$1::uuid]`, [id])).toBe(1);
  });

  it('stores nothing of what was told, where and exactly when in readable form', async () => {
    const canary = `kanariefågel-${randomUUID()}`;
    const body = submission({ text: canary, occurredFrom: '2026-03-14T20:17:31+01:00' });
    await reporter.send('POST', '/incidents', { body });
    const tables = await app.database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = current_schema() AND table_name NOT IN ('migration', 'area')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      for (const needle of [canary, '17.907', '20:17:31', '19:17:31']) {
        const hits = await count(`${name} t WHERE t::text LIKE '%' || $1 || '%'`, [needle]);
        if (hits !== 0) found.push(`${needle} in ${name}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('sent a hundred times at once is one incident with one receipt', async () => {
    const body = submission();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => reporter.send('POST', '/incidents', { body })),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one.body))).size).toBe(1);
    expect(answers.filter((one) => one.status === 201)).toHaveLength(1);
    expect(answers.filter((one) => one.status === 200)).toHaveLength(99);
    expect(await count('incident WHERE client_id = $1', [String(body['clientId'])])).toBe(1);
  });

  it('refuses another body under the same client id, and keeps the first', async () => {
    const body = submission();
    await reporter.send('POST', '/incidents', { body });
    const other = await reporter.send('POST', '/incidents', { body: { ...body, severity: 3 } });
    expect([other.status, other.body['code']]).toEqual([422, 'CLIENT_ID_REUSED']);
    const again = await reporter.send('POST', '/incidents', { body });
    expect(again.status).toBe(200);
  });

  it.each([
    ['outside the municipality', { location: { lon: 11.97, lat: 57.7 } }, 'OUTSIDE_MUNICIPALITY'],
    ['an area that is not there', { location: { areaCode: 'atlantis' } }, 'AREA_UNKNOWN'],
    ['a code that two levels share', { location: { areaCode: 'farsta' } }, 'AREA_CODE_AMBIGUOUS'],
  ])('refuses %s', async (_name, otherwise, code) => {
    const answer = await reporter.send('POST', '/incidents', { body: submission(otherwise) });
    expect([answer.status, answer.body['code']]).toEqual([422, code]);
  });

  it.each([
    [
      'a time ahead of now',
      { occurredFrom: '2999-01-01T00:00:00Z' },
      'occurredFrom',
      'OCCURRED_IN_FUTURE',
    ],
    [
      'an end before the beginning',
      { occurredTo: '2026-03-14T20:00:00+01:00' },
      'occurredTo',
      'PERIOD_INVALID',
    ],
    ['an unknown category', { category: 'no.such' }, 'category', 'CATEGORY_UNKNOWN'],
    [
      'two ways to say where',
      { location: { areaCode: 'bredang', lon: 17.9, lat: 59.3 } },
      'location',
      'EXACTLY_ONE',
    ],
    ['no way to say where', { location: {} }, 'location', 'EXACTLY_ONE'],
    ['half a point', { location: { lon: 17.9 } }, 'location.lat', 'FIELD_REQUIRED'],
    ['an unknown field', { suspect: 'name' }, 'suspect', 'UNKNOWN_FIELD'],
    ['a unit that is not there', { unitId: randomUUID() }, 'unitId', 'UNIT_UNKNOWN'],
    [
      'a place that is not there',
      { location: { placeId: randomUUID() } },
      'location.placeId',
      'PLACE_UNKNOWN',
    ],
  ])('names the field for %s', async (_name, otherwise, path, code) => {
    const answer = await reporter.send<{ errors: { path: string; code: string }[] }>(
      'POST',
      '/incidents',
      { body: submission(otherwise) },
    );
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('accepts the three facts that are needed and nothing else', async () => {
    const answer = await reporter.send('POST', '/incidents', {
      body: {
        clientId: randomUUID(),
        kind: 'observation',
        category: 'order.gathering',
        occurredFrom: new Date().toISOString(),
        location: { areaCode: 'district:farsta' },
      },
    });
    expect([answer.status, answer.body['areaCode']]).toEqual([201, 'farsta']);
  });
});

describe('a threat against a colleague', () => {
  const threat = () =>
    submission({
      kind: 'staff_incident',
      category: 'threat.work.threat',
      text: 'hotade handläggaren',
    });

  it('starts protected, and its unit and hour stand nowhere in the open', async () => {
    const answer = await reporter.send('POST', '/incidents', { body: threat() });
    expect(answer.status).toBe(201);
    const [row] = await app.database.query(
      `SELECT tier, unit_id, hour_band FROM incident_revision WHERE incident_id = $1`,
      [String(answer.body['id'])],
    );
    expect(row).toEqual({ tier: 'protected', unit_id: null, hour_band: null });
  });

  it('is hidden from a coordinator as if it were not there', async () => {
    const answer = await reporter.send('POST', '/incidents', { body: threat() });
    const hidden = await coordinator.send('GET', `/incidents/${String(answer.body['id'])}`);
    const absent = await coordinator.send('GET', `/incidents/${randomUUID()}`);
    expect(hidden.status).toBe(404);
    expect(hidden.body).toEqual(absent.body);
  });

  it('is read by its reporter, and the reading is in the audit log', async () => {
    const { body } = await reporter.send('POST', '/incidents', { body: threat() });
    const id = String(body['id']);
    const read = await reporter.send<{ body: { text: string } }>('GET', `/incidents/${id}`);
    expect(read.body.body.text).toBe('hotade handläggaren');
    expect(
      await count(`audit_entry WHERE action = 'incident.read' AND subject_ids = ARRAY[$1::uuid]`, [
        id,
      ]),
    ).toBe(1);
  });

  it('is in the counts of those who may see them, and left out of the others with the reason told', async () => {
    await app.catchUp();
    const before = [await tallied(coordinator), await tallied(security)];
    await reporter.send('POST', '/incidents', { body: threat() });
    await app.catchUp();
    expect(await tallied(coordinator)).toBe(before[0]);
    expect(await tallied(security)).toBe((before[1] ?? 0) + 1);
    const answer = await coordinator.send('GET', '/tallies?from=2026-03-01&to=2026-04-01');
    expect(answer.body['tiers']).toEqual(['open', 'internal']);
  });
});

describe('changing an incident', () => {
  async function recorded() {
    const answer = await reporter.send('POST', '/incidents', {
      body: submission({ occurredFrom: '2025-07-10T12:00:00+02:00' }),
    });
    return String(answer.body['id']);
  }
  const at = (revision: number) => ({ 'if-match': `"${revision}"` });

  it('moves it to where and when it now is, and keeps the first revision', async () => {
    await app.catchUp();
    const before = [
      await tallied(coordinator, '2025-07'),
      await tallied(coordinator, '2025-08', 'district:farsta'),
    ];
    const id = await recorded();
    await app.catchUp();
    expect(await tallied(coordinator, '2025-07')).toBe((before[0] ?? 0) + 1);
    const corrected = await reporter.send('PATCH', `/incidents/${id}`, {
      headers: at(1),
      body: {
        occurredFrom: '2025-08-02T12:00:00+02:00',
        location: { areaCode: 'sub_area:farsta' },
      },
    });
    expect([corrected.status, corrected.body['revision']]).toEqual([200, 2]);
    await app.catchUp();
    expect(await tallied(coordinator, '2025-07')).toBe(before[0]);
    expect(await tallied(coordinator, '2025-08', 'district:farsta')).toBe((before[1] ?? 0) + 1);
    expect(await count('incident_revision WHERE incident_id = $1', [id])).toBe(2);
    const read = await reporter.send<{ body: { text: string } }>('GET', `/incidents/${id}`);
    expect(read.body.body.text).toBe('Flera personer samlade vid torget.');
  });

  it('withdraws it from every count, and brings it back', async () => {
    const id = await recorded();
    await app.catchUp();
    const before = await tallied(coordinator, '2025-07');
    const go = (to: string, revision: number) =>
      reporter.send('POST', `/incidents/${id}/transitions`, {
        headers: at(revision),
        body: { to },
      });
    expect((await go('withdrawn', 1)).status).toBe(201);
    await app.catchUp();
    expect(await tallied(coordinator, '2025-07')).toBe(before - 1);
    expect((await go('withdrawn', 2)).body['code']).toBe('TRANSITION_REFUSED');
    await go('recorded', 2);
    await app.catchUp();
    expect(await tallied(coordinator, '2025-07')).toBe(before);
  });

  it('needs the revision that was read, and loses nobody else’s change', async () => {
    const id = await recorded();
    const without = await reporter.send('PATCH', `/incidents/${id}`, { body: { severity: 2 } });
    expect([without.status, without.body['code']]).toEqual([428, 'REVISION_REQUIRED']);
    const both = await Promise.all(
      [2, 3].map((severity) =>
        reporter.send('PATCH', `/incidents/${id}`, { headers: at(1), body: { severity } }),
      ),
    );
    expect(both.map((one) => one.status).sort()).toEqual([200, 412]);
  });

  it('is not for strangers', async () => {
    const id = await recorded();
    const analyst = await app.signIn('analyst@demo.example', DEMO_PASSWORD);
    expect((await analyst.send('GET', `/incidents/${id}`)).status).toBe(403);
    const manager = await app.signIn('safety@demo.example', DEMO_PASSWORD);
    const refused = await manager.send('PATCH', `/incidents/${id}`, {
      headers: at(1),
      body: { severity: 1 },
    });
    expect(refused.status).toBe(404);
  });
});
