import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import type { Product } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let product: Product;
let browser: Browser;
const visitors: Visitor[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('stockholm'), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) {
    expect(visitor.complaints.filter((text) => !/401|404/.test(text))).toEqual([]);
    await visitor.leave();
  }
});

async function look(
  name: string,
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, product.address, options);
  visitors.push(visitor);
  await visitor.openAs(`${name}@demo.example`, DEMO_PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

/** Goes to a control by Tab and presses it. */
async function press(seen: Visitor, name: string): Promise<void> {
  await seen.tabTo(name);
  await seen.page.keyboard.press('Enter');
}

const here = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric' });
const ended = Number(here.format()) - 1;
const wayOf = (page: Page) => page.getByRole('region', { name: 'Var den samlade bilden är' });

describe('the municipality’s own picture', () => {
  let address = '';
  let edition = '';

  it('is begun from the closed collection by keyboard, and written as far as it must be', async () => {
    const seen = await look('city', '/collections');
    const { page } = seen;
    await page.getByRole('link', { name: `Insamling för ${ended}` }).click();
    await press(seen, 'Avsluta insamlingen');
    await press(seen, 'Avsluta nu');
    await page.getByRole('heading', { name: 'Rapporten till fullmäktige' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await press(seen, 'Börja den samlade bilden');
    await page.getByRole('heading', { level: 1, name: /Samlad risk- och lägesbild/ }).waitFor();
    address = new URL(page.url()).pathname;
    await wayOf(page).getByRole('link', { name: 'Samlad bedömning' }).waitFor();
    for (const name of ['Samlad bedömning', 'Förslag till inriktning']) {
      await page.getByRole('button', { name: `Skriv bedömning : ${name}` }).click();
      await page.keyboard.type('Det är som vi har sett det i år.');
      await page.getByText(/^Sparat \d\d/).waitFor();
      await page.getByRole('button', { name: 'Klar', exact: true }).click();
    }
    await page.reload();
    await wayOf(page).getByText('Det som måste stå är skrivet.').waitFor();
    await wayOf(page)
      .getByText(/har inte svarat/)
      .first()
      .waitFor();
    expect(await seen.violations()).toEqual([]);
    await press(seen, 'Skicka till granskning');
    await wayOf(page).getByRole('heading', { name: 'Skicka till granskning' }).waitFor();
    await press(seen, 'Skicka till granskning');
    await wayOf(page).getByText('Bilden granskas. Texten är låst.').waitFor();
  }, 180_000);

  it('is read as it will be frozen, with who was heard and an annex each, and approved', async () => {
    const seen = await look('city', `${address}/review`);
    const { page } = seen;
    const rows = await seen.rowsOf('Vilka som har hörts');
    expect(rows.length).toBeGreaterThan(11);
    expect(rows.map((row) => row[1])).toEqual(
      expect.arrayContaining(['Har berättat', 'Inget att rapportera', 'Inget svar']),
    );
    await page.getByText(/^Bilaga 1: /).waitFor();
    expect(await seen.violations()).toEqual([]);
    await press(seen, 'Godkänn granskningen');
    await wayOf(page).getByRole('heading', { name: 'Godkänn granskningen' }).waitFor();
    await press(seen, 'Godkänn granskningen');
    await wayOf(page)
      .getByText(/^Bilden är granskad/)
      .waitFor();
  }, 180_000);

  it('is handed in with reservation and then decided by the council, as its registrar writes', async () => {
    const seen = await look('city-registrar', '/pictures?kind=city', {
      ...{ viewport: phone, colorScheme: 'dark' },
    });
    const { page } = seen;
    await page.getByRole('table', { name: 'Väntar på ett steg' }).getByRole('link').first().click();
    await meet(page, 'Lämna in med förbehåll för beslutet');
    await wayOf(page)
      .getByText(/^Bilden är inlämnad/)
      .waitFor();
    await meet(page, 'Registrera beslutet', true);
    await wayOf(page).getByText('Bilden är beslutad och fastställd.').waitFor();
    expect(await seen.violations()).toEqual([]);
    expect(await seen.sidewaysPixels()).toBe(0);
    await page.goto(`${product.address}/pictures?kind=city`);
    await page
      .getByRole('link', { name: /version 2/i })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Samlad risk- och lägesbild/ }).waitFor();
    edition = new URL(page.url()).pathname;
    expect(await seen.violations()).toEqual([]);
    expect(await seen.sidewaysPixels()).toBe(0);
  }, 180_000);

  it('is nobody’s else before it is decided, and stands with its collection afterwards', async () => {
    const other = await look('coordinator', '/pictures');
    expect(await other.page.getByRole('link', { name: 'Samlade bilder' }).count()).toBe(0);
    const seen = await look('city', '/collections');
    await seen.page.getByRole('link', { name: `Insamling för ${ended}` }).click();
    const link = seen.page.getByRole('link', { name: 'Version 2, beslutad' });
    expect(await link.getAttribute('href')).toBe(edition);
  }, 120_000);
});

/** A step at which the body meets, with what the minutes say. */
async function meet(page: Page, step: string, isDecision = false): Promise<void> {
  const way = wayOf(page);
  await way.getByRole('button', { name: step }).click();
  await way.getByLabel('Nämnd, styrelse eller delegat').fill('Kommunfullmäktige');
  await way.getByLabel('Dag', { exact: true }).fill('2026-01-29');
  await way.getByLabel('Paragraf i protokollet').fill('9');
  await way.getByLabel('Diarienummer').fill('KS 2026/88');
  if (isDecision) {
    await way.getByLabel('Berett av').fill('Stadsledningskontoret');
    await way.getByLabel('Beslutat av').fill('Ordföranden');
  }
  await way.getByRole('button', { name: step }).click();
}
