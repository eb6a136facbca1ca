import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { LaunchedProduct, type Product, ProductClient } from '../support/product.js';
import { eventually } from '../support/process-runs.js';

const ANNA = { email: 'anna@aneby.example', password: 'kvarnhjul-och-lingonris' };
const RUT = { email: 'rut@aneby.example', password: 'smörblomma-vid-bryggan' };

let browser: Browser;
let product: Product;

beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), LaunchedProduct.start()]);
}, 90_000);
afterAll(() => Promise.all([browser?.close(), product?.stop()]));

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
/** What the browser said, but for the answer that tells that nobody is signed in. */
const unexpected = ({ complaints }: Visitor) =>
  complaints.filter((line) => !/401.*\/api\/v1\/session\)$|403.*\/api\/v1\/people\)$/.test(line));

/** Presses Enter on the button of this name, which Tab leads to. */
async function press(seen: Visitor, name: string): Promise<void> {
  await seen.tabTo(name);
  await seen.page.keyboard.press('Enter');
}

/** Writes in the field of this name, which Tab leads to, in place of what stands there. */
async function write(seen: Visitor, name: string, text: string): Promise<void> {
  await seen.tabTo(name);
  await seen.page.keyboard.press('ControlOrMeta+A');
  await seen.page.keyboard.type(text);
}

/** Each step is sound: nothing that axe finds, and nothing wider than a small phone. */
async function isSound(seen: Visitor): Promise<void> {
  expect(await seen.violations()).toEqual([]);
  await seen.page.setViewportSize({ width: 320, height: 700 });
  expect(await seen.sidewaysPixels()).toBe(0);
  await seen.page.setViewportSize({ width: 1280, height: 900 });
}

