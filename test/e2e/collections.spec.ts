import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import type { Product } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let city: Product;
let small: Product;
let browser: Browser;
const visitors: Visitor[] = [];

beforeAll(async () => {
  [city, small, browser] = await Promise.all([
    startDemo('stockholm'),
    startDemo('liten'),
    launchBrowser(),
  ]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([city?.stop(), small?.stop()]);
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) {
    expect(visitor.complaints.filter((text) => !/401|422/.test(text))).toEqual([]);
    await visitor.leave();
  }
});

async function look(
  town: Product,
  name: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, town.address, options);
  visitors.push(visitor);
  await visitor.openAs(`${name}@demo.example`, DEMO_PASSWORD, '/collections');
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

/** Goes to a control by Tab and presses it. */
async function press(seen: Visitor, name: string): Promise<void> {
  await seen.tabTo(name);
  await seen.page.keyboard.press('Enter');
}

const here = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric' });
const ended = Number(here.format()) - 1;
const OWN = 'Skärholmens stadsdelsnämnd';

describe('the collection of a city', () => {
  it('shows its office who has answered what, who is late and where nobody coordinates', async () => {
    const seen = await look(city, 'city');
    const { page } = seen;
    await page.getByRole('link', { name: `Insamling för ${ended}` }).click();
    await page.getByText('Inväntas: 8 · Inlämnad: 4').waitFor();
    const [, ...rows] = await seen.rowsOf('Organisationer och deras svar');
    expect(rows).toHaveLength(12);
    expect(rows.find(([name]) => name?.startsWith(OWN))?.at(-1)).toContain('Petra Prevention');
    expect(rows.find(([name]) => name?.startsWith('Bromma'))?.at(-1)).toBe(
      'Saknar båda samordnarna',
    );
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('combobox', { name: 'Visa' }).selectOption({ label: 'Inlämnad' });
    expect(await seen.rowsOf('Organisationer och deras svar')).toHaveLength(5);
  }, 60_000);

  it('shows its office what happened in each area, every incident once, beside who has not answered', async () => {
    const seen = await look(city, 'city', { viewport: phone });
    const { page } = seen;
    await page.getByRole('link', { name: `Insamling för ${ended}` }).click();
    await page.getByRole('link', { name: 'Till stadens samlade bild' }).click();
    const part = page.getByRole('region', { name: 'Områdena i siffror' });
    await part.getByText(new RegExp(`^Stockholm ${ended}: .* händelser\\.$`)).waitFor();
    await part.getByText('Visa som tabell').first().click();
    await part.getByText('Kvinnor och män').click();
    const rated = await seen.rowsOf('Varje område i Stockholm');
    const [, ...rows] = rated;
    const names = rows.slice(0, -1).map(([name]) => name!);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'sv')));
    const count = (row: readonly string[]): number => Number(row[1]!.replaceAll(/\D/g, ''));
    expect(rows.slice(0, -1).reduce((all, row) => all + count(row), 0)).toBe(count(rows.at(-1)!));
    expect(rows.find(([name]) => name === 'Farsta')?.at(-1)).toBe('Inget svar');
    expect(await seen.violations()).toEqual([]);
    expect(await seen.sidewaysPixels()).toBe(0);
  }, 60_000);

  it('is answered in short by keyboard, kept while one writes, and refused with parts missing', async () => {
    const seen = await look(city, 'coordinator', { viewport: phone, colorScheme: 'dark' });
    const { page } = seen;
    await page.getByRole('link', { name: `Insamling för ${ended}` }).click();
    await page.getByRole('link', { name: OWN }).waitFor();
    expect(await seen.rowsOf('Organisationer och deras svar')).toHaveLength(2);
    // Nothing of the table lies beside the screen, to be found by dragging.
    const table = page.getByRole('group', { name: 'Organisationer och deras svar' });
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await seen.sidewaysPixels()).toBe(0);
    await press(seen, OWN);
    await page.getByRole('heading', { level: 1, name: OWN }).waitFor();
    await page.getByRole('radio', { name: 'Med ett kort svar' }).focus();
    await page.keyboard.press('Space');
    await seen.tabTo('Risker i verksamheten');
    await page.keyboard.type('Vatten i källaren.');
    await page.getByText(/^Sparat \d\d/).waitFor();
    await press(seen, 'Lämna in svaret');
    await page.getByRole('heading', { name: 'Något behöver rättas' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    // What was written is there after a reload too.
    await page.reload();
    await page.getByRole('radio', { name: 'Med ett kort svar' }).check();
    await page.getByText('Vatten i källaren.').waitFor();
    await page.getByLabel('Hot, våld och otillåten påverkan').fill('Två hot.');
    await page.getByLabel('Olyckor och tillbud').fill('Inga.');
    await page.getByRole('combobox', { name: 'Säkerhetsskydd' }).selectOption({ index: 2 });
    await press(seen, 'Lämna in svaret');
    await page.getByText('Inlämnad', { exact: true }).first().waitFor();
    await page.getByText('Kort svar inlämnat').waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
  }, 120_000);

  it('is completed: the office asks for more and says when all is there', async () => {
    const seen = await look(city, 'city');
    const { page } = seen;
    await page.getByRole('link', { name: `Insamling för ${ended}` }).click();
    await press(seen, OWN);
    await page.getByText('Vatten i källaren.').waitFor();
    await press(seen, 'Be om mer');
    await press(seen, 'Be om komplettering');
    await page.getByRole('link', { name: /Skriv varför/ }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByLabel('Vad saknas?').fill('Hur många enheter?');
    await page.getByLabel('När ska det vara klart?').fill(`${ended + 2}-06-30`);
    await press(seen, 'Be om komplettering');
    await page.getByText('Begärd komplettering', { exact: true }).first().waitFor();
    const registrar = await look(city, 'registrar');
    await registrar.page.getByRole('link', { name: `Insamling för ${ended}` }).click();
    await press(registrar, OWN);
    await registrar.page.getByText('Hur många enheter?').waitFor();
    await press(seen, 'Allt är med');
    await page.getByText('Komplett', { exact: true }).first().waitFor();
  }, 120_000);
});

