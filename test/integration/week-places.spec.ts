import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#domain';
import {
  manyRevisions,
  plantIncidents,
  type PlantedRevision,
} from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation } from '../support/stockholm.js';

/** Wednesday: the last week that is over begins on Monday the 16th. */
const NOW = '2026-11-25T12:00:00Z';
const MONDAY = '2026-11-16';
const SQUARE = { lon: 17.9071, lat: 59.2772, source: 'map' };
const PARK = { lon: 17.9301, lat: 59.2801, source: 'map' };
const STATION = { lon: 17.8801, lat: 59.2701, source: 'map' };

interface Places {
  method: string;
  total: number;
  examined: number;
  withoutPlace: number;
  places: { count: number; share: number; before: number | null; wasTop: boolean | null }[];
  before: { from: string; to: string; total: number } | null;
}

let app: RunningApp;
let coordinator: Person;
const ask = (query: string) =>
  coordinator.send<Places>('GET', `/figures/top-places/week?area=district:skarholmen${query}`);

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set(NOW);
  await furnish(app);
  const organisationId = await ownOrganisation(app, 'coordinator');
  const told: Partial<PlantedRevision>[] = [];
  const add = (count: number, date: string, more: Partial<PlantedRevision>) => {
    for (let one = 0; one < count; one += 1) told.push({ date, tier: 'internal', ...more });
  };
  // The week itself: from its first day to its last, and not the day after.
  add(3, MONDAY, { location: SQUARE });
  add(2, addDays(MONDAY, 6), { location: SQUARE });
  add(2, addDays(MONDAY, 3), { location: PARK, tier: 'open' });
  add(1, addDays(MONDAY, 3), { location: STATION });
  add(4, addDays(MONDAY, 7), { location: PARK });
  // The four weeks before it, and not the day before those.
  add(2, addDays(MONDAY, -1), { location: SQUARE });
  add(3, addDays(MONDAY, -28), { location: STATION });
  add(5, addDays(MONDAY, -29), { location: PARK });
  // Never: a protected one, one that no authority of ours answers for, one that is withdrawn, one without a day.
  told.push({ date: MONDAY, tier: 'internal', location: SQUARE, organisationId: null });
  told.push({ month: '2026-11-01', tier: 'protected', location: SQUARE });
  told.push({ date: MONDAY, tier: 'internal', location: SQUARE, status: 'withdrawn' });
  told.push({ month: '2026-11-01', tier: 'open', location: SQUARE });
  let at = 0;
  await plantIncidents(
    app,
    manyRevisions(told.length, () => ({
      ...{ area: 'sub_area:skarholmen', category: 'order.gathering', organisationId },
      ...told[at++],
    })),
  );
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
}, 120_000);
afterAll(() => app?.close());

describe('the places of a week', () => {
  it('are those of its seven days, beside the four weeks before', async () => {
    const { body } = await ask('');
    expect(body).toMatchObject({ method: 'topPlaces@1', total: 8, examined: 8, withoutPlace: 0 });
    expect(body.before).toEqual({ from: '2026-10-19', to: MONDAY, total: 5, examined: 5 });
    expect(
      body.places.map(({ count, share, before, wasTop }) => [count, share, before, wasTop]),
    ).toEqual([
      [5, 5 / 8, 2, true],
      [2, 2 / 8, 0, false],
    ]);
    expect((await ask('&week=2026-11-22')).body).toEqual(body);
  });

  it('are of any week that is over, and of no other', async () => {
    const earlier = await ask('&week=2026-11-15');
    expect(earlier.body.places.map(({ count }) => count)).toEqual([2]);
    for (const wrong of ['2026-11-25', '2026-12-24', '2026-02-30', 'soon']) {
      expect([wrong, (await ask(`&week=${wrong}`)).status]).toEqual([wrong, 422]);
    }
  });

  it('are told to those who may open the incidents, each look in the log', async () => {
    const analyst = await app.signIn('analyst@demo.example', DEMO_PASSWORD);
    const path = '/figures/top-places/week?area=district:skarholmen';
    expect((await analyst.send('GET', path)).status).toBe(403);
    const looks = () =>
      app.database.query(`SELECT id FROM audit_entry WHERE details->>'purpose' = 'top-places'`);
    const before = (await looks()).length;
    await ask('');
    expect(await looks()).toHaveLength(before + 1);
  });
});
