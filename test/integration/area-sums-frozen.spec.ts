import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { addMonths, formatCount, type AreaSums } from '#domain';
import { newId } from '#protection';
import { EditionsApp, type EditionBody } from '../support/editions-app.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';

const YEAR = 2025;
const AREAS = ['sub_area:skarholmen', 'district:kungsholmen', 'district:farsta', 'municipality:0180']; // prettier-ignore
const GENDERS = ['woman', 'man', null];

let app: EditionsApp;
let edition: EditionBody;

const drawn = (): PlantedRevision[] =>
  Array.from({ length: 24 }, (_, at) => at).flatMap((at) =>
    Array.from({ length: 8 + (at % 5) }, (_each, n): PlantedRevision => ({
      ...{ incidentId: newId(), revision: 1, area: AREAS[n % AREAS.length]! },
      ...{ category: n % 3 ? 'crime.theft' : 'accident.fall', tier: 'open' },
      ...{ month: addMonths(`${YEAR - 1}-01-01`, at), affectedGender: GENDERS[n % 3]! },
    })),
  );

/** The template as it is, and a section of sums. */
async function askForSums(): Promise<void> {
  const { city } = app;
  const { body } = await city.send<{ version: number; sections: Record<string, unknown>[] }>(
    ...(['GET', '/picture-template'] as const),
  );
  const kept = body.sections.map(({ code, name, covers, coversNot, isHidden, figures }) => ({
    ...{ code, name, covers, coversNot, isHidden, figures },
  }));
  const words = { covers: { sv: '', en: '' }, coversNot: { sv: '', en: '' } };
  const own = { code: 'own.areas', name: { sv: 'Områdena', en: 'The areas' }, isHidden: false };
  const sections = [...kept, { ...own, ...words, figures: ['areaSums@1'] }];
  const headers = { 'if-match': `"${body.version}"` };
  const answer = await city.send('PUT', '/picture-template', { headers, body: { sections } });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
}

const file = async (form: string, language = 'sv'): Promise<string> => {
  const answer = await app.world.app.api.inject({
    ...{ method: 'GET', url: `/api/v1/editions/${edition.id}.${form}?language=${language}` },
    headers: { host: '127.0.0.1', ...app.city.credentials },
  });
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload.toString('utf8');
};

beforeAll(async () => {
  app = await EditionsApp.start();
  await plantIncidents(app.world.app, drawn());
  await app.world.app.worker.get(RebuildTallies, { strict: false }).run();
  await askForSums();
  const { id } = await app.written(YEAR);
  edition = await app.edition(await app.decided(id));
}, 120_000);
afterAll(() => app?.world.app.close());

describe('sums of areas in a frozen version', () => {
  const sums = () => {
    const found = edition.content.figures.find(({ figure }) => figure === 'areaSums@1')!;
    return found.values as unknown as AreaSums;
  };

  it('are those of the whole, area by area, and stay verified through what comes later', async () => {
    const picture = edition.content.figures.find(({ figure }) => figure === 'expectedRange@1')!;
    const { all, areas, unplaced } = sums();
    expect(all.total).toBe((picture.values as { total: number }).total);
    expect(areas.reduce((sum, { total }) => sum + total, unplaced.total)).toBe(all.total);
    expect(unplaced.total).toBeGreaterThan(0);
    await plantIncidents(app.world.app, drawn());
    const verified = await app.verified(edition.id);
    expect(verified).toMatchObject({ equal: true });
    expect(verified.figures.filter(({ figure }) => figure === 'areaSums@1')).toMatchObject([
      { outcome: 'equal', from: 'revisions' },
    ]);
  });

  it('stand in the paper with women and men, by name, every number of them', async () => {
    const page = await file('html');
    const { areas, all } = sums();
    const table = page.slice(page.lastIndexOf('Den som drabbades, områden: Stockholm'));
    const places = ['Farsta', 'Kungsholmen', 'Skärholmen'].map((name) => table.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { genders, total } of [...areas.filter(({ total: n }) => n > 0), all]) {
      const of = (key: string) => genders.find((one) => one.key === key)!.total;
      const cells = [of('woman'), of('man')].map((count) => `<td class="number">${formatCount(count, 'sv')}</td>`).join(''); // prettier-ignore
      expect(page).toContain(cells);
      expect(page).toContain(`<td class="number">${formatCount(total, 'sv')}</td>`);
    }
    expect(page).toContain('metod areaSums@1');
    expect((await file('pdf')).slice(0, 5)).toBe('%PDF-');
  });

  it('bear the names of the day they were frozen, also in a paper that is made later', async () => {
    const { database } = app.world.app;
    const [old] = await database.query<{ key: number; parent: number }>(
      `UPDATE area SET valid_to = '2099-01-01' WHERE level = 'district' AND code = 'farsta'
       RETURNING area_key AS key, parent_key AS parent`,
    );
    await database.query(
      `INSERT INTO area (scheme, level, code, name, valid_from, parent_key)
       SELECT scheme, level, code, 'Nyfarsta', '2099-01-01', $2 FROM area WHERE area_key = $1`,
      [old!.key, old!.parent],
    );
    await database.query(`UPDATE geography_revision SET revision = revision + 1`);
    const page = await file('html', 'en');
    expect(page).toContain('Farsta');
    expect(page).not.toContain('Nyfarsta');
  });
});
