import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { lillstadOperations } from '../support/lillstad.js';
import { ProductClient, type Product } from '../support/product.js';
import { startTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

const COORDINATOR = townspeople.security.email;
const REPORTER = townspeople.reporter.email;
const NARROW = { width: 320, height: 700 };
const INCIDENTS = 12;
const REASON = 'Underlag till nämndens verksamhetsberättelse.';

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
  const client = await ProductClient.signIn(product.address, COORDINATOR, TOWN_PASSWORD);
  const reported = lillstadOperations().flatMap((operation) =>
    operation.op === 'record' && operation.repeats !== true ? [operation.body] : [],
  );
  for (const body of reported.slice(0, INCIDENTS)) {
    const { status } = await client.send('POST', '/incidents', { body });
    if (status !== 201) throw new Error(`an incident was answered with ${status}`);
  }
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function arrive(
  options: Parameters<typeof Visitor.arrive>[2] = {},
  path = '/exports',
): Promise<Visitor> {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(COORDINATOR, TOWN_PASSWORD, path);
  return visitor;
}

describe('exporting', () => {
  it('begins with an empty list that says what to do, and is reached from the picture', async () => {
    const seen = await arrive({}, '/picture');
    await seen.follow('Exporter', 'Handlingar');
    await seen.page.getByRole('heading', { name: 'Exporter', exact: true }).waitFor();
    expect(await seen.page.title()).toBe('Exporter – Lägesbild');
    await seen.page.getByText('Du har inga exporter').waitFor();
    expect(await seen.violations()).toEqual([]);
  });

  it('tells what is wrong with a month and leads to it', async () => {
    const seen = await arrive();
    await seen.page.getByLabel('Från och med månad').fill('mars');
    await seen.page.getByRole('button', { name: 'Starta exporten' }).click();
    const summary = seen.page.getByRole('region', { name: 'Exporten är inte startad än' });
    await summary.waitFor();
    expect(await summary.and(seen.page.locator(':focus')).count()).toBe(1);
    await seen.page.keyboard.press('Tab');
    await seen.page.keyboard.press('Enter');
    expect(await seen.page.locator(':focus').getAttribute('id')).toBe('from-month');
    expect(await seen.violations()).toEqual([]);
  });

  it('goes from start to file to removal by keyboard alone', async () => {
    const seen = await arrive();
    const { page } = seen;
    await page.getByText('Du har inga exporter').waitFor();
    await seen.tabTo('Starta exporten');
    await page.keyboard.press('Enter');
    // Some are protected: it asks why, and leads to where one says so.
    await page.getByText('Uttaget har skyddade händelser').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('reason');
    await page.keyboard.type(REASON);
    await seen.tabTo('Starta exporten');
    await page.keyboard.press('Enter');
    await page.getByText(`Klar: ${INCIDENTS} händelser`).waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Dina exporter');
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Hämta');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^handelser-\d{4}-\d\d-\d\d-[0-9a-f]{6}\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(parse(text, { bom: true, columns: true, delimiter: ';' })).toHaveLength(INCIDENTS);
    await seen.tabTo('Ta bort');
    await page.keyboard.press('Enter');
    await page.getByText('Du har inga exporter').waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Dina exporter');
    // Of the refusal.
    expect(seen.complaints).toHaveLength(1);
  });

  it.each(['light', 'dark'] as const)('fits a phone and a narrow window in %s', async (scheme) => {
    const seen = await arrive({ viewport: phone, colorScheme: scheme });
    const { page } = seen;
    await page.getByLabel('Format').selectOption('geojson');
    await page.getByLabel('Varför tar du ut händelserna?').fill(REASON);
    await page.getByRole('button', { name: 'Starta exporten' }).click();
    await page.getByText(`Klar: ${INCIDENTS} händelser`).first().waitFor();
    expect(await seen.violations()).toEqual([]);
    expect(await seen.sidewaysPixels()).toBe(0);
    await page.setViewportSize(NARROW);
    expect(await seen.sidewaysPixels()).toBe(0);
  });

  it('speaks English when asked to', async () => {
    const seen = await arrive();
    await seen.speakEnglish();
    await seen.page.getByRole('heading', { name: 'Your exports' }).waitFor();
    await seen.page.getByRole('button', { name: 'Start the export' }).waitFor();
  });

  it('is not offered to those who may not', async () => {
    visitor = await Visitor.arrive(browser, product.address);
    await visitor.openAs(REPORTER, TOWN_PASSWORD, '/exports');
    await visitor.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    expect(await visitor.page.getByRole('link', { name: 'Exporter' }).count()).toBe(0);
  });
});
