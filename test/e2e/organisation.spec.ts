import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { startEmpty } from '../support/hosted-product.js';
import type { Product } from '../support/product.js';

const PASSWORD = 'kvarnhjul-och-lingonris';
const ADMINISTRATOR = 'siv@lillstad.example';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startEmpty(), launchBrowser()]);
  const who = ['--email', ADMINISTRATOR, '--name', 'Siv Ström', '--role', 'administrator'];
  await product.command(['user', 'add', ...who], `${PASSWORD}\n`);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('an organisation', () => {
  it('is built on a phone: a committee, its unit, a pause and a coordinator', async () => {
    const visitor = await Visitor.arrive(browser, product.address, { viewport: phone });
    const { page } = visitor;
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await visitor.openAs(ADMINISTRATOR, PASSWORD, '/organisations');
    await page.getByText('Ingen kan vara den andra personen').waitFor();
    await page.getByText('Lägg till en organisation').first().click();
    await press('Lägg till en organisation');
    await page.getByRole('link', { name: 'Skriv ett namn.' }).waitFor();
    await page.getByLabel('Namn', { exact: true }).fill('Socialnämnden');
    await press('Lägg till en organisation');
    await page.getByText('Saknar båda samordnarna').waitFor();
    expect(await visitor.violations()).toEqual([]);

    await page.getByRole('link', { name: 'Socialnämnden' }).click();
    await page.getByText('Utse en samordnare').click();
    await page.getByRole('combobox', { name: 'Person' }).fill('Siv');
    await page.getByRole('option', { name: /Siv Ström/ }).click();
    await press('Ge en roll');
    await visitor.confirm(PASSWORD);
    await page.getByText(/^Siv Ström, från/).waitFor();
    await page.getByText('Lägg till en enhet').first().click();
    await page.getByLabel('Enhetens namn').fill('Boendet');
    await press('Lägg till en enhet');
    await page.getByRole('link', { name: 'Boendet' }).click();
    await page.locator('#pause-from').fill('2031-06-15');
    await page.locator('#pause-reason').fill('Ombyggnad');
    await press('Pausa enheten');
    await page.getByText('från 2031-06-15').waitFor();
    await page.getByRole('button', { name: 'Avsluta pausen: Ombyggnad' }).click();
    await page.getByText('från 2031-06-15').waitFor({ state: 'detached' });
    expect(await visitor.violations()).toEqual([]);
    // Nobody was signed in at first, and a role is given once who gives it has confirmed that it is them.
    expect(visitor.complaints.filter((text) => !/ 40[13] /.test(text))).toEqual([]);
    await visitor.leave();
  }, 60_000);
});
