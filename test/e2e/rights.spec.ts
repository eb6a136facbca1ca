import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { Browser, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { decidePicture } from '../support/decided-picture.js';
import { eventually } from '../support/process-runs.js';
import { Product, ProductClient } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const OWN = 'Kanarie Fågelström skrek i receptionen.';
const IN_PICTURE = 'Kanarie Fågelström har hotat flera handlare.';
const OTHERS = 'Vittnet Anna Andersson såg det.';
const smallest = { width: 320, height: 640 };
const mailOf = (name: string) => `${name}@demo.example`;

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;

/** Two incidents, a threat that names the person and a witness, and one that is near; and a decided picture. */
beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  const reporter = await ProductClient.signIn(product.address, mailOf('reporter'), DEMO_PASSWORD);
  for (const text of [`${OWN} ${OTHERS}`, 'Det var kanske K. Fågelström.']) {
    const body = {
      ...{ clientId: randomUUID(), kind: 'staff_incident', category: 'threat.work.threat' },
      ...{ occurredFrom: new Date(Date.now() - 3_600_000).toISOString(), text },
      location: { areaCode: 'municipality:lillstad' },
    };
    expect((await reporter.send('POST', '/incidents', { body })).status).toBe(201);
  }
  await decidePicture(product.address, 'municipality:lillstad', IN_PICTURE);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function look(
  name: string | null,
  path: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  visitor = await Visitor.arrive(browser, product.address, options);
  if (name === null) await visitor.open(path);
  else await visitor.openAs(mailOf(name), DEMO_PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format();

describe('the data protection officer', () => {
  it('takes in a request, searches, judges, and hands out an extract as a file', async () => {
    const seen = await look('dpo', '/rights');
    const { page } = seen;
    await page.getByText('Ingen har begärt något än.').waitFor();
    const submit = page.getByRole('button', { name: 'Öppna ärende' });
    await submit.click();
    await page.getByRole('link', { name: 'Skriv namnet.' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByLabel('Hela namnet').fill('Kanarie Fågelström');
    await page.getByLabel('Kom in', { exact: true }).fill(today());
    await submit.click();
    await page
      .getByRole('heading', { level: 1, name: /^Registerutdrag.* 20\d\d:\d{6}$/ })
      .waitFor();
    await page.getByText('Säg först hur du vet vem som frågar.').waitFor();
    await page.getByLabel('Hur vet du vem det är?').selectOption('document_shown');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByRole('button', { name: 'Sök efter personen' }).click();
    await seen.confirm(DEMO_PASSWORD);
    await page.getByText(/^Klart\. [\d\s]+ texter är lästa\.$/).waitFor();
    await page.getByText('5 kvar att bedöma').first().waitFor();
    await page.locator('mark').first().waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual([
      'Kanarie Fågelström',
      'K. Fågelström',
      ...Array.from({ length: 3 }, () => 'Kanarie Fågelström'),
    ]);
    const version = page
      .getByRole('listitem')
      .filter({ hasText: /^Fastställd version 1: Lillstad 2022/ });
    await version.getByText(/Den går varken att rätta eller radera/).waitFor();
    // The officer reads the words in the case, and opens no page of those who make pictures.
    await version.getByText('Du kan inte öppna sidan där texten står.').waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Gör utdraget' }).click();
    await page.getByText('Bedöm 5 kvar innan utdraget görs.').waitFor();
    const judge = async (at: number, answer: string, told = /^Sparat$/) => {
      const form = page
        .getByRole('listitem')
        .filter({ has: page.locator('mark') })
        .nth(at);
      await form.getByLabel(answer, { exact: true }).check();
      await form.getByRole('button', { name: /^Spara bedömning/ }).click();
      await form.getByText(told).waitFor();
    };
    await judge(0, 'Samma person');
    await judge(1, 'Någon annan');
    // As if another search had found later words meanwhile.
    const ofOthers = (route: Route) => {
      const judged = { ...(route.request().postDataJSON() as object), seen: randomUUID() };
      return route.continue({ postData: JSON.stringify(judged) });
    };
    await page.route('**/text-hits/*', ofOthers, { times: 1 });
    await judge(2, 'Samma person', /^Texten har ändrats sedan du läste den/);
    expect(await seen.violations()).toEqual([]);
    await judge(2, 'Samma person');
    await judge(3, 'Någon annan');
    await judge(4, 'Någon annan');
    await page.getByText('Allt är bedömt.').waitFor();
    await page.getByRole('button', { name: 'Gör utdraget' }).click();
    const extract = page.getByRole('article');
    await extract.getByText(`${OWN} Vittnet […] såg det.`).waitFor();
    expect(await extract.innerText()).not.toContain('Anna Andersson');
    await extract.getByText(IN_PICTURE).waitFor();
    await extract.getByText(/Lillstad 2022/).waitFor();
    expect(await extract.innerText()).toContain('allmänt intresse');
    expect(await seen.violations()).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hämta som fil (JSON)' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      name: 'Kanarie Fågelström',
      incidents: [{ words: `${OWN} Vittnet […] såg det.` }],
      texts: [{ area: 'Lillstad', words: expect.stringContaining(IN_PICTURE) as string }],
    });
    await page.getByLabel('Bifall', { exact: true }).check();
    await page.getByLabel('Varför', { exact: true }).fill('Utdraget är sänt.');
    await page.getByRole('button', { name: 'Besluta och avsluta' }).click();
    await page.getByText('Avslutat: Bifall').waitFor();
    await page.getByText('Utdraget är sänt.').waitFor();
    // Who comes without having signed in is told so by the server, as whoever has not stepped up or judged all, or too late.
    expect(seen.complaints.filter((text) => !/40[139]|412/.test(text))).toEqual([]);
  }, 120_000);

  it('finds it all on the narrowest phone, in English', async () => {
    const seen = await look('dpo', '/rights', { viewport: smallest });
    const { page } = seen;
    await page.getByRole('link', { name: /^20\d\d:\d{6}$/ }).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.cutOrOverlapping()).toEqual([]);
    await seen.speakEnglish();
    await page.getByRole('heading', { level: 1, name: 'Requests about own data' }).waitFor();
    await page.getByRole('link', { name: /^20\d\d:\d{6}$/ }).click();
    await page.getByText('Closed: Granted').waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
  }, 60_000);

  it('keeps the record of processing, and tells in its own words what anybody reads', async () => {
    const seen = await look('dpo', '/rights/record', { viewport: smallest });
    const { page } = seen;
    await page.getByRole('rowheader', { name: 'Hot, våld eller otillåten påverkan' }).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    await page.getByText('Skriv med egna ord').click();
    await page.getByLabel('Dataskyddsombud (Svenska)').fill('Disa, 08-508 00 000');
    await page.getByRole('button', { name: 'Spara orden' }).click();
    await page.getByRole('link', { name: 'Skriv på båda språken.' }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByLabel('Dataskyddsombud (English)').fill('Disa, +46 8 508 00 000');
    await page.getByRole('button', { name: 'Spara orden' }).click();
    await page.getByRole('paragraph').filter({ hasText: 'Disa, 08-508 00 000' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hämta som fil (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('registerforteckning.csv');
  }, 60_000);

  it('restricts what is contested, reads it once for a purpose, and lifts it when the person knows', async () => {
    const reporter = await ProductClient.signIn(product.address, mailOf('reporter'), DEMO_PASSWORD);
    const mine = await reporter.send('GET', '/incidents?mine=true&limit=1');
    const [{ id, reference }] = (mine.body as { items: { id: string; reference: string }[] })
      .items as [{ id: string; reference: string }];
    const seen = await look('dpo', '/rights');
    const { page } = seen;
    await page.getByLabel('Vad personen begär').selectOption('restriction');
    await page.getByLabel('Hela namnet').fill('K. Fågelström');
    await page.getByLabel('Kom in', { exact: true }).fill(today());
    await page.getByLabel('Hur vet du vem det är?').selectOption('electronic');
    await page.getByRole('button', { name: 'Öppna ärende' }).click();
    await page.getByRole('button', { name: 'Begränsa händelserna' }).click();
    await page.getByRole('link', { name: 'Skriv minst en referens.' }).waitFor();
    await page.getByLabel(/^Personen säger att uppgifterna är fel/).check();
    await page.getByLabel('Vilka händelser?').fill(reference);
    await page.getByLabel('Beslutet i ord').fill('Personen säger att det var någon annan.');
    await page.getByRole('button', { name: 'Begränsa händelserna' }).click();
    await page.getByText('Begränsningen gäller.').waitFor();
    expect(await seen.violations()).toEqual([]);
    const closed = await reporter.send('GET', `/incidents/${id}`);
    expect(closed.body).toMatchObject({ isRestricted: true });
    await page.getByRole('button', { name: 'Sök efter personen' }).click();
    await seen.confirm(DEMO_PASSWORD);
    const hit = page.getByRole('listitem').filter({ hasText: 'Du kan läsa den en gång.' });
    await hit.getByLabel('Vad ska du ha den till?').selectOption('legal_claims');
    expect(await seen.violations()).toEqual([]);
    await hit.getByRole('button', { name: `Läs ${reference}` }).click();
    await page.locator('mark').filter({ hasText: 'K. Fågelström' }).waitFor();
    await page.getByLabel('När fick personen veta?').fill(today());
    await page.getByLabel('Varför den hävs').fill('Det var rätt.');
    await page.getByRole('button', { name: 'Häv', exact: true }).click();
    await page.getByText(/^Hävd \d/).waitFor();
    const open = await reporter.send('GET', `/incidents/${id}`);
    expect(open.body).toMatchObject({ isRestricted: false });
  }, 90_000);

  it('documents a breach: the hours, numbers from the log, and a pack, on the narrowest phone', async () => {
    const seen = await look('dpo', '/personal-data-breaches', { viewport: smallest });
    const { page } = seen;
    await page.getByText('Ingen incident är dokumenterad.').waitFor();
    const open = page.getByRole('button', { name: 'Börja dokumentera' });
    await open.click();
    await page.getByRole('link', { name: 'Skriv vad som hände.' }).waitFor();
    await page.getByLabel('När fick ni veta?').fill(`${today()} 00:00`);
    await page.getByLabel('Vad hände?').fill('Ett utdrag hamnade hos fel person.');
    await open.click();
    await page.getByText(/timmar kvar/).waitFor();
    await page.getByText('Antal ur läsloggen').click();
    await page.getByLabel('Från och med').fill(today());
    await page.getByLabel('Till, men inte med').fill('2100-01-01');
    await page.getByRole('button', { name: 'Räkna' }).click();
    await page.getByRole('alert').waitFor();
    const next = new Date(Date.parse(today()) + 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Till, men inte med').fill(next);
    await page.getByRole('button', { name: 'Räkna' }).click();
    await page.getByRole('button', { name: /^Använd:/ }).click();
    const records = await page.getByLabel('Ungefär hur många händelser?').inputValue();
    expect(records).toMatch(/^[1-9]$/);
    await page.getByLabel('Hög risk').check();
    await page.getByLabel('Anmäls inte').check();
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByRole('link', { name: /^Det går inte ihop/ }).waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByLabel('Risk är osannolik').check();
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('Sparat').waitFor();
    await page.getByRole('status').filter({ hasText: 'Anmäls inte' }).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.cutOrOverlapping()).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hämta som PDF' }).click();
    const file = await readFile(await (await download).path());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  }, 90_000);

  it('stands in the reading log with the search', async () => {
    await eventually(async () => {
      const dpo = await ProductClient.signIn(product.address, mailOf('dpo'), DEMO_PASSWORD);
      const count = async (action: string) => {
        const { body } = await dpo.send('GET', `/readings?action=${action}`);
        return (body as { items: unknown[] }).items.length;
      };
      // Each search, and each time that the words of what it found were read.
      const searches = await count('rights.search-requested');
      return searches === 2 && (await count('rights.texts-read')) >= 2;
    });
    const { page } = await look('dpo', '/audit');
    await page.getByRole('cell', { name: 'Sökte för registerutdrag' }).first().waitFor();
  }, 60_000);
});

describe('anybody', () => {
  it('reads what an authority does with personal data, by keys and on the narrowest phone', async () => {
    const seen = await look(null, '/privacy', { viewport: smallest });
    const { page } = seen;
    await page
      .getByRole('heading', { level: 1, name: 'Så behandlar vi personuppgifter' })
      .waitFor();
    await seen.tabTo('Välj myndighet');
    await page.getByLabel('Välj myndighet').selectOption({ label: 'Kommunstyrelsen' });
    await page.getByRole('heading', { level: 2, name: 'Kommunstyrelsen' }).waitFor();
    await page.getByText(/Integritetsskyddsmyndigheten/).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.cutOrOverlapping()).toEqual([]);
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 3, name: 'Your rights' }).waitFor();
    expect(await seen.violations()).toEqual([]);
  }, 60_000);

  it('who has signed in sees what is held of them, and takes it as a file', async () => {
    const seen = await look('reporter', '/my-data');
    const { page } = seen;
    await page.getByText('reporter@demo.example').waitFor();
    expect((await seen.rowsOf('Det du har rapporterat')).length).toBeGreaterThan(2);
    expect(await seen.violations()).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hämta som fil (JSON)' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ email: 'reporter@demo.example' });
    await seen.open('/rights');
    await page.getByText('Sidan finns inte').first().waitFor();
  }, 60_000);
});
