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

const PREVENTION = townspeople.prevention.email;
const LAST_YEAR = new Date().getUTCFullYear() - 1;
const smallest = { width: 320, height: 640 };
const HEADING = 'Skadegörelse och klotter i Söder: rapporterat, upplevt och anmält';

let product: Product;
let browser: Browser;
let folder: string;
let visitor: Visitor | undefined;

const police = csvOf([
  ['område', 'brottstyp', '2021', '2022', '2023', '2024'],
  ['Söder', 'Klotter', '1 204', '1 190', '..', '1 310'],
  ['Norr', 'Klotter', '310', '305', '298', '-'],
]);
const survey = csvOf([
  ['område', 'fråga', 'år', 'grupp', 'andel', 'antal svar', 'metod'],
  ...['2017', '2020', '2023'].flatMap((year) =>
    [
      ['alla', '30,5', '410'],
      ['kvinnor', '38,0', '210'],
      ['män', '22,5', '200'],
    ].map(([group, share, n]) => {
      return [
        'Söder',
        'Orolig för skadegörelse',
        year,
        group!,
        share!,
        n!,
        year === '2017' ? 'post' : 'webb',
      ];
    }),
  ),
]);

beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-statistics-'));
  for (const [name, profile, text] of [
    ['polis.csv', 'polis-lokal', police],
    ['enkat.csv', 'trygghetsmatning', survey],
  ] as const) {
    await writeFile(join(folder, name), text);
    await product.command(['import', 'statistics', join(folder, name), '--profile', profile]);
  }
  const reporter = await ProductClient.signIn(
    product.address,
    townspeople.reporter.email,
    TOWN_PASSWORD,
  );
  for (const month of ['01', '01', '05']) {
    const body = {
      ...{ clientId: randomUUID(), kind: 'observation', category: 'order.vandalism' },
      ...{
        occurredFrom: `${LAST_YEAR}-${month}-10T10:00:00Z`,
        location: { areaCode: 'district:soder' },
      },
    };
    const { status, body: told } = await reporter.send('POST', '/incidents', { body });
    if (status !== 201) throw new Error(JSON.stringify(told));
  }
  const viewer = await ProductClient.signIn(product.address, PREVENTION, TOWN_PASSWORD);
  const all = 'area=municipality:9901&from=2024-01-01&to=2035-01-01';
  await eventually(async () => (await viewer.count(all)) === 3);
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

async function look(path: string, options: Parameters<typeof Visitor.arrive>[2] = {}) {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(PREVENTION, TOWN_PASSWORD, path);
  return visitor;
}
const lookBeside = async (options: Parameters<typeof Visitor.arrive>[2] = {}) => {
  const seen = await look('/statistics?area=district:soder&theme=vandalism', options);
  await seen.page.getByRole('heading', { level: 1, name: HEADING }).waitFor();
  await seen.page.getByRole('table', { name: 'Serier som finns' }).waitFor();
  return seen;
};

