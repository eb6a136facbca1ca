import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RightsWorld, SOUGHT, TEXTS } from '../support/rights-world.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let world: RightsWorld;
let app: RunningApp;
let registrar: Person;
let dpo: Person;
let told: RightsWorld['told'];

beforeAll(async () => {
  world = await RightsWorld.start();
  ({ app, registrar, dpo, told } = world);
}, 60_000);
afterAll(() => app?.close());

describe('a registerutdrag', () => {
  it('finds the person however they are told, and offers what is near', async () => {
    const { id } = await world.opened();
    await world.search(id);
    expect(await world.read(id)).toMatchObject({
      search: { status: 'completed', contents: Object.keys(TEXTS).length },
      ...{ hits: 4, unjudged: 4 },
    });
    const items = await world.hits(id);
    const found = Object.fromEntries(items.map((hit) => [hit.incidentId, hit]));
    expect(found[told.byNumber]).toMatchObject({
      matchedBy: ['personal_number'],
      isExact: true,
    });
    expect(found[told.byName]).toMatchObject({ matchedBy: ['name'], isExact: true });
    expect(found[told.byPhone]).toMatchObject({ matchedBy: ['phone'], isExact: true });
    expect(found[told.near]).toMatchObject({ matchedBy: ['name'], isExact: false });
    expect(found[told.nobody]).toBeUndefined();
    const pieces = found[told.byNumber]?.pieces ?? [];
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXTS.byNumber);
    expect(pieces.filter(({ whose }) => whose === 'person').map(({ text }) => text)).toEqual([
      '811218 9876',
    ]);
    expect(pieces.filter(({ whose }) => whose === 'other').map(({ text }) => text)).toEqual([
      'Anna Andersson',
      '070-123 45 67',
    ]);
  });

  it('is made once all is judged: masked for others, without what is secret', async () => {
    const { id } = await world.opened();
    const extract = () =>
      registrar.send<Record<string, unknown>>('GET', `/rights-cases/${id}/extract`);
    expect((await extract()).body['code']).toBe('RIGHTS_NOT_SEARCHED');
    await world.search(id);
    expect((await extract()).body).toMatchObject({ code: 'RIGHTS_HITS_UNJUDGED' });
    await world.judge(id, told.byNumber, { verdict: 'same' });
    await world.judge(id, told.byName, { verdict: 'withheld', secrecySection: '21:3' });
    await world.judge(id, told.byPhone, { verdict: 'same', showsOthers: true });
    await world.judge(id, told.near, { verdict: 'other' });
    const { status, body } = await extract();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ name: SOUGHT.name, searched: Object.keys(TEXTS).length, account: null },
      withheld: [{ section: '21:3', incidents: 1 }],
    });
    const words = (body['incidents'] as { words: string }[]).map((each) => each.words).sort();
    expect(words).toEqual([
      'Han visade upp 811218 9876 i receptionen. Vittnet heter […], […].',
      TEXTS.byPhone,
    ]);
    const fields = (body['told'] as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['purposes', 'recipients', 'storage', 'source']));
  });

  it('needs a section where something is withheld, and none elsewhere', async () => {
    const { id } = await world.opened();
    await world.search(id);
    expect((await world.judge(id, told.near, { verdict: 'withheld' })).status).toBe(422);
    const needless = { verdict: 'same', secrecySection: '21:3' };
    expect((await world.judge(id, told.near, needless)).status).toBe(422);
    const spoken = { verdict: 'withheld', secrecySection: 'hot mot Anna' };
    expect((await world.judge(id, told.near, spoken)).status).toBe(422);
    expect((await world.judge(id, told.nobody, { verdict: 'same' })).status).toBe(404);
  });

  it('is not searched for before it is known who asks, nor twice at once, nor without a step-up', async () => {
    const { id } = await world.opened({ identity: 'not_yet' });
    const path = `/rights-cases/${id}/searches`;
    expect((await registrar.send('POST', path)).body['code']).toBe('RIGHTS_IDENTITY_MISSING');
    const unproven = await app.signIn('registrar@demo.example', DEMO_PASSWORD);
    expect((await unproven.send('POST', path)).body['code']).toBe('STEP_UP_REQUIRED');
    const known = { body: { identity: 'electronic' } };
    expect((await registrar.send('PUT', `/rights-cases/${id}/identity`, known)).status).toBe(204);
    expect((await registrar.send('POST', path)).status).toBe(202);
    expect((await registrar.send('POST', path)).body['code']).toBe('RIGHTS_SEARCH_RUNNING');
  });

  it('tells that nothing is held, and of whoever works here what is held of them', async () => {
    const { id } = await world.opened({ person: { name: 'Robin Fält' } });
    await world.search(id);
    expect(await world.read(id)).toMatchObject({ hits: 0 });
    const { body } = await registrar.send<{ items: { id: string; email: string }[] }>(
      'GET',
      `/rights-cases/${id}/accounts`,
    );
    expect(body.items.map(({ email }) => email)).toEqual(['reporter@demo.example']);
    const choose = (accountId: string | null) =>
      registrar.send('PUT', `/rights-cases/${id}/account`, { body: { accountId } });
    expect((await choose(randomUUID())).status).toBe(404);
    expect((await choose(body.items[0]!.id)).status).toBe(204);
    const extract = await registrar.send('GET', `/rights-cases/${id}/extract`);
    expect(extract.body).toMatchObject({
      incidents: [],
      account: {
        ...{ name: 'Robin Fält', email: 'reporter@demo.example' },
        ...{ roles: [{ role: 'reporter' }], reportedInAll: Object.keys(TEXTS).length },
      },
    });
  });

  it('is decided once, with both documents in the register, and then stands still', async () => {
    const { id, designation } = await world.opened();
    const decide = () =>
      registrar.send('POST', `/rights-cases/${id}/decision`, {
        body: { outcome: 'nothing_held', motive: 'Inget fanns.' },
      });
    expect((await decide()).status).toBe(204);
    expect((await decide()).body['code']).toBe('RIGHTS_CASE_CLOSED');
    expect(await world.read(id)).toMatchObject({ outcome: 'nothing_held', motive: 'Inget fanns.' });
    const lines = await app.database.query<{ line: string }>(
      `SELECT line FROM register_entry WHERE document_id = $1 ORDER BY line`,
      [id],
    );
    expect(lines.map(({ line }) => line)).toEqual(['decision', 'rights_request']);
    expect(designation).not.toBe('');
    const after = await registrar.send('POST', `/rights-cases/${id}/searches`);
    expect(after.body['code']).toBe('RIGHTS_CASE_CLOSED');
  });
});

