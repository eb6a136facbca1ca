import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays, localParts, reportingPeriodOf } from '#domain';
import { launchBrowser, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { Product } from '../support/product.js';
import { csvOf } from '../support/registers.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const COORDINATOR = 'coordinator@demo.example';
const TODAY = localParts(new Date(), 'Europe/Stockholm').date;
/** The Saturday of this week and of the one before. */
const SATURDAY = addDays(reportingPeriodOf('weekly', TODAY).from, 5);
const LAST_SATURDAY = addDays(SATURDAY, -7);
const smallest = { width: 320, height: 640 };

let product: Product;
let browser: Browser;
let folder: string;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-events-'));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function look(path: string, options: Parameters<typeof Visitor.arrive>[2] = {}) {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(COORDINATOR, DEMO_PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}
const lookAtEvents = async (options: Parameters<typeof Visitor.arrive>[2] = {}) => {
  const seen = await look('/planned-events?all', options);
  await seen.page.getByRole('heading', { level: 2, name: 'Alla evenemang' }).waitFor();
  return seen;
};

describe('planned events', () => {
  it('are there in the demo, said to be invented, one of them cancelled', async () => {
    const { page } = await lookAtEvents();
    await page.getByRole('heading', { level: 3, name: 'Höstmarknad på torget' }).waitFor();
    await page.getByText('Orsak: Lokalen är upptagen').waitFor();
    expect(await page.getByText(/Källa: Påhittat för demon\./).count()).toBe(5);
  });

  it('are entered with the keyboard alone, and say what is wrong first', async () => {
    const seen = await look('/planned-events');
    const { page } = seen;
    const { keyboard } = page;
    await seen.tabTo('Lägg in ett evenemang');
    await keyboard.press('Enter');
    const title = page.getByLabel('Vad heter det?');
    await title.waitFor();
    await seen.tabTo('Lägg in evenemanget');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Något behöver rättas' }).waitFor();
    await seen.tabTo('Skriv vad evenemanget heter.');
    await keyboard.press('Enter');
    await keyboard.type('Julmarknad');
    await seen.tabTo('Första dagen');
    await keyboard.type(SATURDAY);
    await keyboard.press('Tab');
    await keyboard.type('10');
    await seen.tabTo('Slutar klockan (frivilligt)');
    await keyboard.type('16.00');
    await keyboard.press('Tab');
    await keyboard.type('Torgföreningen');
    await seen.tabTo('Lägg in evenemanget');
    await keyboard.press('Enter');
    await page.getByText('Julmarknad är inlagt.').waitFor();
    await page.getByRole('heading', { level: 3, name: 'Julmarknad' }).waitFor();
    await page.getByText(`${SATURDAY} kl. 10:00–16:00`).waitFor();
    await page.getByText(/^Arrangör: Torgföreningen\./).waitFor();
  });

  it('do not take a person for an organiser', async () => {
    const { page } = await look('/planned-events');
    await page.getByRole('button', { name: 'Lägg in ett evenemang' }).click();
    await page.getByLabel('Vad heter det?').fill('Kalas');
    await page.getByLabel('Första dagen').fill(SATURDAY);
    await page.getByLabel('Arrangör (frivilligt)').fill('Anna Andersson');
    await page.getByText('Anna Andersson', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Lägg in evenemanget' }).click();
    await page
      .getByRole('link', {
        name: 'Skriv en förening, ett företag eller en myndighet, inte en person.',
      })
      .waitFor();
  });

  it('are changed, cancelled with a reason, and what was done is undone', async () => {
    const { page } = await lookAtEvents();
    await page.getByRole('button', { name: 'Ändra Julmarknad' }).click();
    await page.getByLabel('Vad heter det?').fill('Julmarknad på torget');
    await page.getByLabel('Hur många väntas? (frivilligt)').fill('2 700');
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await page.getByText('2 700 personer väntas.').waitFor();
    await page.getByRole('button', { name: 'Ställ in Julmarknad på torget' }).click();
    await page.getByRole('button', { name: 'Ställ in evenemanget' }).click();
    await page.getByText('Skriv varför det ställs in.').waitFor();
    await page.getByLabel('Varför ställs Julmarknad på torget in?').fill('Stormvarning');
    await page.getByRole('button', { name: 'Ställ in evenemanget' }).click();
    await page.getByText('Orsak: Stormvarning').waitFor();
    await page.getByRole('button', { name: /^Ångra .+ av Julmarknad på torget$/ }).click();
    await page.getByText(/^Den senaste ändringen av .+ är ångrad\.$/).waitFor();
    await page.getByText('Orsak: Stormvarning').waitFor({ state: 'detached' });
  });

  it('come in by file: tried first, told row by row, and the same file again changes nothing', async () => {
    const seen = await lookAtEvents();
    const { page } = seen;
    const head = ['kod', 'titel', 'slag', 'område', 'från', 'till'];
    const upload = async (name: string, rows: string[][]) => {
      await writeFile(join(folder, name), csvOf([head, ...rows]));
      await page.getByLabel('Fil', { exact: true }).setInputFiles(join(folder, name));
    };
    const works = ['V1', 'Gångtunneln stängd', 'Vägarbete eller avstängning', 'Lillstad'];
    await upload('fel.csv', [['V1', 'Gångtunneln stängd', 'Fest', 'Lillstad', 'lördag', '']]);
    await page.getByText('1 rad går inte att läsa in').waitFor();
    expect((await seen.rowsOf('Rader att rätta')).slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['2', 'från', 'lördag'],
      ['2', 'slag', 'Fest'],
    ]);
    expect(await seen.violations()).toEqual([]);
    await upload('evenemang.csv', [[...works, LAST_SATURDAY, SATURDAY]]);
    await page.getByText('1 nya, 0 ändrade, 0 som förut.').waitFor();
    await page.getByRole('button', { name: 'Läs in filen' }).click();
    await page.getByText('Filen är inläst.').waitFor();
    await page.getByRole('heading', { level: 3, name: 'Gångtunneln stängd' }).waitFor();
    await upload('evenemang.csv', [[...works, LAST_SATURDAY, SATURDAY]]);
    await page.getByText('0 nya, 0 ändrade, 1 som förut.').waitFor();
  });

  it('stand beside the figures of the week, and in the view of the meeting', async () => {
    const seen = await look('/week');
    const { page } = seen;
    await page.getByRole('heading', { level: 3, name: 'Under veckan' }).waitFor();
    await page.getByRole('heading', { level: 4, name: 'Gångtunneln stängd' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'De två veckorna efter' }).waitFor();
    await page.getByRole('heading', { level: 4, name: 'Julmarknad på torget' }).waitFor();
    await page.getByText('De säger inte vad ett evenemang leder till.').waitFor();
    expect(await seen.violations()).toEqual([]);
    await page.getByRole('link', { name: 'Alla evenemang' }).click();
    await page.getByRole('heading', { level: 1, name: 'Planerade evenemang' }).waitFor();
    await page.goto(`${product.address}/meeting`);
    await page.getByRole('heading', { name: 'Planerade evenemang, två veckor framåt' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Gångtunneln stängd' }).waitFor();
    expect(await seen.violations()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('break no rule of WCAG 2.2 AA, %s', async (colorScheme) => {
    const seen = await lookAtEvents({ colorScheme });
    await seen.page.getByRole('button', { name: 'Lägg in ett evenemang' }).click();
    await seen.page.getByLabel('Vad heter det?').waitFor();
    expect(await seen.violations()).toEqual([]);
  });

  it('fit the narrowest phone without scrolling sideways', async () => {
    const seen = await lookAtEvents({ viewport: smallest });
    expect(await seen.sidewaysPixels()).toBe(0);
    await seen.page.getByRole('button', { name: 'Lägg in ett evenemang' }).click();
    await seen.page.getByLabel('Vad heter det?').waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
    expect(await seen.violations()).toEqual([]);
    await seen.page.goto(`${product.address}/week`);
    await seen.page.getByRole('heading', { level: 4, name: 'Gångtunneln stängd' }).waitFor();
    expect(await seen.sidewaysPixels()).toBe(0);
  });

  it('are the same in English', async () => {
    const seen = await lookAtEvents();
    await seen.speakEnglish();
    await seen.page.getByRole('heading', { level: 1, name: 'Planned events' }).waitFor();
    await seen.page.getByText('Road works or closure').first().waitFor();
    await seen.page.getByText(`${SATURDAY}, 10:00–16:00`).waitFor();
  });
});
