import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { eventually } from '../support/process-runs.js';
import { Product, ProductClient } from '../support/product.js';

const PASSWORD = 'lagesbild-demo';
const REGISTRAR = 'registrar@demo.example';
const NARROW = { width: 320, height: 700 };
const CANARY = 'Kanariehotet vid receptionen.';
const TABLE = 'Registrerade handlingar, senaste numret först';

let product: Product;
let browser: Browser;
let registrar: ProductClient;
let visitor: Visitor | undefined;

interface Listed {
  items: { designation: string; organisationId: string | null }[];
}
const newest = async () => {
  const { body } = await registrar.send('GET', '/register?limit=2');
  return (body as unknown as Listed).items;
};

/** Two threats, which the worker registers while one waits. */
beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  registrar = await ProductClient.signIn(product.address, REGISTRAR, PASSWORD);
  const reporter = await ProductClient.signIn(product.address, 'reporter@demo.example', PASSWORD);
  const before = (await newest())[0]?.designation;
  for (let n = 0; n < 2; n += 1) {
    const { status, body } = await reporter.send('POST', '/incidents', {
      body: {
        ...{ clientId: randomUUID(), kind: 'staff_incident', category: 'threat.work.threat' },
        ...{ occurredFrom: new Date().toISOString(), text: CANARY },
        location: { areaCode: 'municipality:lillstad' },
      },
    });
    expect(status, JSON.stringify(body)).toBe(201);
  }
  await eventually(async () => {
    const [last, last2] = await newest();
    return last2 !== undefined && last?.designation !== before && last2.designation !== before;
  });
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function arrive(options: Parameters<typeof Visitor.arrive>[2] = {}, path = '/register') {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(REGISTRAR, PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

async function fileOf(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

describe('the register', () => {
  it('is found from the start, and tells what came in without a word of it', async () => {
    const seen = await arrive({}, '/');
    const { page } = seen;
    await seen.follow('Diarium', 'Handlingar');
    await page.getByRole('table', { name: TABLE }).waitFor();
    const [last] = await newest();
    const [, first] = await seen.rowsOf(TABLE);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format();
    expect(first?.slice(0, 4)).toEqual([
      ...[last!.designation, today, 'Händelse som rör anställd', 'Anställd'],
    ]);
    expect(await page.title()).toBe('Diarium – Lägesbild');
    expect(await page.content()).not.toContain('Kanariehotet');
    expect(await seen.violations()).toEqual([]);
  });

  it('gets the number of a case by keyboard alone, and keeps what it was before', async () => {
    const seen = await arrive();
    const { page } = seen;
    const [{ designation } = { designation: '' }] = await newest();
    const focused = () => page.locator(':focus');
    await seen.tabTo('Skriv');
    await page.keyboard.press('Enter');
    await page.getByLabel(`Ärendenummer för ${designation}`).waitFor();
    expect(await focused().getAttribute('id')).toMatch(/^dnr-/);
    await page.keyboard.type('Ärende Anna Svensson');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv inte personnummer eller namn').waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('KS 2026/00123');
    await page.keyboard.press('Enter');
    const change = page.getByRole('button', { name: `Ändra ärendenummer för ${designation}` });
    await change.waitFor();
    await eventually(async () => (await focused().and(change).count()) === 1);
    await page.keyboard.press('Enter');
    await page.getByText('KS 2026/00123, från').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('KS 2026/00123', { exact: true }).waitFor();
  });

  it('is narrowed, keeps the choice in its address, and goes out as files', async () => {
    const seen = await arrive();
    const { page } = seen;
    const [{ designation } = { designation: '' }] = await newest();
    await page.getByLabel('Från och med').fill('mars');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByRole('link', { name: 'Skriv dagen som 2026-03-01.' }).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('register-from');
    await page.getByLabel('Från och med').fill('');
    await page.getByLabel('Beteckning', { exact: true }).fill(designation);
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await eventually(async () => (await seen.rowsOf(TABLE)).length === 2);
    expect(new URL(page.url()).searchParams.get('text')).toBe(designation);
    const rows: Record<string, string>[] = parse(await fileOf(page, 'Hämta som CSV'), {
      ...{ bom: true, columns: true, delimiter: ';' },
    });
    expect(rows).toMatchObject([
      { designation, line: 'Händelse som rör anställd', class: 'incident' },
    ]);
    const xml = await fileOf(page, 'Hämta som XML');
    expect(xml).toContain(`<designation>${designation}</designation>`);
    expect(rows.length + xml.split('<entry>').length).toBe(3);
    for (const text of [JSON.stringify(rows), xml]) expect(text).not.toContain('Kanarie');
    await page.getByLabel('Ärendenummer', { exact: true }).selectOption('missing');
    await page.getByLabel('Beteckning', { exact: true }).fill('1999:');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByText('Inget är registrerat med det urvalet.').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'fits a phone and 320 pixels in %s, and prints',
    async (scheme) => {
      const seen = await arrive({ viewport: phone, colorScheme: scheme });
      const { page } = seen;
      await page.getByRole('table', { name: TABLE }).waitFor();
      expect(await seen.violations()).toEqual([]);
      await page.setViewportSize(NARROW);
      expect(await seen.cutOrOverlapping()).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('table', { name: TABLE }).isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Visa', exact: true }).isVisible()).toBe(false);
    },
  );

  it('speaks English when asked to, and is not offered to those who may not', async () => {
    const seen = await arrive();
    await seen.speakEnglish();
    await seen.page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
    await seen.page.getByText('Incident that concerns an employee').first().waitFor();
    await seen.leave();
    visitor = await Visitor.arrive(browser, product.address);
    await visitor.openAs('security@demo.example', PASSWORD, '/register');
    await visitor.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  });
});

it('is whole, says the command line', async () => {
  const told = await product.command(['register', 'check', '--json']);
  expect(told).toMatchObject({ whole: true, missing: 0 });
}, 60_000);

describe('the public register', () => {
  it('is not there until the registrar opens it, and shows anybody four columns', async () => {
    const [{ organisationId, designation } = { organisationId: '', designation: '' }] =
      await newest();
    const path = `/register/public?organisation=${organisationId}`;
    const stranger = await Visitor.arrive(browser, product.address, { viewport: NARROW });
    await stranger.open(path);
    await stranger.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    const seen = await arrive();
    await seen.page.getByRole('button', { name: /^Öppna diariet för alla/ }).click();
    await seen.page.getByText('Diariet är öppet för alla.').waitFor();
    expect(await seen.violations()).toEqual([]);
    await stranger.open(path);
    await stranger.page.getByRole('table', { name: TABLE }).waitFor();
    const [head, first] = await stranger.rowsOf(TABLE);
    expect(head).toEqual(['Beteckning', 'Kom in', 'Vad det gäller', 'Ärendenummer']);
    expect(first?.[0]).toBe(designation);
    expect(first?.[2]).toBe('Händelse som rör anställd');
    expect(await stranger.violations()).toEqual([]);
    expect(await stranger.cutOrOverlapping()).toEqual([]);
    await seen.page.getByRole('button', { name: /^Stäng diariet/ }).click();
    await seen.page.getByText('Diariet är stängt').waitFor();
    await stranger.open(path);
    await stranger.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    await stranger.leave();
  });
});
