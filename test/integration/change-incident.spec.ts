import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

let app: RunningApp;
let reporter: Person;
let coordinator: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());

const threat = { kind: 'staff_incident', category: 'threat.work.threat' };
const at = (revision: number) => ({ 'if-match': `"${revision}"` });

async function recorded(otherwise: Record<string, unknown> = {}, by = reporter): Promise<string> {
  const answer = await by.send('POST', '/incidents', { body: submission(otherwise) });
  expect(answer.status).toBe(201);
  return String(answer.body['id']);
}

const columns = async (id: string) => {
  const [row] = await app.database.query<Record<string, unknown>>(
    `SELECT revision, tier, unit_id, organisation_id, hour_band FROM incident_revision
      WHERE incident_id = $1 ORDER BY revision DESC LIMIT 1`,
    [id],
  );
  return row;
};

describe('changing incidents', () => {
  it('goes on when more people correct at once than the database has connections for us', async () => {
    const ids = await Promise.all(Array.from({ length: 30 }, () => recorded()));
    const answers = await Promise.all(
      ids.map((id) =>
        reporter.send('PATCH', `/incidents/${id}`, { headers: at(1), body: { severity: 2 } }),
      ),
    );
    expect(answers.map((one) => one.status)).toEqual(ids.map(() => 200));
  });

  it('lets one of many who correct the same incident through, and tells the rest', async () => {
    const id = await recorded();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, severity) =>
        reporter.send('PATCH', `/incidents/${id}`, {
          headers: at(1),
          body: { severity: severity % 5 },
        }),
      ),
    );
    expect(answers.filter((one) => one.status === 200)).toHaveLength(1);
    expect(answers.filter((one) => one.status === 412)).toHaveLength(19);
  });

  it('answers that it is done also when the change takes the incident out of one’s own sight', async () => {
    const id = await recorded();
    const raised = await coordinator.send('PATCH', `/incidents/${id}`, {
      headers: at(1),
      body: threat,
    });
    expect([raised.status, raised.body]).toEqual([200, { id, revision: 2 }]);
    expect((await coordinator.send('GET', `/incidents/${id}`)).status).toBe(404);
    expect(await columns(id)).toMatchObject({ tier: 'protected', unit_id: null, hour_band: null });
  });

  it('keeps the unit and the organisation that answers', async () => {
    const id = await recorded();
    const before = await columns(id);
    expect(before?.['unit_id']).not.toBeNull();
    await reporter.send('PATCH', `/incidents/${id}`, { headers: at(1), body: { text: 'rättad' } });
    const after = await columns(id);
    expect([after?.['revision'], after?.['unit_id'], after?.['organisation_id']]).toEqual([
      2,
      before?.['unit_id'],
      before?.['organisation_id'],
    ]);
  });

  it('writes nothing when the change says nothing', async () => {
    const id = await recorded();
    const answer = await reporter.send('PATCH', `/incidents/${id}`, { headers: at(1), body: {} });
    expect([answer.status, answer.body]).toEqual([200, { id, revision: 1 }]);
  });

  it.each(['kind', 'category', 'occurredFrom', 'location'])(
    'does not let %s be taken away',
    async (field) => {
      const id = await recorded();
      const answer = await reporter.send<{ errors: unknown[] }>('PATCH', `/incidents/${id}`, {
        headers: at(1),
        body: { [field]: null },
      });
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toEqual([
        expect.objectContaining({ path: field, code: 'FIELD_REQUIRED' }),
      ]);
    },
  );

  it('takes a null for nothing said, at every level', async () => {
    const id = await recorded({ occurredTo: null, severity: null, text: null });
    const read = await reporter.send<{ body: Record<string, unknown> }>('GET', `/incidents/${id}`);
    expect(Object.keys(read.body.body)).not.toContain('occurredTo');
    const answer = await reporter.send('POST', '/incidents', {
      body: submission({ location: { areaCode: null } }),
    });
    expect([answer.status, answer.body['code']]).toEqual([422, 'FIELDS_INVALID']);
  });
});

describe('a protected incident', () => {
  it('is not open to a manager of the same organisation whose unit it does not concern', async () => {
    const security = await app.signIn('security@demo.example', DEMO_PASSWORD);
    const manager = await app.signIn('manager@demo.example', DEMO_PASSWORD);
    const id = await recorded(threat, security);
    expect((await manager.send('GET', `/incidents/${id}`)).status).toBe(404);
    const change = { headers: at(1), body: { severity: 1 } };
    expect((await manager.send('PATCH', `/incidents/${id}`, change)).status).toBe(404);
  });
});

describe('asking for counts', () => {
  it('tells that a period is none, also in the year 0', async () => {
    const answer = await coordinator.send('GET', '/tallies?from=0000-01-01&to=2026-01-01');
    expect(answer.status).toBe(422);
  });
});
