import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyMeasure } from '#domain';
import {
  goalOf,
  MeasuresApp,
  plantProblem,
  type FieldErrors,
  type MeasureBody,
} from '../support/measures-app.js';

let world: MeasuresApp;
beforeAll(async () => {
  world = await MeasuresApp.start();
  world.app.clock.set('2026-03-02T09:00:00Z');
}, 60_000);
afterAll(() => world?.app.close());

const paths = ({ errors = [] }: FieldErrors) => errors.map(({ path }) => path);
const goals = (goal: Record<string, unknown>) =>
  world.send<FieldErrors & { id: string }>('POST', '/goals', { problemId: world.problemId, goal });

describe('a goal', () => {
  it('is refused without anything to measure by, in words that help', async () => {
    const { status, body } = await goals({ ...goalOf({ figure: null }) });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ path: 'goal.figure', code: 'GOAL_NEEDS_INDICATOR' }]);
    expect(body.errors![0]!.message).toContain('Välj vad målet mäts med');
    const unknown = await goals({ ...goalOf({ category: 'no.such' }) });
    expect(paths(unknown.body)).toEqual(['goal.category']);
    const noDay = await goals({ ...goalOf({ byWhen: '2026-02-31' }) });
    expect(noDay.status).toBe(422);
  });

  it('changes what it is measured by only with a reason, once a planned measure rests on it', async () => {
    const goalId = await world.goal();
    const measure = await world.moved({ goalId }, 'planned');
    const put = (body: unknown, revision: number) =>
      world.send<FieldErrors>('PUT', `/goals/${goalId}`, body, revision);
    const goal = goalOf({ target: '110' });
    const refused = await put({ goal }, 1);
    expect([refused.status, ...paths(refused.body)]).toEqual([422, 'reason']);
    expect((await put({ goal, reason: 'Fler rapporterar nu.' }, 1)).status).toBe(200);
    expect((await put({ goal }, 1)).status).toBe(412);
    const { body } = await world.send('GET', `/measures/${measure.id}`);
    expect(body.registered).toMatchObject({
      goal: { target: '90' },
      changes: [{ reason: 'Fler rapporterar nu.', fields: ['goal.target'] }],
    });
  });
});

describe('a merge', () => {
  it('keeps the words of a measure that were set aside in its history, and never as what stands', async () => {
    const ongoing = await world.moved({}, 'planned');
    const { id, revision, measure } = ongoing;
    const { security } = world.world;
    const mine = { ...measure, words: 'Mina ord.' };
    expect((await world.write(ongoing, { words: 'Deras ord.' }, undefined, security)).status).toBe(
      200,
    );
    const theirs = { ...measure, words: 'Deras ord.' };
    const merged = await world.send(
      ...(['PUT', `/measures/${id}`, { measure: theirs, aside: [mine] }, revision + 1] as const),
    );
    expect([merged.status, merged.body.revision, merged.body.measure.words]).toEqual([
      ...[200, revision + 3, 'Deras ord.'],
    ]);
    const { body } = await world.send<{
      items: { revision: number; kind: string; measure: { words: string } }[];
    }>('GET', `/measures/${id}/history`);
    expect(body.items.slice(0, 3).map((one) => [one.kind, one.measure.words])).toEqual([
      ['written', 'Deras ord.'],
      ['aside', 'Mina ord.'],
      ['written', 'Deras ord.'],
    ]);
    expect(merged.body.registered!.changes).toEqual([]);
    const [row] = await world.app.database.query<{ bytes: string }>(
      `SELECT encode(ciphertext, 'escape') AS bytes FROM measure_revision
        WHERE subject_id = $1 AND kind = 'aside'`,
      [id],
    );
    expect(row!.bytes).not.toContain('Mina ord');
  });

  it('keeps those of a goal too', async () => {
    const id = await world.goal({ words: 'Först' });
    const put = (body: unknown, revision: number) =>
      world.send<FieldErrors & { revision: number; goal: { words: string } }>(
        ...(['PUT', `/goals/${id}`, body, revision] as const),
      );
    expect((await put({ goal: goalOf({ words: 'Deras' }) }, 1)).status).toBe(200);
    const aside = [goalOf({ words: 'Mitt', target: '50' })];
    const { status, body } = await put({ goal: goalOf({ words: 'Deras' }), aside }, 2);
    expect([status, body.revision, body.goal.words]).toEqual([200, 4, 'Deras']);
    const history = await world.send<{ items: { kind: string; goal: { words: string } }[] }>(
      ...(['GET', `/goals/${id}/history`] as const),
    );
    expect(history.body.items.map(({ kind, goal }) => [kind, goal.words])).toEqual([
      ...[
        ['written', 'Deras'],
        ['aside', 'Mitt'],
        ['written', 'Deras'],
        ['written', 'Först'],
      ],
    ]);
    const reporter = await world.world.person('reporter');
    expect((await reporter.send('GET', `/goals/${id}/history`)).status).toBe(403);
  });
});

