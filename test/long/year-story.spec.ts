import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import type { Product } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let product: Product;
let browser: Browser;
const visitors: Visitor[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('stockholm'), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) {
    expect(visitor.complaints.filter((text) => !/401|422/.test(text))).toEqual([]);
    await visitor.leave();
  }
});

async function look(name: string, path: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, product.address);
  visitors.push(visitor);
  await visitor.open(path);
  await visitor.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

/** Goes to a control by Tab and presses it. */
async function press(seen: Visitor, name: string): Promise<void> {
  await seen.tabTo(name);
  await seen.page.keyboard.press('Enter');
}

const saved = ({ page }: Visitor) => page.getByText(/^Sparat \d\d/).waitFor();

/** The year that has just ended, here. */
const here = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric' });
const ended = Number(here.format()) - 1;

const PROBLEM = 'Skadegörelse kring torget';
const CAUSE = 'Torget är mörkt om kvällen';
const GOAL = 'Färre sönderslagna lampor';
const MEASURE = 'Ny belysning på torget';
/** What the law asks for, by the names of the sections. */
const LAW = ['Brott: omfattning och konsekvenser', 'Annan information av betydelse', 'Analys'];

describe('a year, from an empty January to a decided version', () => {
  let picture = '';
  let problem = '';

  it('a coordinator begins a picture, which comes with its figures', async () => {
    const seen = await look('coordinator', '/pictures');
    const { page } = seen;
    const area = page.getByRole('combobox', { name: 'Område' });
    await area.fill('Bredäng');
    await page
      .getByRole('option', { name: /^Bredäng/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(seen, 'Börja lägesbilden');
    const name = `Lägesbild för Bredäng ${ended}`;
    await page.getByRole('heading', { level: 1, name }).waitFor();
    picture = new URL(page.url()).pathname;
    await page.getByText('0 av 15 avsnitt är skrivna.').waitFor();
    const crime = page.getByRole('region', { name: LAW[0]! });
    await crime
      .getByText(new RegExp(`^Förebygga brott i Bredäng ${ended}: [\\d\\s]+ händelser`))
      .waitFor();
    const way = page.getByRole('region', { name: 'Var lägesbilden är' });
    await way.getByText('Lagen kräver mer innan den kan granskas').waitFor();
    expect(await seen.violations()).toEqual([]);
  }, 120_000);

  it('finds a problem, freezes what it rests on, and asks what it comes from', async () => {
    const seen = await look('coordinator', picture);
    const { page } = seen;
    const block = page.getByRole('region', { name: 'Problem i ordning' });
    await block.getByRole('button', { name: 'Nytt problem' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(PROBLEM);
    await press(seen, 'Börja problemet');
    await page.getByRole('heading', { level: 1, name: PROBLEM }).waitFor();
    problem = new URL(page.url()).pathname;
    await press(seen, 'Frys en siffra');
    await press(seen, 'Visa siffran');
    await press(seen, 'Frys den här siffran');
    await page
      .getByRole('region', { name: 'Underlag' })
      .getByRole('heading', { name: /^Antal mot väntat/ })
      .waitFor();
    await press(seen, 'Lägg till en orsak');
    await page.keyboard.type(CAUSE);
    await press(seen, 'Stäng');
    await saved(seen);
    await page
      .getByRole('img', { name: `Orsaker till ${PROBLEM}` })
      .getByText(CAUSE)
      .waitFor();
    expect(await seen.violations()).toEqual([]);
  }, 120_000);

  it('sets a goal that can be measured, and is held at the gate until the measure can be judged', async () => {
    const seen = await look('coordinator', problem);
    const { page } = seen;
    await press(seen, 'Sätt ett nytt mål');
    const goal = page.getByRole('group', { name: 'Mål', exact: true });
    await goal.getByLabel('Vad ni vill nå').fill(GOAL);
    await press(seen, 'Sätt målet');
    await goal.getByRole('heading', { name: 'Något behöver ändras' }).waitFor();
    await goal.getByRole('combobox', { name: 'Vad målet mäts med' }).selectOption({ index: 1 });
    await goal.getByRole('combobox', { name: 'Händelser som räknas' }).selectOption({ index: 1 });
    await goal.getByLabel('Värdet nu').fill('40');
    await goal.getByLabel('Värdet ni vill nå').fill('30');
    await goal.getByLabel('När det ska vara nått').fill(`${ended + 1}-12-31`);
    await press(seen, 'Sätt målet');
    const chain = page.getByRole('region', { name: 'Mål och åtgärder' });
    await chain.getByText(GOAL).waitFor();
    await press(seen, 'Börja en åtgärd');
    await seen.tabTo('Vad åtgärden heter');
    await page.keyboard.type(MEASURE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: MEASURE }).waitFor();

    await press(seen, 'Planera');
    await page
      .getByRole('link', { name: /minst en orsak/ })
      .first()
      .waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('checkbox', { name: CAUSE }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('combobox', { name: 'Mål' }).selectOption({ label: GOAL });
    await page.getByLabel('Börjar').fill(`${ended + 1}-02-01`);
    await page.getByLabel('Slutar').fill(`${ended + 1}-12-31`);
    await page.getByLabel('Samma område förut').check();
    await press(seen, 'Planera');
    await page.getByRole('heading', { name: 'Bestämt i förväg' }).waitFor();
  }, 120_000);

  it('finds both in the picture, writes what the law asks for, and sends it to review', async () => {
    const seen = await look('coordinator', picture);
    const { page } = seen;
    await page.getByRole('link', { name: MEASURE }).first().waitFor();
    const problems = page.getByRole('region', { name: 'Problem i ordning' });
    await problems.getByRole('link', { name: PROBLEM }).waitFor();
    await problems.getByText('1 orsak, 1 underlag').waitFor();
    for (const name of LAW) {
      await page.getByRole('button', { name: `Skriv bedömning : ${name}` }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type(`${name}: det ökar kring torget.`);
      await saved(seen);
      await press(seen, 'Klar');
    }
    await page.getByText('3 av 15 avsnitt är skrivna.').waitFor();
    await page.reload();
    const way = page.getByRole('region', { name: 'Var lägesbilden är' });
    await way.getByText('De tre delar som lagen kräver är skrivna.').waitFor();
    await press(seen, 'Skicka till granskning');
    await press(seen, 'Skicka till granskning');
    await way.getByText('Lägesbilden granskas. Texten är låst.').waitFor();
  }, 120_000);

  it('a manager reads all of it and approves it', async () => {
    const seen = await look('manager', `${picture}/review`);
    const { page } = seen;
    for (const text of [PROBLEM, CAUSE, MEASURE, GOAL]) {
      await page.getByText(text).first().waitFor();
    }
    expect(await seen.violations()).toEqual([]);
    await press(seen, 'Godkänn granskningen');
    await press(seen, 'Godkänn granskningen');
    await page.getByText(/Lägesbilden är granskad och kan lämnas in/).waitFor();
  }, 120_000);

  it('a registrar registers what the committee decided', async () => {
    const seen = await look('registrar', `${picture}/review`);
    const { page } = seen;
    await press(seen, 'Registrera beslutet');
    await page.getByLabel('Nämnd, styrelse eller delegat').fill('Skärholmens stadsdelsnämnd');
    await page.getByLabel('Dag', { exact: true }).fill(`${ended + 1}-02-26`);
    await page.getByLabel('Paragraf i protokollet').fill('9');
    await page.getByLabel('Diarienummer').fill('SKÄ 1/9');
    await page.getByLabel('Berett av').fill('Förvaltningen');
    await page.getByLabel('Beslutat av').fill('Nämnden');
    await press(seen, 'Registrera beslutet');
    await page.getByRole('row', { name: /Version 1 Beslutad/ }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await page
      .getByRole('row', { name: /Version 1/ })
      .getByRole('link')
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kontrollera versionen' }).waitFor();
    for (const text of [PROBLEM, CAUSE, MEASURE, GOAL]) {
      await page.getByText(text).first().waitFor();
    }
    await press(seen, 'Räkna om och jämför');
    await page.getByRole('heading', { name: 'Versionen stämmer' }).waitFor();
    expect(await seen.violations()).toEqual([]);
  }, 120_000);
});
