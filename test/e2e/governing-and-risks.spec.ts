import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import type { Product } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const smallest = { width: 320, height: 640 };

let product: Product;
let browser: Browser;
const visitors: Visitor[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.leave();
});

async function look(
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, product.address, options);
  visitors.push(visitor);
  await visitor.openAs('city@demo.example', DEMO_PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

const isNarrowEnough = ({ page }: Visitor) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');

it('finds what steers, follows it on to what replaced it, and says how the goals are carried out', async () => {
  const seen = await look('/governing-documents');
  const { page } = seen;
  await page.getByRole('heading', { name: 'Mål per fokusområde' }).waitFor();
  expect(await page.getByText('Ersatt', { exact: true }).count()).toBe(0);
  await page.getByLabel('Visa även det som inte gäller nu').check();
  await page.getByText('Ersatt', { exact: true }).waitFor();
  expect(await seen.violations()).toEqual([]);
  await page.getByText('Ersatt av').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: /^Program för trygghet/ }).waitFor();
  await page
    .getByRole('button', { name: /^Skriv för/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Vi sandar först där äldre går.');
  await seen.tabTo('Spara svaret');
  await page.keyboard.press('Enter');
  await page.getByText('Vi sandar först där äldre går.').waitFor();
  expect(await seen.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await page.getByLabel('Sista dagen det gäller').fill('2001-01-01');
  await page.getByRole('button', { name: 'Spara ändringen' }).click();
  await page.getByRole('link', { name: 'Sista dagen kan inte komma före första dagen.' }).waitFor();
  expect(await seen.violations()).toEqual([]);
  expect(seen.complaints.filter((text) => !/401|422/.test(text))).toEqual([]);
}, 120_000);

it('judges a risk by keyboard, opens its cell in the matrix, and reads the same in the list', async () => {
  const seen = await look('/risks');
  const { page } = seen;
  await page.getByRole('heading', { name: /^Ingen risk är bedömd/ }).waitFor();
  await page.getByRole('button', { name: 'Lägg till en risk' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Risken i några ord').fill('Brand i skola');
  await page.getByLabel('Vad kan hända?').fill('En skola brinner en helg.');
  await page.getByRole('button', { name: 'Spara risken' }).click();
  await page
    .getByRole('link', { name: /minst ett skyddsvärde/ })
    .first()
    .waitFor();
  await page.getByLabel('Miljö och egendom').check();
  const without = page.getByRole('group', { name: 'Utan åtgärder' });
  await without.getByLabel(/^Hur illa för/).selectOption('5');
  await page.getByText(/^Nivå 3 × 5 = 15, hög risk/).waitFor();
  await page.getByLabel('Medel', { exact: true }).check();
  await page.getByLabel('Oförändrad').check();
  expect(await seen.violations()).toEqual([]);
  await seen.tabTo('Spara risken');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Brand i skola' }).waitFor();
  await page.getByText('Med de åtgärder som finns är nivån 9, medelhög risk.').waitFor();
  await page.getByText('Hur risken har bedömts').click();
  await page.getByRole('heading', { level: 3 }).waitFor();
  expect(await seen.violations()).toEqual([]);
  await page.getByRole('link', { name: 'Alla risker' }).click();
  const matrix = page.getByRole('region', { name: 'Riskmatris' });
  await matrix.getByRole('button', { name: /^Nivå 9, medelhög risk: 1 med/ }).focus();
  await page.keyboard.press('Enter');
  await matrix.getByRole('link', { name: 'Brand i skola' }).waitFor();
  await page.getByRole('cell', { name: '3 × 5 = 15' }).waitFor();
  await page.getByLabel('Skyddsvärde som hotas').selectOption({ label: 'Grundläggande värden' });
  await page.getByText(/^Du ser 0 av 1 risker/).waitFor();
  expect(await seen.violations()).toEqual([]);
  expect(seen.complaints.filter((text) => !/401|422/.test(text))).toEqual([]);
}, 120_000);

it('reads both on the smallest phone in the dark', async () => {
  const seen = await look('/risks', { viewport: smallest, colorScheme: 'dark' });
  await seen.page.getByRole('region', { name: 'Riskmatris' }).waitFor();
  expect(await isNarrowEnough(seen)).toBe(true);
  expect(await seen.violations()).toEqual([]);
  await seen.open('/governing-documents');
  await seen.page.getByRole('heading', { name: 'Mål per fokusområde' }).waitFor();
  expect(await isNarrowEnough(seen)).toBe(true);
  expect(await seen.violations()).toEqual([]);
}, 120_000);