describe('a measure', () => {
  it('is begun in a picture, of its authority and area, by those who write it alone', async () => {
    const path = `/situation-pictures/${world.pictureId}/measures`;
    const body = { measure: { ...emptyMeasure, title: 'Ljus vid torget' } };
    const begun = await world.send('POST', path, body);
    expect([begun.status, begun.body.status]).toEqual([201, 'draft']);
    const { body: listed } = await world.send<{ items: { id: string }[] }>('GET', path);
    expect(listed.items.map(({ id }) => id)).toContain(begun.body.id);
    const city = await world.world.person('city');
    expect((await city.send('POST', path, { body })).status).toBe(404);
  });

  it('is found by who owns it, and the owners are named', async () => {
    const [account] = await world.app.database.query<{ id: string }>(
      `SELECT id FROM account WHERE email = 'coordinator@demo.example'`,
    );
    const own = await world.draft({ title: 'Min egen', ownerAccountId: account!.id });
    await world.draft({ title: 'Ingens' });
    const { body } = await world.send<{
      items: { id: string }[];
      owners: { id: string; name: string }[];
    }>('GET', `/measures?owner=${account!.id}`);
    expect(body.items.map(({ id }) => id)).toEqual([own.id]);
    expect(body.owners).toContainEqual({ id: account!.id, name: 'Petra Prevention' });
  });

  it('is kept as a draft with gaps, and leaves the drafts only without any, told field by field', async () => {
    let draft = await world.draft();
    const refused = await world.move(draft, 'planned');
    expect(refused.status).toBe(422);
    expect(paths(refused.body)).toEqual(
      ['causeIds', 'goalId', 'startsOn', 'endsOn', 'comparison'].map((at) => `measure.${at}`),
    );
    for (const { message } of refused.body.errors!) expect(message).toMatch(/^\p{Lu}.*\.$/u);
    const fill = async (changed: Parameters<MeasuresApp['write']>[1]) => {
      const { status, body } = await world.write(draft, changed);
      expect(status, JSON.stringify(body)).toBe(200);
      draft = body;
      return paths((await world.move(draft, 'planned')).body);
    };
    const goalId = await world.goal();
    const cause = { problemId: world.problemId, causeIds: [world.causeIds[1]] };
    expect(await fill(cause)).not.toContain('measure.causeIds');
    expect(await fill({ goalId, startsOn: '2026-04-01', endsOn: '2026-09-30' })).toEqual([
      'measure.comparison',
    ]);
    expect(await fill({ comparison: 'none' })).toEqual(['measure.comparisonReason']);
    expect(await fill({ comparison: 'area' })).toEqual(['measure.comparisonArea']);
    const { body: kept } = await world.write(draft, { comparison: 'own_past' });
    const planned = await world.move(kept, 'planned');
    expect(planned.body).toMatchObject({
      ...{ status: 'planned', problemTitle: 'Skadegörelse vid skolan' },
      ...{ causes: [{ words: 'Orsak 2' }], registered: { endsOn: '2026-09-30', changes: [] } },
    });
    const again = await world.write(planned.body, { causeIds: [] });
    expect(paths(again.body)).toEqual(['measure.causeIds']);
  });

  it('takes no other step than the table says, and stops only with a reason', async () => {
    const planned = await world.moved({}, 'planned');
    expect((await world.move(planned, 'done')).body.code).toBe('TRANSITION_REFUSED');
    const { body: ongoing } = await world.move(planned, 'ongoing');
    expect(paths((await world.move(ongoing, 'stopped')).body)).toEqual(['reason']);
    const { body: stopped } = await world.move(ongoing, 'stopped', 'Pengarna tog slut.');
    expect(stopped).toMatchObject({ status: 'stopped', statusReason: 'Pengarna tog slut.' });
    expect((await world.move(stopped, 'ongoing')).status).toBe(409);
  });

  it('changes what was said beforehand only with a reason, and shows it', async () => {
    const ongoing = await world.moved({}, 'planned', 'ongoing');
    expect((await world.write(ongoing, { words: 'Mer ljus.' })).status).toBe(200);
    const now = (await world.send('GET', `/measures/${ongoing.id}`)).body;
    const later = { endsOn: '2027-01-31' };
    expect(paths((await world.write(now, later)).body)).toEqual(['reason']);
    const { body } = await world.write(now, later, 'Lamporna kom sent.');
    expect(body.registered).toMatchObject({
      ...{ endsOn: '2026-10-31' },
      changes: [{ reason: 'Lamporna kom sent.', fields: ['endsOn'], by: expect.any(String) }],
    });
    const { body: history } = await world.send<{ items: { status: string; reason: string }[] }>(
      'GET',
      `/measures/${ongoing.id}/history`,
    );
    expect(history.items.map(({ status }) => status)).toEqual([
      ...['ongoing', 'ongoing', 'ongoing', 'planned', 'draft'],
    ]);
    expect(history.items[0]!.reason).toBe('Lamporna kom sent.');
  });

  it('of two who write at once keeps the first, and tells the second', async () => {
    const draft = await world.draft();
    const security = world.world.security;
    expect((await world.write(draft, { told: 'Rådet' }, undefined, security)).status).toBe(200);
    const second = await world.write(draft, { words: 'Annat' });
    expect([second.status, second.body.code]).toEqual([412, 'REVISION_CONFLICT']);
    const { id, measure } = draft;
    const without = await world.send('PUT', `/measures/${id}`, { measure });
    expect(without.status).toBe(428);
  });

  it('names only what is there: its own problem, causes, goals, owners, and an area beside its own', async () => {
    const draft = await world.draft();
    const odd = {
      ...{ problemId: randomUUID(), goalId: randomUUID(), causeIds: ['x'] },
      governing: [randomUUID()],
      ...{ ownerUnitId: randomUUID(), ownerAccountId: randomUUID() },
      ...{ comparison: 'area' as const, comparisonArea: 'district:farsta' },
    };
    const { body } = await world.write(draft, odd);
    expect(paths(body).sort()).toEqual(
      [
        ...['causeIds', 'comparisonArea', 'goalId', 'governing'],
        ...['ownerAccountId', 'ownerUnitId', 'problemId'],
      ].map((at) => `measure.${at}`),
    );
  });

  it('is chosen for from the authority’s own units, people, problems and goals', async () => {
    const path = `/measures/choices?organisation=${world.world.organisation}`;
    const { body } = await world.send<{
      people: { id: string; name: string }[];
      problems: { id: string; causes: unknown[]; goals: unknown[] }[];
    }>('GET', path);
    expect(body.problems.find(({ id }) => id === world.problemId)?.causes).toHaveLength(2);
    const person = body.people[0]!;
    const draft = await world.draft({ ownerAccountId: person.id, ownerFunction: 'Belysning' });
    expect(draft.owner).toContain(`Belysning, ${person.name}`);
    const { body: mine } = await world.send<{ items: { id: string }[] }>(
      'GET',
      `/measures?owner=${person.id}`,
    );
    expect(mine.items.map(({ id }) => id)).toEqual([draft.id]);
    const city = await world.world.person('city');
    const theirs = await world.send<object>('GET', path, undefined, undefined, city);
    expect(theirs.body, 'not for whoever writes nothing there').toEqual({
      ...{ units: [], people: [], problems: [] },
    });
  });

  it('is its authority’s: not there for another, and for nobody without a role', async () => {
    const { id } = await world.draft();
    const [city, manager] = await Promise.all(
      ['city', 'manager'].map((name) => world.world.person(name)),
    );
    const read = (path: string, by: typeof city) =>
      world.send<MeasureBody>('GET', path, undefined, undefined, by);
    const theirs = await read(`/measures/${id}`, city);
    expect(theirs.status).toBe(404);
    expect(theirs.body).toEqual((await read(`/measures/${randomUUID()}`, city)).body);
    expect((await read(`/measures/${id}/effect`, city)).status).toBe(404);
    expect((await read(`/measures`, manager)).status).toBe(403);
    const begun = { organisationId: world.world.organisation, area: 'municipality:0180' };
    const wish = { ...begun, measure: { ...emptyMeasure, title: 'x' } };
    expect((await world.send('POST', '/measures', wish, undefined, city)).status).toBe(404);
  });

  it('lies sealed, with the audit log saying who read it and no word of it', async () => {
    const secret = 'Ring Anna Andersson på 070-174 06 05.';
    const { id } = await world.draft({ told: secret });
    const [row] = await world.app.database.query<{ ciphertext: Buffer; kinds: string[] }>(
      `SELECT ciphertext, person_data_kinds AS kinds FROM measure_revision WHERE subject_id = $1`,
      [id],
    );
    expect(row!.ciphertext.toString('latin1')).not.toContain('070-174');
    expect(row!.kinds).toEqual(['phone', 'name']);
    const noted = await world.app.database.query<{ action: string; text: string }>(
      `SELECT action, details::text AS text FROM audit_entry WHERE $1 = ANY (subject_ids) ORDER BY id`,
      [id],
    );
    expect(noted.map(({ action }) => action)).toEqual(['measure.begun', 'measure.read']);
    expect(noted.map(({ text }) => text).join()).not.toContain('Anna');
  });

  it('of a problem of violent extremism is refused with a person in it', async () => {
    const { organisation } = world.world;
    const planted = { title: 'Propaganda', concernsExtremism: true };
    const { problemId } = await plantProblem(world.world, organisation, world.pictureId, planted);
    const draft = await world.draft();
    const told = 'Ring Anna Andersson på 070-174 06 05.';
    const { status, body } = await world.write(draft, { problemId, told });
    expect([status, ...paths(body)]).toEqual([422, 'measure.told']);
  });
});