describe('what is looked for', () => {
  it('is in no table, event or log in the clear, and each reading is in the log with its case', async () => {
    const { id } = await world.opened();
    await world.search(id);
    const items = await world.hits(id);
    const [row] = await app.database.query<{ ids: string[]; details: object }>(
      `SELECT subject_ids AS ids, details FROM audit_entry
        WHERE action = 'incident.read' AND details ->> 'rightsCaseId' = $1`,
      [id],
    );
    expect([...(row?.ids ?? [])].sort()).toEqual(items.map((hit) => hit.incidentId).sort());
    const tables = await app.database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'migration'`,
    );
    for (const { name } of tables) {
      const [count] = await app.database.query<{ count: number }>(
        `SELECT count(*) FROM "${name}" t WHERE t::text ILIKE ANY ($1::text[])`,
        [['%Fågelström%', '%811218%', '%1740605%', '%174 06 05%', '%Allt som finns%']],
      );
      expect(count?.count, name).toBe(0);
    }
  });
});

describe('what is held of oneself', () => {
  it('is told to whoever asks of themselves', async () => {
    const { status, body } = await dpo.send('GET', '/my-data');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ name: 'Disa Dataskydd', email: 'dpo@demo.example', reported: [], reportedInAll: 0 },
      roles: [{ role: 'data_protection_officer', unit: null, to: null }],
    });
    expect(body['sessions']).toHaveLength(1);
  });
});
