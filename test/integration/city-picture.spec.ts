import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadCityPicture } from '#city-picture';
import { CityPictureApp, riskOf, type CityPictureBody } from '../support/city-picture-app.js';
import { SHORT } from '../support/collections-app.js';

const GOAL = randomUUID();
const PROGRAMME = randomUUID();
let world: CityPictureApp;

beforeAll(async () => {
  world = await CityPictureApp.start('2027-02-10');
  const document = {
    ...{ id: PROGRAMME, organisationId: null, name: 'Stadens program', kind: 'programme' },
    ...{ adoptedBy: 'Kommunfullmäktige', adoptedOn: null, caseNumber: '', link: '', replaces: [] },
    ...{ validFrom: '2025-01-01', validTo: null },
    goals: [
      { id: GOAL, focusArea: 'accidents', text: 'Färre faller.', wishedResult: '', indicator: '' },
    ].map((goal) => ({ ...goal, isEnded: false })),
  };
  const { city } = world.people;
  const made = await city.send('POST', '/governing-documents', { body: document });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
}, 120_000);
afterAll(() => world?.collections.app.close());

const hearings = ({ answers }: CityPictureBody) => {
  const count = (name: string) => answers.filter(({ hearing }) => hearing === name).length;
  return { told: count('told'), quiet: count('quiet'), missing: count('missing') };
};
const answerOf = (picture: CityPictureBody, id: string) =>
  picture.answers.find(({ organisation }) => organisation.id === id)!;
const goalOf = (picture: CityPictureBody) => picture.goals.find(({ id }) => id === GOAL)!;
const judge = (by: keyof typeof world.people, at: number, wish: object, organisation?: string) =>
  world.people[by].send<{
    judgements: { organisationId: string | null; revision: number; fulfilment: string | null }[];
    mayJudge: boolean;
    code: string;
    errors: { path: string; code: string }[];
  }>(
    'PUT',
    `/governing-documents/${PROGRAMME}/goals/${GOAL}/judgements/${world.year}${organisation ? `/${organisation}` : ''}`,
    { headers: { 'if-match': `"${at}"` }, body: wish },
  );

describe('the city’s picture', () => {
  it('says of all 41 that they have not been heard before anybody has answered', async () => {
    const picture = await world.picture();
    expect(hearings(picture)).toEqual({ told: 0, quiet: 0, missing: 41 });
    expect([picture.risks, picture.problems]).toEqual([[], []]);
    expect(goalOf(picture)).toMatchObject({ text: 'Färre faller.', judged: null, answers: [] });
  });

  it('is the city’s office’s alone', async () => {
    const { coordinator, registrar, city } = world.people;
    for (const by of [coordinator, registrar]) {
      expect((await world.asked(by)).status).toBe(403);
      expect((await world.link([], by)).status).toBe(403);
    }
    expect((await world.asked(city, randomUUID())).status).toBe(404);
  });

  it('keeps told, quiet and missing apart', async () => {
    const security = await world.collections.person('security');
    const { company, specialist } = world.collections;
    const short = { organisationId: company, kind: 'short', answer: SHORT };
    expect((await world.collections.answer(security, world.collectionId, short)).status).toBe(200);
    const quiet = { organisationId: specialist, kind: 'nothing', reason: 'Vi har frågat alla.' };
    expect((await world.collections.answer(security, world.collectionId, quiet)).status).toBe(200);
    const picture = await world.picture();
    expect(hearings(picture)).toEqual({ told: 1, quiet: 1, missing: 39 });
    expect(answerOf(picture, company).told).toMatchObject({ kind: 'short', short: SHORT });
    expect(answerOf(picture, specialist).told).toEqual({
      ...{ kind: 'nothing', reason: 'Vi har frågat alla.', edition: null, short: null },
    });
  });
});

describe('what a version holds', () => {
  let editionId: string;

  it('is not there while it is a draft, and stands as it was decided whatever is written since', async () => {
    const own = world.districts[0]!.id;
    const risk = await world.risk(0, 'Halka utanför äldreboenden', 4, 3);
    const partly = { fulfilment: 'partly', motivation: 'Färre föll, men inte inomhus.' };
    expect((await judge('coordinator', 0, partly, own)).status).toBe(200);
    const pictureId = await world.written(0);
    expect(answerOf(await world.picture(), own).hearing).toBe('missing');
    expect((await world.picture()).risks).toEqual([]);

    editionId = await world.decided(pictureId);
    const judgement = riskOf(world.year, 'Något helt annat', 1, 1);
    const headers = { 'if-match': `"${risk.revision}"` };
    const path = `/risks/${risk.id}`;
    const changed = await world.people.coordinator.send('PUT', path, {
      headers,
      body: { judgement },
    });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    const not = { fulfilment: 'not', motivation: 'Fler föll.' };
    expect((await judge('coordinator', 1, not, own)).status).toBe(200);

    const picture = await world.picture();
    expect(answerOf(picture, own)).toMatchObject({
      hearing: 'told',
      told: { kind: 'edition', edition: { editionId, number: 1 } },
    });
    const { sections } = answerOf(picture, own).told!.edition!;
    expect(sections.map(({ body }) => body)).toContain('Det viktigaste.');
    expect(picture.risks).toMatchObject([
      { id: risk.id, title: 'Halka utanför äldreboenden', highest: 12, lowest: 12 },
    ]);
    expect(goalOf(picture).answers).toMatchObject([{ organisationId: own, judged: partly }]);
  });

  it('tells the log which versions and answers were read, for each reading', async () => {
    const rows = () =>
      world.collections.app.database.query<{ details: Record<string, string[]> }>(
        `SELECT details FROM audit_entry WHERE action = 'city-picture.read' ORDER BY id`,
      );
    const before = (await rows()).length;
    await world.picture();
    const after = await rows();
    expect(after).toHaveLength(before + 1);
    const { details } = after.at(-1)!;
    expect(details['editions']).toEqual([editionId]);
    expect(details['steps']).toHaveLength(2);
  });

  it('is the same for whoever reads it downstream', async () => {
    const { app } = world.collections;
    const reader = app.api.get(ReadCityPicture, { strict: false });
    const read = await reader.run(app.database, world.collectionId);
    const { risks, goals } = await world.picture();
    expect({ risks: read.risks, goals: read.goals }).toEqual({ risks, goals });
  });
});

