import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RemindOfMeasures } from '#measures';
import { MeasuresApp, type FieldErrors, type MeasureBody } from '../support/measures-app.js';

let world: MeasuresApp;
beforeAll(async () => {
  world = await MeasuresApp.start();
  world.app.clock.set('2026-03-02T09:00:00Z');
}, 60_000);
afterAll(() => world?.app.close());

const paths = ({ errors = [] }: FieldErrors) => errors.map(({ path }) => path);

describe('following up', () => {
  const content = {
    ...{ carriedOut: 'partly', done: 'Tolv lampor.', obstacle: 'Snö.', nextStep: 'Resten.' },
    ...{ costUsedOre: 1_250_000, goalJudgement: null, motivation: '' },
  };

  it('is told at each occasion, judged at year end with a reason, and kept in revisions', async () => {
    const measure = await world.moved({}, 'planned', 'ongoing');
    expect(measure.followUps.map(({ year, occasion }) => `${year} ${occasion}`)).toEqual([
      ...['2026 t1', '2026 t2', '2026 year_end'],
    ]);
    const tell = (at: string, body: unknown, revision: number) =>
      world.send('PUT', `/measures/${measure.id}/follow-ups/2026/${at}`, body, revision);
    expect((await tell('t1', content, 0)).status).toBe(200);
    expect((await tell('t1', content, 0)).status).toBe(412);
    expect((await tell('t1', { ...content, done: 'Tjugo.' }, 1)).status).toBe(200);
    expect(paths((await tell('t2', { ...content, goalJudgement: 'full' }, 0)).body)).toEqual([
      'goalJudgement',
    ]);
    const judged = { ...content, goalJudgement: 'partly', motivation: 'Hälften.' };
    expect(paths((await tell('year_end', content, 0)).body)).toHaveLength(2);
    const { body } = await tell('year_end', judged, 0);
    expect(body.goalJudgement).toBe('partly');
    const { body: history } = await world.send<{ items: { followUp: { done: string } }[] }>(
      'GET',
      `/measures/${measure.id}/follow-ups/2026/t1/history`,
    );
    expect(history.items.map(({ followUp }) => followUp.done)).toEqual(['Tjugo.', 'Tolv lampor.']);
    const odd = `/measures/${measure.id}/follow-ups/2028/t1`;
    expect(paths((await world.send('PUT', odd, content, 0)).body)).toEqual(['occasion']);
  });
});

describe('actions', () => {
  interface ActionBody {
    id: string;
    revision: number;
    isLate: boolean;
    doneAt: string | null;
    measureId: string | null;
    action: Record<string, unknown>;
  }
  const add = async (what: string, dueOn: string | null) => {
    const action = { what, where: 'Torget', who: 'Gatukontoret', dueOn };
    const body = { organisationId: world.world.organisation, area: 'municipality:0180', action };
    return (await world.send<ActionBody>('POST', '/actions', body)).body;
  };
  const list = async () =>
    (await world.send<{ items: ActionBody[] }>('GET', '/actions')).body.items;

  it('are added with a line, late ones first, ticked and unticked', async () => {
    const later = await add('Klipp häcken', '2026-06-01');
    const late = await add('Byt lampan', '2026-02-01');
    expect((await list()).map(({ id }) => id)).toEqual([late.id, later.id]);
    expect(late.isLate).toBe(true);
    const tick = (done: boolean) =>
      world.send<ActionBody>('PUT', `/actions/${late.id}/done`, { done });
    expect((await tick(true)).body).toMatchObject({ isLate: false, doneAt: expect.any(String) });
    expect((await list()).map(({ id }) => id)).toEqual([later.id, late.id]);
    await tick(true);
    expect((await tick(false)).body).toMatchObject({ isLate: true, doneAt: null });
    const action = { ...late.action, what: 'Byt båda lamporna' };
    expect((await world.send('PUT', `/actions/${late.id}`, { action }, 1)).status).toBe(200);
    expect((await world.send('PUT', `/actions/${late.id}`, { action }, 1)).status).toBe(412);
  });

  it('become a measure once, with their words, and keep the link', async () => {
    const action = await add('Rensa gången', '2026-05-31');
    const promote = () =>
      world.send<{ measureId: string } & FieldErrors>('POST', `/actions/${action.id}/measure`, {});
    const { status, body } = await promote();
    expect(status).toBe(201);
    const measure = (await world.send('GET', `/measures/${body.measureId}`)).body;
    expect(measure).toMatchObject({
      ...{ status: 'draft', title: 'Rensa gången', actionId: action.id },
      measure: { words: 'Torget', ownerFunction: 'Gatukontoret', endsOn: '2026-05-31' },
    });
    expect((await promote()).body.code).toBe('ACTION_PROMOTED');
    expect((await list()).find(({ id }) => id === action.id)?.measureId).toBe(body.measureId);
  });

  it('and measures of the period stand in the picture', async () => {
    const of = async (what: string) =>
      (
        await world.send<{ items: { id: string }[] }>(
          'GET',
          `/situation-pictures/${world.pictureId}/${what}`,
        )
      ).body.items;
    expect((await of('actions')).length).toBeGreaterThan(2);
    expect((await of('measures')).length).toBeGreaterThan(1);
    // What is planned from a picture begins when it is decided, which is after its period.
    const next = await world.draft({ startsOn: '2027-02-01', endsOn: '2027-12-31' });
    const farOff = await world.draft({ startsOn: '2028-02-01', endsOn: '2028-12-31' });
    const ids = (await of('measures')).map(({ id }) => id);
    expect(ids).toContain(next.id);
    expect(ids).not.toContain(farOff.id);
  });
});

