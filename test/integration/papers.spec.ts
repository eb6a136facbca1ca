import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { addMonths, formatCount, type Json, type LivePicture, type WeekdayHour } from '#domain';
import { newId } from '#protection';
import { EditionsApp, type EditionBody } from '../support/editions-app.js';
import { flat, hasPoppler, pdfText, unlessPoppler } from '../support/pdf.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import type { Person } from '../support/running-app.js';

const YEAR = 2025;
const CATEGORIES = ['crime.theft', 'crime.damage', 'order.gathering'] as const;
const withPoppler = hasPoppler ? it : it.skip;

let app: EditionsApp;
let edition: EditionBody;

/** Four years, each month another number, so that no figure stands in a paper by chance. */
function drawn(): PlantedRevision[] {
  return Array.from({ length: 48 }, (_, at) => at).flatMap((at) =>
    Array.from({ length: 11 + ((at * 7) % 19) }, (_, n): PlantedRevision => ({
      ...{ incidentId: newId(), revision: 1, kind: 'observation', tier: 'open' },
      ...{ category: CATEGORIES[n % 3]!, month: addMonths(`${YEAR - 3}-01-01`, at) },
      ...{ weekday: 1 + (n % 7), hour: (at + n) % 24, hoursTouched: 1, severity: n % 4 },
    })),
  );
}

async function fetched(form: string, by: Person = app.city, query = ''): Promise<Buffer> {
  const answer = await app.world.app.api.inject({
    method: 'GET',
    url: `/api/v1/editions/${edition.id}.${form}${query}`,
    headers: { host: '127.0.0.1', ...by.credentials },
  });
  expect(answer.statusCode, form).toBe(200);
  return answer.rawPayload;
}

beforeAll(async () => {
  app = await EditionsApp.start();
  const { app: run } = app.world;
  await plantIncidents(run, drawn());
  await run.catchUp();
  await run.worker.get(RebuildTallies, { strict: false }).run();
  const { id } = await app.written(YEAR, { area: 'district:skarholmen' });
  edition = await app.edition(await app.decided(id));
}, 120_000);
afterAll(() => app?.world.app.close());

const frozen = (figure: string): Json[] =>
  edition.content.figures.filter((one) => one.figure === figure).map(({ values }) => values);

/** Every count that a reader of a paper looks for. */
function countsOfMonths(): string[] {
  const pictures = frozen('expectedRange@1') as unknown as LivePicture[];
  return pictures.flatMap(({ total, months }) => [
    ...[
      total,
      ...months.map(({ now }) => now ?? 0),
      ...months.map(({ before }) => before ?? 0),
    ].map((count) => formatCount(count, 'sv')),
  ]);
}

describe('a frozen version as a paper', () => {
  it('holds each figure as it was frozen, month by month, on the page', async () => {
    const page = (await fetched('html')).toString('utf8');
    const cells = new Set([...page.matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell]) => cell));
    expect(countsOfMonths().length).toBeGreaterThan(50);
    expect(countsOfMonths().filter((count) => !cells.has(count) && !page.includes(count))).toEqual([]); // prettier-ignore
    const [picture] = frozen('expectedRange@1') as unknown as LivePicture[];
    for (const { month, now, before } of picture!.months) {
      const row = `<td class="number">${formatCount(now!, 'sv')}</td><td class="number">${formatCount(before!, 'sv')}</td>`;
      expect(page, month).toContain(row);
    }
    expect(page).toContain('Om crime 2025.');
    expect(page).toContain(edition.hash);
  });

  it('has every table as numbers in its sheets', async () => {
    const parts = unzipSync(await fetched('xlsx'));
    const numbers = Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/<v>([\d.]+)<\/v>/g)])
      .map(([, value]) => Number(value));
    const [week] = frozen('weekdayHour@1') as unknown as WeekdayHour[];
    const [picture] = frozen('expectedRange@1') as unknown as LivePicture[];
    const expected = [
      ...picture!.months.map(({ now }) => now!),
      ...week!.rows.flat().map((thousandths) => Math.round(thousandths / 100) / 10),
    ];
    const left = [...numbers];
    for (const count of expected) {
      const at = left.indexOf(count);
      expect(at, `${count}`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
  });

  withPoppler(`says the same in PDF, tagged, with its pages numbered${unlessPoppler}`, async () => {
    const pdf = await fetched('pdf');
    const read = flat(pdfText(pdf));
    expect(countsOfMonths().filter((count) => !read.includes(flat(count)))).toEqual([]);
    expect(read).toContain(edition.hash.slice(0, 32));
    expect(read).toMatch(/Sida2\(\d+\)/);
    expect(pdf.toString('latin1')).toContain('/Marked true');
  });

  it('is the same bytes each time, in every form', async () => {
    for (const form of ['pdf', 'docx', 'xlsx', 'html']) {
      expect((await fetched(form)).equals(await fetched(form)), form).toBe(true);
    }
  });

  it('speaks English when asked to, about the same figures', async () => {
    const page = (await fetched('html', app.city, '?language=en')).toString('utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Risk and situation picture 2025');
    const word = strFromU8(unzipSync(await fetched('docx'))['word/document.xml']!);
    expect(word).toContain('Risk- och lägesbild 2025');
  });

  it('is nobody’s who may not read the version', async () => {
    for (const form of ['pdf', 'docx', 'xlsx', 'html']) {
      const partner = await app.world.person('partner');
      const { status } = await partner.send('GET', `/editions/${edition.id}.${form}`);
      expect(status, form).toBe(403);
      const unknown = await app.city.send('GET', `/editions/${newId()}.${form}`);
      expect(unknown.status, form).toBe(404);
    }
  });
});
