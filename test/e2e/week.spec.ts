import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays, isoWeek, localParts, reportingPeriodOf } from '#domain';
import { launchBrowser, Visitor } from '../support/browser.js';
import { eventually } from '../support/process-runs.js';
import { ProductClient, type Product } from '../support/product.js';
import { startTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

const PREVENTION = townspeople.prevention.email;
/** The Monday of the last week that is over where the town lies. */
const TODAY = localParts(new Date(), 'Europe/Stockholm').date;
const MONDAY = addDays(reportingPeriodOf('weekly', TODAY).from, -7);
const WEEK = isoWeek(MONDAY).week;
/** Litter in Söder, the week shown first. The months before make the data old enough to be whole. */
const LITTER = [14, 2, 1, 3, 2, 2];
const SODER = `/week?area=district:soder&week=${MONDAY}`;
/** In Söder. */
const POINT = { lon: 15.05, lat: 60.025, source: 'map' };
const smallest = { width: 320, height: 640 };

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
  // By the one who looks later: whoever reports may see where it was.
  const reporter = await ProductClient.signIn(product.address, PREVENTION, TOWN_PASSWORD);
  const report = async (day: string, category = 'order.litter') => {
    const body = {
      ...{ clientId: randomUUID(), kind: 'observation', category },
      ...{ occurredFrom: `${day}T10:00:00Z`, location: POINT },
    };
    const { status, body: told } = await reporter.send('POST', '/incidents', { body });
    if (status !== 201) throw new Error(JSON.stringify(told));
  };
  for (const [weeksBefore, count] of LITTER.entries()) {
    for (let n = 0; n < count; n += 1) await report(addDays(MONDAY, (n % 7) - 7 * weeksBefore));
  }
  await report(addDays(MONDAY, -120));
  const all = `area=municipality:9901&from=2024-01-01&to=2035-01-01`;
  const sum = LITTER.reduce((one, other) => one + other, 1);
  await eventually(async () => (await reporter.count(all)) === sum);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function look(path: string, options: Parameters<typeof Visitor.arrive>[2] = {}) {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(PREVENTION, TOWN_PASSWORD, path);
  await visitor.page.getByRole('img', { name: /^Händelser per vecka/ }).waitFor();
  return visitor;
}

describe('the week', () => {
  it('says in its heading that there were more than expected, and where and of what', async () => {
    const { page } = await look(SODER);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      new RegExp(
        `^Vecka ${WEEK}: 14 händelser i Söder, (klart )?fler än väntat \\(\\d+–\\d+\\)\\.$`,
      ),
    );
    await page.getByText(/^Nedskräpning och dumpning: 14, (klart )?högre än väntat/).waitFor();
    await page.getByText('Inget evenemang är inlagt för veckan').waitFor();
    await page.getByText(/^Källa: händelser i .+, Söder vecka .+ n = 14\./).waitFor();
  });

  it('says how events are planned, where none is', async () => {
    const { page } = await look(SODER);
    await page.getByRole('link', { name: 'Alla evenemang' }).click();
    await page.getByRole('heading', { name: 'Inget evenemang är inlagt' }).waitFor();
    await page.getByText('Samordnaren för din organisation lägger in dem här.').waitFor();
  });

  it('shows five weeks as table and as chart, with the same numbers in both', async () => {
    const seen = await look(SODER);
    const rows = (await seen.rowsOf('De senaste fem veckorna')).slice(1);
    expect(rows.map(([, count]) => Number(count))).toEqual([...LITTER.slice(0, 5)].reverse());
    const chart = seen.page.getByRole('img', { name: /^Händelser per vecka/ });
    const labels = await chart.locator('text').allTextContents();
    for (const [week, count] of rows) expect(labels).toEqual(expect.arrayContaining([week, count]));
  });

  it('shows places when asked, beside the four weeks before', async () => {
    const seen = await look(SODER);
    await seen.tabTo('Visa platserna');
    await seen.page.keyboard.press('Enter');
    await seen.page.getByText(/^1 plats = 100.% av alla händelser \(14 av 14\)\.$/).waitFor();
    const rows = await seen.rowsOf('Platser med flest händelser i Söder');
    expect(rows[0]!.slice(3)).toEqual(['Fyra veckor före', 'Bland de tio då']);
    expect(rows.slice(1).map((row) => row.slice(1))).toEqual([['14', '100 %', '8', 'ja']]);
    expect(await seen.page.getByRole('main').innerText()).toMatch(
      new RegExp(`Söder vecka ${WEEK} \\d+.*topPlaces@1`),
    );
    expect(await seen.violations()).toEqual([]);
    await seen.page.setViewportSize(smallest);
    expect(await seen.sidewaysPixels()).toBe(0);
  });

  it('goes to the week before and back, and to a file of the table', async () => {
    const { page } = await look(SODER);
    await page.getByRole('link', { name: 'Veckan före' }).click();
    await page.getByRole('heading', { level: 1, name: /: 2 händelser i Söder/ }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner kategori (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`soder-${addDays(MONDAY, -7)}-week-categories.csv`);
    await page.getByRole('link', { name: 'Veckan efter' }).click();
    await page.getByRole('heading', { level: 1, name: /: 14 händelser i Söder/ }).waitFor();
  });

  it('is reached and used with the keyboard alone', async () => {
    const seen = await look('/week');
    await seen.tabTo('Veckan före');
    await seen.page.keyboard.press('Enter');
    await seen.page.getByRole('heading', { level: 1, name: /: 2 händelser i/ }).waitFor();
    await seen.tabTo('Veckan efter');
    await seen.page.keyboard.press('Enter');
    await seen.page.getByRole('heading', { level: 1, name: /: 14 händelser i/ }).waitFor();
  });

  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA, %s', async (colorScheme) => {
    const seen = await look(SODER, { colorScheme });
    expect(await seen.violations()).toEqual([]);
  });

  it('fits the narrowest phone without scrolling sideways', async () => {
    const seen = await look(SODER, { viewport: smallest });
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
  });

  it('is the same in English', async () => {
    const seen = await look(SODER);
    await seen.speakEnglish();
    await seen.page
      .getByRole('heading', { level: 1, name: /^Week \d+: 14 incidents in Söder, (clearly )?more/ })
      .waitFor();
  });
});
