import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { Database } from '#database';
import { addMonths, TOLD_COUNT_MIN, type AreaSums, type PublicEditionContent } from '#domain';
import { canonicalJson, newId } from '#protection';
import { CollectionsApp } from '../support/collections-app.js';
import type { EditionsApp, PreviewBody } from '../support/editions-app.js';
import { paragraph } from '../support/pictures-app.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import type { Person } from '../support/running-app.js';
import { leaksOf } from '../support/table-attack.js';

const YEAR = 2025;
const CATEGORIES = [
  ...['crime.theft', 'crime.theft', 'crime.damage', 'order.gathering', 'crime.sexual'],
  ...['accident.traffic', 'crime.robbery'],
] as const;
const PLACES = [
  ...['sub_area:bredang', 'sub_area:satra', 'district:skarholmen', 'district:bromma'],
  ...['district:bromma', 'district:farsta', 'municipality:0180'],
];
const GENDERS = ['woman', 'man', 'man', 'woman', null, 'several'];
const HELD = {
  ...{ body: 'Kommunfullmäktige', date: '2026-03-30', paragraph: '9', caseNumber: 'KS 2026/88' },
};

let app: CollectionsApp;
let editions: EditionsApp;
let cityVersion: string;
/** The public edition that was first. */
let first: string | undefined;
const out: PublicEditionContent[] = [];

/** Three years in which much is seldom, in districts, in parts of one, and known no finer than the municipality. */
const drawn = (): PlantedRevision[] =>
  Array.from({ length: 36 }, (_, at) => at).flatMap((at) =>
    Array.from({ length: 4 + ((at * 5) % 11) }, (_, n): PlantedRevision => ({
      ...{ incidentId: newId(), revision: 1, kind: 'observation', tier: 'open' },
      ...{ category: CATEGORIES[(at * 3 + n * n) % CATEGORIES.length]!, severity: (at + n) % 4 },
      ...{ month: addMonths('2023-01-01', at), weekday: 1 + (n % 7), hour: 12, hoursTouched: 1 },
      area: PLACES[(at + n * 2 + ((n * at) % 3)) % PLACES.length]!,
      affectedGender: GENDERS[(at + n * n) % GENDERS.length]!,
    })),
  );

async function published(by: Person, id: string): Promise<void> {
  const body = { withheld: [] };
  const preview = await by.send<{ hash: string }>('POST', `/editions/${id}/public-preview`, { body }); // prettier-ignore
  expect(preview.status, JSON.stringify(preview.body)).toBe(200);
  const wish = { body: { ...body, hash: preview.body.hash } };
  const told = await by.send<{ items: { id: string }[] }>('POST', `/editions/${id}/public`, wish);
  expect(told.status, JSON.stringify(told.body)).toBe(201);
  const { payload } = await app.app.api.inject({
    ...{ method: 'GET', url: `/api/v1/public-editions/${told.body.items[0]!.id}.json` },
    headers: { host: '127.0.0.1' },
  });
  first ??= told.body.items[0]!.id;
  out.push(JSON.parse(payload) as PublicEditionContent);
}

/** The first that was published, as it would lie there from before editions named their figures. */
async function firstAsBefore(): Promise<void> {
  const { figures, ...before } = out[0]!;
  expect(figures!.told).toEqual(['expectedRange@1']);
  const text = canonicalJson(before);
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  const { ownerUrl: url, schema } = app.app.fresh;
  const owner = new Database({ url, schema });
  await owner.query('ALTER TABLE public_edition DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE public_edition SET content = $2, hash = $3 WHERE content::jsonb -> 'of' ->> 'hash' = $1`,
    [before.of.hash, text, hash],
  );
  await owner.query('ALTER TABLE public_edition ENABLE TRIGGER USER');
  await owner.close();
  out[0] = before;
}

/** The municipality's picture of a closed collection, decided by its council. @returns its version. */
async function decidedByCouncil(): Promise<string> {
  const { city } = editions;
  const registrar = await app.person('city-registrar');
  const collection = (await app.begun(city, YEAR)).body.id;
  await app.moved(city, collection, 'open');
  await app.moved(city, collection, 'closed');
  const path = `/collections/${collection}/report`;
  const { id } = (await city.send<{ picture: { id: string } }>('POST', path)).body.picture;
  for (const section of ['assessment', 'direction']) {
    await editions.world.write(city, id, section, 0, { body: paragraph('Det är bedömt.') });
  }
  const step = async (by: Person, name: Parameters<EditionsApp['step']>[2], body = {}) => {
    const { revision } = await editions.way(id, by);
    const { status, body: answer } = await editions.step(by, id, name, body, revision);
    expect(status, JSON.stringify(answer)).toBe(200);
  };
  await step(city, 'send_to_review');
  const seen = await city.send<PreviewBody>('GET', `/situation-pictures/${id}/preview`);
  await step(city, 'approve', { seenHash: seen.body.seenHash });
  const outcome = { outcome: 'decided', preparedBy: 'Kontoret', authorisedBy: 'Ordföranden' };
  await step(registrar, 'decide', { decision: { ...HELD, ...outcome, changes: '' } });
  const { versions } = (await city.send<{ versions: { id: string }[] }>('GET', path)).body;
  return versions[0]!.id;
}

/** What somebody knows who has fetched all of them. */
function together(): [{ key: string; value: number | null }[], PublicEditionContent['sums']] {
  const cells = new Map<string, number | null>();
  for (const { key, value } of out.flatMap((one) => one.cells)) {
    if (cells.get(key) == null) cells.set(key, value);
  }
  const sums = new Map(out.flatMap((one) => one.sums.map((sum) => [JSON.stringify(sum), sum])));
  return [[...cells].map(([key, value]) => ({ key, value })), [...sums.values()]];
}

