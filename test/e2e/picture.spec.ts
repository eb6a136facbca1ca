import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { lillstadExpected, lillstadOperations, LillstadReporter } from '../support/lillstad.js';
import { eventually } from '../support/process-runs.js';
import { ProductClient, type Product } from '../support/product.js';
import { startTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

const COORDINATOR = townspeople.security.email;
/** Sees no figure of protected incidents, and so none of threats against staff. */
const PREVENTION = townspeople.prevention.email;
const PICTURE = '/picture?area=district:soder&year=2025';
const MONTHS = [
  ...['Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni'],
  ...['Juli', 'Augusti', 'September', 'Oktober', 'November', 'December'],
];

const soder = lillstadExpected().pictures['district:soder']!;
let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
  await reportEverything();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

/** All that happens in Lillstad, over HTTP; answers once it is counted. */
async function reportEverything(): Promise<void> {
  const client = await ProductClient.signIn(
    product.address,
    townspeople.reporter.email,
    TOWN_PASSWORD,
  );
  const reporter = new LillstadReporter((method, path, wish) => client.send(method, path, wish));
  for (const operation of lillstadOperations()) {
    const { status, body } = await reporter.run(operation);
    if (status !== 200 && status !== 201) throw new Error(JSON.stringify(body));
  }
  const viewer = await ProductClient.signIn(product.address, COORDINATOR, TOWN_PASSWORD);
  const last = lillstadExpected().phases.at(-1)!.total;
  const all = 'area=municipality:9901&from=2024-01-01&to=2027-01-01';
  await eventually(async () => (await viewer.count(all)) === last);
}

/** Somebody who has signed in and looks at Söder's 2025, unless another page is named. */
async function look(
  path = PICTURE,
  options: Parameters<typeof Visitor.arrive>[2] & { email?: string } = {},
): Promise<Visitor> {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(options.email ?? COORDINATOR, TOWN_PASSWORD, path);
  await visitor.page.getByRole('img', { name: /^Händelser per månad/ }).waitFor();
  return visitor;
}

/** What the browser said, but for the answer that tells that nobody is signed in. */
function unexpected({ complaints }: Visitor): string[] {
  return complaints.filter((line) => !/401.*\/api\/v1\/session\)$/.test(line));
}

describe('protected incidents on the picture', () => {
  it('are told in bands to whoever may read none of them, month by month, and as a file', async () => {
    const seen = await look(PICTURE, { email: PREVENTION });
    await seen.page.getByText(/^Söder 2025: (0–4|5–9|10–14) skyddade händelser\.$/).waitFor();
    const rows = await seen.rowsOf('Skyddade händelser per månad i Söder');
    expect(rows).toHaveLength(1 + MONTHS.length);
    expect([...new Set(rows.slice(1).map(([, count]) => count))]).toEqual(['0–4']);
    const [file] = await Promise.all([
      seen.page.waitForEvent('download'),
      seen.page.getByRole('button', { name: 'Ladda ner skyddade händelser (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('soder-2025-01-protected.csv');
    expect(await seen.violations()).toEqual([]);
  });

  it('are no part of their own for whoever has them in the figures', async () => {
    const { page } = await look();
    expect(await page.getByRole('heading', { name: 'Skyddade händelser' }).count()).toBe(0);
  });
});

describe('the live picture of a district and a year', () => {
  it('says in its heading and its lead what was worked out by hand', async () => {
    const { page } = await look();
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.innerText()).toBe(`Söder 2025: ${soder.headline} händelser`);
    const lead = 'December 2025: 2 händelser, 1 fler än samma månad 2024.';
    expect(await page.getByText(lead).isVisible()).toBe(true);
    expect(await page.getByText('1 händelse räknas inte.').isVisible()).toBe(true);
    expect(await page.title()).toBe('Söder 2025 – Lägesbild');
  });

  it('shows each month beside last year’s as table and as chart with a text of its own', async () => {
    const seen = await look();
    const rows = await seen.rowsOf('Händelser per månad');
    const thisYear = new Map(rows.slice(1).map(([month, count]) => [month, count]));
    const byMonth = MONTHS.map((month) => [month, thisYear.get(month)]);
    expect(byMonth).toEqual(MONTHS.map((month, at) => [month, String(soder.months[at])]));
    expect(rows.find(([month]) => month === 'December')).toEqual(['December', '2', '1', '+1']);
    expect(rows.at(-1)).toEqual(['Dec', '2', '1', '+1']);
    const chart = seen.page.getByRole('img', {
      name: 'Händelser per månad i Söder, 2025 och 2024',
    });
    expect(await chart.locator('rect').count()).toBe(12);
    expect(await chart.locator('desc').textContent()).toContain('Samma tal står i tabellen');
  });

  it('shows the focus areas with the numbers worked out by hand, which add up to the heading', async () => {
    const rows = await (await look()).rowsOf('Händelser per fokusområde och kategori');
    const figures = rows.slice(1).map((cells) => cells.slice(1).map(Number));
    const { focusAreas } = soder;
    const expected = Object.values(focusAreas).map(([year, now, before]) => [year, now, before]);
    expect(figures.slice(0, -1).map((row) => row.slice(0, 3))).toEqual(expected);
    expect(figures.at(-1)).toEqual([soder.headline, 2, 1, 1]);
    expect(rows[0]).toEqual(['Fokusområde', 'Hela 2025', 'Dec 2025', 'Dec 2024', 'Skillnad']);
  });

  it('shows no zero for a focus area whose figures the reader may not see', async () => {
    const seen = await look(PICTURE, { email: PREVENTION });
    const heading = seen.page.getByRole('heading', { level: 1 });
    expect(await heading.innerText()).toBe('Söder 2025: 12 händelser');
    const rows = await seen.rowsOf('Händelser per fokusområde och kategori');
    const threats = rows.find(([name]) => name?.includes('hot och våld mot anställda'));
    expect(threats?.[0]).toContain('visas inte för din roll');
    expect(threats?.slice(1).join(' ')).not.toMatch(/\d/);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['Alla fokusområden som visas', '12']);
  });

  it('comes back from its link, and from the browser’s own back button', async () => {
    const { page } = await look('/picture?area=municipality:9901&year=2025');
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.innerText()).toBe('Lillstad 2025: 29 händelser');
    await page.getByLabel('Period').selectOption('2026-01/2027-01');
    await page.getByText('Det är för få att läsa något ur.').waitFor();
    expect(page.url()).toContain('/picture?area=municipality:9901&year=2026');
    await page.getByRole('link', { name: 'Visa ändå Lillstad 2026' }).click();
    await page.getByRole('heading', { name: /^Lillstad 2026: 4 händelser/ }).waitFor();
    await page.goBack();
    await page.getByText('Det är för få att läsa något ur.').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Lillstad 2025: 29 händelser' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Lillstad 2025: 29 händelser' }).waitFor();
  });

  it('is the same in English', async () => {
    const seen = await look();
    await seen.speakEnglish();
    await seen.page.getByRole('heading', { name: 'Söder 2025: 15 incidents' }).waitFor();
    expect(await seen.page.locator('html').getAttribute('lang')).toBe('en');
    const rows = await seen.rowsOf('Incidents by focus area and category');
    expect(rows.slice(1, 4).map((cells) => cells.slice(0, 2))).toEqual([
      ['Preventing accidents', '2'],
      ['Preventing crime', '10'],
      ['Preventing undue influence, threats and violence against staff', '3'],
    ]);
    await seen.page.reload();
    await seen.page.getByRole('heading', { name: 'Söder 2025: 15 incidents' }).waitFor();
    expect(await seen.violations()).toEqual([]);
  });
});

