import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish } from '../support/stockholm.js';

interface Bands {
  readonly current: number;
  readonly last: number;
  readonly before: number;
}
interface View {
  readonly months: Record<keyof Bands, string>;
  readonly total: Bands;
  readonly categories: (Bands & { code: string })[];
  readonly areas: (Bands & { area: string; categories: (Bands & { code: string })[] })[];
}

let app: RunningApp;

/** As many incidents alike. */
const many = (count: number, area: string, month: string, more: Partial<PlantedRevision> = {}) =>
  Array.from({ length: count }, (): PlantedRevision => ({
    ...{ incidentId: randomUUID(), revision: 1, area, month: `${month}-01`, tier: 'internal' },
    ...{ category: 'order.gathering' },
    ...more,
  }));

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set('2026-03-10T12:00:00Z');
  await furnish(app);
  await plantIncidents(app, [
    ...many(12, 'sub_area:bredang', '2026-02'),
    ...many(4, 'sub_area:bredang', '2026-01'),
    ...many(5, 'sub_area:bredang', '2026-03', { tier: 'open' }),
    ...many(4, 'sub_area:satra', '2026-02'),
    ...many(9, 'sub_area:satra', '2026-02', { category: 'crime.life_health.murder.attempt' }),
    ...many(50, 'sub_area:bredang', '2026-02', { tier: 'protected', kind: 'staff_incident' }),
    ...many(50, 'sub_area:satra', '2026-02', { tier: 'strict' }),
    ...many(30, 'sub_area:satra', '2025-12'),
    ...many(20, 'district:farsta', '2026-02'),
  ]);
  await app.worker.get(RebuildTallies, { strict: false }).run();
}, 60_000);
afterAll(() => app?.close());

async function ask(name: string, query = '') {
  const person = await app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  return person.send<View>('GET', `/meeting-view${query}`);
}

describe('the meeting view', () => {
  it('shows a partner places and kinds where it is worked with, in bands, and nothing protected', async () => {
    const { status, body } = await ask('partner');
    expect(status).toBe(200);
    expect(body.months).toEqual({ current: '2026-03', last: '2026-02', before: '2026-01' });
    expect(body.total).toEqual({ current: 5, last: 25, before: 0 });
    expect(body.areas.map(({ categories: _categories, ...area }) => area)).toEqual([
      { area: 'sub_area:bredang', current: 5, last: 10, before: 0 },
      { area: 'sub_area:satra', current: 0, last: 10, before: 0 },
    ]);
    expect(body.areas[1]!.categories).toEqual([
      { code: 'crime.life_health', current: 0, last: 5, before: 0 },
    ]);
  });

  it('holds no number that is not a multiple of five, and no word of an incident', async () => {
    for (const name of ['partner', 'city', 'coordinator']) {
      const { body } = await ask(name);
      const numbers = JSON.stringify({ ...body, months: null, asOfPosition: null }).match(/\d+/g);
      expect(numbers!.filter((each) => Number(each) % 5 !== 0)).toEqual([]);
      expect(Object.keys(body.areas[0]!).sort()).toEqual(
        ['area', 'before', 'categories', 'current', 'last'].sort(),
      );
    }
  });

  it('is the same for staff, of the whole municipality and any part of it', async () => {
    const whole = (await ask('manager')).body;
    expect(whole.areas.map(({ area, last }) => [area, last])).toEqual([
      ['district:skarholmen', 25],
      ['district:farsta', 20],
    ]);
    const part = await ask('manager', '?area=district:skarholmen');
    const { asOfPosition: _own, ...shown } = part.body as View & { asOfPosition: number };
    expect((await ask('partner')).body).toMatchObject(shown);
  });

  it('is there for nobody else, and beyond its areas not for a partner', async () => {
    expect((await ask('partner', '?area=district:farsta')).body).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await ask('partner', '?area=municipality:0180')).status).toBe(404);
    for (const name of ['reporter', 'registrar', 'admin', 'archivist', 'dpo']) {
      expect([name, (await ask(name)).status]).toEqual([name, 403]);
    }
  });

  it('does not move for a partner by what it reports itself, who could count so how many there were', async () => {
    const partner = await app.signIn('partner@demo.example', DEMO_PASSWORD);
    const report = async () => {
      const body = {
        ...{ clientId: randomUUID(), kind: 'observation', category: 'order.gathering' },
        ...{ occurredFrom: '2026-01-20T10:00:00Z', location: { areaCode: 'sub_area:bredang' } },
      };
      expect((await partner.send('POST', '/incidents', { body })).status).toBe(201);
      await app.catchUp();
    };
    const bredang = async (name: string, query = '') =>
      (await ask(name, query)).body.areas.find(({ area }) => area === 'sub_area:bredang')?.before;
    expect(await bredang('partner')).toBe(0);
    await report();
    expect(await bredang('partner')).toBe(0);
    expect(await bredang('city', '?area=district:skarholmen')).toBe(5);
  });

  it('is empty for a partner that nobody works with any more', async () => {
    await app.database.query(`DELETE FROM organisation_partner`);
    const { status, body } = await ask('partner');
    expect([status, body.total, body.areas]).toEqual([200, { current: 0, last: 0, before: 0 }, []]);
  });
});
