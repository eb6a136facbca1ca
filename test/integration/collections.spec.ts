import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, isWorkingDay, type PictureStep } from '#domain';
import { CollectionsApp, SHORT, type StatusRow } from '../support/collections-app.js';
import { DECISION, MEETING } from '../support/editions-app.js';
import { paragraph } from '../support/pictures-app.js';
import type { Person } from '../support/running-app.js';

const YEAR = 2026;
const OPENS = '2027-01-12';
const DUE = '2027-02-28';
/** Noon here, at which mail is read. */
const noon = (day: string) => `${day}T11:00:00Z`;

let world: CollectionsApp;
let city: Person;
let coordinator: Person;
let security: Person;
let own: string;
let id: string;

/** Sessions end meanwhile: whoever comes another day signs in again. */
async function onDay(day: string): Promise<void> {
  world.at(noon(day));
  [city, coordinator, security] = (await Promise.all(
    ['city', 'coordinator', 'security'].map((name) => world.person(name)),
  )) as [Person, Person, Person];
}
const rowOf = async (organisationId: string, by = city): Promise<StatusRow> => {
  const found = (await world.rows(by, id)).find((each) => each.organisationId === organisationId);
  if (found === undefined) throw new Error('there is no such row');
  return found;
};

beforeAll(async () => {
  world = await CollectionsApp.start();
  own = world.editions.world.organisation;
});
afterAll(() => world?.app.close());

describe('a collection', () => {
  it('is suggested of all committees and companies: a picture of districts, a short answer of others', async () => {
    await onDay('2026-12-01');
    const { organisations, ...told } = await world.suggested(city, YEAR);
    expect(told).toMatchObject({ copiedFrom: null, opensOn: OPENS, dueOn: DUE });
    const count = (kind: string, form: string) =>
      organisations.filter((each) => each.kind === kind && each.form === form).length;
    expect([count('committee', 'picture'), count('committee', 'short')]).toEqual([11, 15]);
    expect([count('company', 'picture'), count('company', 'short')]).toEqual([0, 15]);
  });

  it('is begun once a year, by the city’s office alone, and is nobody else’s until it is opened', async () => {
    const begun = await world.begun(city, YEAR);
    expect(begun.status, JSON.stringify(begun.body)).toBe(201);
    expect(begun.body).toMatchObject({ state: 'draft', recipients: 41, answered: 0 });
    ({ id } = begun.body);
    expect((await world.begun(city, YEAR)).body.code).toBe('COLLECTION_EXISTS');
    expect((await coordinator.send('POST', '/collections', { body: {} })).status).toBe(403);
    expect((await coordinator.send('GET', `/collections/${id}`)).status).toBe(404);
    const listed = await coordinator.send<{ items: unknown[] }>('GET', '/collections');
    expect(listed.body.items).toEqual([]);
    expect(await world.messages()).toEqual([]);
  });

  it('is refused with days that turn, nobody to ask, somebody unknown or a person in it', async () => {
    const refused = async (otherwise: Record<string, unknown>) =>
      (await world.begun(city, YEAR + 1, otherwise)).body.errors.map(({ path }) => path);
    expect(await refused({ dueOn: '2027-01-01' })).toEqual(['dueOn']);
    expect(await refused({ recipients: [] })).toEqual(['recipients']);
    const stranger = { organisationId: '01890a5d-ac96-774b-bcce-b302099a8057', form: 'short' };
    expect(await refused({ recipients: [stranger] })).toEqual(['recipients.0']);
    expect(await refused({ instructions: 'Ring Anna Andersson, 070-174 06 05.' })).toEqual([
      'instructions',
    ]);
  });

  it('tells those who answer when it is opened, once', async () => {
    await onDay(OPENS);
    const opened = await world.moved(city, id, 'open');
    expect(opened.body).toMatchObject({ state: 'open' });
    expect((await world.moved(city, id, 'open')).body.code).toBe('COLLECTION_NOT_NOW');
    expect(await world.remind()).toBe(0);
    const told = (await world.messages()).map(({ kind, email }) => `${email} ${kind}`);
    expect(told).toEqual([
      'coordinator@demo.example collection.opened',
      // For the district, the specialist committee and the company.
      ...Array.from({ length: 3 }, () => 'security@demo.example collection.opened'),
    ]);
  });
});

