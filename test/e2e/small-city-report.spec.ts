import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import type { Product } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let product: Product;
let browser: Browser;
/** Makes the pictures, is the municipality's security function, and keeps the register. */
let one: Visitor;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  one = await Visitor.arrive(browser, product.address);
  ({ page } = one);
  await one.open('/collections');
  await one.signIn('coordinator@demo.example', DEMO_PASSWORD);
}, 240_000);
afterAll(async () => {
  await one?.leave();
  await browser?.close();
  await product?.stop();
});

const here = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric' });
const running = Number(here.format());
const wayOf = () => page.getByRole('region', { name: 'Var den samlade bilden är' });

/** Goes to a control by Tab and presses it. */
async function press(name: string): Promise<void> {
  await one.tabTo(name);
  await page.keyboard.press('Enter');
}

/** A step of the way, in two presses: the second after what it says has been read. */
async function step(name: string): Promise<void> {
  await press(name);
  await wayOf().getByRole('heading', { name }).waitFor();
  await press(name);
}

/** Writes into a field that is gone to by Tab, in place of what it holds. */
async function write(field: string, text: string): Promise<void> {
  await one.tabTo(field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

describe('a municipality where one person is all three', () => {
  it('is asked, answers and is closed', async () => {
    await press('Börja en insamling');
    await page.getByRole('heading', { name: `Insamling för ${running}` }).waitFor();
    await page.getByLabel('Första dag', { exact: true }).fill(`${running}-01-12`);
    await page.getByLabel('Sista dag att svara').fill(`${running + 1}-02-28`);
    await press('Spara insamlingen');
    await press('Öppna insamlingen');
    await page.getByText('Pågår', { exact: true }).waitFor();
    await press('Kommunstyrelsen');
    await page.getByRole('radio', { name: 'Det finns inget att rapportera' }).focus();
    await page.keyboard.press('Space');
    await write('Hur vet ni det?', 'Alla enheter är tillfrågade.');
    await press('Lämna in');
    await press('Allt är med');
    await page.getByText('Komplett', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: `Insamling för ${running}` }).click();
    await press('Avsluta insamlingen');
    await press('Avsluta nu');
    await page.getByText(/^Insamlingen är avslutad/).waitFor();
    expect(await one.violations()).toEqual([]);
  }, 120_000);

  it('gathers it, writes, reads it through and approves, and is told that nobody else has', async () => {
    await press('Börja den samlade bilden');
    await page.getByRole('heading', { level: 1, name: /Samlad risk- och lägesbild/ }).waitFor();
    for (const name of ['Samlad bedömning', 'Förslag till inriktning']) {
      await page.getByRole('button', { name: `Skriv bedömning : ${name}` }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Det har varit ett lugnt år i kommunen.');
      await page.getByText(/^Sparat \d\d/).waitFor();
      await page.getByRole('button', { name: 'Klar', exact: true }).click();
    }
    await page.reload();
    await wayOf().getByText('Det som måste stå är skrivet.').waitFor();
    expect(await one.violations()).toEqual([]);
    await step('Skicka till granskning');
    await wayOf().getByText('Bilden granskas. Texten är låst.').waitFor();
    await page.goto(`${page.url()}/review`);
    await page.getByText('Det har varit ett lugnt år i kommunen.').first().waitFor();
    const heard = await one.rowsOf('Vilka som har hörts');
    // The company did not answer: quiet is told from missing here too.
    expect(heard.slice(1).map((row) => row[1])).toEqual(['Inget svar', 'Inget att rapportera']);
    expect(await one.violations()).toEqual([]);
    await step('Godkänn granskningen');
    await wayOf()
      .getByText(/^Bilden är granskad/)
      .waitFor();
  }, 180_000);

  it('keeps the register of it too: hands it in, writes what the council decided, and publishes it', async () => {
    await page.goto(page.url().replace('/review', ''));
    await meet('Lämna in med förbehåll för beslutet');
    await wayOf()
      .getByText(/^Bilden är inlämnad/)
      .waitFor();
    await meet('Registrera beslutet', true);
    await wayOf().getByText('Bilden är beslutad och fastställd.').waitFor();
    expect(await one.violations()).toEqual([]);
    await page.goto(`${product.address}/pictures?kind=city`);
    await page
      .getByRole('table', { name: 'Inlämnade och fastställda' })
      .getByRole('link', { name: /version 2/ })
      .click();
    // In its annex, which is folded.
    await page.getByText('Alla enheter är tillfrågade.').first().waitFor({ state: 'attached' });
    const part = page.getByRole('region', { name: 'Publik utgåva' });
    await press('Förbered en publik utgåva');
    await part.getByRole('button', { name: 'Förhandsgranska' }).waitFor();
    await press('Förhandsgranska');
    await part.getByText('Så här blir den').waitFor();
    expect(await one.violations()).toEqual([]);
    await press('Publicera');
    await part.getByRole('link', { name: /Utgåva 1, publicerad/ }).waitFor();
    const anybody = await Visitor.arrive(browser, product.address, { viewport: phone });
    await anybody.open('/public');
    await anybody.page.getByRole('link', { name: /samlade? risk- och lägesbild/i }).click();
    await anybody.page.getByText('Det har varit ett lugnt år i kommunen.').first().waitFor();
    expect(await anybody.violations()).toEqual([]);
    expect(await anybody.sidewaysPixels()).toBeLessThanOrEqual(0);
    expect([...one.complaints, ...anybody.complaints].filter((text) => !/401|404/.test(text))).toEqual([]); // prettier-ignore
    await anybody.leave();
  }, 180_000);
});

/** A step at which the council meets, with what the minutes say. */
async function meet(name: string, isDecision = false): Promise<void> {
  await press(name);
  await write('Nämnd, styrelse eller delegat', 'Kommunfullmäktige');
  await wayOf().getByLabel('Dag', { exact: true }).fill(`${running}-01-29`);
  await write('Paragraf i protokollet', '9');
  await write('Diarienummer', 'KS 88');
  if (isDecision) {
    await write('Berett av', 'Kommunstyrelsen');
    await write('Beslutat av', 'Ordföranden');
  }
  await press(name);
}
