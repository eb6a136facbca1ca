import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import type { Product } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let city: Product;
let browser: Browser;
const visitors: Visitor[] = [];

beforeAll(async () => {
  [city, browser] = await Promise.all([startDemo('stockholm'), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await city?.stop();
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) {
    expect(visitor.complaints.filter((text) => !/401|412|422/.test(text))).toEqual([]);
    await visitor.leave();
  }
});

const here = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric' });
const year = Number(here.format()) - 1;

/** The city's office, at the picture of the demo's collection. */
async function look(options: Parameters<typeof Visitor.arrive>[2] = {}): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, city.address, options);
  visitors.push(visitor);
  await visitor.openAs('city@demo.example', DEMO_PASSWORD, '/collections');
  await visitor.page.getByRole('link', { name: `Insamling för ${year}` }).click();
  await visitor.page.getByRole('link', { name: 'Till stadens samlade bild' }).click();
  await visitor.page.getByRole('heading', { level: 1, name: /samlade bild/ }).waitFor();
  return visitor;
}

async function press(seen: Visitor, name: string): Promise<void> {
  await seen.tabTo(name);
  await seen.page.keyboard.press('Enter');
}

describe('the city’s picture', () => {
  it('says who was heard, and the same risk once with all who see it; what is wrong is said and undone by keyboard', async () => {
    const seen = await look();
    const { page } = seen;
    await page.getByText('3 av 12 har berättat något.').waitFor();
    await page.getByText('8 har inte svarat.').waitFor();
    await page.getByText('Det är 4 olika risker. 2 av dem ses av flera.').waitFor();
    expect(await seen.violations()).toEqual([]);
    // On paper the matrix has its numbers, though they are buttons on a screen.
    await page.emulateMedia({ media: 'print' });
    const counts = page.locator('.risk-grid button');
    expect(await counts.allInnerTexts()).toEqual(['1', '1', '1', '1']);
    expect(await counts.evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page
      .getByRole('button', { name: /^Inte samma risk/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText('Det är 5 olika risker. 1 av dem ses av flera.').waitFor();
    // The focus is where the way back is.
    await press(seen, 'Ångra');
    await page.getByText('Det är 4 olika risker. 2 av dem ses av flera.').waitFor();
    await page.getByText('Det är som förut igen.').waitFor();
  }, 90_000);

  it('tells what was tried where, by what is known of it', async () => {
    const seen = await look({ viewport: phone, colorScheme: 'dark' });
    const { page } = seen;
    await page.getByText('2 problem. 3 åtgärder.').waitFor();
    await page.getByRole('combobox', { name: 'Vad vi vet' }).selectOption({ label: 'Inget än' });
    await page.getByText('1 problem. 1 åtgärd.').waitFor();
    await page.getByText('Ny belysning vid stationen').waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
  }, 90_000);

  it('is judged goal by goal; of two who judge at once the second sees what the first wrote and keeps both in view', async () => {
    const [first, second] = [await look(), await look()];
    const begin = async ({ page }: Visitor, words: string): Promise<void> => {
      await page.getByRole('button', { name: /^Bedöm för hela kommunen.*Skadegörelsen/ }).click();
      await page.getByRole('radio', { name: 'Uppfylls delvis' }).check();
      await page.getByLabel('Varför?').fill(words);
    };
    await begin(first, 'I ett av två områden.');
    await begin(second, 'Siffrorna pekar åt rätt håll.');
    await press(first, 'Spara bedömningen');
    await first.page.getByText('I ett av två områden.').waitFor();
    await press(second, 'Spara bedömningen');
    await second.page.getByText('Någon annan bedömde målet samtidigt').waitFor();
    await second.page.getByText('I ett av två områden.').waitFor();
    expect(await second.page.getByLabel('Varför?').inputValue()).toContain('Siffrorna pekar');
    expect(await second.violations()).toEqual([]);
    await press(second, 'Spara bedömningen');
    await second.page.getByText('Siffrorna pekar åt rätt håll.').waitFor();
  }, 120_000);
});