describe('an empty installation', () => {
  let seen: Visitor;
  let link = '';
  afterAll(() => seen?.leave());

  it('makes its first administrator in the browser, with the keyboard alone', async () => {
    seen = await Visitor.arrive(browser, product.address);
    await seen.open('/picture');
    await heading(seen.page, 'Välkommen till Lägesbild').waitFor();
    await isSound(seen);
    await press(seen, 'Gör mitt konto');
    const summary = seen.page.getByRole('region', { name: 'Något behöver rättas' });
    await summary.and(seen.page.locator(':focus')).waitFor();
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Skriv ditt namn.',
      'Skriv din e-postadress.',
      'Lösenordet måste ha minst 12 tecken.',
    ]);
    expect(await seen.page.title()).toMatch(/^Fel: /);
    await write(seen, 'Ditt namn', 'Anna Först');
    await write(seen, 'E-post', ANNA.email);
    await write(seen, 'Lösenord', ANNA.password);
    await seen.page.keyboard.press('Enter');
    await heading(seen.page, 'Namn och utseende').waitFor();
  });

  it('is named and dressed, refuses a colour that cannot be read, and has areas without any file', async () => {
    const { page } = seen;
    await write(seen, 'Kommunens namn', 'Aneby kommun');
    await write(seen, 'Färg', '#ffee00');
    await isSound(seen);
    await press(seen, 'Spara och gå vidare');
    await page.getByText('Välj en mörkare.').first().waitFor();
    expect(await page.getByLabel('Kommunens namn').inputValue()).toBe('Aneby kommun');
    await press(seen, 'Färgen är för ljus');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('#1d4e89');
    await press(seen, 'Spara och gå vidare');
    await heading(page, 'Kommunen och dess delar').waitFor();
    await seen.tabTo('Utan fil');
    await page.keyboard.press('Space');
    await write(seen, 'Er kommun', 'Aneb');
    await page.getByRole('option', { name: /^Aneby/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await write(seen, 'Delar av kommunen', 'Norra bygden\nSödra bygden');
    await isSound(seen);
    await press(seen, 'Lägg till');
    await page.getByText('2 delar: Norra bygden, Södra bygden').waitFor();
    await press(seen, 'Gå vidare');
    await heading(page, 'Invånare').waitFor();
  });

  it('keeps each step as it is answered, also when the page is loaded anew, and lets one skip', async () => {
    const { page } = seen;
    await write(seen, 'Aneby', '6 800');
    await press(seen, 'Spara och gå vidare');
    await heading(page, 'Era egna ord').waitFor();
    await press(seen, 'Hoppa över');
    await heading(page, 'Nämnder och enheter').waitFor();
    await seen.open('/first-run');
    await heading(page, 'Nämnder och enheter').waitFor();
    expect(await page.getByText('4 av 9 steg klara').isVisible()).toBe(true);
    await page.getByLabel('Liten kommun').check();
    await page.getByLabel('Enheter som rapporterar').fill('Furulundsskolan\nFältgruppen');
    await page.getByRole('button', { name: 'Lägg till enheterna' }).click();
    await page.getByText('2 enheter finns').waitFor();
    await page.getByRole('button', { name: 'Gå vidare' }).click();
    await heading(page, 'Personer').waitFor();
  });

  it('invites somebody who reports and coordinates', async () => {
    const { page } = seen;
    await page.getByLabel('Namn', { exact: true }).fill('Rut Ruud');
    await page.getByLabel('E-post').fill(RUT.email);
    await page.getByLabel('Enhet', { exact: true }).selectOption({ label: 'Furulundsskolan' });
    await page.getByLabel('Preventionssamordnare').check();
    await page.getByRole('button', { name: 'Lägg till och visa länk' }).click();
    await seen.confirm(ANNA.password);
    link = await page.getByLabel('Länk', { exact: true }).inputValue();
    await page.getByText('har fått en länk').waitFor();
    await isSound(seen);
    await page.getByRole('button', { name: 'Gå vidare' }).click();
    await heading(page, 'Kategorier').waitFor();
  });

  it('chooses its categories and telephone numbers, and is up and running', async () => {
    const { page } = seen;
    await isSound(seen);
    await page.getByLabel('Använd Våldsbejakande extremism').uncheck();
    await page.getByRole('button', { name: 'Spara och gå vidare' }).click();
    await heading(page, 'Telefon vid fara').waitFor();
    await page.getByRole('button', { name: 'Spara och gå vidare' }).click();
    await heading(page, 'Aneby kommun är igång').waitFor();
    await isSound(seen);
    expect(await page.getByRole('link', { name: 'Era egna ord' }).count()).toBe(2);
    expect(unexpected(seen)).toEqual([]);
  });

  it('lets the invited person in once, and the first incident into the picture', async () => {
    const rut = await Visitor.arrive(browser, product.address, { viewport: phone });
    await rut.page.goto(link);
    await heading(rut.page, 'Hej Rut Ruud! Välj ett lösenord').waitFor();
    expect(rut.page.url()).not.toContain('#');
    expect(await rut.violations()).toEqual([]);
    await rut.page.getByLabel('Lösenord').fill(RUT.password);
    await rut.page.getByRole('button', { name: 'Spara och logga in' }).click();
    await rut.page.getByText('Rut Ruud').first().waitFor();
    await rut.leave();
    const again = await Visitor.arrive(browser, product.address, { viewport: phone });
    await again.page.goto(link);
    await again.page.getByText('Länken går inte att använda').waitFor();
    await again.leave();

    const client = await ProductClient.signIn(product.address, RUT.email, RUT.password);
    const { status, body } = await client.send('POST', '/incidents', {
      body: {
        clientId: '018f3c2a-0000-7000-8000-00000000000b',
        kind: 'observation',
        category: 'order.gathering',
        occurredFrom: new Date(Date.now() - 60_000).toISOString(),
        location: { areaCode: 'norra_bygden' },
      },
    });
    expect({ status, area: body['areaCode'] }).toEqual({ status: 201, area: 'norra_bygden' });
    const ever = 'area=municipality:0604&from=2020-01-01&to=2100-01-01';
    await eventually(async () => (await client.count(ever)) === 1);
  });

  it('is administered in English later, by somebody who may have several roles', async () => {
    const { page } = seen;
    await seen.follow('Administration', 'Kommunen');
    await heading(page, 'Administration').waitFor();
    const english = page.getByRole('button', { name: 'English' });
    if (!(await english.isVisible()))
      await page.getByRole('button', { name: /Anna Först/ }).click();
    await english.click();
    // The menu lies over the page until it is closed.
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'People' }).click();
    await heading(page, 'People').waitFor();
    await page.getByText('can sign in').first().waitFor();
    await page.getByRole('button', { name: 'Change the roles of Anna Först' }).click();
    const anna = page.getByRole('listitem').filter({ hasText: ANNA.email });
    await anna.getByLabel('Reporting staff').check();
    await anna.getByRole('button', { name: 'Save the roles' }).click();
    await anna.getByText('Administrator, Reporting staff').waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Close the account of Anna Först' }).click();
    await page.getByText('This is the last administrator who can sign in.').waitFor();
    await seen.open('/administration/name');
    expect(await page.getByLabel('Name of the municipality').inputValue()).toBe('Aneby kommun');
  });
});
