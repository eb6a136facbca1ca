import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { addDays, countedCategories } from '#domain';
import { EventsApp, NEXT_FRIDAY, type PlannedEvent } from '../support/events-app.js';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';

const INCIDENTS = 2_500;

interface WeekEvent extends PlannedEvent {
  weekdays: number[];
  isInWeekShown: boolean;
  usual: number[] | null;
}

let world: EventsApp;
beforeAll(async () => {
  world = await EventsApp.start();
  let state = 4_711;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)]!;
  await plantIncidents(
    world.app,
    manyRevisions(INCIDENTS, () => ({
      area: one(['sub_area:bredang', 'sub_area:satra', 'district:skarholmen', 'district:farsta']),
      category: one(['order.gathering', 'order.litter', 'crime.theft', 'police_notice.summary']),
      ...{
        tier: one(['open', 'internal']),
        date: addDays('2026-05-04', Math.floor(random() * 204)),
      },
      status: random() < 0.05 ? 'withdrawn' : 'recorded',
    })),
  );
  await world.app.worker.get(RebuildTallies, { strict: false }).run();
}, 120_000);
afterAll(() => world?.app.close());

describe('the week', () => {
  const week = async (area: string, monday = '2026-11-16') => {
    const path = `/situation-pictures/week?area=${area}&week=${monday}`;
    const person = await world.as('analyst');
    return (await person.send<{ asOfPosition: number; events: WeekEvent[] }>('GET', path)).body;
  };
  /** Counted incidents of days, by SQL that knows nothing of the code under test. */
  const counted = async (areas: readonly string[], days: readonly string[], position: number) => {
    const rows = await world.app.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM (
         SELECT DISTINCT ON (r.incident_id) r.* FROM incident_revision r
           JOIN revision_position p ON p.revision_id = r.id AND p.position <= $4
          ORDER BY r.incident_id, r.revision DESC
       ) l JOIN area a USING (area_key)
        WHERE l.status = 'recorded' AND l.tier IN ('open', 'internal') AND l.category = ANY ($3)
          AND a.level || ':' || a.code = ANY ($1) AND l.local_date = ANY ($2::date[])`,
      [[...areas], [...days], [...countedCategories], position],
    );
    return rows[0]!.count;
  };
  const inSkarholmen = ['district:skarholmen', 'sub_area:bredang', 'sub_area:satra'];

  it('shows what is planned beside what independent SQL counts on the same weekdays before', async () => {
    await world.clear();
    await world.planned();
    await world.planned({ title: 'Konsert', area: 'sub_area:bredang', ...NEXT_FRIDAY });
    const { events, asOfPosition } = await week('district:skarholmen');
    expect(
      events.map(({ title, weekdays, isInWeekShown }) => [title, weekdays, isInWeekShown]),
    ).toEqual([
      ['Julmarknad', [6, 7], true],
      ['Konsert', [5, 6], false],
    ]);
    const weekends = [4, 3, 2, 1].map((weeks) => addDays('2026-11-21', -7 * weeks));
    const usual = await Promise.all(
      weekends.map((day) => counted(inSkarholmen, [day, addDays(day, 1)], asOfPosition)),
    );
    expect(events[0]!.usual).toEqual(usual);
    const fridays = [3, 2, 1, 0].map((weeks) => addDays('2026-11-20', -7 * weeks));
    const before = await Promise.all(
      fridays.map((day) => counted(['sub_area:bredang'], [day, addDays(day, 1)], asOfPosition)),
    );
    expect(events[1]!.usual).toEqual(before);
    expect([...usual, ...before].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
  });

  it('counts nothing for an area that is larger than the one asked for, nor where weeks cannot be trusted', async () => {
    await world.clear();
    await world.planned();
    const part = await week('sub_area:bredang');
    expect(part.events).toMatchObject([{ title: 'Julmarknad', usual: null }]);
    expect((await week('district:farsta')).events).toEqual([]);
    // The data begins in May, whose first days nobody can trust to be there.
    const early = await world.planned({ from: '2026-06-06', to: '2026-06-06' });
    const told = await week('district:skarholmen', '2026-06-01');
    expect(told.events).toMatchObject([{ id: early.id, usual: null }]);
  });

  it('keeps every other figure as it is without events', async () => {
    await world.clear();
    const { events: none, ...before } = await week('municipality:0180');
    await world.planned();
    const { events: some, ...after } = await week('municipality:0180');
    expect([none.length, some.length]).toEqual([0, 1]);
    expect(after).toEqual(before);
  });
});

describe('the meeting', () => {
  it('tells partners what is planned in their areas, without what is only for the register', async () => {
    await world.clear();
    await world.planned({
      title: 'Här',
      area: 'sub_area:bredang',
      ...NEXT_FRIDAY,
      note: 'Bara för oss',
    });
    await world.planned({ title: 'Någon annanstans', area: 'district:farsta', ...NEXT_FRIDAY });
    await world.planned({ title: 'Om en månad', from: '2026-12-24', to: '2026-12-24' });
    const partner = await world.as('partner');
    const { body } = await partner.send<{ events: PlannedEvent[] }>('GET', '/meeting-view');
    expect(body.events.map(({ title }) => title)).toEqual(['Här']);
    expect(Object.keys(body.events[0]!)).not.toContain('note');
    expect((await partner.send('GET', '/planned-events')).status).toBe(403);
  });
});