describe('a risk in two registers', () => {
  const pair = (picture: CityPictureBody) =>
    picture.risks.flatMap(({ seenBy }) => seenBy.map(({ riskId }) => riskId)).sort();

  it('is recognised as one, with who sees it and how high', async () => {
    await world.risk(1, 'Halka utanför äldreboende', 5, 4);
    await world.decided(await world.written(1));
    const { risks } = await world.picture();
    expect(risks).toMatchObject([{ title: 'Halka utanför äldreboende', highest: 20, lowest: 12 }]);
    const seers = risks[0]!.seenBy.map(({ organisationId }) => organisationId).sort();
    expect(seers).toEqual(world.districts.map(({ id }) => id).sort());
  });

  it('is two when the city’s office says so, and one again when that is taken back', async () => {
    const [riskId, otherRiskId] = pair(await world.picture());
    const said = (verdict: string, revision: number) =>
      world.link([{ riskId, otherRiskId, verdict, revision }]);
    const apart = await said('apart', 0);
    expect(apart.body.risks).toHaveLength(2);
    expect(apart.body.links).toEqual([
      { lowRiskId: riskId, highRiskId: otherRiskId, verdict: 'apart', revision: 1 },
    ]);
    expect((await said('unsaid', 1)).body.risks).toHaveLength(1);
  });

  it('is linked by one of two who press at once; the other is told, and nothing is lost', async () => {
    const [riskId, otherRiskId] = pair(await world.picture());
    const at = (verdict: string) => world.link([{ riskId, otherRiskId, verdict, revision: 2 }]);
    const both = await Promise.all([at('apart'), at('same')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const lost = both.find(({ status }) => status === 412)!;
    expect(lost.body.code).toBe('REVISION_CONFLICT');
    expect((await world.picture()).links[0]!.revision).toBe(3);
  });

  it('is refused a word on what is not in the picture, or on itself', async () => {
    const [riskId] = pair(await world.picture());
    const refused = async (otherRiskId: string) =>
      (await world.link([{ riskId, otherRiskId, verdict: 'same', revision: 0 }])).body.errors;
    expect(await refused(randomUUID())).toMatchObject([{ code: 'RISK_NOT_IN_PICTURE' }]);
    expect(await refused(riskId!)).toMatchObject([{ code: 'RISK_NOT_IN_PICTURE' }]);
  });
});

describe('how far a goal is reached', () => {
  const partly = { fulfilment: 'partly', motivation: 'Två av tre områden.' };

  it('is judged for the municipality by the city’s office and by no coordinator', async () => {
    expect((await judge('coordinator', 0, partly)).status).toBe(403);
    expect((await judge('city', 0, partly)).body.mayJudge).toBe(true);
    expect(goalOf(await world.picture()).judged).toEqual(partly);
    const [, other] = world.districts;
    expect((await judge('city', 0, partly, other!.id)).status).toBe(404);
  });

  it('needs a motivation, which is of no person, and a year that has come', async () => {
    const refused = async (motivation: string) =>
      (await judge('city', 1, { fulfilment: 'wholly', motivation })).body.errors;
    expect(await refused(' ')).toMatchObject([
      { path: 'motivation', code: 'JUDGEMENT_NEEDS_REASON' },
    ]);
    expect(await refused('Anna Andersson, 070-174 06 05, har sagt det.')).toMatchObject([
      { path: 'motivation', code: 'PERSON_NOT_HERE' },
    ]);
    const path = `/governing-documents/${PROGRAMME}/goals/${GOAL}/judgements/2028`;
    const headers = { 'if-match': '"0"' };
    expect((await world.people.city.send('PUT', path, { headers, body: partly })).status).toBe(404);
  });

  it('keeps the word of one of two who judge at once, and both of those who come after each other', async () => {
    const wholly = { fulfilment: 'wholly', motivation: 'Alla områden.' };
    const both = await Promise.all([judge('city', 1, wholly), judge('city', 1, partly)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await judge('city', 2, { fulfilment: null, motivation: '' })).status).toBe(200);
    expect(goalOf(await world.picture()).judged).toBeNull();
    const kept = await world.collections.app.database.query(
      `SELECT revision FROM governing_judgement WHERE goal_id = $1 AND organisation_id IS NULL`,
      [GOAL],
    );
    expect(kept).toHaveLength(3);
  });

  it('is told of those too who answer without a version', async () => {
    const security = await world.collections.person('security');
    const path = `/governing-documents/${PROGRAMME}/goals/${GOAL}/judgements/${world.year}/${world.collections.company}`;
    const headers = { 'if-match': '"0"' };
    const body = { fulfilment: 'wholly', motivation: 'Ingen har fallit.' };
    const made = await security.send('PUT', path, { headers, body });
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    const { answers } = goalOf(await world.picture());
    expect(answers.map(({ organisationId }) => organisationId)).toContain(
      world.collections.company,
    );
  });
});
