import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import type { Product } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const smallest = { width: 320, height: 640 };

let product: Product;
let browser: Browser;
const visitors: Visitor[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.leave();
});

async function look(
  name: string,
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, product.address, options);
  visitors.push(visitor);
  await visitor.openAs(`${name}@demo.example`, DEMO_PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

const saved = ({ page }: Visitor) => page.getByText(/^Sparat \d\d/).waitFor();

describe('whoever makes a picture', () => {
  let address = '';

  it('finds it empty in January, begins it by keyboard, and finds it half written', async () => {
    const seen = await look('city', '/pictures');
    const { page } = seen;
    await page.getByRole('heading', { name: 'Ingen lägesbild än' }).waitFor();
    await page.getByRole('combobox', { name: 'Område' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Börja lägesbilden');
    await page.keyboard.press('Enter');
    const year = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      year: 'numeric',
    });
    const ended = Number(year.format()) - 1;
    await page
      .getByRole('heading', { level: 1, name: `Lägesbild för Lillstad ${ended}` })
      .waitFor();
    address = new URL(page.url()).pathname;
    await page.getByText('0 av 15 avsnitt är skrivna.').waitFor();
    const crime = page.getByRole('region', { name: 'Brott: omfattning och konsekvenser' });
    await crime.getByText('Lagkrav: kartläggning').waitFor();
    await crime
      .getByText(new RegExp(`^Förebygga brott i Lillstad ${ended}: [\\d\\s]+ händelser`))
      .waitFor();
    await crime.getByRole('heading', { name: 'Månad för månad' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    expect(seen.complaints.filter((text) => !text.includes('401'))).toEqual([]);
  }, 120_000);

  it('writes two sections, which are kept by themselves, and is told of persons', async () => {
    const seen = await look('city', address);
    const { page } = seen;
    await page.getByRole('button', { name: 'Skriv bedömning : Sammanfattning' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('## Läget\nDet **ökar** kring torget.');
    await saved(seen);
    await page.getByLabel('Grönt: läget är gott').focus();
    await page.keyboard.press('ArrowDown');
    await seen.tabTo('Varför den färgen?');
    await page.keyboard.type('Fler än väntat tre år i rad.');
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Klar');
    await page.keyboard.press('Enter');
    const summary = page.getByRole('region', { name: 'Sammanfattning' });
    await summary.getByRole('heading', { name: 'Läget' }).waitFor();
    await summary.getByText('Gult: läget kräver uppmärksamhet').waitFor();
    await page.getByRole('button', { name: 'Skriv bedömning : Våldsbejakande extremism' }).click();
    await page.keyboard.type('Ring Anna Andersson på 070-174 06 05.');
    await page.getByText('Här får inget peka ut en person.').first().waitFor();
    await page.getByRole('textbox', { name: 'Bedömning' }).fill('Propaganda vid stationen.');
    await saved(seen);
    await page.getByRole('button', { name: 'Klar' }).click();
    await page.getByText('2 av 15 avsnitt är skrivna.').waitFor();
  }, 120_000);

  it('merges what somebody else wrote at the same time, and finds both in the history', async () => {
    const [one, other] = [await look('city', address), await look('city', address)];
    const open = ({ page }: Visitor) =>
      page.getByRole('button', { name: 'Ändra : Sammanfattning' }).click();
    const body = ({ page }: Visitor) => page.getByRole('textbox', { name: 'Bedömning' });
    await open(one);
    await open(other);
    await body(one).fill('Den ena skrev detta.');
    await saved(one);
    await body(other).fill('Den andra skrev något annat.');
    const { page } = other;
    await page.getByRole('heading', { name: /^Någon annan skrev samtidigt/ }).waitFor();
    expect(await other.violations()).toEqual([]);
    await other.tabTo('Fortsätt med det jag har valt');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Välj vad som ska stå kvar: Bedömning' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('Det den andra skrev').focus();
    await page.keyboard.press('Space');
    await other.tabTo('Fortsätt med det jag har valt');
    await page.keyboard.press('Enter');
    await saved(other);
    await page.getByRole('button', { name: 'Klar' }).click();
    const summary = page.getByRole('region', { name: 'Sammanfattning' });
    await summary.getByText('Historik').click();
    await summary.getByText('Lades åt sidan').waitFor();
    const told = await summary.locator('ins').allInnerTexts();
    expect(told.join(' ')).toContain('något annat');
    expect(await other.violations()).toEqual([]);
  }, 120_000);

  it('finds it all on the narrowest phone, in English, with last year’s text beside', async () => {
    const seen = await look('coordinator', '/pictures', { viewport: smallest });
    const { page } = seen;
    await page.getByRole('table', { name: 'Lägesbilder' }).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    await seen.speakEnglish();
    await page
      .getByRole('heading', { level: 1, name: 'Situation pictures to decide on' })
      .waitFor();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByText('1 of 15 sections are written.').waitFor();
    const crime = page.getByRole('region', { name: 'Crime: extent and consequences' });
    await crime.getByText('Fritidsgården har öppet längre.', { exact: false }).waitFor();
    await crime.getByRole('heading', { name: 'Month by month' }).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
  }, 120_000);

  it('changes what all pictures ask for, and is told why the law’s parts stay', async () => {
    const seen = await look('admin', '/pictures/template', { viewport: smallest });
    const { page } = seen;
    await page
      .getByText('Lagen (2023:196) 4 § kräver avsnittet.', { exact: false })
      .first()
      .waitFor();
    expect(await page.getByLabel('Dölj i nya lägesbilder').count()).toBe(12);
    await page.getByLabel('Namn (Svenska)', { exact: true }).last().fill('Badplatser');
    await page.getByLabel('Namn (English)', { exact: true }).last().fill('Bathing places');
    await page.getByRole('button', { name: 'Lägg till avsnittet' }).click();
    await page.getByRole('heading', { name: 'Badplatser' }).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Spara ny version' }).click();
    await page.getByText('Version 2').waitFor();
  }, 60_000);
});
