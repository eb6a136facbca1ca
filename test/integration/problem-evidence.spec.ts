import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadProblemsForEdition } from '#problems';
import { canonicalJson } from '#protection';
import type { PicturesApp } from '../support/pictures-app.js';
import {
  cause,
  ProblemsApp,
  YEAR,
  type Frozen,
  type PictureProblems,
  type ProblemBody,
  type Today,
} from '../support/problems-app.js';
import { submission } from '../support/stockholm.js';

let problems: ProblemsApp;
let world: PicturesApp;
beforeAll(async () => {
  problems = await ProblemsApp.start();
  ({ world } = problems);
}, 60_000);
afterAll(() => world?.app.close());

describe('the problems of a picture', () => {
  it('stand in the order that a coordinator has put them in, each once, and not over another order', async () => {
    const picture = await world.begun(1901);
    const ids: string[] = [];
    for (const title of ['ett', 'två', 'tre']) {
      ids.push((await problems.begun({ title }, picture.id)).id);
    }
    const path = `/situation-pictures/${picture.id}/problems`;
    const order = (problemIds: string[], revision: number) =>
      world.coordinator.send<PictureProblems & ProblemBody>('PUT', `${path}/order`, {
        ...{ headers: { 'if-match': `"${revision}"` }, body: { problemIds } },
      });
    const all = (await problems.get<PictureProblems>(path)).body.items.map(({ id }) => id);
    const ranked = await order(all.toReversed(), 0);
    expect(ranked.body.items.map(({ id }) => id)).toEqual(all.toReversed());
    expect(ranked.body.items.map(({ rank }) => rank)).toEqual(all.map((_, at) => at + 1));
    expect((await order(all, 0)).status).toBe(412);
    for (const wrong of [all.slice(1), [...all, all[0]!], [...all.slice(1), randomUUID()]]) {
      const { body } = await order(wrong, 1);
      expect(body.errors).toMatchObject([{ path: 'problemIds', code: 'RANKING_WRONG' }]);
    }
    const more = await problems.begun({ title: 'fyra' }, picture.id);
    const now = (await problems.get<PictureProblems>(path)).body.items.find(
      ({ id }) => id === more.id,
    );
    expect(now?.rank).toBeNull();
  });

  it('are told for an edition as plain JSON that is the same each time, and verifies', async () => {
    const picture = await world.begun(1890);
    const { id } = await problems.begun({ title: 'till utgåvan' }, picture.id);
    await problems.freeze(id);
    await problems.write(id, 1, { title: 'till utgåvan', causes: [cause(null)] });
    const reader = world.app.api.get(ReadProblemsForEdition, { strict: false });
    const [row] = await world.app.database.query<{
      scheme: string;
      level: 'municipality';
      code: string;
    }>(`SELECT scheme, level, code FROM situation_picture WHERE id = $1`, [picture.id]);
    const view = {
      ...{ organisationId: world.organisation, area: row! },
      period: { from: '1890-01', to: '1891-01' },
    };
    const [one, again] = [
      await reader.run(world.app.database, view),
      await reader.run(world.app.database, view),
    ];
    const found = one.find((each) => each.id === id)!;
    expect(JSON.parse(canonicalJson(found))).toEqual(found);
    expect(canonicalJson(one)).toBe(canonicalJson(again));
    expect(found).toMatchObject({ title: 'till utgåvan', revision: 2, status: 'open', rank: null });
    const { kind: _kind, ...content } = found.evidence[0]!.content;
    const hash = createHash('sha256').update(canonicalJson(content)).digest('hex');
    expect(hash).toBe(found.evidence[0]!.sha256);
  });
});

