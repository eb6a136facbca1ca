import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { CollectionsApp } from '../support/collections-app.js';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';
import type { Answer, Person } from '../support/running-app.js';

interface Heard {
  organisationId: string;
  hearing: string;
}
interface Sums {
  asOfPosition: number;
  isFixed: boolean;
  within: string;
  name: string;
  all: { total: number; heard: Heard[] };
  areas: { key: string; name: string; total: number; heard: Heard[] }[];
  unplaced: { total: number };
  funnel: { points: { key: string; count: number }[] };
  code: string;
}

const YEAR = 2026;
const DISTRICT = 'district:skarholmen';

let world: CollectionsApp;
let city: Person;
let security: Person;
let id: string;

const sums = (by = city): Promise<Answer<Sums>> => by.send('GET', `/collections/${id}/sums`);
const numbers = ({ all, areas, unplaced }: Sums) => [
  ...[all.total, unplaced.total, areas.map(({ key, total }) => `${key} ${total}`)],
];
const report = async (count: number, area: string): Promise<void> => {
  const month = `${YEAR}-03-01`;
  await plantIncidents(
    world.app,
    manyRevisions(count, () => ({ area, month, category: 'crime.theft' })),
  );
  await world.app.worker.get(RebuildTallies, { strict: false }).run();
};
const heardOf = ({ all, areas }: Sums, organisation: string): string[] =>
  [...all.heard, ...areas.flatMap(({ heard }) => heard)]
    .filter(({ organisationId }) => organisationId === organisation)
    .map(({ hearing }) => hearing);

beforeAll(async () => {
  world = await CollectionsApp.start();
  world.at('2027-01-12T11:00:00Z');
  [city, security] = (await Promise.all(
    ['city', 'security'].map((name) => world.person(name)),
  )) as [Person, Person];
  ({ id } = (await world.begun(city, YEAR)).body);
  await world.moved(city, id, 'open');
  await report(60, 'sub_area:skarholmen');
  await report(7, 'municipality:0180');
}, 120_000);
afterAll(() => world?.app.close());

describe('the sums of a collection', () => {
  it('are of areas, every incident once, and of those who lie in none', async () => {
    const { status, body } = await sums();
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({ isFixed: false, within: 'municipality:0180' });
    const own = body.areas.find(({ key }) => key === DISTRICT)!;
    expect([own.total, body.unplaced.total, body.all.total]).toEqual([60, 7, 67]);
    const names = body.areas.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'sv')));
    expect(body.funnel.points.find(({ key }) => key === DISTRICT)?.count).toBe(60);
  });

  it('tell who has not been heard from who has nothing to report, and no answer adds a number', async () => {
    const before = await sums();
    const { areas, all } = before.body;
    expect([...all.heard, ...areas.flatMap(({ heard }) => heard)]).toHaveLength(41);
    expect(areas.every(({ heard }) => heard.length === 1)).toBe(true);
    expect(heardOf(before.body, world.specialist)).toEqual(['missing']);
    const say = (organisationId: string, reason: string) =>
      world.answer(security, id, { organisationId, kind: 'nothing', reason });
    const { organisation } = world.editions.world;
    await say(world.specialist, 'Inget har hänt.');
    await say(organisation, 'Vi har gått igenom allt.');
    const after = await sums();
    expect(heardOf(after.body, world.specialist)).toEqual(['quiet']);
    expect(after.body.areas.filter(({ heard }) => heard[0]!.hearing === 'quiet')).toMatchObject([
      { heard: [{ organisationId: organisation }] },
    ]);
    expect(numbers(after.body)).toEqual(numbers(before.body));
  });

  it('are the city’s office’s alone, and not there for anybody else', async () => {
    const { status, body } = await sums(security);
    const other = await security.send('GET', `/collections/${crypto.randomUUID()}/sums`);
    expect([status, body]).toEqual([404, other.body]);
    const analyst = await world.person('analyst');
    expect((await sums(analyst)).status).toBe(403);
  });

  it('stay as they were when it was closed', async () => {
    const open = (await sums()).body;
    await world.moved(city, id, 'closed');
    await report(25, 'sub_area:skarholmen');
    const closed = (await sums()).body;
    expect(closed).toMatchObject({ isFixed: true, asOfPosition: open.asOfPosition });
    expect(numbers(closed)).toEqual(numbers(open));
    await world.moved(city, id, 'open');
    expect((await sums()).body.all.total).toBe(92);
  });
});

describe('the matrix', () => {
  it('tells how much of what units owe has come, of each organisation', async () => {
    world.at('2027-01-25T11:00:00Z');
    city = await world.person('city');
    const rows = (await city.send<{ rows: Reporting[] }>('GET', `/collections/${id}/status`)).body.rows; // prettier-ignore
    const of = (organisation: string) =>
      rows.find(({ organisationId }) => organisationId === organisation)?.reporting;
    // Nobody has units there.
    expect(of(world.specialist)).toBeNull();
    const own = of(world.editions.world.organisation)!;
    expect(own.expected).toBeGreaterThan(0);
    const area = `area=${DISTRICT}&from=2026-10-25&to=2027-01-25`;
    const coverage = await city.send<Omit<Reporting, 'organisationId'>>('GET', `/coverage?${area}`);
    expect(own).toEqual({
      expected: coverage.body['expected' as never],
      reported: coverage.body['reported' as never],
    });
  });
});

interface Reporting {
  organisationId: string;
  reporting: { expected: number; reported: number } | null;
}
