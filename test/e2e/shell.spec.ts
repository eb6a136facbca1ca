import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import type { Product } from '../support/product.js';
import { startTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

const REPORTER = townspeople.reporter.email;
const ADMINISTRATOR = townspeople.administrator.email;
/** What the design system would say of its own accord. */
const NORWEGIAN = /tegn igjen|tegn for mye|lukk|fjern |laster|bla i sider|du er her|forrige|ikke /i;

let browser: Browser;
let product: Product;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTown(), launchBrowser()]);
}, 90_000);
afterAll(() => Promise.all([browser?.close(), product?.stop()]));
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function arrive(
  path: string,
  email: string | null,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.open(path);
  if (email) await visitor.signIn(email, TOWN_PASSWORD);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

const headingHasFocus = (seen: Visitor) =>
  seen.page.evaluate(`document.activeElement.tagName === 'H1'`);

/** Texts and attributes of the page, and what its style sheets write before and after elements. */
const everythingSaid = (seen: Visitor) =>
  seen.page.evaluate<string>(`(() => {
    const written = [...document.querySelectorAll('body *')].flatMap((element) =>
      ['::before', '::after'].map((part) => getComputedStyle(element, part).content));
    return document.body.innerText + document.body.outerHTML.replace(/lang="[^"]*"/g, '') + written.join(' ');
  })()`);

describe('the way around', () => {
  it('begins with what one’s role does most, and leads on by keyboard alone', async () => {
    const seen = await arrive('/', REPORTER);
    const { page } = seen;
    await page.getByRole('heading', { name: 'Hej Rut Anmälare' }).waitFor();
    const first = page.locator('main').getByRole('link').first();
    expect(await first.innerText()).toBe('Rapportera en händelse');
    expect(await page.getByRole('link', { name: 'Importer' }).count()).toBe(0);
    expect(await page.locator('header').innerText()).toContain('Lägesbild');
    expect(await page.locator('.skip-link').innerText()).toBe('Hoppa till innehållet');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`document.activeElement.id`)).toBe('content');
    await seen.tabTo('Hjälp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hjälp' }).waitFor();
    await expect.poll(() => headingHasFocus(seen)).toBe(true);
    expect(await page.title()).toBe('Hjälp – Lägesbild');
    await page.goBack();
    await page.getByRole('heading', { name: 'Hej Rut Anmälare' }).waitFor();
  });

  it('leads back from an address that leads nowhere, which a program is told as everywhere', async () => {
    const seen = await arrive('/', REPORTER);
    const { page } = seen;
    const answer = await page.goto(`${product.address}/pciture`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Gå till startsidan' }).click();
    await page.getByRole('heading', { name: 'Hej Rut Anmälare' }).waitFor();
    for (const path of ['/pciture', '/api/v1/pciture']) {
      const told = await fetch(`${product.address}${path}`);
      const { code } = (await told.json()) as { code: string };
      expect([told.status, code]).toEqual([404, 'NOT_FOUND']);
    }
  });

  it('says who I am and what I may, and gives the focus back', async () => {
    const seen = await arrive('/', ADMINISTRATOR);
    const { page } = seen;
    const opener = page.getByRole('button', { name: /^Meny/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Läsa felrapporter om tillgänglighet').waitFor();
    await page.getByText('Hela kommunen').waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await opener.and(page.locator(':focus')).count()).toBe(1);
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
  });

  it('has many pages under the name of their group, opened and closed by keyboard', async () => {
    const seen = await arrive('/', ADMINISTRATOR);
    const { page } = seen;
    const pages = page.getByRole('navigation', { name: 'Sidor' });
    const group = pages.getByRole('button', { name: 'Kommunen' });
    await group.focus();
    await page.keyboard.press('Enter');
    await pages.getByRole('link', { name: 'Organisation' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await group.and(page.locator(':focus')).count()).toBe(1);
    expect(await pages.getByRole('link', { name: 'Organisation' }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Organisation' }).waitFor();
    expect(await group.getAttribute('aria-expanded')).toBe('false');
  });

  it('is dark when one chooses so, also the next time', async () => {
    const seen = await arrive('/', REPORTER);
    const { page } = seen;
    const paper = () => page.evaluate<string>(`getComputedStyle(document.body).backgroundColor`);
    expect(await paper()).toBe('rgb(250, 249, 246)');
    await page.getByRole('button', { name: /^Meny/ }).click();
    await page.getByRole('button', { name: 'Mörkt' }).click();
    expect(await paper()).toBe('rgb(18, 24, 31)');
    await page.getByRole('button', { name: 'Logga ut' }).first().click();
    await page.getByText('Du är utloggad.').waitFor();
    await page.reload();
    await page.getByLabel('Lösenord').waitFor();
    expect(await paper()).toBe('rgb(18, 24, 31)');
  });

  it('tells when the server cannot be reached, and when the session has ended', async () => {
    const seen = await arrive('/', ADMINISTRATOR);
    const { page } = seen;
    await page.context().setOffline(true);
    await page.getByText('Ingen kontakt med servern').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Ingen kontakt med servern').waitFor({ state: 'detached' });
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'Felrapporter' }).first().click();
    await page.getByText('Du har varit borta en stund').waitFor();
  });
});

describe('every page of the shell', () => {
  it.each([
    ['/', 'light'],
    ['/', 'dark'],
    ['/help', 'light'],
    ['/accessibility', 'dark'],
  ] as const)('breaks no rule and speaks no Norwegian: %s, %s', async (path, colorScheme) => {
    const viewport = { ...phone, width: 320 };
    const seen = await arrive(path, path === '/' ? ADMINISTRATOR : null, { viewport, colorScheme });
    await seen.page.waitForLoadState('networkidle');
    expect(await seen.violations()).toEqual([]);
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await everythingSaid(seen)).not.toMatch(NORWEGIAN);
  });

  it('can be read with text twice as large, in forced colours and on paper', async () => {
    const seen = await arrive('/accessibility', null, { viewport: { width: 320, height: 640 } });
    const { page } = seen;
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    expect(await seen.sidewaysPixels()).toBe(0);
    await page.evaluate(`document.documentElement.style.fontSize = ''`);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await seen.violations()).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(await page.getByRole('button', { name: 'Skicka felrapporten' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Tillsyn' }).isVisible()).toBe(true);
  });
});

describe('a built file', () => {
  it('travels compressed to whoever can read that, and as it is to others', async () => {
    const page = await (await fetch(`${product.address}/`)).text();
    const [script] = /\/assets\/every-page[^"]+\.js/.exec(page) ?? [''];
    const ask = (encodings: string) =>
      fetch(`${product.address}${script}`, { headers: { 'accept-encoding': encodings } });
    const [packed, zipped, plain] = await Promise.all(['br', 'gzip', 'identity'].map(ask));
    expect(packed?.headers.get('content-encoding')).toBe('br');
    expect(zipped?.headers.get('content-encoding')).toBe('gzip');
    expect(plain?.headers.get('content-encoding')).toBeNull();
    expect(packed?.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(packed?.headers.get('cache-control')).toMatch(/immutable/);
    const size = (answer?: Response) => Number(answer?.headers.get('content-length'));
    expect(size(packed)).toBeLessThan(size(plain) / 3);
    expect(await packed?.text()).toBe(await plain?.text());
  });
});

describe('a fault in accessibility', () => {
  it('is told without signing in, and closed by an administrator', async () => {
    const seen = await arrive('/accessibility', null);
    const { page } = seen;
    await page.getByRole('button', { name: 'Skicka felrapporten' }).click();
    const summary = page.getByRole('region', { name: 'Felrapporten är inte skickad än' });
    await summary.waitFor();
    expect(await summary.and(page.locator(':focus')).count()).toBe(1);
    expect(await page.title()).toBe('Fel: Tillgänglighet – Lägesbild');
    await summary.getByRole('link').click();
    await page.keyboard.type('Knappen syns inte.');
    await page.getByRole('button', { name: 'Skicka felrapporten' }).click();
    const thanks = page.getByRole('heading', { name: 'Tack, felrapporten har kommit fram' });
    await thanks.waitFor();
    expect(await thanks.and(page.locator(':focus')).count()).toBe(1);
    await seen.leave();
    const admin = await arrive('/fault-reports', ADMINISTRATOR);
    await admin.page.getByText('Knappen syns inte.').waitFor();
    expect(await admin.violations()).toEqual([]);
    await admin.page.getByRole('button', { name: /^Stäng felrapporten/ }).click();
    await admin.page.getByText('Det finns inga öppna felrapporter.').waitFor();
  });
});
