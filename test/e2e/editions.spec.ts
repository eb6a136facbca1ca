import type { Browser, Page } from 'playwright-core';
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
  await visitor.openAs(`${name}@demo.example`, DEMO_PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

/** A problem of the picture, as its own page sends it. */
async function begunProblem(page: Page, address: string): Promise<void> {
  const status = await page.evaluate(async (path) => {
    const session = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
    const answer = await fetch(`/api/v1/situation-${path.slice(1)}/problems`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': session.csrfToken },
      body: JSON.stringify({ title: 'Efter granskningen', focusArea: 'crime' }),
    });
    return answer.status;
  }, address);
  expect(status).toBe(201);
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
    await page.getByRole('heading', { name: 'Den finns inte att granska just nu' }).waitFor();
    await page.getByRole('link', { name: 'Alla lägesbilder' }).waitFor();
    const writer = await look('coordinator', address);
    const way = writer.page.getByRole('region', { name: 'Var lägesbilden är' });
    await way.getByText(/steg hittills/).click();
    await way.getByText('Skriv vad vi gör åt det.').waitFor();
    await way.getByRole('button', { name: 'Skicka till granskning' }).click();
    await way.getByRole('button', { name: 'Skicka till granskning' }).click();
    await way.getByText('Lägesbilden granskas. Texten är låst.').waitFor();
    const again = await look('manager', address);
    await again.page.getByRole('heading', { name: 'Det här är vad nämnden får' }).waitFor();
    await again.page.getByRole('button', { name: 'Godkänn granskningen' }).click();
    await again.page.getByRole('button', { name: 'Godkänn granskningen' }).click();
    await again.page.getByText(/Lägesbilden är granskad och kan lämnas in/).waitFor();
    await again.page.getByText(/^Granskat och fryst/).waitFor();
    await again.page.getByText('Inget har ändrats sedan dess.').waitFor();
    await begunProblem(writer.page, address);
    expect(await again.violations()).toEqual([]);
  }, 120_000);

  it('is handed in with reservation by the registrar, and replaced when it is decided', async () => {
    const seen = await look('registrar', `${address}/review`);
    const { page } = seen;
    await page.getByRole('heading', { name: 'Något har ändrats sedan granskningen' }).waitFor();
    await page.getByText('1 ändring').click();
    await page.getByRole('table', { name: 'Ändrat sedan granskningen' }).waitFor();
    const [, moved] = await seen.rowsOf('Ändrat sedan granskningen');
    expect(moved).toEqual(['Problem › Efter granskningen', 'Inget', 'Efter granskningen']);
    expect(await seen.violations()).toEqual([]);
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
    await page.setViewportSize({ width: 320, height: 640 });
    const versions = page.getByRole('table', { name: 'Versioner' });
    await versions.getByRole('link', { name: 'Version 1' }).click();
    await page.getByRole('paragraph').filter({ hasText: 'ersatt av en senare' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    expect(await seen.sidewaysPixels()).toBeLessThanOrEqual(0);
    expect(seen.complaints.filter((text) => !text.includes('401'))).toEqual([]);
  }, 120_000);

  it('lies there as PDF and Word, and is made as sheets when somebody presses for it', async () => {
    const seen = await look('city', '/pictures');
    const { page } = seen;
    await page
      .getByRole('table', { name: 'Inlämnade och fastställda' })
      .getByRole('link', { name: /version 2/ })
      .click();
    const part = page.getByRole('region', { name: 'Hämta som dokument' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      part.getByRole('link', { name: 'PDF, för beslut och arkiv' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    await part.getByRole('link', { name: 'Word, för att arbeta vidare' }).waitFor();
    await seen.tabTo('Ta fram Excel, alla tabeller');
    await page.keyboard.press('Enter');
    const sheets = part.getByRole('link', { name: 'Excel, alla tabeller' });
    await sheets.waitFor();
    await part.getByRole('status').filter({ hasText: 'Excel är klar.' }).waitFor();
    await part.locator('a:focus').filter({ hasText: 'Excel, alla tabeller' }).waitFor();
    expect(await seen.violations()).toEqual([]);
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

describe('an action plan and the paper around it', () => {
  it('begins by keyboard on the decided picture, and says what the law asks of it', async () => {
    const seen = await look('coordinator', '/pictures');
    const { page } = seen;
    await seen.tabTo('Åtgärdsplaner');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Åtgärdsplaner' }).waitFor();
    await page.getByText(/^Beslutad \d{4}-\d\d-\d\d\. Nästa senast/).waitFor();
    // Another year than that of the demo's own plan.
    await page.getByLabel('Från och med').selectOption({ index: 0 });
    expect(await seen.violations()).toEqual([]);
    await seen.tabTo('Börja åtgärdsplanen');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Bygger på lägesbilden \d{4}, version/ }).waitFor();
    const way = page.getByRole('region', { name: 'Var åtgärdsplanen är' });
    await way.getByRole('link', { name: 'Mål och åtgärder' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    expect(seen.complaints.filter((text) => !text.includes('401'))).toEqual([]);
  }, 120_000);

  it('has a memo that is written on a phone and fetched as Word and PDF', async () => {
    const seen = await look('coordinator', '/pictures?kind=plan', { viewport: phone });
    const { page } = seen;
    await page
      .getByRole('table', { name: 'Inlämnade och fastställda' })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('link', { name: 'Skriv tjänsteutlåtande' }).click();
    await page.getByLabel('Ärendets rubrik').fill('');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByRole('heading', { name: 'Det är inte sparat' }).waitFor();
    await page.getByLabel('Ärendets rubrik').fill('Åtgärdsplan för centrum');
    await page.getByLabel('Ekonomiska konsekvenser').fill('Ryms i budget.');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('Sparat.', { exact: true }).waitFor();
    expect(await seen.violations()).toEqual([]);
    expect(await seen.sidewaysPixels()).toBeLessThanOrEqual(0);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /PDF/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^tjansteutlatande-atgardsplan-.*\.pdf$/);
    expect(seen.complaints.filter((text) => !/401|422/.test(text))).toEqual([]);
  }, 120_000);
});
