import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
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
  for (const visitor of visitors.splice(0)) await visitor.leave();
});

async function look(
  name: string,
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, product.address, options);
  visitors.push(visitor);
  await visitor.open(path);
  await visitor.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

/** What the law asks for, by the names of the sections. */
const LAW = ['Brott: omfattning och konsekvenser', 'Annan information av betydelse', 'Analys'];

describe('a picture on its way to the decision', () => {
  let address = '';

  it('is written as far as the law asks, and sent to review by keyboard', async () => {
    const seen = await look('coordinator', '/pictures');
    const { page } = seen;
    await page.getByRole('table', { name: 'Lägesbilder' }).getByRole('link').first().click();
    const way = page.getByRole('region', { name: 'Var lägesbilden är' });
    await way.getByText('Lagen kräver mer innan den kan granskas').waitFor();
    address = new URL(page.url()).pathname;
    for (const name of LAW) {
      await page.getByRole('button', { name: `Skriv bedömning : ${name}` }).click();
      await page.keyboard.type('Det är som vi har sett det i år.');
      await page.getByText(/^Sparat \d\d/).waitFor();
      await page.getByRole('button', { name: 'Klar', exact: true }).click();
    }
    await page.reload();
    await way.getByText('De tre delar som lagen kräver är skrivna.').waitFor();
    await seen.tabTo('Skicka till granskning');
    await page.keyboard.press('Enter');
    await way.getByRole('heading', { name: 'Skicka till granskning' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Skicka till granskning');
    await page.keyboard.press('Enter');
    await way.getByText('Lägesbilden granskas. Texten är låst.').waitFor();
    await page
      .getByRole('button', { name: /^Skriv bedömning/ })
      .first()
      .waitFor({ state: 'detached' });
    expect(seen.complaints.filter((text) => !text.includes('401'))).toEqual([]);
  }, 180_000);

  it('comes back from the manager with words, and is approved the second time', async () => {
    const seen = await look('manager', '/pictures');
    const { page } = seen;
    await page.getByRole('table', { name: 'Väntar på ett steg' }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Skicka tillbaka med synpunkter' }).click();
    await page.getByLabel('Varför').fill('Skriv vad vi gör åt det.');
    await page.getByRole('button', { name: 'Skicka tillbaka med synpunkter' }).click();
    await page.getByText('Det du söker finns inte').first().waitFor();
    const writer = await look('coordinator', address);
    const way = writer.page.getByRole('region', { name: 'Var lägesbilden är' });
    await way.getByText(/steg hittills/).click();
    await way.getByText('Skriv vad vi gör åt det.').waitFor();
    await way.getByRole('button', { name: 'Skicka till granskning' }).click();
    await way.getByRole('button', { name: 'Skicka till granskning' }).click();
    await way.getByText('Lägesbilden granskas. Texten är låst.').waitFor();
    const again = await look('manager', `${address}/review`);
    await again.page.getByRole('button', { name: 'Godkänn granskningen' }).click();
    await again.page.getByRole('button', { name: 'Godkänn granskningen' }).click();
    await again.page.getByText(/Lägesbilden är granskad och kan lämnas in/).waitFor();
    expect(await again.violations()).toEqual([]);
  }, 120_000);

  it('is handed in with reservation by the registrar, and replaced when it is decided', async () => {
    const seen = await look('registrar', `${address}/review`);
    const { page } = seen;
    const meeting = async () => {
      await page.getByLabel('Nämnd, styrelse eller delegat').fill('Skärholmens stadsdelsnämnd');
      await page.getByLabel('Dag', { exact: true }).fill('2026-01-29');
      await page.getByLabel('Paragraf i protokollet').fill('12');
      await page.getByLabel('Diarienummer').fill('SKÄ 2026/14');
    };
    await page.getByRole('button', { name: 'Lämna in med förbehåll' }).click();
    await page.getByRole('button', { name: 'Lämna in med förbehåll' }).click();
    await page.getByRole('heading', { name: 'Steget gick inte' }).waitFor();
    await meeting();
    await page.getByRole('button', { name: 'Lämna in med förbehåll' }).click();
    await page.getByRole('row', { name: /Version 1/ }).waitFor();
    await page.getByRole('button', { name: 'Registrera beslutet' }).click();
    await meeting();
    await page.getByLabel('Berett av').fill('Förvaltningen');
    await page.getByLabel('Beslutat av').fill('Nämnden');
    await page.getByRole('button', { name: 'Registrera beslutet' }).click();
    await page.getByRole('row', { name: /Version 2 Beslutad/ }).waitFor();
    const [, ...versions] = await seen.rowsOf('Versioner');
    expect(versions.map(([number, kind]) => [number, kind])).toEqual([
      ['Version 2', 'Beslutad'],
      ['Version 1', 'Inlämnad med förbehåll för beslutet, ersatt av en senare'],
    ]);
    expect(await seen.violations()).toEqual([]);
  }, 120_000);

  it('is checked to the last digit by the city’s office, on a phone in the dark', async () => {
    const seen = await look('city', '/pictures', { viewport: phone, colorScheme: 'dark' });
    const { page } = seen;
    await page
      .getByRole('table', { name: 'Inlämnade och fastställda' })
      .getByRole('link', { name: /version 2/ })
      .click();
    await page.getByRole('heading', { name: 'Kontrollera versionen' }).waitFor();
    await seen.tabTo('Räkna om och jämför');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Versionen stämmer' }).waitFor();
    await page.getByText('Innehållet är orört.').waitFor();
    expect(await seen.violations()).toEqual([]);
    expect(await seen.sidewaysPixels()).toBeLessThanOrEqual(0);
    expect(seen.complaints.filter((text) => !text.includes('401'))).toEqual([]);
  }, 120_000);

  it('is published without what is withheld, and read by anybody on a phone', async () => {
    const seen = await look('registrar', '/pictures');
    const { page } = seen;
    await page
      .getByRole('table', { name: 'Inlämnade och fastställda' })
      .getByRole('link', { name: /version 2/ })
      .click();
    const part = page.getByRole('region', { name: 'Publik utgåva' });
    await part.getByRole('button', { name: 'Förbered en publik utgåva' }).click();
    await part.getByLabel('Ta bort texten').first().check();
    await part.getByLabel('Grund').first().selectOption('OSL 21:3');
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Förhandsgranska');
    await page.keyboard.press('Enter');
    await part.getByText('Så här blir den').waitFor();
    await part.getByText('Texten är borttagen, OSL 21:3.').waitFor();
    await part.getByRole('button', { name: 'Publicera', exact: true }).click();
    await part.getByRole('link', { name: /Utgåva 1, publicerad/ }).waitFor();
    const anybody = await Visitor.arrive(browser, product.address, { viewport: phone });
    visitors.push(anybody);
    await anybody.open('/public');
    await anybody.page.getByRole('link', { name: /Lägesbild Skärholmen/ }).click();
    await anybody.page.getByText('Texten är borttagen, OSL 21:3.').waitFor();
    expect(await anybody.violations()).toEqual([]);
    expect(await anybody.sidewaysPixels()).toBeLessThanOrEqual(0);
    await part.getByRole('button', { name: 'Ta tillbaka utgåva 1' }).click();
    await part
      .getByLabel('Varför tas den tillbaka?')
      .fill('Ett namn stod kvar i texten om torget.');
    await part.getByRole('button', { name: 'Ta tillbaka utgåvan' }).click();
    await part.getByText(/tillbakatagen/).waitFor();
    await anybody.page.reload();
    await anybody.page.getByText('Publiceringen är tillbakatagen').waitFor();
  }, 120_000);
});
