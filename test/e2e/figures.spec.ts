import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { eventually } from '../support/process-runs.js';
import { ProductClient, type Product } from '../support/product.js';
import { startTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

const FIGURES = '/figures?area=municipality:9901&year=2026';
const NARROW = { width: 320, height: 720 };
/** One point in each district, how many incidents there and how many live there. */
const districts = [
  { area: 'district:norr', lon: 15.05, lat: 60.075, incidents: 14, population: 2_000 },
  { area: 'district:soder', lon: 15.05, lat: 60.025, incidents: 60, population: 3_000 },
  { area: 'district:vaster', lon: 14.95, lat: 60.05, incidents: 6, population: 2_500 },
];
const ALL = 80;
/** Every tenth is told with a whole day, every tenth as some time in four hours. */
const [UNKNOWN, SPREAD] = [8, 8];

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
  await tellPopulations();
  await report();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

const signIn = (who: keyof typeof townspeople) =>
  ProductClient.signIn(product.address, townspeople[who].email, TOWN_PASSWORD);

async function tellPopulations(): Promise<void> {
  const { headers } = await signIn('administrator');
  const items = districts.map(({ area, population }) => ({ area, year: 2025, population }));
  const answer = await fetch(`${product.address}/api/v1/areas/populations`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ items }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Fridays at 21 for the most part, reported by the one who looks later: whoever reports may see where it was. */
async function report(): Promise<void> {
  const client = await signIn('prevention');
  let n = 0;
  for (const { lon, lat, incidents } of districts) {
    for (let one = 0; one < incidents; one += 1, n += 1) {
      const day = n % 3 === 2 ? '2026-05-05' : '2026-05-08';
      const times =
        n % 10 === 0
          ? { occurredFrom: `${day}T00:00:00+02:00`, occurredTo: `${day}T23:59:00+02:00` }
          : n % 10 === 5
            ? { occurredFrom: `${day}T19:00:00+02:00`, occurredTo: `${day}T23:00:00+02:00` }
            : { occurredFrom: `${day}T21:30:00+02:00` };
      const body = {
        ...{ clientId: randomUUID(), kind: 'observation', category: 'order.litter', ...times },
        location: { lon, lat, source: 'map' },
      };
      const { status } = await client.send('POST', '/incidents', { body });
      if (status !== 201) throw new Error(`not recorded: ${status}`);
    }
  }
  const year = 'area=municipality:9901&from=2026-01-01&to=2027-01-01';
  await eventually(async () => (await client.count(year)) === ALL);
}

/** The coordinator of prevention at the figures. */
async function look(options: Parameters<typeof Visitor.arrive>[2] = {}, path = FIGURES) {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(townspeople.prevention.email, TOWN_PASSWORD, path);
  return visitor;
}

async function everything(options: Parameters<typeof Visitor.arrive>[2] = {}): Promise<Visitor> {
  const seen = await look(options);
  await seen.page.getByRole('img', { name: /^Händelser per veckodag/ }).waitFor();
  await seen.page.getByRole('img', { name: /^Händelser per 1.000 invånare/ }).waitFor();
  for (const summary of await seen.page.getByText('Visa som tabell').all()) await summary.click();
  await seen.page.getByRole('button', { name: 'Visa platserna' }).click();
  await seen.page.getByRole('table', { name: /^Platser med flest/ }).waitFor();
  return seen;
}

describe('when and where', () => {
  it('is reached from the picture, of the same area and period', async () => {
    const { page } = await look({}, '/picture?area=municipality:9901&year=2026');
    await page.getByRole('link', { name: 'När på veckan, områden och platser' }).click();
    await page.getByRole('heading', { level: 1, name: 'När och var: Lillstad 2026' }).waitFor();
    expect(page.url()).toContain(FIGURES);
  });

  it('tells weekday and hour, sums that agree, and how many have no known time', async () => {
    const seen = await everything();
    const timed = ALL - UNKNOWN;
    await seen.page.getByText(/^Flest händelser fredag klockan 21–24: /).waitFor();
    const text = await seen.page.getByRole('main').innerText();
    expect(text).toMatch(new RegExp(`${UNKNOWN} händelser \\(10\\s?%\\) har ingen känd tid`, 'u'));
    expect(text).toMatch(new RegExp(`${SPREAD} händelser \\(10\\s?%\\) har en osäker tid`, 'u'));
    const rows = await seen.rowsOf('Händelser per veckodag och timme i Lillstad');
    expect(rows[0]).toEqual([
      ...['Klockan', 'Mån', 'Tis', 'Ons', 'Tors', 'Fre', 'Lör', 'Sön', 'Summa'],
    ]);
    expect(rows.map(([hours]) => hours).slice(1, -1)).toEqual([
      ...['00–03', '03–06', '06–09', '09–12', '12–15', '15–18', '18–21', '21–24'],
    ]);
    expect(rows.at(-1)!.at(-1)).toBe(String(timed));
    const [tuesday, friday] = [2, 5].map((day) => Number(rows.at(-1)![day]));
    expect(tuesday! + friday!).toBe(timed);
    // Half of what may have been from 19 to 23 falls before 21.
    expect(rows[7]!.at(-1)).toBe(String(SPREAD / 2));
    expect(text).toMatch(/weekdayHour@1\. Data till och med position/u);
  });

  it('tells which districts are outside what is expected, in words and in no order of rank', async () => {
    const seen = await everything();
    await seen.page.getByText('Högre än väntat: Söder.').waitFor();
    await seen.page.getByText('Lägre än väntat: Väster.').waitFor();
    const rows = await seen.rowsOf('Händelser per 1 000 invånare och år, områden i Lillstad');
    expect(
      rows.slice(1).map(([name, count, , , , , , standing]) => [name, count, standing]),
    ).toEqual([
      ['Norr', '14', 'inom det väntade'],
      ['Söder', '60', 'mycket högre än väntat'],
      ['Väster', '6', 'mycket lägre än väntat'],
    ]);
    expect(await seen.page.getByRole('main').innerText()).not.toMatch(/signifikant/i);
  });

  it('shows places only when asked, with their share, and hands out each table as a file', async () => {
    const seen = await everything();
    await seen.page.getByText(/^3 platser = 100.% av alla händelser \(80 av 80\)\.$/).waitFor();
    const rows = await seen.rowsOf('Platser med flest händelser i Lillstad');
    expect(rows.slice(1).map(([, count]) => count)).toEqual(['60', '14', '6']);
    const names: string[] = [];
    for (const button of await seen.page.getByRole('button', { name: /CSV/ }).all()) {
      const [file] = await Promise.all([seen.page.waitForEvent('download'), button.click()]);
      names.push(file.suggestedFilename());
    }
    expect(names).toEqual([
      ...[
        '9901-2026-01-veckodag-timme.csv',
        '9901-2026-01-omraden.csv',
        '9901-2026-01-platser.csv',
      ],
    ]);
  });
});

describe('when and where, for everybody', () => {
  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA, %s', async (colorScheme) => {
    const seen = await everything({ colorScheme });
    expect(await seen.violations()).toEqual([]);
    expect(seen.complaints.filter((line) => !/401.*\/api\/v1\/session\)$/.test(line))).toEqual([]);
  });

  it('fits a phone of 320 pixels, tables open', async () => {
    const seen = await everything({ viewport: NARROW });
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.cutOrOverlapping()).toEqual([]);
    expect(await seen.violations()).toEqual([]);
  });

  it('is read with the keyboard alone: tables, places and files', async () => {
    const seen = await look();
    const { page } = seen;
    await page.getByRole('img', { name: /^Händelser per veckodag/ }).waitFor();
    await page.getByRole('img', { name: /^Händelser per 1.000 invånare/ }).waitFor();
    await seen.tabTo('Visa som tabell');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: /^Händelser per veckodag/ }).waitFor();
    await seen.tabTo('Visa platserna');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: /^Platser med flest/ }).waitFor();
  });

  it('is the same in English', async () => {
    const seen = await everything();
    await seen.speakEnglish();
    await seen.page.getByRole('heading', { name: 'When and where: Lillstad 2026' }).waitFor();
    await seen.page.getByText('Higher than expected: Söder.').waitFor();
    await seen.page.getByText(/^Most incidents on Friday 21–24: /).waitFor();
    expect(await seen.violations()).toEqual([]);
  });
});
