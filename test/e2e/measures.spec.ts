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
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, product.address, options);
  visitors.push(visitor);
  await visitor.openAs('coordinator@demo.example', DEMO_PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

/** The year that has just ended, here. */
const ended =
  Number(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric' }).format(),
  ) - 1;

describe('from an action to an effect', () => {
  it('by keyboard: a line, a measure, a gate that says what is missing, a plan, a follow-up, an outcome', async () => {
    const seen = await look('/actions');
    const { page } = seen;
    await page.getByLabel('Vad', { exact: true }).focus();
    await page.keyboard.type('Laga staketet vid skolan');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Laga staketet vid skolan' }).waitFor();
    expect(await page.locator('header [aria-current="true"]').allInnerTexts()).toContain(
      'Åtgärder',
    );
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Gör till åtgärd : Laga staketet vid skolan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Laga staketet vid skolan' }).waitFor();
    await page.getByText('Åtgärden började som en insats.').waitFor();

    await page.getByRole('button', { name: 'Planera' }).focus();
    await page.keyboard.press('Enter');
    const told = page.getByRole('heading', { name: 'Något behöver ändras' });
    await told.waitFor();
    for (const missing of ['minst en orsak', 'Välj ett mål', 'åtgärden slutar', 'jämföra med']) {
      await page
        .getByRole('link', { name: new RegExp(missing) })
        .first()
        .waitFor();
    }
    expect(await seen.violations()).toEqual([]);

    await page
      .getByLabel('Problem', { exact: true })
      .selectOption({ label: 'Sönderslaget kring centrum på kvällen' });
    await page.getByRole('group', { name: 'Orsaker' }).getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('combobox', { name: 'Mål' }).selectOption({ index: 1 });
    await page.getByLabel('Börjar').fill(`${ended}-01-01`);
    await page.getByLabel('Slutar').fill(`${ended}-10-31`);
    await page.getByLabel('Samma område förut').check();
    await page.getByRole('button', { name: 'Planera' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Bestämt i förväg' }).waitFor();
    await page.getByRole('button', { name: 'Starta' }).click();
    await page.getByRole('button', { name: 'Markera som klar' }).waitFor();

    await page.getByRole('button', { name: `Skriv uppföljning : Tertial 1 ${ended}` }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await seen.tabTo('Gjort hittills');
    await page.keyboard.type('Halva staketet är lagat.');
    await page.getByRole('button', { name: 'Spara uppföljningen' }).click();
    await page.getByText('Halva staketet är lagat.').waitFor();
    await page
      .getByRole('button', { name: `Ändra uppföljningen : Tertial 1 ${ended}` })
      .or(page.getByRole('button', { name: new RegExp(`: Tertial 1 ${ended}$`) }))
      .first()
      .click();
    await page.getByLabel('Gjort hittills').fill('Hela staketet är lagat.');
    await page.getByRole('button', { name: 'Spara uppföljningen' }).click();
    await page.getByText(`Så har uppföljningen ändrats: Tertial 1 ${ended}`).click();
    const changed = page.getByRole('table', { name: 'Vad som ändrades då' });
    await changed.locator('del', { hasText: 'Halva' }).waitFor();
    await changed.locator('ins', { hasText: 'Hela' }).waitFor();

    const effect = page.getByRole('region', { name: 'Vad det ledde till' });
    await effect.getByText('så vi kallar det aldrig effekt').waitFor();
    await effect.getByLabel('Din slutsats').fill('Vi väntar ett år till.');
    await effect.getByRole('button', { name: 'Behåll utfallet' }).click();
    await effect.getByText(/Slutsats: Vi väntar ett år till\./).waitFor();
    expect(await seen.violations()).toEqual([]);
    expect(seen.complaints.filter((text) => !/401|422/.test(text))).toEqual([]);
  }, 180_000);

  it('stands on the board, also on the smallest phone in the dark', async () => {
    const seen = await look('/measures', { viewport: smallest, colorScheme: 'dark' });
    const { page } = seen;
    const ongoing = page.getByRole('region', { name: /^Pågår/ });
    await ongoing.getByRole('link', { name: 'Laga staketet vid skolan' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(smallest.width);
  }, 60_000);
});