describe('the picture for everybody', () => {
  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA, %s', async (colorScheme) => {
    const seen = await look(PICTURE, { colorScheme });
    await seen.page.getByRole('button', { name: 'Öppna alla' }).click();
    expect(await seen.violations()).toEqual([]);
    await seen.page.getByRole('combobox', { name: 'Område' }).click();
    expect(await seen.page.getByRole('option').count()).toBeGreaterThan(7);
    expect(await seen.violations()).toEqual([]);
  });

  it('makes the browser complain of nothing, and asks no other site', async () => {
    const seen = await look();
    await seen.page.getByRole('button', { name: 'Öppna alla' }).click();
    await seen.page.getByRole('button', { name: 'Hämta på nytt' }).click();
    await seen.page.getByRole('combobox', { name: 'Område' }).fill('väst');
    await seen.page.getByRole('option', { name: /^Väster/ }).click();
    await seen.page.getByRole('link', { name: 'Visa ändå Väster 2025' }).click();
    await seen.page.getByRole('heading', { name: 'Väster 2025: 3 händelser' }).waitFor();
    expect(unexpected(seen)).toEqual([]);
    await seen.page.evaluate(`console.error('a complaint')`);
    expect(seen.complaints, 'they are heard').toEqual([expect.stringContaining('a complaint')]);
  });

  it('fits a phone without scrolling sideways, open lists and all', async () => {
    const seen = await look(PICTURE, { viewport: phone });
    await seen.page.getByRole('button', { name: 'Öppna alla' }).click();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
    await seen.page.getByRole('combobox', { name: 'Område' }).click();
    expect(await seen.sidewaysPixels()).toBe(0);
  });

  it('is reached with the keyboard alone, from sign-in to an open focus area', async () => {
    visitor = await Visitor.arrive(browser, product.address);
    const { page } = visitor;
    await visitor.open('/picture');
    await page.getByLabel('E-post').waitFor();
    await visitor.tabTo('E-post');
    await page.keyboard.type(COORDINATOR);
    await visitor.tabTo('Lösenord');
    await page.keyboard.type(TOWN_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Område' }).waitFor();
    await visitor.tabTo('Område');
    await page.keyboard.type('söder');
    await page
      .getByRole('option', { name: /^Söder/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Söder 2024–2026/ }).waitFor();
    await visitor.tabTo('Period');
    await page.keyboard.type('2025');
    await page.getByRole('heading', { name: 'Söder 2025: 15 händelser' }).waitFor();
    await visitor.tabTo('Förebygga olyckor');
    await page.keyboard.press('Enter');
    const opened = page.getByRole('button', { name: 'Förebygga olyckor' });
    expect(await opened.getAttribute('aria-expanded')).toBe('true');
    const rows = await visitor.rowsOf('Händelser per fokusområde och kategori');
    expect(rows.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Förebygga olyckor', 'Buskörning och fordon']),
    );
  });
});
