import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { Product, ProductClient } from '../support/product.js';
import { readZip } from '../support/zip-files.js';

const PASSWORD = 'lagesbild-demo';
const NARROW = { width: 320, height: 700 };
const CANARY = 'Kanarieordet vid skolan.';
const MADE_WAIT_MS = 60_000;

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  const reporter = await ProductClient.signIn(product.address, 'reporter@demo.example', PASSWORD);
  const { status, body } = await reporter.send('POST', '/incidents', {
    body: {
      ...{ clientId: randomUUID(), kind: 'observation', category: 'order.gathering' },
      ...{ occurredFrom: new Date().toISOString(), text: CANARY },
      location: { areaCode: 'municipality:lillstad' },
    },
  });
  expect(status, JSON.stringify(body)).toBe(201);
  await aYearAgo(String(body['id']));
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

/** As if it had come in a year ago: a package is of a year that is over. */
async function aYearAgo(id: string): Promise<void> {
  await product.withDatabase((owner) =>
    owner.query(`UPDATE incident SET received_at = received_at - interval '1 year' WHERE id = $1`, [
      id,
    ]),
  );
}

async function arrive(email: string, path: string, options = {}): Promise<Visitor> {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(email, PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

it(
  'a year is asked for, approved by another person, fetched and seen to be whole, in a browser',
  { timeout: 180_000 },
  async () => {
    const archivist = await arrive('archivist@demo.example', '/');
    const { page } = archivist;
    await archivist.follow('Arkiv', 'Handlingar');
    await page.getByText('Inget paket har gjorts än.').waitFor();
    expect(await page.title()).toBe('Leverans till arkiv – Lägesbild');
    await archivist.tabTo('Begär paketet');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Skriv vem som tar emot paketet.' }).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('archive-receiver');
    await page.keyboard.type('Lillstads kommunarkiv');
    await page.getByLabel('Överenskommelse').fill('KS 2026/41');
    await page.getByLabel('Varför').fill('Årlig leverans enligt överenskommelsen.');
    expect(await archivist.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Begär paketet' }).click();
    await archivist.confirm(PASSWORD);
    await page.getByText('Du har begärt det. Någon annan måste godkänna.').waitFor();
    await archivist.leave();

    const second = await arrive('registrar@demo.example', '/archive', { viewport: NARROW });
    await second.page.getByText('Årlig leverans enligt överenskommelsen.').waitFor();
    expect(await second.cutOrOverlapping()).toEqual([]);
    await second.page.getByRole('button', { name: 'Godkänn att paketet görs' }).click();
    await second.confirm(PASSWORD);
    await second.page.getByText('Klart att hämta').waitFor({ timeout: MADE_WAIT_MS });
    await second.page.getByText('Den som har begärt paketet kan hämta det.').waitFor();
    expect(await second.cutOrOverlapping()).toEqual([]);
    expect(await second.violations()).toEqual([]);
    await second.leave();

    const fetching = await arrive('archivist@demo.example', '/archive');
    const link = fetching.page.getByRole('link', { name: /^Hämta paketet/ });
    const [download] = await Promise.all([fetching.page.waitForEvent('download'), link.click()]);
    const file = await download.path();
    const files = new Map(await readZip(await readFile(file)));
    expect(String(files.get('content/handelser.xml'))).toContain(CANARY);
    const digest = await fetching.page.locator('dd', { hasText: /^[0-9a-f]{64}$/ }).innerText();
    const verdict = await product.command(['archive', 'verify', file, '--sha256', digest]);
    expect(verdict).toMatchObject({ isEqual: true, isAsked: true, equal: files.size - 1 });
    await fetching.page.reload();
    await fetching.page.getByText('Senast hämtat av').waitFor();
    await fetching.page.emulateMedia({ media: 'print' });
    expect(await link.isVisible()).toBe(false);
    expect(fetching.complaints.filter((text) => !text.includes('/api/v1/session)'))).toEqual([]);
  },
);