describe('an answer', () => {
  it('of a picture comes by itself: with reservation, and then decided', async () => {
    await onDay('2027-01-20');
    const pictures = world.editions.world;
    const view = { area: await ownArea(), from: `${YEAR}-01-01`, to: `${YEAR + 1}-01-01` };
    const picture = (await pictures.begin(view, coordinator)).body as { id: string };
    for (const section of ['crime', 'other_information', 'analysis']) {
      const changed = { body: paragraph(`Om ${section}.`) };
      expect((await pictures.write(coordinator, picture.id, section, 0, changed)).status).toBe(200);
    }
    const take = async (...[by, step, body, revision]: TakenStep): Promise<void> => {
      const answer = await world.editions.step(by, picture.id, step, body, revision);
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    };
    await take(coordinator, 'send_to_review', {}, 0);
    const manager = await world.person('manager');
    const { seenHash } = await world.editions.preview(picture.id, manager);
    await take(manager, 'approve', { seenHash }, 1);
    expect((await rowOf(own)).answer.state).toBe('awaited');
    await take(await world.person('registrar'), 'hand_in', { meeting: MEETING }, 2);
    expect(await rowOf(own)).toMatchObject({
      answer: { state: 'reserved', kind: 'edition', handedInOn: '2027-01-20', isLate: false },
      parts: { lawParts: 3, lawPartsWritten: 3 },
      missingRoles: [],
    });
    await world.mark(city, id, own, { kind: 'accepted' });
    await onDay('2027-02-10');
    await take(await world.person('registrar'), 'decide', { decision: DECISION }, 3);
    expect((await rowOf(own)).answer).toMatchObject({
      state: 'complete',
      handedInOn: '2027-02-10',
    });
  });

  it('is refused with parts missing or a person in it, and is registered when it is handed in', async () => {
    await onDay('2027-02-11');
    const answer = (changed: Partial<typeof SHORT>) =>
      world.answer(security, id, {
        ...{ organisationId: world.company, kind: 'short', answer: { ...SHORT, ...changed } },
      });
    expect((await answer({ risks: ' ', protectiveSecurity: null })).body.errors).toMatchObject([
      ...[{ path: 'answer.risks' }, { path: 'answer.protectiveSecurity' }],
    ]);
    expect((await answer({ accidents: 'Anna Andersson föll.' })).body.errors).toMatchObject([
      { path: 'answer.accidents', code: 'PERSON_NOT_HERE' },
    ]);
    expect((await answer({})).body).toMatchObject({ state: 'handed_in', kind: 'short' });
    const [entry] = await world.app.database.query(
      `SELECT document_class AS class, line FROM register_entry WHERE organisation_id = $1`,
      [world.company],
    );
    expect(entry).toEqual({ class: 'submission', line: 'submission' });
  });

  it('that there is nothing wants a reason, can be taken back, and given again', async () => {
    const say = (kind: string, reason?: string) =>
      world.answer(security, id, { organisationId: world.specialist, kind, reason });
    expect((await say('withdrawn', 'Fel.')).body.code).toBe('COLLECTION_NOT_NOW');
    expect((await say('nothing')).body.errors).toMatchObject([{ path: 'reason' }]);
    expect((await say('nothing', 'Inget har hänt.')).body.state).toBe('handed_in');
    expect((await say('withdrawn', 'Vi glömde en sak.')).body.state).toBe('withdrawn');
    expect((await say('nothing', 'Inget har hänt.')).body.steps.map(({ kind }) => kind)).toEqual([
      ...['nothing', 'withdrawn', 'nothing'],
    ]);
  });

  it('is completed when the city asks for it, with a day and in words', async () => {
    const ask = (body: Record<string, unknown>) => world.mark(city, id, world.company, body);
    expect((await ask({ kind: 'completion_asked' })).body.errors.map(({ path }) => path)).toEqual([
      ...['words', 'dueOn'],
    ]);
    const asked = await ask({ kind: 'completion_asked', words: 'Hur många?', dueOn: '2027-03-04' });
    expect(asked.body).toMatchObject({ state: 'completion_asked', completionDueOn: '2027-03-04' });
    const answer = { ...SHORT, accidents: 'En fallolycka, en brand.' };
    const wish = { organisationId: world.company, kind: 'short', answer };
    expect((await world.answer(security, id, wish)).body.state).toBe('handed_in');
    expect((await ask({ kind: 'accepted' })).body.state).toBe('complete');
    expect((await ask({ kind: 'accepted' })).body.code).toBe('COLLECTION_NOT_NOW');
  });

  it('is read by its authority and the city, its draft by the authority alone', async () => {
    const path = (organisationId: string) => `/collections/${id}/drafts/${organisationId}`;
    const save = (revision: number, risks: string) =>
      security.send('PUT', path(world.company), {
        ...{ headers: { 'if-match': `"${revision}"` }, body: { answer: { ...SHORT, risks } } },
      });
    const [one, other] = await Promise.all([save(0, 'Den ena.'), save(0, 'Den andra.')]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
    expect((await city.send('GET', path(world.company))).status).toBe(403);
    expect((await coordinator.send('GET', path(world.company))).status).toBe(404);
    const submission = `/collections/${id}/submissions?organisation=${world.company}`;
    expect((await coordinator.send('GET', submission)).status).toBe(404);
    expect((await city.send('GET', submission)).status).toBe(200);
    expect((await world.rows(coordinator, id)).map((row) => row.organisationId)).toEqual([own]);
    expect(await world.rows(city, id)).toHaveLength(41);
  });
});

describe('reminders', () => {
  it('come once each, on working days, to those alone who have not answered', async () => {
    const before = (await world.messages()).length;
    await world.answer(security, id, {
      ...{ organisationId: world.specialist, kind: 'withdrawn', reason: 'Vi vill skriva mer.' },
    });
    for (let day = '2027-02-11'; day < '2027-04-15'; day = addDays(day, 1)) {
      world.at(noon(day));
      await world.remind();
      expect(await world.remind()).toBe(0);
    }
    const told = (await world.messages()).slice(before);
    expect(told.every(({ day }) => isWorkingDay(day))).toBe(true);
    expect(told.map(({ day, email, kind }) => `${day} ${email} ${kind}`)).toEqual([
      '2027-02-15 security@demo.example collection.soon',
      '2027-02-25 security@demo.example collection.soon',
      '2027-03-01 security@demo.example collection.overdue',
      '2027-03-08 security@demo.example collection.overdue',
      '2027-03-15 security@demo.example collection.overdue',
      '2027-03-22 security@demo.example collection.overdue',
    ]);
    expect(told.every(({ key }) => key.includes(world.specialist))).toBe(true);
  });
});

describe('the end of a collection', () => {
  it('fixes a position, takes no more answers, and is copied in a minute for the year after', async () => {
    await onDay('2027-04-15');
    const closed = await world.moved(city, id, 'closed');
    expect(closed.body.state).toBe('closed');
    expect(closed.body.asOfPosition).toBeGreaterThanOrEqual(0);
    expect(closed.body).toMatchObject({ recipients: 41, answered: 2, complete: 2 });
    const wish = { organisationId: world.specialist, kind: 'nothing', reason: 'Inget har hänt.' };
    expect((await world.answer(security, id, wish)).body.code).toBe('COLLECTION_NOT_NOW');
    expect((await rowOf(world.specialist)).answer).toMatchObject({ state: 'withdrawn' });
    const next = await world.suggested(city, YEAR + 1);
    expect(next).toMatchObject({ copiedFrom: YEAR, opensOn: '2028-01-12', dueOn: '2028-02-28' });
    expect(next.organisations.some(({ isNew }) => isNew)).toBe(false);
  });

  it('keeps whoever has answered among those who are asked', async () => {
    await world.moved(city, id, 'open');
    const { body } = await city.send<{ revision: number }>('GET', `/collections/${id}`);
    const plan = { opensOn: OPENS, dueOn: DUE, instructions: '', contact: '' };
    const write = (organisationId: string) =>
      city.send<{ code: string }>('PUT', `/collections/${id}`, {
        headers: { 'if-match': `"${body.revision}"` },
        body: { ...plan, recipients: [{ organisationId, form: 'short' }] },
      });
    expect((await write(own)).body.code).toBe('RECIPIENT_HAS_ANSWERED');
  });
});

type TakenStep = [by: Person, step: PictureStep, body: Record<string, unknown>, revision: number];

/** The district that the demo's authority answers for, as it is asked for. */
async function ownArea(): Promise<string> {
  const [row] = await world.app.database.query<{ area: string }>(
    `SELECT level || ':' || code AS area FROM organisation_area WHERE organisation_id = $1`,
    [own],
  );
  return row!.area;
}
