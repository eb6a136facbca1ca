import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import type { Product } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const smallest = { width: 320, height: 640 };
const AREAS_LATE_MS = 1500;

let product: Product;
let browser: Browser;
let seen: Visitor;

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await seen?.leave();
  await browser?.close();
  await product?.stop();
});

const saved = () => seen.page.getByText(/^Sparat \d\d/).waitFor();
const press = async (name: string, key = 'Enter') => {
  await seen.tabTo(name);
  await seen.page.keyboard.press(key);
};

describe('whoever works on a problem', () => {
  it('begins it in a picture, freezes a figure, builds the tree by keyboard and sees it drawn', async () => {
    seen = await Visitor.arrive(browser, product.address, {});
    const { page } = seen;
    const { keyboard } = page;
    await seen.open('/pictures');
    // Whoever is quick presses before the areas have come.
    await page.route('**/api/v1/areas?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, AREAS_LATE_MS));
      await route.continue();
    });
    await seen.signIn('city@demo.example', DEMO_PASSWORD);
    await page.getByRole('combobox', { name: 'Område' }).waitFor();
    await press('Börja lägesbilden');
    const block = page.getByRole('region', { name: 'Problem i ordning' });
    await block.getByRole('button', { name: 'Nytt problem' }).focus();
    await keyboard.press('Enter');
    await keyboard.type('Skadegörelse kring torget');
    await press('Börja problemet');
    await page.getByRole('heading', { level: 1, name: 'Skadegörelse kring torget' }).waitFor();

    await press('Frys en siffra');
    await press('Visa siffran');
    await press('Frys den här siffran');
    const frozen = page.getByRole('region', { name: 'Underlag' });
    await frozen.getByRole('heading', { name: /^Antal mot väntat: Förebygga brott/ }).waitFor();
    await frozen.getByRole('button', { name: /^Jämför med i dag/ }).focus();
    await keyboard.press('Enter');
    await frozen.getByText('Kontrollsumman stämmer:').waitFor();
    await frozen.getByRole('columnheader', { name: 'I dag' }).waitFor();
    expect(await seen.violations()).toEqual([]);

    for (const figure of ['Platser med flest händelser', 'Hot mot anställda', 'Före och efter']) {
      await press('Frys en siffra');
      await page.getByLabel('Siffra', { exact: true }).selectOption({ label: figure });
      await press('Visa siffran');
      await press('Frys den här siffran');
      await frozen.getByRole('heading', { name: new RegExp(`^${figure}`) }).waitFor();
    }
    const places = frozen.getByRole('listitem').filter({ hasText: 'Platser med flest händelser' });
    await places.getByRole('button', { name: /^Jämför med i dag/ }).click();
    await places.getByText('Den säger samma sak i dag.').waitFor();
    await places.getByRole('columnheader', { name: 'I dag' }).first().waitFor();
    await frozen.getByText(/kommunen där .* ligger/).waitFor();
    expect(await seen.violations()).toEqual([]);

    await press('Lägg till en orsak');
    await keyboard.type('Torget är mörkt');
    await press('Lägg till under');
    await keyboard.type('Två lampor är trasiga');
    await press('Lägg till efter');
    await keyboard.type('Ingen går förbi');
    await press('Stäng');
    await saved();
    const causes = page.getByRole('region', { name: 'Orsaker', exact: true });
    await keyboard.press('Alt+ArrowLeft');
    await keyboard.press('Alt+ArrowUp');
    expect(await page.evaluate(`document.activeElement.innerText`)).toContain('Ingen går förbi');
    const order = () => causes.locator('.cause-toggle span:nth-child(2)').allInnerTexts();
    expect(await order()).toEqual([
      ...['Ingen går förbi', 'Torget är mörkt', 'Två lampor är trasiga'],
    ]);
    await causes.getByRole('button', { name: /Torget är mörkt/ }).focus();
    await keyboard.press('Enter');
    await press('Ta bort');
    await causes.getByText('2 orsaker är borttagna.').waitFor();
    await keyboard.press('Enter');
    expect(await order()).toHaveLength(3);
    const drawing = page.getByRole('img', { name: 'Orsaker till Skadegörelse kring torget' });
    for (const text of ['Torget är mörkt', 'Två lampor är trasiga', 'Ingen går förbi']) {
      await drawing.getByText(text).waitFor();
    }
    await saved();
    expect(await seen.violations()).toEqual([]);
  }, 120_000);

  it('finds all of it again, on the smallest phone, in the history and in the list', async () => {
    const { page } = seen;
    await page.setViewportSize(smallest);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Skadegörelse kring torget' }).waitFor();
    await page.getByRole('button', { name: /Två lampor är trasiga/ }).waitFor();
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(smallest.width);
    await page.getByText('Visa vem som har skrivit vad').click();
    await page.locator('.history ins', { hasText: 'Ingen går förbi' }).first().waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('link', { name: 'Alla problem' }).click();
    await page.getByRole('link', { name: 'Skadegörelse kring torget' }).waitFor();
    await page.getByText('3 orsaker, 4 underlag').waitFor();
    expect(await seen.violations()).toEqual([]);
    expect(seen.complaints.filter((text) => !text.includes('401'))).toEqual([]);
  }, 60_000);
});
