import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  exported,
  localDay,
  readIncident,
  RestrictionWorld,
} from '../support/restriction-world.js';
import type { RightsWorld } from '../support/rights-world.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { submission } from '../support/stockholm.js';

let restriction: RestrictionWorld;
let world: RightsWorld;
let app: RunningApp;
let registrar: Person;
let reporter: Person;
let security: Person;
let told: RightsWorld['told'];

beforeAll(async () => {
  restriction = await RestrictionWorld.start();
  ({ rights: world, reporter, security } = restriction);
  ({ app, registrar, told } = world);
}, 60_000);
afterAll(() => app?.close());

describe('an objection', () => {
  it('is restricted, weighed, and decided as the weighing says', async () => {
    const { id } = await world.opened({ kind: 'objection' });
    const { reference } = await readIncident(reporter, told.nobody);
    const weigh = (result: string) =>
      registrar.send('PUT', `/rights-cases/${id}/weighing`, {
        body: { interests: 'Arbetsmiljön.', situation: 'Oro.', reasons: 'Hoten pågår.', result },
      });
    const decide = (outcome: string) =>
      registrar.send('POST', `/rights-cases/${id}/decision`, { body: { outcome, motive: 'x' } });
    expect((await weigh('authority')).body['code']).toBe('RIGHTS_NOT_RESTRICTED');
    await restriction.restrict(id, [reference], 'objection');
    expect((await decide('refused')).body['code']).toBe('RIGHTS_WEIGHING_MISSING');
    expect((await weigh('person')).status).toBe(204);
    expect((await decide('refused')).body['code']).toBe('RIGHTS_WEIGHING_MISSING');
    expect((await weigh('authority')).status).toBe(204);
    expect((await restriction.measures(id)).weighing).toEqual({
      ...{ interests: 'Arbetsmiljön.', situation: 'Oro.', reasons: 'Hoten pågår.' },
      result: 'authority',
    });
    expect((await decide('granted')).body['code']).toBe('RIGHTS_WEIGHING_MISSING');
    expect((await decide('refused')).status).toBe(204);
    expect((await weigh('person')).body['code']).toBe('RIGHTS_CASE_CLOSED');
    await restriction.lift(id);
  });
});

describe('a rectification', () => {
  it('notes the revision it led to, who was told, and who has had copies', async () => {
    const { id } = await world.opened({ kind: 'rectification' });
    const threat = await readIncident(security, told.byNumber);
    const note = (body: object = {}) =>
      registrar.send('PUT', `/rights-cases/${id}/corrections/${threat.reference}`, { body });
    expect((await note()).body['code']).toBe('RIGHTS_NO_CORRECTION');
    const corrected = await reporter.send('PATCH', `/incidents/${told.byNumber}`, {
      ...{ headers: { 'if-match': '"1"' }, body: { text: 'Rättat: en annan person.' } },
    });
    expect(corrected.status).toBe(200);
    await exported(app, security, threat.reference);
    await app.catchUp();
    expect((await note()).status).toBe(204);
    expect((await note({ toldOn: '2999-01-01' })).status).toBe(422);
    expect((await note({ toldOn: localDay() })).status).toBe(204);
    const { corrections, recipients } = await restriction.measures(id);
    expect(corrections).toMatchObject([
      { reference: threat.reference, revision: 2, toldOn: localDay(), recipientsToldOn: null },
    ]);
    expect(recipients.filter(({ by }) => by === 'export').length).toBeGreaterThan(0);
    expect(recipients[0]).toMatchObject({ reference: threat.reference });
  });
});

describe('what reporters have been told', () => {
  it('is looked through too, and asks to be judged anew when more is told', async () => {
    const answer = await reporter.send<{ id: string }>('POST', '/incidents', {
      body: submission({ text: 'Något hände i porten.' }),
    });
    const incidentId = answer.body.id;
    await app.catchUp();
    const step = (body: object) =>
      security.send('POST', `/incidents/${incidentId}/handling`, { body });
    await step({ state: 'action', outcome: 'Vi har talat med Kanarie Fågelström.' });
    const { id } = await world.opened();
    await world.search(id);
    const found = async () => (await world.hits(id)).find((hit) => hit.incidentId === incidentId);
    expect(await found()).toMatchObject({ matchedBy: ['name'], isExact: true });
    await world.judge(id, incidentId, { verdict: 'other' });
    await world.search(id);
    expect((await found())?.verdict).toBe('other');
    await step({ state: 'closed', outcome: 'Kanarie Fågelström har svarat.' });
    await world.search(id);
    const again = await found();
    expect(again?.verdict).toBeNull();
    expect(again?.pieces?.map(({ text }) => text).join('')).toContain('har svarat');
  });
});
