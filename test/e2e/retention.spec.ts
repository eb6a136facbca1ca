import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { Product, ProductClient } from '../support/product.js';

const PASSWORD = 'lagesbild-demo';
const NARROW = { width: 320, height: 700 };
const CANARY = 'Kanarieordet på torget.';
const RUN_WAIT_MS = 60_000;

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;
let old: { id: string; reference: string };
let held: { id: string; reference: string };

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  const reporter = await ProductClient.signIn(product.address, 'reporter@demo.example', PASSWORD);
  const report = async () => {
    const { status, body } = await reporter.send('POST', '/incidents', {
      body: {
        ...{ clientId: randomUUID(), kind: 'observation', category: 'order.gathering' },
        ...{ occurredFrom: new Date().toISOString(), text: CANARY },
        location: { areaCode: 'municipality:lillstad' },
      },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    return body as unknown as { id: string; reference: string };
  };
  [old, held] = [await report(), await report()];
  await longAgo([old.id, held.id]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

/** As if they had come in three years ago: nobody can wait so long. */
async function longAgo(ids: readonly string[]): Promise<void> {
  await product.withDatabase((owner) =>
    owner.query(
      `UPDATE incident SET received_at = received_at - interval '3 years' WHERE id = ANY ($1)`,
      [ids],
    ),
  );
}

async function arrive(email: string, path: string, options = {}): Promise<Visitor> {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(email, PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

async function enterRule(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Börja från förslaget för Iakttagelse' }).click();
  await page.getByRole('button', { name: 'Spara regeln' }).click();
  await page.getByRole('link', { name: 'Skriv vilket beslut regeln bygger på.' }).first().click();
  expect(await page.locator(':focus').getAttribute('id')).toBe('rule-decidedBy');
  await page.getByLabel('Vem som har beslutat').fill('Kommunstyrelsen');
  await page.getByLabel('Beslutets dag').fill('2025-04-02');
  await page.getByLabel('Paragraf').fill('112');
  await page.getByLabel('Diarienummer').fill('KS 2025/17');
  await page.getByRole('button', { name: 'Spara regeln' }).click();
  await page.getByRole('table', { name: 'Regler, den senaste först' }).waitFor();
}

it(
  'a decided rule, a hold, two persons and a record, in a browser',
  { timeout: 180_000 },
  async () => {
    const archivist = await arrive('archivist@demo.example', '/');
    const { page } = archivist;
    await archivist.follow('Gallring', 'Handlingar');
    await page.getByText('Det finns ingen regel än. Allt sparas.').waitFor();
    expect(await page.title()).toBe('Bevarande och gallring – Lägesbild');
    await enterRule(page);
    const [, rule] = await archivist.rowsOf('Regler, den senaste först');
    expect(rule).toEqual([
      ...['Iakttagelse', 'Gallras 2 år efter att den kom in', expect.any(String)],
      ...['Kommunstyrelsen 2025-04-02 § 112 (KS 2025/17)', 'Gäller'],
    ]);
    await page.getByRole('button', { name: 'Sätt ett stopp' }).click();
    await page.getByLabel('Varför').fill('Pågående tillsyn');
    await page.getByLabel('En enda händelse').fill(held.reference);
    await page.getByRole('button', { name: 'Sätt stoppet' }).click();
    await page.getByRole('heading', { name: held.reference }).waitFor();
    expect(await archivist.violations()).toEqual([]);
    await archivist.leave();

    const registrar = await arrive('registrar@demo.example', '/retention');
    await registrar.tabTo('Ta fram listan');
    await registrar.page.keyboard.press('Enter');
    await registrar.page.getByText('1 händelse har nått sin gräns.').waitFor();
    await registrar.page.getByText('1 till har ett stopp').waitFor();
    expect(await registrar.rowsOf('De första 1 på listan')).toContainEqual([
      ...[old.reference, expect.stringContaining('Iakttagelse'), expect.any(String)],
    ]);
    expect(await registrar.page.content()).not.toContain('Kanarie');
    await registrar.page.getByRole('button', { name: 'Föreslå att listan gallras' }).click();
    await registrar.page.getByText('Du har föreslagit det. Någon annan måste godkänna.').waitFor();
    expect(await registrar.page.getByRole('button', { name: /^Godkänn/ }).count()).toBe(0);
    expect(await registrar.violations()).toEqual([]);
    await registrar.leave();

    const second = await arrive('archivist@demo.example', '/retention', { viewport: NARROW });
    await second.page.getByRole('button', { name: 'Godkänn och gallra 1 händelse' }).click();
    await second.confirm(PASSWORD);
    await second.page
      .getByRole('link', { name: 'Läs protokollet' })
      .waitFor({ timeout: RUN_WAIT_MS });
    expect(await second.cutOrOverlapping()).toEqual([]);
    await second.page.getByRole('link', { name: 'Läs protokollet' }).click();
    await second.page.getByRole('heading', { name: /^Gallringsprotokoll \d{4}:1$/ }).waitFor();
    await second.page.getByText('(stämmer)').waitFor();
    await second.page.getByText(old.reference, { exact: true }).waitFor();
    expect(await second.page.getByText(held.reference).count()).toBe(0);
    expect(await second.cutOrOverlapping()).toEqual([]);
    expect(await second.violations()).toEqual([]);
    const [download] = await Promise.all([
      second.page.waitForEvent('download'),
      second.page.getByRole('link', { name: 'Hämta listan som CSV' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain(`${old.reference};erased`);
    await second.page.emulateMedia({ media: 'print' });
    expect(await second.page.getByRole('link', { name: 'Hämta listan som CSV' }).isVisible()).toBe(false); // prettier-ignore
    await second.leave();

    const reporter = await arrive('reporter@demo.example', `/my-incidents/${old.id}`);
    await reporter.page.getByText('enligt beslut: Kommunstyrelsen 2025-04-02 § 112').waitFor();
    expect(await reporter.page.content()).not.toContain('Kanarie');
    await reporter.open(`/my-incidents/${held.id}`);
    await reporter.page.getByText(CANARY).waitFor();
    // Whoever is not signed in yet is told so.
    expect(reporter.complaints.filter((text) => !text.includes('/api/v1/session)'))).toEqual([]);
  },
);