describe('statistics beside incidents', () => {
  it('say what was reported, experienced and told to the police, and add nothing up', async () => {
    const { page } = await lookBeside();
    await page
      .getByText(
        /^Hos oss rapporterades 3 händelser under 12 månader|^Hos oss rapporterades 3 händelser /,
      )
      .waitFor();
    await page.getByText('Polisen: Klotter, 1 310 år 2024.').waitFor();
    await page
      .getByText(/^Enkät: Orolig för skadegörelse, 30,5 % \(26,2–35,1\) år 2023\.$/)
      .waitFor();
    await page
      .getByText(
        /^Orolig för skadegörelse: kvinnor 15,5 procentenheter mer än män 2023 \(.+\)\. Det är mer än slumpen/,
      )
      .waitFor();
    await page.getByText(/^Brott i serien 2020: det mäts på ett annat sätt\./).waitFor();
    await page
      .getByText(/^Källa: Polisen, lokalpolisområdet\. Söder, 2021–2024\..* Dolda: 1, saknas: 0\./)
      .waitFor();
    const views = await page.locator('.beside-view h2').allInnerTexts();
    expect(views).toEqual(['Rapporterat hos oss', 'Upplevt, enligt enkäter', 'Polisen']);
    expect(await page.locator('.beside-panels svg').count()).toBe(3);
  });

  it('have a table beside each chart with the same numbers, where hidden is not zero', async () => {
    const seen = await lookBeside();
    for (const each of await seen.page.getByText('Visa som tabell').all()) await each.click();
    await seen.page.getByRole('table', { name: 'Klotter, Söder' }).waitFor();
    expect((await seen.rowsOf('Klotter, Söder')).slice(1)).toEqual([
      ['2021', '1 204'],
      ['2022', '1 190'],
      ['2023', 'dold av källan'],
      ['2024', '1 310'],
    ]);
    const chart = seen.page.getByRole('img', { name: 'Klotter, Söder' });
    const labels = await chart.locator('text').allTextContents();
    expect(labels).toEqual(expect.arrayContaining(['Antal', 'dold']));
    // A bar for each number, and none for what is hidden.
    expect(await chart.locator('rect').count()).toBe(3);
    const [head, , , latest] = await seen.rowsOf('Orolig för skadegörelse, Söder');
    expect(head).toEqual(['År', 'alla', 'kvinnor', 'män', 'Skillnad, kvinnor mot män']);
    expect(latest![1]).toBe('30,5 % (26,2–35,1*, n = 410)');
    expect(latest![4]).toMatch(/^15,5 \(6,\d–24,\d\)$/);
    const [file] = await Promise.all([
      seen.page.waitForEvent('download'),
      seen.page.getByRole('button', { name: 'Ladda ner talen (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('soder-vandalism.csv');
  });

  it('are reached from the picture, and change with area and theme', async () => {
    const { page } = await look(`/picture?area=district:soder&year=${LAST_YEAR}&exact=true`);
    await page.getByRole('link', { name: 'Jämför med annan statistik' }).click();
    await page.getByRole('heading', { level: 1, name: /i Söder: rapporterat/ }).waitFor();
    await page.getByLabel('Tema', { exact: true }).first().selectOption('litter');
    await page.getByText('Ingen har läst in statistik om temat för Söder än.').waitFor();
  });

  it('come in by file: tried first, told row by row, taken in, and taken back', async () => {
    const seen = await lookBeside();
    const { page } = seen;
    await page.getByRole('link', { name: 'Läs in mer statistik från fil' }).click();
    await page.getByRole('heading', { level: 1, name: 'Läs in statistik' }).waitFor();
    await page.getByLabel('Källa', { exact: true }).selectOption('raddningstjanst');
    const upload = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      await page.getByLabel('Fil', { exact: true }).setInputFiles(join(folder, name));
    };
    await upload(
      'fel.csv',
      csvOf([
        ['område', 'händelsetyp', 'år', 'antal'],
        ['Söder', 'Brand', '2024', 'många'],
      ]),
    );
    await page.getByText('1 rad går inte att läsa in').waitFor();
    expect((await seen.rowsOf('Rader att rätta'))[1]!.slice(0, 3)).toEqual(['2', 'antal', 'många']);
    await upload(
      'insatser.csv',
      csvOf([
        ['område', 'händelsetyp', 'år', 'antal'],
        ['Söder', 'Anlagd skadegörelse, brand', '2024', '7'],
        ['Gamla stan', 'Anlagd skadegörelse, brand', '2024', '9'],
      ]),
    );
    await page.getByText('2 rader lästa.').waitFor();
    await page.getByText('1 rad gäller ett område som inte är ett av dagens').waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Läs in filen' }).click();
    await page.getByText('Filen är inläst.').waitFor();
    const series = page.getByRole('rowheader', { name: 'Anlagd skadegörelse, brand' });
    await page.getByRole('link', { name: 'Till statistiken' }).click();
    await series.waitFor();
    await page.getByRole('link', { name: 'Läs in mer statistik från fil' }).click();
    await page.getByRole('button', { name: 'Ta tillbaka insatser.csv' }).click();
    await page.getByText('Filen är tillbakatagen.').waitFor();
    await page.getByRole('link', { name: 'Till statistiken' }).click();
    await page.getByRole('table', { name: 'Serier som finns' }).waitFor();
    await series.waitFor({ state: 'detached' });
  });

  it('are used with the keyboard alone', async () => {
    const seen = await lookBeside();
    await seen.tabTo('Tema');
    await seen.page.keyboard.press('End');
    await seen.page.getByRole('heading', { level: 1, name: /^Otrygghet i Söder/ }).waitFor();
    await seen.tabTo('Visa som tabell');
    await seen.page.keyboard.press('Enter');
    await seen.page.getByRole('table', { name: /^Händelser som personal/ }).waitFor();
  });

  it.each(['light', 'dark'] as const)('break no rule of WCAG 2.2 AA, %s', async (colorScheme) => {
    const seen = await lookBeside({ colorScheme });
    expect(await seen.violations()).toEqual([]);
  });

  it('fit the narrowest phone without scrolling sideways', async () => {
    const seen = await lookBeside({ viewport: smallest });
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
  });

  it('are taken in on a page that fits the narrowest phone', async () => {
    const seen = await look('/statistics/take-in', { viewport: smallest });
    await seen.page.getByRole('heading', { level: 1, name: 'Läs in statistik' }).waitFor();
    await seen.page
      .getByRole('button', { name: /^Ta tillbaka/ })
      .first()
      .waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
  });

  it('are the same in English', async () => {
    const seen = await lookBeside();
    await seen.speakEnglish();
    await seen.page
      .getByRole('heading', { level: 1, name: /^Vandalism and graffiti in Söder: reported here/ })
      .waitFor();
    await seen.page.getByText(/women 15.5 percentage points more than men in 2023/).waitFor();
  });
});

describe('the command', () => {
  it('reads the sample of a profile', async () => {
    const path = 'test/fixtures/statistics/bra.csv';
    const told = await product.command([
      ...['import', 'statistics', path, '--profile', 'bra', '--dry-run'],
    ]);
    expect(told).toMatchObject({ written: false, errors: [] });
  });
});
