import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import type { Product } from '../support/product.js';
import { startTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

const ANALYST = townspeople.analyst.email;
const ADMINISTRATOR = townspeople.administrator.email;

/** Six events of Söder in 2025: three are right, one has a word of its own, one has no time and one no known place. */
const events = [
  'Nummer;När;Vad;Var',
  '1;14/3/2025 20:15;Klotter;Söder',
  '2;15/3/2025 21:00;klotter;Söder',
  '3;igår;Klotter;Söder',
  '4;16/4/2025 08:30;Klotter;Atlantis',
  '5;17/5/2025 09:00;Mopedåkning;Söder',
  '6;18/6/2025 10:00;Klotter;Söder',
];

let product: Product;
let browser: Browser;
let folder: string;
let file: string;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-imports-'));
  file = join(folder, 'Stadens larm.csv');
  await writeFile(file, `${events.join('\r\n')}\r\n`);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function arrive(
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
  email: string = ANALYST,
) {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(email, TOWN_PASSWORD, path);
  return visitor;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** What the browser said, but for the answer that tells that nobody is signed in. */
function unexpected({ complaints }: Visitor): string[] {
  return complaints.filter((line) => !/401.*\/api\/v1\/session\)$/.test(line));
}

describe('importing a file on the page', () => {
  it('teaches what can be imported while there is nothing', async () => {
    const { page } = await arrive('/imports');
    await page.getByRole('heading', { name: 'Här finns inga importer än' }).waitFor();
    expect(await page.getByText('Filen kan vara CSV, Excel').isVisible()).toBe(true);
    expect(await visitor!.violations()).toEqual([]);
  });

  it('is done with the keyboard alone: mapped, foreseen, taken in, seen in the picture and taken back', async () => {
    const seen = await arrive('/imports');
    const { page } = seen;
    // The page is a chunk of its own: nothing can be reached in it before it is there.
    await heading(page, 'Importer');
    await seen.tabTo('Ny import');
    await page.keyboard.press('Enter');
    await heading(page, 'Välj en fil');
    expect(await page.title()).toBe('Välj en fil – Lägesbild');
    // A browser without a window shows no window to choose a file in: the field is filled instead.
    await page.getByLabel('Fil med händelser').setInputFiles(file);
    await heading(page, 'Vad betyder kolumnerna?');
    const preview = await seen.rowsOf('Filens första rader');
    expect(preview[3]).toEqual(['4', '3', 'igår', 'Klotter', 'Söder']);
    await page.getByText('3 av de första 6 raderna kan läsas in.').waitFor();
    await page.getByText('Rad 2 läses som 2025-03-14 kl. 20:15.').waitFor();
    expect(await seen.violations()).toEqual([]);

    await seen.tabTo('Mopedåkning (1 rad)');
    await page.keyboard.type('buskör');
    await page
      .getByRole('option', { name: /^Buskörning/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('4 av de första 6 raderna kan läsas in.').waitFor();
    await seen.tabTo('Kontrollera hela filen');
    await page.keyboard.press('Enter');
    const summary = page.locator('section:focus');
    await summary.getByRole('link', { name: 'Skriv vilka villkor som gäller' }).waitFor();
    expect(await page.title()).toMatch(/^Fel: /);
    await seen.tabTo('Skriv vilka villkor');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Avtal med Lillstad');
    await seen.tabTo('Kontrollera hela filen');
    await page.keyboard.press('Enter');

    await heading(page, 'Kontrollera innan du läser in');
    await page.getByText('Några rader kan inte läsas in.').waitFor();
    const errors = await seen.rowsOf('Rader som är fel');
    expect(errors.slice(1).map(([line, column, value]) => [line, column, value])).toEqual([
      ['4', 'När', 'igår'],
      ['5', 'Var', 'Atlantis'],
    ]);
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Spara profilen');
    await page.keyboard.press('Enter');
    await page.getByText('Profilen är sparad.').waitFor();
    await seen.tabTo('Läs in 4 rader');
    await page.keyboard.press('Enter');

    await heading(page, 'Stadens larm.csv');
    await page.getByRole('status').getByText('Klar').waitFor();
    const [recorded] = await page.locator('.count dd').allInnerTexts();
    expect(recorded).toBe('4');
    expect(await page.getByText('Avtal med Lillstad').isVisible()).toBe(true);
    expect(await seen.violations()).toEqual([]);
    const result = page.url();

    await expectPicture(page, /^Söder 2025: 4 händelser/);
    await page.goto(result);
    await page.getByRole('button', { name: 'Ta tillbaka …' }).waitFor();
    await seen.tabTo('Ta tillbaka …');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ta tillbaka 4 händelser?' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    const takeBack = page.getByRole('button', { name: 'Ta tillbaka …' });
    await takeBack.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ta tillbaka 4 händelser?' }).waitFor();
    await seen.tabTo('Ta tillbaka händelserna');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Tillbakatagen').waitFor();
    await expectPicture(page, /^Här finns inga händelser/);
    expect(unexpected(seen)).toEqual([]);
  }, 120_000);

  it('needs no telling the second time: the saved profile fits', async () => {
    const { page } = await arrive('/imports/new');
    await page.getByLabel('Fil med händelser').setInputFiles(file);
    await heading(page, 'Vad betyder kolumnerna?');
    expect(await page.getByLabel('Profil').inputValue()).toBe('stadens-larm');
    await page.getByRole('button', { name: 'Kontrollera hela filen' }).click();
    await page.getByText('Några rader kan inte läsas in.').waitFor();
    await page.goBack();
    await heading(page, 'Vad betyder kolumnerna?');
    await page.reload();
    await heading(page, 'Vad betyder kolumnerna?');
  });

  it('takes in nothing when all were to go and one is wrong, and says what is wrong with a file that is no table', async () => {
    const { page } = await arrive('/imports/new');
    await page.getByLabel('Fil med händelser').setInputFiles(file);
    await page.getByRole('button', { name: 'Kontrollera hela filen' }).click();
    await page.getByLabel('Läs inte in något om någon rad är fel').check();
    await page.getByRole('button', { name: 'Läs in 4 rader' }).click();
    await page.getByRole('status').getByText('Inget togs in').waitFor();
    await page.getByRole('link', { name: 'Alla importer' }).click();
    await page.getByRole('link', { name: 'Ny import' }).click();
    const paper = join(folder, 'rapport.csv');
    await writeFile(paper, '%PDF-1.7\n');
    await page.getByLabel('Fil med händelser').setInputFiles(paper);
    await page.getByText('Filen är varken CSV, XLSX eller JSON.').waitFor();
  });

  it('is offered to an administrator, without what others’ rows said', async () => {
    const { page } = await arrive('/', {}, ADMINISTRATOR);
    await page.getByRole('link', { name: 'Importer' }).first().click();
    await heading(page, 'Importer');
    expect(page.url()).toMatch(/\/imports$/);
    await page.getByRole('link', { name: 'Stadens larm.csv' }).first().click();
    await page.getByText('ser bara den som startade importen').first().waitFor();
    expect(await page.getByText('Atlantis', { exact: true }).count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'fits a phone and is the same in English, %s',
    async (colorScheme) => {
      const seen = await arrive('/imports', { viewport: { ...phone, width: 320 }, colorScheme });
      const { page } = seen;
      await heading(page, 'Importer');
      await seen.speakEnglish();
      await heading(page, 'Imports');
      expect(await seen.sidewaysPixels()).toBe(0);
      expect(await seen.violations()).toEqual([]);
      await page.getByRole('link', { name: 'New import' }).click();
      await page.getByLabel('File with incidents').setInputFiles(file);
      await page.getByLabel('Profile').selectOption('');
      await page.getByText('of the first 6 rows can be taken in.').waitFor();
      expect(await seen.sidewaysPixels()).toBe(0);
      expect(await seen.violations()).toEqual([]);
    },
  );
});

/** Counts come in by and by: the page is asked anew until it shows them. */
async function expectPicture(page: Page, title: RegExp): Promise<void> {
  await page.goto(`${product.address}/picture?area=district:soder&year=2025`);
  const refresh = page.getByRole('button', { name: 'Hämta på nytt' });
  await expect
    .poll(
      async () => {
        await refresh.click();
        return page.getByRole('heading', { level: 1 }).innerText();
      },
      { timeout: 20_000 },
    )
    .toMatch(title);
}
