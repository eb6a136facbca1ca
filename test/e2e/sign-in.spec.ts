import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { launchDemo } from '../support/demo.js';
import { LaunchedProduct, type Product } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const EMAIL = 'samordnare@lillstad.example';
const PASSWORD = 'kvarnhjul-och-lingonris';

let browser: Browser;
let product: Product;
let demo: Product;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [browser, product, demo] = await Promise.all([
    launchBrowser(),
    LaunchedProduct.start(),
    launchDemo('stockholm'),
  ]);
}, 90_000);
afterAll(() => Promise.all([browser?.close(), product?.stop(), demo?.stop()]));
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function arrive({ address }: Product, path = '/'): Promise<Visitor> {
  visitor = await Visitor.arrive(browser, address);
  await visitor.open(path);
  return visitor;
}

describe('signing in', () => {
  it('offers to make the first account while there is none, which a command can do too', async () => {
    const { page } = await arrive(product);
    await page.getByRole('heading', { name: 'Välkommen till Lägesbild' }).waitFor();
    const who = ['--email', EMAIL, '--name', 'Siv Samordnare', '--role', 'prevention_coordinator'];
    const added = await product.command(['user', 'add', ...who], `${PASSWORD}\n`);
    // There is no organisation yet in which the role would open anything.
    expect(added['warning']).toContain('--organisation');
    await page.reload();
    await page.getByLabel('Lösenord').waitFor();
  });

  it('shows neither demo accounts nor their password outside the demo', async () => {
    const { page } = await arrive(product);
    await page.getByLabel('Lösenord').waitFor();
    const text = await page.locator('body').innerText();
    expect(text).not.toMatch(/demo/i);
  });

  it('tells clearly of a wrong password, moves the focus to it and lets one try again', async () => {
    const seen = await arrive(product);
    const { page } = seen;
    await page.getByLabel('E-post').fill(EMAIL);
    await page.getByLabel('Lösenord').fill('fel-lösenord-i-dag');
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    const summary = page.getByRole('region', { name: 'Du är inte inloggad än' });
    await summary.waitFor();
    expect(await summary.getByRole('heading').innerText()).toBe('Du är inte inloggad än');
    expect(await summary.getByRole('link').innerText()).toMatch(/lösenord/i);
    expect(await summary.and(page.locator(':focus')).count()).toBe(1);
    expect(await page.getByLabel('E-post').inputValue()).toBe(EMAIL);
    expect(await seen.violations()).toEqual([]);
    await summary.getByRole('link').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Logga ut' }).waitFor();
  });

  it('names each field that was left empty', async () => {
    const { page } = await arrive(product);
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    const summary = page.getByRole('region', { name: 'Du är inte inloggad än' });
    await summary.waitFor();
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Skriv din e-postadress.',
      'Skriv ditt lösenord.',
    ]);
    expect(await page.getByLabel('E-post').getAttribute('aria-invalid')).toBe('true');
  });

  it('ends with sign-out, also for the back button and for the cookie that is left', async () => {
    const { page } = await arrive(product, '/picture');
    await visitor!.signIn(EMAIL, PASSWORD);
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, secure: true });
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByText('Du är utloggad.').waitFor();
    await page.goBack();
    await visitor!.open('/picture');
    await page.getByLabel('Lösenord').waitFor();
    expect(await page.getByRole('button', { name: 'Logga ut' }).count()).toBe(0);
    const answer = await fetch(`${product.address}/api/v1/session`, {
      headers: { cookie: `${cookie?.name ?? ''}=${cookie?.value ?? ''}` },
    });
    expect(answer.status).toBe(401);
  });
});

describe('signing in to the demo', () => {
  it('offers every account, fills in the one that is chosen and lets it in', async () => {
    const seen = await arrive(demo);
    const { page } = seen;
    const choice = page.getByRole('button', { name: /^Preventionssamordnare/ });
    await expect
      .poll(async () => (await choice.count()) || (await page.reload(), 0), { timeout: 20_000 })
      .toBe(1);
    expect(await page.getByRole('button', { name: /@demo\.example$/ }).count()).toBe(13);
    expect(await page.getByText(DEMO_PASSWORD).isVisible()).toBe(true);
    expect(await seen.violations()).toEqual([]);
    await page.setViewportSize(phone);
    expect(await seen.sidewaysPixels()).toBe(0);
    await choice.click();
    await page.keyboard.press('Enter');
    await page.getByText('Petra Prevention').waitFor();
  });
});
