import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { eventually } from '../support/process-runs.js';
import { Product, ProductClient } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const CANARY = 'Kanarietext som ingen annan ska se.';
const THREATS = 12;
const smallest = { width: 320, height: 640 };
const mailOf = (name: string) => `${name}@demo.example`;

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;
const told: { id: string; reference: string }[] = [];

/** Twelve threats, all read by the security coordinator in one day. */
beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  const reporter = await ProductClient.signIn(product.address, mailOf('reporter'), DEMO_PASSWORD);
  for (let n = 0; n < THREATS; n += 1) {
    const body = {
      ...{ clientId: randomUUID(), kind: 'staff_incident', category: 'threat.work.threat' },
      ...{ occurredFrom: new Date(Date.now() - 3_600_000).toISOString(), text: CANARY },
      location: { areaCode: 'municipality:lillstad' },
    };
    const { status, body: receipt } = await reporter.send('POST', '/incidents', { body });
    expect(status).toBe(201);
    told.push(receipt as { id: string; reference: string });
  }
  const security = await ProductClient.signIn(product.address, mailOf('security'), DEMO_PASSWORD);
  for (const { id } of told) {
    expect((await security.send('GET', `/incidents/${id}`)).status).toBe(200);
  }
  await eventually(
    async () => ((await product.command(['audit', 'unusual'])) as { found: number }).found === 1,
  );
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function look(
  name: string,
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(mailOf(name), DEMO_PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

describe('the data protection officer', () => {
  it('sees who has read what and when, and nothing of what was read', async () => {
    const seen = await look('dpo', '/audit');
    const { page } = seen;
    await page.getByRole('heading', { level: 1, name: 'Läslogg' }).waitFor();
    const reading = page.getByRole('row', { name: /Saga Säkerhet/ });
    await reading.first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain(CANARY);
    await page.getByLabel('Händelsens referens').fill(told[0]!.reference);
    await page.getByLabel('Vad', { exact: true }).selectOption('incident.read');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByText('1 rad visas.').waitFor();
    const [row] = (await seen.rowsOf('Vem som har läst')).slice(-1);
    expect(row?.slice(1, 4).join(' ')).toMatch(
      /Saga Säkerhet.*Säkerhetssamordnare Läste en händelse H-/s,
    );
    expect(new URL(page.url()).search).toBe('?action=incident.read');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hämta som fil (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('reading-log.csv');
    expect(await seen.violations()).toEqual([]);
    // Who comes without having signed in is told so by the server.
    expect(seen.complaints.filter((text) => !/401/.test(text))).toEqual([]);
  }, 60_000);

  it('looks into unusual reading, which was told without a name, and writes what came of it', async () => {
    const seen = await look('dpo', '/messages');
    const { page } = seen;
    await page.getByText('Ovanligt mycket läsning av skyddade händelser').first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/Saga|H-20/);
    await seen.open('/audit');
    await page
      .getByText(/^Öppnade 12 händelser i Kommunstyrelsen\. Vanligt är högst 0\.$/)
      .waitFor();
    await page.getByText(/minst 10 skyddade händelser, och fler än 3 gånger/).waitFor();
    const mark = page.getByRole('button', { name: /^Markera som sett/ });
    await mark.click();
    await page.getByText('Skriv vad du kom fram till.').first().waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByLabel('Vad kom du fram till?').fill('Genomgång inför mötet.');
    await mark.click();
    await page.getByText('Genomgång inför mötet.').waitFor();
    await page.getByText('Sett', { exact: true }).waitFor();
    expect(await mark.count()).toBe(0);
  }, 60_000);

  it('finds it all on the narrowest phone, in English and with the keys', async () => {
    const seen = await look('dpo', '/', { viewport: smallest });
    await seen.open('/audit');
    const { page } = seen;
    await page
      .getByRole('row', { name: /Saga Säkerhet/ })
      .first()
      .waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Från och med');
    await page.keyboard.type('igår');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv dagen så här: 2026-03-14.').first().waitFor();
    await seen.speakEnglish();
    await page.getByRole('heading', { level: 1, name: 'Reading log' }).waitFor();
    await page.getByRole('cell', { name: 'Read an incident' }).first().waitFor();
    expect(await seen.violations()).toEqual([]);
  }, 60_000);
});

describe('others', () => {
  it('have no such page', async () => {
    const { page } = await look('security', '/audit');
    expect(await page.getByText('Läslogg').count()).toBe(0);
  });

  it('see which roles have read what they reported themselves', async () => {
    const seen = await look('reporter', `/my-incidents/${told[0]!.id}`);
    await seen.page.getByRole('heading', { name: 'Vem som har läst' }).waitFor();
    await seen.page.getByText(/: Säkerhetssamordnare\. Läste en händelse\.$/).waitFor();
    expect(await seen.page.getByRole('main').innerText()).not.toContain('Saga');
    expect(await seen.violations()).toEqual([]);
  }, 60_000);
});
