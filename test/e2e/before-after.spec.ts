import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { eventually } from '../support/process-runs.js';
import { ProductClient, type Product } from '../support/product.js';
import { startTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

/** January to May; June has data too, so that May is known to be whole. */
const MONTHS = ['01', '02', '03', '04', '05', '06'];
const PERIOD = 'from=2026-01-01&to=2026-06-01';
const HELD = `/before-after?area=district:soder&${PERIOD}&control=district:norr`;
const districts = {
  norr: { lon: 15.05, lat: 60.075, monthly: { 2025: 5, 2026: 5 } },
  soder: { lon: 15.05, lat: 60.025, monthly: { 2025: 7, 2026: 1 } },
  vaster: { lon: 14.95, lat: 60.05, monthly: { 2025: 1, 2026: 1 } },
};

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
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

/** As many a month as each district had: Söder has done something at New Year. */
async function report(): Promise<void> {
  const client = await ProductClient.signIn(
    product.address,
    townspeople.prevention.email,
    TOWN_PASSWORD,
  );
  let sent = 0;
  for (const { lon, lat, monthly } of Object.values(districts)) {
    for (const [year, count] of Object.entries(monthly)) {
      for (const month of MONTHS) {
        for (let one = 0; one < count; one += 1, sent += 1) {
          const body = {
            ...{ clientId: randomUUID(), kind: 'observation', category: 'order.litter' },
            occurredFrom: `${year}-${month}-10T12:00:00+01:00`,
            location: { lon, lat, source: 'map' },
          };
          const { status } = await client.send('POST', '/incidents', { body });
          if (status !== 201) throw new Error(`not recorded: ${status}`);
        }
      }
    }
  }
  const all = 'area=municipality:9901&from=2025-01-01&to=2027-01-01';
  await eventually(async () => (await client.count(all)) === sent);
}

async function look(path = HELD, options: Parameters<typeof Visitor.arrive>[2] = {}) {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(townspeople.prevention.email, TOWN_PASSWORD, path);
  return visitor;
}

async function told(path?: string, options?: Parameters<typeof Visitor.arrive>[2]) {
  const seen = await look(path, options);
  await seen.page.getByRole('img', { name: 'Skillnad i antal händelser, Söder' }).waitFor();
  return seen;
}

describe('before and after', () => {
  it('is reached from the figures, and names areas that can be held against', async () => {
    const { page } = await look(`/figures?area=district:soder&${PERIOD}`);
    await page.getByRole('link', { name: 'Före och efter en åtgärd' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Före och efter: Söder januari–maj 2026' })
      .waitFor();
    await page.getByText(/^Du jämför med inget annat område/).waitFor();
    await page.getByRole('link', { name: 'Norr, 25 händelser före' }).click();
    await page.getByText(/^Det visar inte att åtgärden är orsaken/).waitFor();
    expect(page.url()).toContain('control=district:norr');
  });

  it('says that there are fewer, by how many, and that it may have another cause', async () => {
    const seen = await told();
    const text = await seen.page.getByRole('main').innerText();
    expect(text).toContain('färre händelser i Söder än väntat. Skillnaden är större än slumpen');
    expect(text).toContain('Söder: 35 händelser januari–maj 2025 och 5 januari–maj 2026.');
    expect(text).toMatch(/Mot jämförelsen: −30 \(−\d+ till −\d+\)/u);
    const rows = await seen.rowsOf('Händelser före och efter, område för område');
    expect(rows.slice(1).map((row) => row.slice(1, 4))).toEqual([
      ['35', '5', '−30'],
      ['25', '25', '0'],
    ]);
    expect(text).toMatch(/beforeAfter@1\. Data till och med position/u);
  });

  it('looks where it may have moved, chosen with the keyboard, and takes it back', async () => {
    const seen = await told();
    const { page } = seen;
    await seen.tabTo('Dit det kan ha flyttat');
    await page.keyboard.type('Väs');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText(/^Intill: /).waitFor();
    await page.getByText(/^Sammanlagt: −30/).waitFor();
    expect(page.url()).toContain('displaced=district:vaster');
    const field = page.getByRole('combobox', { name: 'Dit det kan ha flyttat' });
    await field.fill('');
    await page.keyboard.press('Tab');
    await page.getByText(/^Välj ett område intill/).waitFor();
    expect(page.url()).not.toContain('displaced');
  });

  it('says nothing of months that are not over, and leads to those that are', async () => {
    const { page } = await look(HELD.replace('to=2026-06-01', 'to=2027-01-01'));
    await page.getByText(/^Vi kan inte säga något än\. Någon av månaderna/).waitFor();
    await page.getByRole('link', { name: 'Visa januari–maj 2026, som går att jämföra' }).click();
    await page.getByText(/färre händelser i Söder/).waitFor();
  });

  it('tells what is wrong when the same ground is on both sides', async () => {
    const { page } = await look(HELD.replace('district:norr', 'municipality:9901'));
    await page.getByText(/delar plats med ett annat/).waitFor();
  });

  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA, %s', async (colorScheme) => {
    const seen = await told(HELD, { colorScheme });
    await seen.page.getByText('Visa månad för månad').click();
    expect(await seen.violations()).toEqual([]);
  });

  it('fits a phone of 320 pixels', async () => {
    const seen = await told(HELD, { viewport: { width: 320, height: 720 } });
    await seen.page.getByText('Visa månad för månad').click();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.cutOrOverlapping()).toEqual([]);
  });

  it('is the same in English, and in the file', async () => {
    const seen = await told();
    await seen.speakEnglish();
    await seen.page.getByText(/^There are fewer incidents in Söder than expected/).waitFor();
    const [file] = await Promise.all([
      seen.page.waitForEvent('download'),
      seen.page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('before-after-2026-01.csv');
  });
});
