import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { flat, hasPoppler, pdfText, pdfUnpacked } from '../support/pdf.js';
import { eventually } from '../support/process-runs.js';
import { startDemo } from '../support/demo.js';
import { Product, ProductClient } from '../support/product.js';

const PASSWORD = 'lagesbild-demo';
const NARROW = { width: 320, height: 700 };
const TEXT = 'Anna Andersson stod vid torget och ringde 070-174 06 35 efter hjälp.';
const HIDDEN = ['Anna', 'Andersson', '070-174'];

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;
let reference: string;
let incidentId: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  const reporter = await ProductClient.signIn(product.address, 'reporter@demo.example', PASSWORD);
  const { status, body } = await reporter.send('POST', '/incidents', {
    body: {
      ...{ clientId: randomUUID(), kind: 'staff_incident', category: 'threat.work.threat' },
      ...{ occurredFrom: new Date().toISOString(), text: TEXT },
      location: { areaCode: 'municipality:lillstad' },
    },
  });
  expect(status, JSON.stringify(body)).toBe(201);
  reference = String(body['reference']);
  incidentId = String(body['id']);
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
  who: string,
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
) {
  await visitor?.leave();
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(`${who}@demo.example`, PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

async function pdfOf(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return readFile(await download.path());
}

describe('handing out a masked copy', () => {
  let path: string;

  it('begins with a request, which needs no name and is registered', async () => {
    const seen = await arrive('registrar', '/');
    const { page } = seen;
    await seen.follow('Utlämnande', 'Handlingar');
    await page.getByText('Ingen har begärt något än.').waitFor();
    await page.getByRole('link', { name: 'Ny begäran' }).click();
    await page.getByRole('button', { name: 'Registrera begäran' }).click();
    await page.getByRole('link', { name: 'Skriv vad den som frågar vill ha.' }).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('wanted');
    await page.keyboard.type('Allt om hotet vid torget');
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Registrera begäran' }).click();
    await page.getByRole('heading', { level: 1, name: /^Begäran \d{4}:\d{6}$/ }).waitFor();
    path = new URL(page.url()).pathname;
    await page.getByLabel('Referens').fill('H-2026-FINNSEJ');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByText('Ingen händelse hos er har den referensen.').waitFor();
    await page.getByLabel('Referens').fill(reference);
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByRole('link', { name: reference }).waitFor();
    expect(await seen.violations()).toEqual([]);
  });

  it('is tried part by part, and marked in by keyboard alone', async () => {
    const seen = await arrive('registrar', path);
    const { page } = seen;
    await page.getByRole('link', { name: reference }).click();
    await page.getByRole('heading', { level: 1, name: `Pröva ${reference}` }).waitFor();
    await page.locator('#try-text-part').check();
    await page.getByLabel('Grund').selectOption('OSL 39:3');
    const words = page.getByRole('listbox', { name: 'Vad som skrevs' });
    await words.focus();
    // The first word, and with Shift the one after it.
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('2 ord är maskerade.').waitFor({ state: 'attached' });
    expect(await page.locator('[role=option][aria-selected=true]').allTextContents()).toEqual([
      ...['Anna', 'Andersson'],
    ]);
    expect(await seen.violations()).toEqual([]);
    // A pointer takes any stretch, here a part of a word.
    await page.evaluate(`{
      const word = [...document.querySelectorAll('[role=option]')].find((one) => one.textContent === 'torget');
      window.getSelection().setBaseAndExtent(word.firstChild, 0, word.firstChild, 3);
      word.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    }`);
    await page.getByRole('button', { name: 'Maskera det markerade: tor' }).click();
    await page
      .locator('section', { hasText: 'Så blir kopian' })
      .getByText('get och ringde')
      .waitFor();
    await page.evaluate(`window.getSelection().removeAllRanges()`);
    await page.getByRole('option', { name: 'torget' }).click();
    // What may point out a person is offered, and not masked by itself.
    await page.getByRole('button', { name: /^Maskera telefonnummer: 070-174 06 35/ }).click();
    await page.getByRole('button', { name: 'Lämna ut resten' }).click();
    const copy = page.locator('section', { hasText: 'Så blir kopian' });
    await copy.getByText('stod vid torget och ringde').waitFor();
    expect(await copy.getByText('[maskerat, OSL 39:3]').count()).toBe(2);
    for (const word of HIDDEN) expect(await copy.textContent()).not.toContain(word);
    await page.setViewportSize(NARROW);
    expect(await seen.cutOrOverlapping()).toEqual([]);
    await page.getByRole('button', { name: 'Spara prövningen' }).click();
    await page.getByText('Prövad', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Besluta att lämna ut' }).click();
    await page.getByText('En annan person än den som beslutade måste läsa').waitFor();
    expect(await page.getByRole('button', { name: 'Lämna ut kopian' }).count()).toBe(0);
    expect(await seen.violations()).toEqual([]);
    expect(await seen.cutOrOverlapping()).toEqual([]);
  });

  it('waits for a second person, who shows who they are', async () => {
    const seen = await arrive('security', path, { colorScheme: 'dark' });
    const { page } = seen;
    await page.getByText('Läs utkastet.').waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Ja, den kan lämnas ut' }).click();
    await seen.confirm(PASSWORD);
    await page.getByText('Beslutad', { exact: true }).waitFor();
  });

  it('goes out as a file in which the words are not', async () => {
    const seen = await arrive('registrar', path);
    const { page } = seen;
    await page.getByRole('button', { name: 'Lämna ut kopian' }).click();
    await page.getByText('Kopian är utlämnad.').waitFor();
    const pdf = await pdfOf(page, 'Hämta kopian (PDF)');
    const bytes = pdfUnpacked(pdf);
    for (const word of HIDDEN) expect(bytes).not.toContain(word);
    if (hasPoppler) {
      const text = flat(pdfText(pdf));
      for (const word of HIDDEN) expect(text).not.toContain(word);
      expect(text).toContain(
        flat('[maskerat, OSL 39:3] stod vid torget och ringde [maskerat, OSL 39:3] efter'),
      );
    }
    expect((await pdfOf(page, 'Hämta kopian (PDF)')).equals(pdf)).toBe(true);
    expect((await pdfOf(page, 'Hämta beslutet (PDF)')).subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Allt om hotet vid torget').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Hämta kopian (PDF)' }).isVisible()).toBe(false);
  });

  it('is told on the page of the incident, without who asked, and in the list', async () => {
    const own = await arrive('reporter', `/my-incidents/${incidentId}`);
    await own.page.getByRole('heading', { name: 'Utlämnad' }).waitFor();
    await own.page.getByText(/allmän handling\. Maskerat: Vad som skrevs\./).waitFor();
    const list = await arrive('archivist', '/disclosures', { viewport: NARROW });
    await list.page.getByText('Utlämnad', { exact: true }).first().waitFor();
    expect(await list.violations()).toEqual([]);
    expect(await list.cutOrOverlapping()).toEqual([]);
    await list.page.getByRole('link', { name: /^\d{4}:\d{6}$/ }).click();
    await list.page.getByRole('heading', { level: 1, name: /^Begäran/ }).waitFor();
    expect(await list.page.content()).not.toContain('Allt om hotet');
    await list.speakEnglish();
    await list.page.getByRole('heading', { level: 1, name: /^Request/ }).waitFor();
    await eventually(async () => (await list.violations()).length === 0);
  });

  it('is not offered to those who may not', async () => {
    const seen = await arrive('manager', path);
    await seen.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  });
});
