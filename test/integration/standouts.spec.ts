import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation } from '../support/stockholm.js';

const VIEW = 'area=district:skarholmen&from=2026-01-01&to=2027-01-01';
const YEARS = [2022, 2023, 2024, 2025];
const A_YEAR = 8;
const THIS_YEAR = 40;

interface Standouts {
  compared: { from: string; to: string };
  series: number;
  items: { area: string; category: string; now: number; before: number }[];
}

let app: RunningApp;
let security: Person, coordinator: Person;

/** As many incidents of one sort as wanted, spread over the months from January to October. */
function planted(year: number, count: number, more: object) {
  return manyRevisions(count, (n) => ({
    month: `${year}-${String((n % 10) + 1).padStart(2, '0')}-01`,
    ...more,
  }));
}

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set('2026-11-15T12:00:00Z');
  await furnish(app);
  const organisationId = await ownOrganisation(app, 'security');
  const steady = { area: 'satra', category: 'order.litter', tier: 'open' };
  const risen = { area: 'bredang', category: 'order.vandalism', tier: 'open' };
  const guarded = { area: 'varberg', category: 'order.threat', tier: 'protected', organisationId };
  for (const sort of [steady, risen, guarded]) {
    for (const year of YEARS) await plantIncidents(app, planted(year, A_YEAR, sort));
    await plantIncidents(app, planted(2026, sort === steady ? A_YEAR : THIS_YEAR, sort));
  }
  await app.worker.get(RebuildTallies, { strict: false }).run();
  security = await app.signIn('security@demo.example', DEMO_PASSWORD);
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
}, 120_000);
afterAll(() => app?.close());

async function standoutsFor(person: Person, view = VIEW): Promise<Standouts> {
  const { status, body } = await person.send<Standouts>(
    'GET',
    `/situation-pictures/standouts?${view}`,
  );
  expect(status).toBe(200);
  return body;
}

describe('what stands out', () => {
  it('is the category and the place that have risen, and the district that they lie in', async () => {
    const { compared, series, items } = await standoutsFor(coordinator);
    expect(compared).toEqual({ from: '2026-01', to: '2026-11' });
    expect(series).toBeGreaterThanOrEqual(4);
    const figures = { category: 'order.vandalism', now: THIS_YEAR, before: A_YEAR };
    expect(items).toHaveLength(2);
    for (const area of ['district:skarholmen', 'sub_area:bredang']) {
      expect(items).toContainEqual(expect.objectContaining({ area, ...figures }));
    }
  });

  it('tells of protected incidents only to those who may see their counts', async () => {
    const seen = await standoutsFor(security);
    expect(seen.items.map(({ category }) => category)).toContain('order.threat');
    const others = await standoutsFor(coordinator);
    expect(JSON.stringify(others)).not.toContain('order.threat');
  });

  it('looks among what the filter leaves', async () => {
    const { items } = await standoutsFor(coordinator, `${VIEW}&category=order.litter`);
    expect(items).toEqual([]);
  });

  it('is nothing where no month can be compared, and no period is refused as the picture refuses it', async () => {
    const early = await standoutsFor(coordinator, VIEW.replaceAll('202', '200'));
    expect([early.compared, early.items]).toEqual([null, []]);
    const none = VIEW.replace('to=2027', 'to=2026');
    const { status } = await coordinator.send('GET', `/situation-pictures/standouts?${none}`);
    expect(status).toBe(422);
  });
});
