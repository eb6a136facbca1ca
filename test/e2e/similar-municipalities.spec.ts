import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { eventually } from '../support/process-runs.js';
import { ProductClient, type Product } from '../support/product.js';
import { csvOf } from '../support/registers.js';
import { startTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

const smallest = { width: 320, height: 640 };
const HEADING = 'Liknande kommuner: Skadegörelse per 100 000';
const CAPTION = 'Skadegörelse per 100 000 2025: Lillstad och liknande kommuner';

let product: Product;
let browser: Browser;
let folder: string;
let visitor: Visitor | undefined;

const values = {
  ...{ '9901': '1 640', '0330': '810', '0380': '815', '0381': '930', '1280': '1 020' },
  ...{ '1281': '1 190', '1480': '..' },
};
const codes = Object.keys(values);
const rates = csvOf([
  ['kommunkod', 'kommun', 'brottstyp', '2024', '2025'],
  ...Object.entries(values).map(([code, value]) => {
    return [code, '', 'Skadegörelse per 100 000', '900', value];
  }),
]);
const groups = (...more: readonly (readonly string[])[]): string =>
  csvOf([
    ['kommunkod', 'gruppkod', 'gruppnamn'],
    ...[...codes, '1380'].map((code) => [code, 'X1', 'Påhittad grupp']),
    ...more,
  ]);

beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-similar-'));
  const path = join(folder, 'brott.csv');
  await writeFile(path, rates);
  await product.command(['import', 'statistics', path, '--profile', 'bra-per-100000']);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function look(options: Parameters<typeof Visitor.arrive>[2] = {}) {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(
    townspeople.prevention.email,
    TOWN_PASSWORD,
    '/statistics?area=district:soder&theme=vandalism',
  );
  const headings = visitor.page.getByRole('heading', { level: 2, name: /^Liknande kommuner/ });
  await headings.first().waitFor();
  return visitor;
}

describe('a municipality against similar ones', () => {
  it('says what to do where no grouping has been taken in, and takes one in', async () => {
    const seen = await look();
    const { page } = seen;
    await page.getByText('Ingen har läst in vilka kommuner som liknar varandra än.').waitFor();
    await page.getByRole('link', { name: 'Läs in mer statistik från fil' }).click();
    await page.getByText('Skriv först vem som har gjort den').waitFor();
    await page.getByLabel('Vem som har gjort grupperingen').fill('Påhittad för prov');
    await page.getByLabel('Gäller från').fill('2023-01-01');
    const upload = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      await page.getByLabel('Fil med kommungrupper').setInputFiles(join(folder, name));
    };
    await upload('fel.csv', groups(['9998', 'X1', 'Påhittad grupp']));
    await page.getByText('1 rad går inte att läsa in').waitFor();
    expect((await seen.rowsOf('Rader att rätta'))[1]).toEqual([
      ...['10', 'kommunkod', '9998', 'Ingen kommun har koden. Skriv fyra siffror, som 0180.'],
    ]);
    await upload('grupper.csv', groups());
    await page.getByText('X1 Påhittad grupp: 8 kommuner').waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Läs in grupperna' }).click();
    await page.getByText('Grupperna är inlästa.').waitFor();
    await page.getByRole('row', { name: /^grupper\.csv Kommungrupper/ }).waitFor();
    await page.getByRole('link', { name: 'Till statistiken' }).click();
    await page.getByRole('heading', { level: 2, name: /^Liknande kommuner/ }).waitFor();
  });

  it('says how it stands to the middle half, with chart, table and source', async () => {
    const seen = await look();
    const { page } = seen;
    await page
      .getByText(
        'Lillstad: 1 640 per 100 000 invånare år 2025. Det är högre än i minst tre av fyra liknande kommuner.',
      )
      .waitFor();
    // Of 810, 815, 930, 1 020 and 1 190.
    await page
      .getByText('Medianen är 930. Hälften av kommunerna ligger mellan 815 och 1 020.')
      .waitFor();
    await page
      .getByText('5 av 7 andra kommuner i gruppen har ett tal. Dolda: 1. Saknas: 1.')
      .waitFor();
    await page.getByText(/Grupp: Påhittad grupp \(Påhittad för prov, från 2023-01-01\)/).waitFor();
    const chart = page.getByRole('img', { name: CAPTION });
    expect(await chart.locator('circle').count()).toBe(5);
    const section = page.getByRole('region', { name: HEADING });
    await section.getByText('Visa som tabell').click();
    await section.getByRole('table', { name: CAPTION }).waitFor();
    expect((await seen.rowsOf(CAPTION)).slice(1)).toEqual([
      ['Lillstad (den här)', '1 640'],
      ['Enköping', '930'],
      ['Göteborg', 'dold av källan'],
      ['Halmstad', 'uppgift saknas'],
      ['Knivsta', '810'],
      ['Lund', '1 190'],
      ['Malmö', '1 020'],
      ['Uppsala', '815'],
    ]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: 'Ladda ner tabellen (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('9901-liknande-kommuner-2025.csv');
  });

  it('shows another year with the keyboard alone', async () => {
    const seen = await look();
    await seen.tabTo('År att jämföra');
    await seen.page.keyboard.press('Home');
    await seen.page
      .getByText(/Lillstad: 900 per 100 000 invånare år 2024\. Det ligger i/)
      .waitFor();
  });

  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA, %s', async (colorScheme) => {
    const seen = await look({ colorScheme });
    await seen.page.getByRole('img', { name: CAPTION }).waitFor();
    expect(await seen.violations()).toEqual([]);
  });

  it('fits the narrowest phone without scrolling sideways', async () => {
    const seen = await look({ viewport: smallest });
    await seen.page.getByRole('img', { name: CAPTION }).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
  });

  it('is the same in English', async () => {
    const seen = await look();
    await seen.speakEnglish();
    await seen.page
      .getByText(/^Lillstad: 1,640 per 100,000 inhabitants in 2025\. That is higher than/)
      .waitFor();
  });
});

