import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { eventually } from '../support/process-runs.js';
import { ProductClient, type Product } from '../support/product.js';
import { startTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

const { security, prevention, analyst, reporter } = townspeople;
/** The last year that is over. */
const YEAR = new Date().getFullYear() - 1;
const PATH = `/staff-threats?area=municipality:9901&year=${YEAR}`;
const smallest = { width: 320, height: 640 };

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;

/** Twelve threats, of which seven by a pupil and six that made somebody consider another decision. */
beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
  const client = await ProductClient.signIn(product.address, reporter.email, TOWN_PASSWORD);
  for (let n = 0; n < 12; n += 1) {
    const body = {
      ...{ clientId: randomUUID(), kind: 'staff_incident', category: 'threat.work.threat' },
      ...{
        occurredFrom: `${YEAR}-0${1 + (n % 3)}-10T10:00:00Z`,
        location: { areaCode: 'district:soder' },
      },
      policeReported: n < 3 ? 'yes' : 'no',
      details: {
        influenceKind: 'threat',
        ...(n < 7 && { actorType: 'pupil' }),
        ...(n < 6 && { consequences: ['considered_changing_decision'] }),
      },
    };
    const { status, body: told } = await client.send('POST', '/incidents', { body });
    if (status !== 201) throw new Error(JSON.stringify(told));
  }
  // Something that everybody who sees counts may see, so that there is a picture.
  const litter = {
    ...{ clientId: randomUUID(), kind: 'observation', category: 'order.litter' },
    ...{ occurredFrom: `${YEAR}-03-10T10:00:00Z`, location: { areaCode: 'district:soder' } },
  };
  expect((await client.send('POST', '/incidents', { body: litter })).status).toBe(201);
  const viewer = await ProductClient.signIn(product.address, security.email, TOWN_PASSWORD);
  const all = `area=municipality:9901&from=${YEAR}-01-01&to=${YEAR + 1}-01-01`;
  await eventually(async () => (await viewer.count(all)) === 13);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function look(who: { email: string }, options: Parameters<typeof Visitor.arrive>[2] = {}) {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(who.email, TOWN_PASSWORD, PATH);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

describe('threats against staff', () => {
  it('are told number by number to whoever may read them', async () => {
    const seen = await look(security);
    const { page } = seen;
    await page
      .getByRole('heading', {
        level: 1,
        name: `Hot mot anställda i Lillstad ${YEAR}: 12 händelser`,
      })
      .waitFor();
    await page.getByText('I 6 av dem hade någon övervägt att ändra ett beslut.').waitFor();
    await page.getByText(/^Polisanmälda: 25\s%\s\(3 händelser\)\.$/).waitFor();
    expect(await seen.rowsOf('Vem som gjorde det')).toEqual([
      ['Vem som gjorde det', 'Antal'],
      ['Elev', '7'],
      ['Ej angivet', '5'],
    ]);
    await page.getByRole('img', { name: /^Månad för månad/ }).waitFor();
    expect((await seen.rowsOf('Månad för månad')).slice(1, 4).map(([, n]) => n)).toEqual([
      '4',
      '4',
      '4',
    ]);
    expect(await seen.violations()).toEqual([]);
  });

  it('are told in steps of five to others who plan, as page and as file', async () => {
    const seen = await look(prevention);
    const { page } = seen;
    await page.getByRole('heading', { level: 1, name: /: 10–14 händelser$/ }).waitFor();
    await page.getByText('I 5–9 av dem hade någon övervägt att ändra ett beslut.').waitFor();
    expect(await seen.rowsOf('Vem som gjorde det')).toEqual([
      ['Vem som gjorde det', 'Antal'],
      ['Elev', '5–9'],
    ]);
    await page.getByRole('img', { name: /^År för år/ }).waitFor();
    const years = (await seen.rowsOf('År för år')).slice(1);
    expect(years.at(-1)).toEqual([String(YEAR), '10–14']);
    expect(years, 'nothing is known of the years before').toHaveLength(1);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner tabellerna (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/-staff-threats\.csv$/);
  });

  it('are told to nobody else, who learns why, and of no year that is not over', async () => {
    const { page } = await look(analyst);
    await page.getByRole('heading', { name: 'Du ser inga tal om hot mot anställda' }).waitFor();
    await visitor!.leave();
    const other = await look(prevention);
    await other.page.getByLabel('År', { exact: true }).selectOption(String(YEAR + 1));
    await other.page.getByRole('heading', { name: 'Året är inte slut' }).waitFor();
  });

  it('are reached from the start page and the picture with the keyboard, in dark and at 320 pixels', async () => {
    const seen = await look(prevention, { viewport: smallest, colorScheme: 'dark' });
    await seen.page.getByRole('img', { name: /^År för år/ }).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Till lägesbilden');
    await seen.page.keyboard.press('Enter');
    await seen.page.getByRole('link', { name: 'Hot mot anställda' }).waitFor();
    await seen.open('/');
    await seen.page.getByRole('link', { name: 'Hot mot anställda' }).waitFor();
    await seen.tabTo('Hot mot anställda');
    await seen.page.keyboard.press('Enter');
    await seen.page.getByRole('heading', { level: 1, name: /^Hot mot anställda i/ }).waitFor();
  });
});
