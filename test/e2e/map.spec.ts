import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countedCategories } from '#domain';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { mapPage, picturePage } from '../support/page-figures.js';
import { ProductClient, type Product } from '../support/product.js';

const EMAIL = 'security@demo.example';
const PASSWORD = 'lagesbild-demo';
const SKARHOLMEN = 'area=district:skarholmen&year=2025';
const SUB_AREAS = ['Bredäng', 'Skärholmen', 'Sätra', 'Vårberg'];

let product: Product;
let browser: Browser;
let visitor: Visitor | undefined;
let viewer: ProductClient;

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('stockholm'), launchBrowser()]);
  viewer = await ProductClient.signIn(product.address, EMAIL, PASSWORD);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
});

async function look(path: string, options: Parameters<typeof Visitor.arrive>[2] = {}) {
  visitor = await Visitor.arrive(browser, product.address, options);
  await visitor.openAs(EMAIL, PASSWORD, path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

const numberIn = (text: string): number =>
  Number(/(\d[\d\s\u202f]*) händelse/.exec(text)?.[1]?.replace(/\s/g, ''));

describe('from the picture to the map and on, by keyboard alone', () => {
  it('the figures go along, every area is reached, opened and left, and a category narrows both', async () => {
    const seen = await look(`/picture?${SKARHOLMEN}`);
    const { page } = seen;
    await page.getByRole('table', { name: 'Händelser per område' }).waitFor();
    const total = numberIn(await page.getByRole('heading', { level: 1 }).innerText());
    await seen.tabTo('Se samma sak på kartan');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Karta över Skärholmen 2025' }).waitFor();
    expect(numberIn(await page.locator('.lead').first().innerText())).toBe(total);

    await page.getByRole('list', { name: 'Områden på kartan' }).waitFor();
    await seen.tabTo('Hoppa över kartan');
    await seen.tabTo('Hela området');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate<string>(`document.activeElement.innerText.split('\\n')[0]`);
    const reached = [await focused()];
    for (let step = 1; step < SUB_AREAS.length; step += 1) {
      await page.keyboard.press('ArrowDown');
      reached.push(await focused());
      expect(await page.locator('path.map-selected').count()).toBe(1);
    }
    expect(reached).toEqual(SUB_AREAS);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Vårberg' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Invånare/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Vårberg');
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('Vårberg');

    await page.getByText('Filter: alla händelser').press('Enter');
    await page.getByRole('combobox', { name: 'Kategori' }).fill('klotter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Klotter på karta: Skärholmen 2025/ }).waitFor();
    expect(page.url()).toContain('category=');
    expect(await seen.violations()).toEqual([]);
  });

  it('the table is the map’s twin: the same areas and figures, in any order', async () => {
    const seen = await look(`/map?${SKARHOLMEN}`);
    const { page } = seen;
    await page.getByText('Visa som tabell').press('Enter');
    await page.getByRole('cell').first().waitFor();
    const rows = await seen.rowsOf('Händelser i Skärholmen 2025');
    const bodyRows = rows.slice(1, -1);
    expect(bodyRows.map(([name]) => name).sort()).toEqual(SUB_AREAS);
    const count = (text = '') => Number(text.replace(/\s/g, ''));
    const counts = bodyRows.map((cells) => count(cells[1]));
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
    const lead = numberIn(await page.locator('.lead').first().innerText());
    expect(count(rows.at(-1)?.[1])).toBe(lead);
    await page.getByRole('button', { name: 'Område', exact: true }).press('Enter');
    const sorted = (await seen.rowsOf('Händelser i Skärholmen 2025')).slice(1, -1);
    expect(sorted.map(([name]) => name)).toEqual(SUB_AREAS);
    const legend = await page.locator('.map-legend').innerText();
    const areas = [...legend.matchAll(/(\d+) områden?|(\d+) område/g)].map((hit) =>
      Number(hit[1] ?? hit[2]),
    );
    expect(areas.reduce((all, each) => all + each, 0)).toBe(SUB_AREAS.length);
  });
});

describe('the map for everybody', () => {
  it.each(['light', 'dark'] as const)(
    'breaks no rule, asks no other site, and fits a phone, %s',
    async (colorScheme) => {
      const seen = await look(`/map?${SKARHOLMEN}&measure=change`, {
        viewport: phone,
        colorScheme,
      });
      await seen.page.getByRole('list', { name: 'Områden på kartan' }).waitFor();
      await seen.page.getByRole('checkbox', { name: 'Visa platser' }).check();
      await seen.page.getByText(/visas på kartan\.|Fler än/).waitFor();
      expect(await seen.violations()).toEqual([]);
      expect(await seen.sidewaysPixels()).toBe(0);
      expect(seen.complaints.filter((line) => !/401.*\/api\/v1\/session\)$/.test(line))).toEqual(
        [],
      );
      const names = await seen.page
        .locator('.area-map button')
        .evaluateAll((buttons) =>
          buttons.map(
            (button) =>
              button.getAttribute('aria-label') ??
              (button as unknown as { innerText: string }).innerText,
          ),
        );
      expect(new Set(names).size).toBe(names.length);
    },
  );
});

/** Random views of the demo; the same at every run. */
const views = fc.sample(
  fc.record({
    area: fc.constantFrom('municipality:0180', 'district:skarholmen', 'district:farsta'),
    period: fc.constantFrom(['2025-01-01', '2026-01-01'], ['2024-06-01', '2024-12-01']),
    category: fc.option(fc.constantFrom('order.vandalism', 'order.drugs,order.theft', 'accident')),
    kind: fc.option(fc.constantFrom('observation', 'observation,accident')),
    severity: fc.option(fc.constantFrom('1', '2,3,4')),
  }),
  { numRuns: 3, seed: 2_026 },
);

describe('whatever is chosen', () => {
  it('sentence, chart, tables, files and map tell the same, and what the server counts at that position', async () => {
    const seen = await look(`/picture?${SKARHOLMEN}`);
    for (const { area, period, ...filters } of views) {
      const chosen = Object.entries(filters).flatMap(([name, of]) =>
        of === null ? [] : [`&${name}=${of}`],
      );
      const query = `area=${area}&from=${period[0]}&to=${period[1]}${chosen.join('')}`;
      await seen.open(`/picture?${query}&exact=true`);
      await seen.page.getByRole('table', { name: 'Händelser per område' }).waitFor();
      const shown = await picturePage(seen);
      await seen.open(`/map?${query}`);
      await seen.page.getByRole('list', { name: 'Områden på kartan' }).waitFor();
      const map = await mapPage(seen, /^Händelser i /);
      const { body } = await viewer.send('GET', `/tallies?${query}&by=category,month`);
      const { asOfPosition, items } = body as never as {
        asOfPosition: number;
        items: { category: string; month: string; count: number }[];
      };
      const counted = items.filter((item) => countedCategories.has(item.category));
      const total = counted.reduce((all, { count }) => all + count, 0);
      const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);
      const months = [...new Set(shown.months.keys())].map((at) => {
        const first = new Date(`${period[0]}T00:00:00Z`);
        first.setUTCMonth(first.getUTCMonth() + at);
        const month = first.toISOString().slice(0, 7);
        return sum(counted.filter((item) => item.month === month).map(({ count }) => count));
      });
      expect([shown.position, map.position]).toEqual([asOfPosition, asOfPosition]);
      expect([shown.said, sum(shown.areas.values()), map.said, map.total]).toEqual([
        total,
        total,
        total,
        total,
      ]);
      expect(shown.months).toEqual(months);
      expect(shown.monthsFile).toEqual(months);
      expect([...shown.labels].sort()).toEqual([...months].sort());
      for (const [name, count] of shown.areas) expect(shown.areasFile.get(name)).toBe(count);
      for (const [name, count] of map.areas) expect(map.file.get(name)).toBe(count);
      for (const [name, count] of map.areas) expect(shown.areas.get(name) ?? 0).toBe(count);
    }
  }, 90_000);
});