describe('frozen evidence', () => {
  const total = (figure: Frozen | null) =>
    figure?.numbers.find(({ name }) => name === 'total')?.count;
  const report = async (otherwise: Record<string, unknown> = {}) => {
    const reporter = await world.person('reporter');
    const answer = await reporter.send<{ id: string }>('POST', '/incidents', {
      body: submission(otherwise),
    });
    expect(answer.status).toBe(201);
    return answer.body.id;
  };

  it('stays as it was when incidents are reported and withdrawn after, with today’s figure beside', async () => {
    const first = await report();
    await report();
    await world.app.catchUp();
    const { id } = await problems.begun();
    const frozen = await problems.freeze(id);
    expect(frozen.status).toBe(201);
    const { evidence } = frozen.body;
    expect(total(evidence.figure)).toBe(2);
    expect(evidence.addedBy).toBe('Petra Prevention');
    await report();
    await report();
    const reporter = await world.person('reporter');
    const [row] = await world.app.database.query<{ revision: number }>(
      `SELECT current_revision AS revision FROM incident WHERE id = $1`,
      [first],
    );
    const gone = await reporter.send('POST', `/incidents/${first}/transitions`, {
      headers: { 'if-match': `"${row!.revision}"` },
      body: { to: 'withdrawn' },
    });
    expect(gone.status).toBeLessThan(300);
    await world.app.catchUp();
    const { body } = await problems.get<Today>(`/problems/${id}/evidence/${evidence.id}`);
    expect(body.evidence).toEqual(evidence);
    expect(body.isHashRight).toBe(true);
    expect(total(body.today)).toBe(3);
    expect(body.today!.asOfPosition).toBeGreaterThan(evidence.figure!.asOfPosition);
    const hash = createHash('sha256').update(canonicalJson(evidence.figure)).digest('hex');
    expect(hash).toBe(evidence.sha256);
    await expect(
      world.app.database.query(`UPDATE problem_evidence SET figure = 'x' WHERE id = $1`, [
        evidence.id,
      ]),
    ).rejects.toThrow();
  });

  it('holds the months, and the same months of the year before', async () => {
    const { id } = await problems.begun();
    const look = await world.coordinator.send<Frozen>('POST', `/problems/${id}/figure`, {
      body: { figure: 'expectedRange@1', ...YEAR, focusArea: ['crime'] },
    });
    expect(look.status).toBe(200);
    const { body } = await problems.freeze(id, { focusArea: ['crime'] });
    expect(body.evidence.figure).toEqual(look.body);
    expect(body.evidence.figure!.values).toHaveProperty('months.11.month', '2026-12');
    expect(body.evidence.figure!.numbers.map(({ name }) => name)).toEqual([
      'total',
      'now',
      'before',
    ]);
    for (const figure of ['weekdayHour@1', 'funnel@1']) {
      const answer = await problems.freeze(id, { figure });
      expect([answer.status, answer.body.evidence.figure?.figure]).toEqual([201, figure]);
    }
    expect((await problems.freeze(id, { to: YEAR.from })).status).toBe(422);
  });

  it('names places with a name and five incidents, the same for whoever looks, and tells what has come since', async () => {
    const [five, four] = ['Torget', 'Parken'].map((name) => ({ id: randomUUID(), name })) as [
      { id: string; name: string },
      { id: string; name: string },
    ];
    for (const [at, { id, name }] of [five, four].entries()) {
      await world.app.database.query(
        `INSERT INTO place (id, source, code, type, name, lon, lat, valid_from)
         VALUES ($1, 'test', $2, 'other', $2, $3, 59.277, '2020-01-01')`,
        [id, name, 17.907 + at / 1000],
      );
    }
    const at = (placeId: string, count: number) =>
      Promise.all(
        Array.from({ length: count }, () =>
          report({ location: { placeId }, occurredFrom: '2025-05-12T20:15:00+02:00' }),
        ),
      );
    await at(five.id, 5);
    await at(four.id, 4);
    await world.app.catchUp();
    const { id } = await problems.begun();
    const wish = { figure: 'topPlaces@1', from: '2025-01-01', to: '2026-01-01' };
    const { status, body } = await problems.freeze(id, wish);
    expect(status).toBe(201);
    const named = (figure: Frozen | null) =>
      (figure!.values['places'] as { name: string; count: number }[]).map(({ name, count }) => [
        ...[name, count],
      ]);
    expect(named(body.evidence.figure)).toEqual([[five.name, 5]]);
    const look = await world.security.send<Frozen>('POST', `/problems/${id}/figure`, {
      body: wish,
    });
    expect(look.body).toEqual(body.evidence.figure);
    await at(four.id, 1);
    await world.app.catchUp();
    const later = await problems.get<Today>(`/problems/${id}/evidence/${body.evidence.id}`);
    expect(named(later.body.today)).toHaveLength(2);
    const told = later.body.told.map(({ where, was, is }) => [
      ...[where.map(({ sv }) => sv).join(' › '), was?.sv ?? null, is?.sv ?? null],
    ]);
    expect(told).toContainEqual([`Plats › ${four.name}`, null, four.name]);
    expect(told).toContainEqual(['Händelser på de platser som nämns', '5', '10']);
  });

  it('holds threats against staff in a band of five and of a whole year, and others’ statistics, and before and after', async () => {
    for (let n = 0; n < 6; n += 1) {
      const occurredFrom = `2025-03-1${n}T09:15:00+01:00`;
      await report({ category: 'threat.work.threat', kind: 'staff_incident', occurredFrom });
    }
    await world.app.catchUp();
    const { id } = await problems.begun();
    const year = { from: '2025-01-01', to: '2026-01-01' };
    const numbersOf = async (wish: Record<string, unknown>) => {
      const { status, body } = await problems.freeze(id, wish);
      expect([status, body.isHashRight, body.told]).toEqual([201, true, []]);
      return Object.fromEntries(
        body.evidence.figure!.numbers.map(({ name, count }) => [name, count]),
      );
    };
    expect(await numbersOf({ figure: 'staffThreats@1', ...year })).toEqual({
      ...{ atLeast: 5, atMost: 9 },
    });
    // The running year is not over, and nothing is told of it.
    expect(await numbersOf({ figure: 'staffThreats@1', ...YEAR })).toEqual({
      ...{ atLeast: null, atMost: null },
    });
    expect(await numbersOf({ figure: 'statisticsBeside@1', ...year })).toEqual({
      series: expect.any(Number),
    });
    expect(await numbersOf({ figure: 'beforeAfter@1', ...year })).toEqual({
      ...{ now: expect.any(Number), before: expect.any(Number) },
    });
  });

  it('counts nothing that is protected where others are counted', async () => {
    const { id } = await problems.begun();
    const before = total((await problems.freeze(id)).body.evidence.figure)!;
    await report({ category: 'threat.work.threat', kind: 'staff_incident' });
    await world.app.catchUp();
    const tiers = await world.app.database.query<{ tier: string }>(
      `SELECT tier FROM incident_revision WHERE kind = 'staff_incident'`,
    );
    expect([...new Set(tiers.map(({ tier }) => tier))]).toEqual(['protected']);
    const { figure } = (await problems.freeze(id)).body.evidence;
    expect(total(figure)).toBe(before);
    expect(figure!.parameters.tier).toEqual(['open', 'internal']);
    expect(figure!.values).not.toHaveProperty('guarded');
  });
});