describe('the collection of a small municipality', () => {
  it('is begun, opened, answered, marked and closed by one person, in English', async () => {
    const seen = await look(small, 'coordinator');
    const { page } = seen;
    await seen.speakEnglish();
    await press(seen, 'Begin a collection');
    await page.getByRole('heading', { name: `Collection of ${ended + 1}` }).waitFor();
    await page.getByLabel('Last day to answer').fill(`${ended}-01-01`);
    await press(seen, 'Save the collection');
    await page.getByRole('link', { name: 'The last day must come after the first.' }).waitFor();
    await page.getByLabel('First day').fill(`${ended + 1}-01-12`);
    await page.getByLabel('Last day to answer').fill(`${ended + 2}-02-28`);
    await press(seen, 'Save the collection');
    await press(seen, 'Preview as the recipient');
    await page.getByText(/^This is how Kommunstyrelsen will see the page/).waitFor();
    await page.getByRole('radio', { name: 'There is nothing to report' }).check();
    expect(await page.getByLabel('How do you know?').isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Hand in' }).isDisabled()).toBe(true);
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('link', { name: `Collection of ${ended + 1}` }).click();
    await press(seen, 'Open the collection');
    await page.getByText('Under way', { exact: true }).waitFor();
    await press(seen, 'Kommunstyrelsen');
    await page.getByRole('radio', { name: 'There is nothing to report' }).focus();
    await page.keyboard.press('Space');
    await seen.tabTo('How do you know?');
    await page.keyboard.type('All units were asked.');
    await press(seen, 'Hand in');
    await page.getByText('Handed in', { exact: true }).first().waitFor();
    await press(seen, 'All is there');
    await page.getByText('Complete', { exact: true }).first().waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('link', { name: `Collection of ${ended + 1}` }).click();
    await press(seen, 'Close the collection');
    await press(seen, 'Close now');
    await page.getByText(/^The collection is closed\./).waitFor();
  }, 120_000);
});
