import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { addMonths, emptyMemo, formatCount, type PublicEditionContent } from '#domain';
import { newId } from '#protection';
import { EditionsApp, type EditionBody } from '../support/editions-app.js';
import { frozenAmounts, frozenRows, publicRows, type Row } from '../support/frozen-rows.js';
import { MeasuresApp } from '../support/measures-app.js';
import { missingInText, missingRows, rowsOfHtml, rowsOfSheets, rowsOfWord, withOneDigitChanged } from '../support/paper-rows.js'; // prettier-ignore
import { flat, hasPoppler, pdfText, unlessPoppler } from '../support/pdf.js';
import { paragraph } from '../support/pictures-app.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import type { Person } from '../support/running-app.js';

const withPoppler = hasPoppler ? it : it.skip;
/** Where whoever wants to look at the papers finds them; nowhere by default. */
const LOOK = process.env['LAGESBILD_TEST_PAPERS'];
const CATEGORIES = ['crime.theft', 'crime.damage', 'order.gathering', 'accident.traffic'] as const;
const KINDS = ['picture', 'plan', 'follow_up'] as const;
type Kind = (typeof KINDS)[number];
const PLANNED_ORE = 12_345_600;
const PLANNED = formatCount(PLANNED_ORE / 100, 'sv');

let measures: MeasuresApp;
let app: EditionsApp;
const editions = new Map<Kind, EditionBody>();
const publics = new Map<Kind, string>();

/** Four years, each month another number, in three parts of the town. */
function drawn(): PlantedRevision[] {
  return Array.from({ length: 48 }, (_, at) => at).flatMap((at) =>
    Array.from({ length: 31 + ((at * 7) % 19) }, (_, n): PlantedRevision => ({
      ...{ incidentId: newId(), revision: 1, kind: 'observation', tier: 'open' },
      ...{ category: CATEGORIES[(n * n + at) % 4]!, month: addMonths('2023-01-01', at) },
      ...{ weekday: 1 + ((n * at) % 7), hour: (at + n) % 24, hoursTouched: 1, severity: n % 4 },
      area: ['sub_area:bredang', 'sub_area:satra', 'sub_area:skarholmen'][n % 3]!,
    })),
  );
}

