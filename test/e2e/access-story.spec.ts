import { TOTP, Secret } from 'otpauth';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { Product, ProductClient } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const REASON = 'Säkerhetssamordnaren nås inte och det gäller i kväll.';

let product: Product;
let browser: Browser;
let reference: string;
let visitors: Visitor[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  const reporter = await ProductClient.signIn(product.address, mailOf('reporter'), DEMO_PASSWORD);
  const body = {
    clientId: '5a1c0f5e-7e0d-4a77-8f1b-9a55a7b6c077',
    ...{ kind: 'staff_incident', category: 'threat.work.threat', text: 'Någon hotade.' },
    occurredFrom: new Date(Date.now() - 3_600_000).toISOString(),
    location: { areaCode: 'municipality:lillstad' },
  };
  const told = await reporter.send('POST', '/incidents', { body });
  expect(told.status).toBe(201);
  reference = String(told.body['reference']);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  for (const visitor of visitors) {
    expect(visitor.complaints.filter((text) => !/40[13]/.test(text))).toEqual([]);
    await visitor.leave();
  }
  visitors = [];
});

const mailOf = (name: string) => `${name}@demo.example`;

/** Somebody who has signed in and stands on a page. */
async function at(
  name: string,
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, product.address, options);
  visitors.push(visitor);
  await visitor.openAs(mailOf(name), DEMO_PASSWORD, path);
  return visitor;
}

/** Goes to a control with Tab and writes in it. */
async function write(visitor: Visitor, label: string, text: string): Promise<void> {
  await visitor.tabTo(label);
  await visitor.page.keyboard.type(text);
}

async function press(visitor: Visitor, name: string, key = 'Enter'): Promise<void> {
  await visitor.tabTo(name);
  await visitor.page.keyboard.press(key);
}

/** Sound for all: no violation, and nothing to scroll for sideways. */
async function isSound(visitor: Visitor): Promise<void> {
  expect(await visitor.violations()).toEqual([]);
  expect(await visitor.sidewaysPixels()).toBe(0);
}

