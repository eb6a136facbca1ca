import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CheckGoverningLinks,
  ReadGoverningDocumentsForEdition,
  SeedDemoGoverning,
} from '#governing-documents';
import { PicturesApp } from '../support/pictures-app.js';
import type { Person } from '../support/running-app.js';

interface Goal {
  id: string;
  focusArea: string | null;
  text: string;
  wishedResult: string;
  indicator: string;
  isEnded: boolean;
}
interface Document {
  id: string;
  revision: number;
  name: string;
  validity: string;
  goals: Goal[];
  replacedBy: { id: string; name: string }[];
  answers: { goalId: string; organisationName: string; revision: number; text: string }[];
  mayChange: boolean;
  code: string;
  errors: { path: string; code: string }[];
}

let world: PicturesApp;
let city: Person;
let admin: Person;
beforeAll(async () => {
  world = await PicturesApp.start();
  [city, admin] = [await world.person('city'), await world.person('admin')];
  world.app.clock.set('2026-06-01T09:00:00Z');
}, 60_000);
afterAll(() => world?.app.close());

const goal = (changed: Partial<Goal> = {}): Goal => ({
  ...{ id: randomUUID(), focusArea: 'crime', text: 'Skadegörelsen minskar.', wishedResult: '' },
  ...{ indicator: '', isEnded: false },
  ...changed,
});
const wish = (changed: Record<string, unknown> = {}) => ({
  ...{ name: 'Program för trygghet', kind: 'programme', adoptedBy: 'Kommunfullmäktige' },
  ...{ adoptedOn: '2024-11-24', caseNumber: 'KS 2024/117', link: 'https://exempel.se/program' },
  ...{ validFrom: '2025-01-01', validTo: '2028-12-31', replaces: [] as string[], goals: [goal()] },
  ...changed,
});
const register = (changed: Record<string, unknown> = {}, by = city) =>
  by.send<Document>('POST', '/governing-documents', {
    body: { id: randomUUID(), organisationId: null, ...wish(changed) },
  });
const change = (by: Person, { id, revision }: Document, body: Record<string, unknown>) =>
  by.send<Document>('PUT', `/governing-documents/${id}`, {
    headers: { 'if-match': `"${revision}"` },
    body,
  });
const answer = (by: Person, document: Document, organisation: string, at: number, text: string) =>
  by.send<Document>(
    'PUT',
    `/governing-documents/${document.id}/goals/${document.goals[0]!.id}/answers/${organisation}`,
    { headers: { 'if-match': `"${at}"` }, body: { text } },
  );

describe('a governing document', () => {
  it('of the municipality is kept by the city and the administrator, and read by coordinators', async () => {
    const made = await register();
    expect([made.status, made.body.validity, made.body.mayChange]).toEqual([201, 'valid', true]);
    const read = await world.coordinator.send<Document>(
      'GET',
      `/governing-documents/${made.body.id}`,
    );
    expect(read.body).toMatchObject({ name: 'Program för trygghet', mayChange: false });
    const { goals } = made.body;
    const renamed = await change(admin, made.body, wish({ name: 'Nytt namn', goals }));
    expect([renamed.status, renamed.body.revision]).toEqual([200, 2]);
    for (const by of [world.coordinator, world.security]) {
      expect((await register({}, by)).status).toBe(404);
      expect((await change(by, renamed.body, wish({ goals }))).status).toBe(404);
    }
    const reporter = await world.person('reporter');
    expect((await reporter.send('GET', '/governing-documents')).status).toBe(403);
  });

  it('of one authority is kept by its coordinators and by nobody else, and read across authorities', async () => {
    const own = { organisationId: world.organisation, name: 'Nämndens egen plan' };
    const made = await register(own, world.coordinator);
    expect([made.status, made.body.mayChange]).toEqual([201, true]);
    for (const by of [city, admin]) {
      const path = `/governing-documents/${made.body.id}`;
      const read = await by.send<Document>('GET', path);
      expect([read.status, read.body.mayChange]).toEqual([200, false]);
      const { goals } = made.body;
      expect((await change(by, made.body, wish({ goals }))).status).toBe(404);
      expect((await register(own, by)).status).toBe(404);
    }
  });

  it('is kept on top of what stands, and sent twice it is one', async () => {
    const body = { id: randomUUID(), organisationId: null, ...wish() };
    const first = await city.send<Document>('POST', '/governing-documents', { body });
    const second = await city.send<Document>('POST', '/governing-documents', { body });
    expect([second.status, second.body.revision]).toEqual([201, 1]);
    expect((await change(city, first.body, wish({ goals: body.goals }))).status).toBe(200);
    const stale = await change(admin, first.body, wish({ goals: body.goals }));
    expect([stale.status, stale.body.code]).toEqual([412, 'REVISION_CONFLICT']);
    const path = `/governing-documents/${first.body.id}`;
    expect((await city.send('PUT', path, { body: wish() })).status).toBe(428);
  });

  it('leads on to what replaces it, from the first day of that; and no chain leads back', async () => {
    const old = (await register({ name: 'Det gamla', validTo: null })).body;
    const next = (await register({ name: 'Det nya', validFrom: '2026-07-01', replaces: [old.id] }))
      .body;
    const read = async () =>
      (await city.send<Document>('GET', `/governing-documents/${old.id}`)).body;
    expect(await read()).toMatchObject({ validity: 'valid', replacedBy: [{ name: 'Det nya' }] });
    world.app.clock.set('2026-07-01T09:00:00Z');
    expect((await read()).validity).toBe('replaced');
    world.app.clock.set('2026-06-01T09:00:00Z');
    const circle = await change(city, old, wish({ goals: old.goals, replaces: [next.id] }));
    expect([circle.status, circle.body.errors]).toMatchObject([
      422,
      [{ path: 'replaces', code: 'GOVERNING_REPLACES_CIRCLE' }],
    ]);
    const backwards = await register({ validFrom: '2026-01-02', validTo: '2026-01-01' });
    expect(backwards.body.errors).toMatchObject([
      { path: 'validTo', code: 'GOVERNING_ENDS_BEFORE' },
    ]);
    const own = { organisationId: world.organisation, replaces: [old.id] };
    const theirs = await register(own, world.coordinator);
    expect(theirs.body.errors).toMatchObject([
      { path: 'replaces', code: 'GOVERNING_REPLACES_OTHERS' },
    ]);
  });

  it('has no day that is none and no person in its goals', async () => {
    const noDay = await register({ validFrom: '2026-02-30' });
    expect(noDay.body.errors).toMatchObject([{ path: 'validFrom' }]);
    const named = [goal({ text: 'Ring Anna Andersson på 070-174 06 05.' })];
    expect((await register({ goals: named })).body.errors).toMatchObject([
      { path: 'goals.0.text', code: 'PERSON_NOT_HERE' },
    ]);
  });
});