async function fetched(path: string, by: Person = app.city): Promise<Buffer> {
  const answer = await app.world.app.api.inject({
    ...{ method: 'GET', url: `/api/v1${path}` },
    headers: { host: '127.0.0.1', ...by.credentials },
  });
  expect(answer.statusCode, path).toBe(200);
  if (LOOK !== undefined) {
    mkdirSync(LOOK, { recursive: true });
    writeFileSync(join(LOOK, path.replace(/\//g, '_')), answer.rawPayload);
  }
  return answer.rawPayload;
}
const ofEdition = (kind: Kind, form: string) => fetched(`/editions/${editions.get(kind)!.id}.${form}`); // prettier-ignore

async function written(id: string, sections: readonly string[]): Promise<void> {
  for (const section of sections) {
    const body = paragraph(`Om ${section}.`);
    await measures.world.write(measures.coordinator, id, section, 0, { body });
  }
}

async function begun(kind: Kind, restsOnEditionId: string): Promise<string> {
  const wish = { from: '2026-01-01', to: '2027-01-01', kind, restsOnEditionId };
  return String((await measures.world.begin(wish)).body['id']);
}

async function published(kind: Kind): Promise<void> {
  const { id } = editions.get(kind)!;
  const send = <T>(path: string, body: Record<string, unknown>) =>
    app.registrar.send<T>('POST', `/editions/${id}/${path}`, { body });
  const { body } = await send<{ hash: string }>('public-preview', { withheld: [] });
  const answer = await send<{ items: { id: string }[] }>('public', { withheld: [], hash: body.hash }); // prettier-ignore
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  publics.set(kind, answer.body.items[0]!.id);
}

beforeAll(async () => {
  measures = await MeasuresApp.start();
  app = await EditionsApp.of(measures.world);
  const { pictureId, problemId } = measures;
  const { app: run } = measures.world;
  await run.database.query(
    `INSERT INTO area_population (scheme, level, code, year, population)
     SELECT DISTINCT scheme, level, code, 2025, 20000 FROM area ON CONFLICT DO NOTHING`,
  );
  await plantIncidents(run, drawn());
  await run.catchUp();
  await run.worker.get(RebuildTallies, { strict: false }).run();
  await measures.send('PUT', `/situation-pictures/${pictureId}/problems/order`, { problemIds: [problemId] }, 0); // prettier-ignore
  const measure = await measures.moved({ costPlannedOre: PLANNED_ORE }, 'planned', 'ongoing');
  await written(pictureId, ['crime', 'other_information', 'analysis']);
  editions.set('picture', await app.edition(await app.decided(pictureId)));
  const plan = await begun('plan', editions.get('picture')!.id);
  await written(plan, ['summary', 'measures']);
  editions.set('plan', await app.edition(await app.decided(plan)));
  const followUp = await begun('follow_up', editions.get('plan')!.id);
  await written(followUp, ['outcome']);
  const told = {
    ...{ carriedOut: 'partly', done: 'Tolv lampor.', obstacle: 'Snö.', nextStep: 'Resten.' },
    ...{ costUsedOre: 1_250_000, goalJudgement: 'partly', motivation: 'Hälften.' },
  };
  await measures.send('PUT', `/measures/${measure.id}/follow-ups/2026/year_end`, told, 0);
  editions.set('follow_up', await app.edition(await app.decided(followUp)));
  for (const kind of ['plan', 'follow_up', 'picture'] as const) await published(kind);
}, 240_000);
afterAll(() => measures?.app.close());

/** The lines of tables in a form; PDF is read as text, by those of the page that says the same. */
const readers: Readonly<Record<string, (file: Buffer) => Row[]>> = {
  html: (file) => rowsOfHtml(file.toString('utf8')),
  docx: rowsOfWord,
  xlsx: rowsOfSheets,
};

/** That every line is there, and that each would be missed if one digit of it were another. */
function sayEach(expected: readonly Row[], missing: (rows: readonly Row[]) => Row[]): void {
  expect(missing(expected)).toEqual([]);
  const counted = expected.flatMap((row, at) => (row.some((cell) => /\d/.test(cell)) ? [at] : []));
  const unseen = counted.filter((at) => missing(withOneDigitChanged(expected, at)).length === 0);
  expect(unseen.map((at) => expected[at])).toEqual([]);
}

describe('every number of a paper', () => {
  for (const form of ['html', 'docx', 'xlsx']) {
    it(`is that of the frozen picture, in ${form}`, async () => {
      const expected = frozenRows(editions.get('picture')!.content);
      expect(expected.length).toBeGreaterThan(40);
      const told = readers[form]!(await ofEdition('picture', form));
      sayEach(expected, (rows) => missingRows(rows, told));
    });

    it(`is that of the frozen plan and follow-up, in ${form}`, async () => {
      for (const kind of ['plan', 'follow_up'] as const) {
        const { content } = editions.get(kind)!;
        const told = readers[form]!(await ofEdition(kind, form)).flat();
        const said = told.map((cell) => cell.replace(/\D/g, ''));
        const has = (amount: string) =>
          said.some((cell) => cell.includes(amount.replace(/\D/g, '')));
        const amounts = frozenAmounts(content);
        expect(amounts.length, kind).toBeGreaterThan(4);
        // What is planned of each measure stands in a table of its own, which is in no sheet; nor are its days.
        const isInSheet = (amount: string) =>
          !/-/.test(amount) && (kind === 'plan' || amount !== PLANNED);
        const expected = form === 'xlsx' ? amounts.filter(isInSheet) : amounts;
        expect(expected.filter((amount) => !has(amount)), kind).toEqual([]); // prettier-ignore
      }
    });
  }

  withPoppler(`stands in the PDF as on the page, line by line${unlessPoppler}`, async () => {
    for (const kind of KINDS) {
      const rows = rowsOfHtml((await ofEdition(kind, 'html')).toString('utf8'));
      const text = pdfText(await ofEdition(kind, 'pdf'));
      expect(rows.length, kind).toBeGreaterThan(1);
      sayEach(rows, (each) => missingInText(each, text));
    }
  });

  it('is that of the public edition, and the title says what it is of', async () => {
    const titles = { picture: 'Lägesbild', plan: 'Åtgärdsplan', follow_up: 'Uppföljning av åtgärdsplan' }; // prettier-ignore
    for (const kind of KINDS) {
      const address = `/public-editions/${publics.get(kind)!}`;
      const text = (await fetched(`${address}.json`)).toString('utf8');
      const content = JSON.parse(text) as PublicEditionContent;
      expect(content.kind ?? 'picture').toBe(kind);
      const page = (await fetched(`${address}.html`)).toString('utf8');
      expect(page).toContain(`<h1>${titles[kind]}, publik utgåva 2026</h1>`);
      const rows = rowsOfHtml(page);
      const expected = publicRows(content);
      if (kind === 'picture') expect(expected.length).toBeGreaterThan(10);
      sayEach(expected, (each) => missingRows(each, rows));
      if (hasPoppler) {
        const read = pdfText(await fetched(`${address}.pdf`));
        expect(missingInText(rows, read), kind).toEqual([]);
        expect(flat(read)).toContain(flat(`${titles[kind]}, publik utgåva`));
      }
    }
  });

  withPoppler(`of the memo is that of its version${unlessPoppler}`, async () => {
    const { id, hash, number, content } = editions.get('plan')!;
    const { caseNumber, date } = content.decision!;
    const memo = { ...emptyMemo, title: 'Åtgärdsplan 2026', head: { ...emptyMemo.head, caseNumber, date: '2026-01-15', meetingDate: date } }; // prettier-ignore
    const path = `/editions/${id}/memo` as const;
    const answer = await measures.coordinator.send('PUT', path, { headers: { 'if-match': '"0"' }, body: { memo } }); // prettier-ignore
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const forms = {
      pdf: pdfText(await fetched(`${path}.pdf`, measures.coordinator)),
      docx: await wordText(`${path}.docx`),
    };
    for (const [form, text] of Object.entries(forms)) {
      for (const said of [hash, `version ${number}`, caseNumber, date, '2026-01-15']) {
        expect(flat(text), `${form}: ${said}`).toContain(flat(said));
      }
    }
  });
});

async function wordText(path: string): Promise<string> {
  const file = await fetched(path, measures.coordinator);
  return strFromU8(unzipSync(file)['word/document.xml']!).replace(/<[^>]*>/g, '');
}