describe('what is reported here', () => {
  it('is compared where another municipality of the group reports here too', async () => {
    const ring = [18, 18.1, 18.1, 18, 18].map((lon, at) => [lon, at < 2 || at === 4 ? 60 : 60.1]);
    const neighbour = {
      type: 'Feature',
      properties: { code: '0380', name: 'Uppsala' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    const areas = join(folder, 'grannar.geojson');
    await writeFile(areas, JSON.stringify({ type: 'FeatureCollection', features: [neighbour] }));
    await product.command([
      ...['import', 'areas', areas, '--level', 'municipality', '--code', 'code'],
      ...['--name', 'name', '--scheme', 'grannar', '--valid-from', '2020-01-01'],
    ]);
    const people = join(folder, 'folk.csv');
    const rows = ['9901', '0380'].map((code) => [code, '', '2024', '10000']);
    await writeFile(people, csvOf([['kommunkod', 'kommun', 'år', 'folkmängd'], ...rows]));
    await product.command(['import', 'statistics', people, '--profile', 'befolkning']);
    const { email } = townspeople.reporter;
    const reporter = await ProductClient.signIn(product.address, email, TOWN_PASSWORD);
    const lastMonth = new Date(Date.now() - 40 * 86_400_000).toISOString();
    const places = ['9901', '9901', '0380'].flatMap((code) => Array<string>(6).fill(code));
    for (const code of places) {
      const { status, body } = await reporter.send('POST', '/incidents', {
        body: {
          ...{ clientId: randomUUID(), kind: 'observation', category: 'order.vandalism' },
          ...{ occurredFrom: lastMonth, location: { areaCode: `municipality:${code}` } },
        },
      });
      if (status !== 201) throw new Error(JSON.stringify(body));
    }
    const viewer = await ProductClient.signIn(
      ...([product.address, townspeople.prevention.email, TOWN_PASSWORD] as const),
    );
    const all = 'area=municipality:0380&from=2024-01-01&to=2035-01-01';
    await eventually(async () => (await viewer.count(all)) === 6);
    const seen = await look();
    const { page } = seen;
    await page
      .getByRole('heading', { level: 2, name: /^Liknande kommuner: det som rapporteras hos oss/ })
      .waitFor();
    const section = page.getByRole('region', { name: /det som rapporteras hos oss/ });
    await section.getByText('1 av 1 andra kommuner i gruppen har ett tal.').waitFor();
    await section.getByText('För få kommuner i gruppen har ett tal.').waitFor();
    await section.getByText(/n = 18 händelser/).waitFor();
    await section.getByText('Visa som tabell').click();
    const caption = /^Händelser per 1 000 invånare och år, Lillstad/;
    const cells = section.getByRole('table', { name: caption }).getByRole('cell');
    await cells.first().waitFor();
    // Twelve in one month of 10 000 are 14,4 a year and thousand; the interval is Garwood's.
    expect(await cells.allInnerTexts()).toEqual(['14,4 (7,4–25,2)', '7,2 (2,6–15,7)']);
    expect(await seen.violations()).toEqual([]);
  }, 60_000);
});

describe('the command', () => {
  it('tries a grouping, and tells wrong rows', async () => {
    const path = join(folder, 'prov.csv');
    await writeFile(path, groups());
    const said = ['import', 'municipality-groups', path, '--source', 'prov'];
    const told = await product.command([...said, '--valid-from', '2024-01-01', '--dry-run']);
    expect(told).toMatchObject({ read: 8, refused: 0, written: false });
  });
});