describe('how an authority carries out a goal', () => {
  it('is said by its own coordinators, in revisions, and read by the others', async () => {
    const document = (await register()).body;
    const said = await answer(world.coordinator, document, world.organisation, 0, 'Vi går ronder.');
    expect(said.body.answers).toMatchObject([{ revision: 1, text: 'Vi går ronder.' }]);
    const stale = await answer(world.security, document, world.organisation, 0, 'Vi lyser upp.');
    expect([stale.status, stale.body.code]).toEqual([412, 'REVISION_CONFLICT']);
    expect((await answer(world.security, document, world.organisation, 1, '')).status).toBe(200);
    expect((await answer(city, document, world.organisation, 2, 'Nej.')).status).toBe(404);
    expect((await answer(admin, document, world.organisation, 2, 'Nej.')).status).toBe(403);
    const path = `/governing-documents/${document.id}/goals/${document.goals[0]!.id}/answers`;
    const history = await city.send<{ items: { text: string }[] }>(
      'GET',
      `${path}/${world.organisation}`,
    );
    expect(history.body.items.map(({ text }) => text)).toEqual(['', 'Vi går ronder.']);
    const named = 'Fråga Anna Andersson.';
    const refused = await answer(world.coordinator, document, world.organisation, 2, named);
    expect(refused.body.errors).toMatchObject([{ path: 'text', code: 'PERSON_NOT_HERE' }]);
  });
});

describe('links to what steers', () => {
  it('are kept with a section, and refused where they lead nowhere', async () => {
    const document = (await register()).body;
    const picture = await world.begun(2024);
    const governing = [document.id, document.goals[0]!.id].sort();
    const kept = await world.write(world.coordinator, picture.id, 'crime', 0, { governing });
    expect(kept.body.judgement.governing).toEqual(governing);
    const nowhere = { governing: [randomUUID()] };
    const refused = await world.write(world.coordinator, picture.id, 'crime', 1, nowhere);
    expect(refused.body.errors).toMatchObject([
      { path: 'judgement.governing', code: 'GOVERNING_LINK_UNKNOWN' },
    ]);
  });

  it('are told as lapsed once their document is replaced', async () => {
    const old = (await register({ validTo: '2025-12-31' })).body;
    const check = world.app.api.get(CheckGoverningLinks, { strict: false });
    const nowhere = randomUUID();
    const goalId = old.goals[0]!.id;
    expect(await check.run([old.id, goalId, nowhere])).toEqual({
      unknown: [nowhere],
      lapsed: [old.id, goalId],
    });
  });
});

describe('the demo and an edition', () => {
  it('have the documents that held in the period, with the answers of the authority, the same each time', async () => {
    const { api, database } = world.app;
    await database.query(`DELETE FROM governing_answer`);
    await database.query(`DELETE FROM governing_document`);
    const seed = api.get(SeedDemoGoverning, { strict: false });
    await seed.run();
    await seed.run();
    const list = await city.send<{ items: Document[] }>('GET', '/governing-documents');
    expect(list.body.items.map(({ validity }) => validity).sort()).toEqual([
      ...['replaced', 'valid', 'valid', 'valid'],
    ]);
    const reader = api.get(ReadGoverningDocumentsForEdition, { strict: false });
    const asked = {
      organisationId: world.organisation,
      period: { from: '2025-01', to: '2026-01' },
    };
    const frozen = await reader.run(database, asked);
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
    expect(await reader.run(database, asked)).toEqual(frozen);
    expect(frozen).toHaveLength(3);
    const areas = new Set(frozen.flatMap(({ goals }) => goals.map(({ focusArea }) => focusArea)));
    expect(areas.size).toBe(6);
    const answers = frozen.flatMap(({ goals }) => goals.map((each) => each.answer));
    expect(answers.filter((text) => text !== '')).toHaveLength(3);
    const before = { ...asked, period: { from: '2016-01', to: '2017-01' } };
    expect(await reader.run(database, before)).toEqual([]);
  });
});