beforeAll(async () => {
  app = await CollectionsApp.start();
  ({ editions } = app);
  app.at('2026-04-10T09:00:00Z');
  const people = { skarholmen: 40_000, bromma: 80_000, farsta: 60_000, bredang: 9_000, satra: 900 };
  for (const [code, population] of Object.entries(people)) {
    await app.app.database.query(
      `INSERT INTO area_population (scheme, level, code, year, population) SELECT scheme, level, code, 2023, $2
         FROM area WHERE level IN ('district', 'sub_area') AND code = $1 LIMIT 1`,
      [code, population],
    );
  }
  await plantIncidents(app.app, drawn());
  await app.app.catchUp();
  await app.app.worker.get(RebuildTallies, { strict: false }).run();
  const { registrar } = editions;
  for (const [year, area] of [
    [YEAR - 1, 'district:skarholmen'],
    [YEAR, 'district:skarholmen'],
    [YEAR, 'sub_area:bredang'],
  ] as const) {
    const { id } = await editions.written(year, { area });
    await published(registrar, await editions.decided(id));
  }
  await firstAsBefore();
  cityVersion = await decidedByCouncil();
  await published(await app.person('city-registrar'), cityVersion);
}, 180_000);
afterAll(() => app?.app.close());

describe('the municipality’s public edition beside those of its districts', () => {
  it('lets nothing hidden be worked out, with last year’s and with that of a part', async () => {
    const [cells, sums] = together();
    expect(out.at(-1)!.kind).toBe('city');
    expect(out.at(-1)!.cells.some(({ value }) => value !== null && value >= 30)).toBe(true);
    expect(cells.filter(({ value }) => value === null).length).toBeGreaterThan(20);
    // The same number has the same key in both, or neither would know what the other hides.
    const [, district] = out;
    const keys = new Set(district!.cells.map(({ key }) => key));
    const shared = out.at(-1)!.cells.filter(({ key }) => keys.has(key));
    expect(shared.some(({ key }) => key.includes(' district:skarholmen '))).toBe(true);
    expect(await leaksOf(cells, sums)).toEqual([]);
  }, 120_000);

  it('tells of areas, what they are about, and women and men; no rate where the count is hidden', () => {
    const { cells, sections, figures } = out.at(-1)!;
    const { areas } = sections.find(({ code }) => code === 'figures')!;
    const values = new Map(cells.map(({ key, value }) => [key, value]));
    expect(figures!.told).toContain('areaSums@1');
    expect(areas!.focusAreas.map(({ code }) => code)).toEqual(expect.arrayContaining(['crime', 'accidents'])); // prettier-ignore
    const shown = areas!.rows.filter(({ place, now }) => place === 'area' && values.get(now)! > 0);
    expect(shown.length).toBeGreaterThan(1);
    for (const { now, rate, standing } of areas!.rows) {
      if (values.get(now) === null) expect([rate, standing]).toEqual([null, null]);
    }
    const whole = areas!.rows.at(-1)!;
    expect(whole.genders.map((key) => values.get(key)).every((value) => value! >= 5)).toBe(true);
    // The same number as in the municipality's own table of genders.
    expect(values.get(whole.genders[0]!)).toBe(
      values.get(`scb municipality:0180 ${YEAR}-01..${YEAR + 1}-01 all genders:woman`),
    );
  });

  it('is found out by the same attack where one number of an area and a focus area is let out', async () => {
    const [cells, sums] = together();
    const { areas } = out.at(-1)!.sections.find(({ code }) => code === 'figures')!;
    const { figures } = (await editions.edition(cityVersion)).content;
    const behind = figures.find(({ figure }) => figure === 'areaSums@1')!.values as unknown as AreaSums; // prettier-ignore
    const real = new Map(
      [...behind.areas, behind.unplaced, behind.all].flatMap((sum, at) =>
        areas!.rows[at]!.focusAreas.map((key, n) => {
          const { code } = areas!.focusAreas[n]!;
          return [key, sum.focusAreas.find((one) => one.code === code)!.total] as const;
        }),
      ),
    );
    const hidden = cells.filter(({ key, value }) => value === null && real.has(key));
    expect(hidden.length).toBeGreaterThan(3);
    const found: number[] = [];
    for (const { key } of hidden) {
      const told = cells.map((one) => (one.key === key ? { key, value: real.get(key)! } : one));
      found.push((await leaksOf(told, sums)).length);
      if (found.at(-1)! > 0) break;
    }
    expect(found.at(-1)).toBeGreaterThan(0);
  }, 300_000);

  it('is tied to one that was published before editions named their figures, and leaves it as it was', async () => {
    const [before] = out;
    const get = (form: string) =>
      app.app.api.inject({
        ...{ method: 'GET', url: `/api/v1/public-editions/${first}.${form}` },
        headers: { host: '127.0.0.1' },
      });
    expect(await get('json').then(({ payload }) => JSON.parse(payload) as unknown)).toEqual(before);
    expect((await get('html')).payload).toContain(`position ${before!.asOfPosition}`);
    const hiddenThen = before!.cells.filter(({ value }) => value === null).map(({ key }) => key);
    const now = new Map(out.at(-1)!.cells.map(({ key, value }) => [key, value]));
    const again = hiddenThen.filter((key) => now.has(key));
    expect(again.length).toBeGreaterThan(0);
    expect(again.filter((key) => now.get(key) !== null)).toEqual([]);
  });

  it('shows no number from one to four', () => {
    const shown = out.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
    expect(shown.filter((value) => value > 0 && value < TOLD_COUNT_MIN)).toEqual([]);
  });
});