describe('reminders', () => {
  const remind = (at: string) => {
    world.app.clock.set(at);
    return world.app.worker.get(RemindOfMeasures, { strict: false }).run();
  };
  const told = () =>
    world.app.database.query<{ kind: string; day: string }>(
      `SELECT DISTINCT kind, details ->> 'day' AS day FROM message WHERE kind LIKE 'measure.%' AND key LIKE $1
        ORDER BY day, kind`,
      [`%${measure.id}%`],
    );
  let measure: MeasureBody;

  it('come once each: before the end, at the end and at each follow-up, also when the clock is moved back', async () => {
    measure = await world.moved(
      { startsOn: '2030-02-01', endsOn: '2030-06-28' },
      ...['planned', 'ongoing'],
    );
    await remind('2030-04-29T05:00:00Z');
    expect(await told()).toEqual([]);
    // An occasion on a Tuesday, told that morning and never again.
    expect(await remind('2030-04-30T05:00:00Z')).toBeGreaterThanOrEqual(2);
    expect(await remind('2030-04-30T15:00:00Z')).toBe(0);
    expect(await remind('2030-06-13T05:00:00Z')).toBe(0);
    expect(await remind('2030-06-14T05:00:00Z')).toBeGreaterThan(0);
    expect(await remind('2030-06-28T05:00:00Z')).toBeGreaterThan(0);
    expect(await remind('2030-06-28T05:00:00Z')).toBe(0);
    expect(await remind('2030-06-14T05:00:00Z')).toBe(0);
    expect(await told()).toEqual([
      { kind: 'measure.follow-up', day: '2030-04-30' },
      { kind: 'measure.ended', day: '2030-06-28' },
      { kind: 'measure.ending', day: '2030-06-28' },
    ]);
    const asked = async (path: string) => {
      // Nobody is signed in for years.
      const by = await world.world.person('coordinator');
      return world.send<MeasureBody & { items: { id: string }[] }>(
        'GET',
        path,
        undefined,
        undefined,
        by,
      );
    };
    expect((await asked(`/measures/${measure.id}`)).body.isLate).toBe(false);
    world.app.clock.set('2030-07-01T09:00:00Z');
    expect((await asked(`/measures/${measure.id}`)).body.isLate).toBe(true);
    const { body } = await asked('/measures?late=true');
    expect(body.items.map(({ id }) => id)).toContain(measure.id);
    world.app.clock.set('2026-03-02T09:00:00Z');
  });
});
