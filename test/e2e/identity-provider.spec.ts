import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '#database';
import { launchBrowser, Visitor } from '../support/browser.js';
import { IdentityProvider } from '../support/identity-provider.js';
import { startEmpty } from '../support/hosted-product.js';
import type { Product } from '../support/product.js';

const HOST = '127.0.0.1';
const EMAIL = 'siv@lillstad.example';

let browser: Browser;
let provider: IdentityProvider;
let product: Product;

beforeAll(async () => {
  const port = await findFreePort(0, HOST);
  const address = `http://${HOST}:${port}`;
  provider = await IdentityProvider.start(`${address}/api/v1/session/oidc/callback`, {
    siv: { email: EMAIL, email_verified: true },
    stranger: { email: 'stranger@lillstad.example', email_verified: true },
  });
  [browser, product] = await Promise.all([
    launchBrowser(),
    startEmpty({ ...provider.settings, PORT: String(port), LAGESBILD_ADDRESS: address }),
  ]);
  const who = ['--email', EMAIL, '--name', 'Siv Samordnare', '--role', 'prevention_coordinator'];
  await product.command(['user', 'add', ...who], 'kvarnhjul-och-lingonris\n');
}, 90_000);
afterAll(async () => {
  await Promise.all([browser?.close(), product?.stop()]);
  await provider?.stop();
});

/** Fills in the provider's own pages until they lead back. */
async function signInAtProvider({ page }: Visitor, name: string): Promise<void> {
  await page.locator('input[name="login"]').fill(name);
  await page.locator('input[name="password"]').fill('anything');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  const consent = page.getByRole('button', { name: 'Continue' });
  const ours = page.locator('main h1');
  await consent.or(ours).first().waitFor();
  if (await consent.isVisible()) await consent.click();
}

const goToProvider = ({ page }: Visitor) =>
  page.getByRole('link', { name: 'Logga in med Lillstads konto' }).click();

describe('signing in through the municipality’s own identity provider', () => {
  it('leads there and back to the page one wanted, and again when an act asks who one is', async () => {
    const visitor = await Visitor.arrive(browser, product.address);
    const { page } = visitor;
    await visitor.open('/profile');
    await page.getByRole('link', { name: 'Logga in med Lillstads konto' }).waitFor();
    expect(await visitor.violations()).toEqual([]);
    await goToProvider(visitor);
    await signInAtProvider(visitor, 'siv');
    await page.getByRole('heading', { name: 'Min sida' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/profile');
    await page.getByText('via kommunens inloggning').waitFor();
    expect(await visitor.violations()).toEqual([]);

    await page.getByRole('button', { name: 'Ställ in engångskoder' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Bekräfta' }).click();
    await signInAtProvider(visitor, 'siv');
    await page.getByRole('heading', { name: 'Min sida' }).waitFor();
    await page.getByRole('button', { name: 'Ställ in engångskoder' }).click();
    await page.getByRole('img', { name: /^QR-kod/ }).waitFor();
    expect(await visitor.violations()).toEqual([]);
    await visitor.leave();
  });

  it('tells somebody who has no account that they have none', async () => {
    const visitor = await Visitor.arrive(browser, product.address);
    await visitor.open('/');
    await goToProvider(visitor);
    await signInAtProvider(visitor, 'stranger');
    await visitor.page.getByRole('heading', { name: 'Du har inget konto här' }).waitFor();
    expect(await visitor.violations()).toEqual([]);
    await visitor.leave();
  });
});
