import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { Product } from '../support/product.js';

const PASSWORD = 'lagesbild-demo';
/** Of Skärholmen, where the demo holds a rise in vandalism from March 2026, in Bredäng. */
const COORDINATOR = 'coordinator@demo.example';
const CITY = 'city@demo.example';
const YEAR = '2026-01/2027-01';

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('stockholm'), launchBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function arrive(email: string, path = '/'): Promise<Visitor> {
  visitor = await Visitor.arrive(browser, product.address);
  await visitor.openAs(email, PASSWORD, path);
  return visitor;
}

const STANDOUT =
  /i Bredäng: (\d+) händelser, (?:klart )?fler än väntat \((\d+)–(\d+)\)\. Året före: (\d+)/;

describe('finding the rise, by keyboard alone', () => {
  it('leads from the first page over the district to what has risen, when, and where on the map', async () => {
    const seen = await arrive(COORDINATOR);
    const { page } = seen;
    await page.getByRole('heading', { name: 'Skärholmen', exact: false, level: 2 }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Öppna lägesbilden');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Skärholmen \d{4}:/ }).waitFor();
    // The year is chosen too, so that the demo of a later year tells the same.
    await page.getByLabel('Period').selectOption(YEAR);
    await page.getByRole('heading', { level: 1, name: /^Skärholmen 2026:/ }).waitFor();

    const found = page
      .getByRole('listitem')
      .filter({ hasText: 'Sönderslaget och förstört i Bredäng' });
    const [, now, low, high, before] = STANDOUT.exec(await found.innerText())!.map(Number);
    expect(now).toBeGreaterThan(2 * before!);
    expect(now).toBeGreaterThan(high!);
    expect(high).toBeGreaterThan(low!);
    const areas = await seen.rowsOf('Händelser per område');
    expect(areas[1]![0]).toBe('Bredäng');
    expect(
      areas
        .slice(1)
        .map(([name]) => name)
        .sort(),
    ).toEqual(expect.arrayContaining(['Sätra', 'Vårberg']));
    expect(await seen.violations()).toEqual([]);

    await seen.tabTo('Sönderslaget och förstört i Bredäng');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 1, name: /^Sönderslaget och förstört i Bredäng 2026:/ })
      .waitFor();
    const months = await seen.rowsOf('Händelser per månad');
    const outside = months
      .filter((cells) => /fler$/.test(cells.at(-1) ?? ''))
      .map(([name]) => name);
    expect(outside.length).toBeGreaterThan(1);
    expect(outside).toContain('April');
    const sentence = await page.getByText(/^Fler än väntat i /).innerText();
    expect(outside.filter((name) => name !== months.at(-1)![0]!).every((name) => sentence.includes(name!.toLowerCase()))).toBe(true); // prettier-ignore
    await page.getByText('ram: utanför det väntade').waitFor();
    expect(await seen.violations()).toEqual([]);

    await seen.tabTo('Se samma sak på kartan');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Områden på kartan' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      /^Sönderslaget och förstört på karta/,
    );
    await page.getByText('Visa som tabell').press('Enter');
    await page.getByRole('button', { name: 'Ändring' }).press('Enter');
    const [, first] = await seen.rowsOf('Händelser i Skärholmen 2026');
    expect(first![0]).toBe('Bredäng');
    expect(await seen.violations()).toEqual([]);
  });

  it('tells where somebody has stopped reporting, beside the counts that are lower for it', async () => {
    const seen = await arrive(
      CITY,
      '/picture?area=municipality:0180&from=2026-05-01&to=2026-11-01',
    );
    const { page } = seen;
    const lowest = page.getByText(/Lägst rapporteringsgrad: Järva, \d+\s% \(\d+ av \d+\)/);
    await lowest.waitFor();
    const rows = await seen.rowsOf('Händelser per område');
    expect(rows[0]!.at(-1)).toBe('Rapporteringsgrad');
    const shares = rows.slice(1).map((cells) => [cells[0], Number.parseInt(cells.at(-1)!, 10)]);
    const least = Math.min(...shares.map(([, share]) => share as number));
    expect(shares.find(([, share]) => share === least)?.[0]).toBe('Järva');
    expect(shares.length).toBe(11);
    expect(await seen.violations()).toEqual([]);
  });

  it('tells of nothing that its own picture finds within its range', async () => {
    const { page } = await arrive(COORDINATOR, '/picture?area=municipality:0180&year=2026');
    const heading = page.getByRole('heading', { name: 'Det här sticker ut' });
    await heading.waitFor();
    const told = await heading.locator('xpath=following::ul[1]/li').allInnerTexts();
    expect(told.length).toBeGreaterThan(0);
    for (const line of told)
      expect(line).toMatch(/: [\d\s]+ händelser, (klart )?fler än väntat \(/);
  });
});