describe('who may see what, with the keys alone', () => {
  it('begins with a committee, its unit and a manager of that unit', async () => {
    const admin = await at('admin', '/organisations');
    const { page } = admin;
    await page.getByText('Demobostäder AB').first().waitFor();
    await press(admin, 'Lägg till en organisation');
    await write(admin, 'Namn', 'Socialnämnden');
    await press(admin, 'Lägg till en organisation');
    await page.getByRole('link', { name: 'Socialnämnden' }).waitFor();
    await admin.open('/organisations');
    await page.getByRole('link', { name: 'Socialnämnden' }).waitFor();
    await press(admin, 'Socialnämnden');
    await page.getByRole('heading', { name: 'Socialnämnden', level: 1 }).waitFor();
    await press(admin, 'Lägg till en enhet');
    await write(admin, 'Enhetens namn', 'Boendet');
    await press(admin, 'Lägg till en enhet');
    await page.getByRole('link', { name: 'Boendet' }).waitFor();
    await isSound(admin);

    await admin.open('/administration/people');
    await page.getByText('Pål Partner').waitFor();
    await write(admin, 'Namn', 'Eva Ek');
    await write(admin, 'E-post', 'eva@lillstad.example');
    await write(admin, 'Organisation', 'Soc');
    await press(admin, 'Enhetschef', 'Space');
    await press(admin, 'Lägg till och visa länk');
    // A manager of no unit would read nothing.
    await page.getByRole('link', { name: 'Välj enheten som chefen ansvarar för.' }).waitFor();
    await isSound(admin);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Boe');
    await press(admin, 'Lägg till och visa länk');
    await page.getByText('Det här ger eller ändrar vad någon får göra.').waitFor();
    await isSound(admin);
    await admin.confirm(DEMO_PASSWORD);
    await page.getByText('Länk till Eva Ek').waitFor();
    await isSound(admin);
  }, 90_000);

  it('names a coordinator, and tells why the manager cannot read what happened elsewhere', async () => {
    const admin = await at('admin', '/organisations');
    const { page } = admin;
    await page.getByRole('link', { name: 'Socialnämnden' }).waitFor();
    await press(admin, 'Socialnämnden');
    await page.getByText('Utse en samordnare').waitFor();
    await press(admin, 'Utse en samordnare');
    await write(admin, 'Person', 'Saga');
    await page.getByRole('option', { name: /Saga Säkerhet/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(admin, 'Ge en roll');
    await admin.confirm(DEMO_PASSWORD);
    await page.getByText(/^Saga Säkerhet, från/).waitFor();
    await isSound(admin);

    await admin.open('/policy');
    await page.getByText('Varför får eller får inte någon?').waitFor();
    await write(admin, 'Person', 'Eva');
    await page.getByRole('option', { name: /Eva Ek/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await write(admin, 'Händelsens referens', reference);
    await press(admin, 'Visa varför');
    await page.getByText('Kan inte läsa händelsen').waitFor();
    await isSound(admin);
  }, 60_000);

  it('opens in need for an hour, says so on every page, and can be closed at once', async () => {
    const coordinator = await at('coordinator', '/break-glass', { viewport: phone });
    const { page } = coordinator;
    await page.getByRole('heading', { name: 'Öppna en händelse i nöd' }).waitFor();
    await write(coordinator, 'Händelsens referens', reference);
    await write(coordinator, 'Varför går det inte att vänta?', REASON);
    await write(coordinator, 'Ärendets nummer', 'KS 2026-117');
    await press(coordinator, 'Öppna i en timme');
    await page.getByRole('dialog').getByLabel('Lösenord').waitFor();
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Någon hotade.').waitFor();
    const status = page.getByRole('status').filter({ hasText: `Nödåtkomst till ${reference}` });
    expect(await status.count()).toBe(1);
    await coordinator.open('/');
    const banner = page.getByRole('region', { name: 'Nödåtkomst' });
    await banner.waitFor();
    expect(await banner.innerText()).toMatch(/(59|60) minuter kvar/);
    await isSound(coordinator);
    await press(coordinator, 'Avsluta nu');
    await banner.waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: 'Tiden är slut' }).waitFor();
  }, 60_000);

  it('is told to whoever answers for it, who reviews it', async () => {
    const security = await at('security', '/messages');
    const { page } = security;
    await page.getByText('Nödåtkomst har använts').first().waitFor();
    await security.open('/break-glass');
    await page.getByText(REASON).waitFor();
    await isSound(security);
    await press(security, 'Det var befogat');
    await page.getByText('Befogad', { exact: true }).waitFor();
  }, 60_000);
});

describe('people', () => {
  it('who are partners get in by a link, and see the meeting and nothing of the picture', async () => {
    const admin = await at('admin', '/administration/people');
    await admin.page.getByRole('button', { name: /^Skicka en länk för inloggning/ }).click();
    await admin.confirm(DEMO_PASSWORD);
    const link = await admin.page.getByLabel('Länk', { exact: true }).inputValue();
    await isSound(admin);
    const partner = await Visitor.arrive(browser, product.address, { viewport: phone });
    visitors.push(partner);
    const { page } = partner;
    await page.goto(link);
    await page.getByRole('button', { name: /[Ll]ogga in/ }).click();
    await page.getByRole('button', { name: /^Meny/ }).waitFor();
    await partner.open('/meeting');
    await page.getByRole('heading', { name: 'Mötesvy' }).waitFor();
    await page.getByRole('heading', { name: 'Var', exact: true }).waitFor();
    for (const row of (await partner.rowsOf('Var')).slice(1)) {
      expect(row.slice(1).filter((cell) => /^\d+$/.test(cell))).toEqual([]);
    }
    await isSound(partner);
    await partner.open('/picture');
    expect(await page.getByRole('table').count()).toBe(0);
  }, 60_000);

  it('who have lost their one-time codes are freed from them, after a question', async () => {
    const analyst = await at('analyst', '/profile');
    const ask = (path: string, body: object) => `
      fetch('/api/v1/session${path}', { method: 'POST', body: ${JSON.stringify(JSON.stringify(body))},
        headers: { 'content-type': 'application/json', 'x-csrf-token': window.csrf } }).then(async (answer) => {
          const told = await answer.json(); window.csrf = told.csrfToken ?? window.csrf; return told; })`;
    await analyst.page.evaluate(
      `fetch('/api/v1/session').then((a) => a.json()).then((s) => { window.csrf = s.csrfToken; })`,
    );
    await analyst.page.evaluate(ask('/step-up', { password: DEMO_PASSWORD }));
    const { secret } = (await analyst.page.evaluate(ask('/second-step', {}))) as { secret: string };
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    await analyst.page.evaluate(ask('/second-step/confirmation', { code }));

    const admin = await at('admin', '/administration/people', { viewport: phone });
    const { page } = admin;
    const reset = page.getByRole('button', { name: 'Nollställ engångskoder för Ali Analys' });
    await reset.click();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe(
      'Nollställ engångskoder för Ali Analys',
    );
    await reset.click();
    await isSound(admin);
    await page.getByRole('button', { name: 'Nollställ koderna' }).click();
    await page.getByRole('dialog').getByLabel('Lösenord').fill(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Nu är koderna för Ali Analys borta').waitFor();
    await isSound(admin);
  }, 60_000);
});
