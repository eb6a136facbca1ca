import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import type { Visitor } from './browser.js';

/** '1 234' as the pages write it, with any kind of space. */
export const countIn = (text = ''): number => Number(text.replaceAll(/\s/g, ''));

/** The first count of incidents in a sentence. @throws Error when it tells none. */
export function incidentsIn(sentence: string): number {
  const found = /([\d\s]+) händelse/.exec(sentence);
  if (!found) throw new Error(`no count in "${sentence}"`);
  return countIn(found[1]);
}

/** The rows of a file that a button hands over, without its headings. */
async function downloadedRows(page: Page, button: string): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return parse(text, { delimiter: ';', bom: true, from_line: 2 });
}

const FILE_COUNT = { months: 2, areas: 3, map: 2 };

/** How far the figures have seen, as their source says. @throws Error when it does not say. */
function positionIn(source: string): number {
  const found = /position ([\d\s]*\d)/.exec(source);
  if (!found) throw new Error(`no position in "${source}"`);
  return countIn(found[1]);
}

/** What the page of a picture says in words, in its chart, in its tables and in its files. */
export async function picturePage(seen: Visitor) {
  const { page } = seen;
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const months = (await seen.rowsOf('Händelser per månad')).slice(1);
  const isMonth = ([name = '']: string[]) => !/[–-]/.test(name);
  const ofMonths = months.filter(isMonth).slice(0, 12);
  await page.locator('.chart-space svg').waitFor();
  const labels = await page.locator('.chart-space svg .chart-label text').allTextContents();
  const areas = (await seen.rowsOf('Händelser per område')).slice(1);
  const monthsFile = await downloadedRows(page, 'Ladda ner månaderna (CSV)');
  const areasFile = await downloadedRows(page, 'Ladda ner områdena (CSV)');
  return {
    said: incidentsIn(heading),
    months: ofMonths
      .map((cells) => cells[1]!)
      .filter((text) => /\d/.test(text))
      .map(countIn),
    labels: labels.map(countIn),
    areas: new Map(areas.map(([name, count]) => [name!, countIn(count)])),
    monthsFile: monthsFile
      .map((row) => row[FILE_COUNT.months] ?? '')
      .filter(Boolean)
      .map(Number),
    areasFile: new Map(areasFile.map((row) => [row[1]!, Number(row[FILE_COUNT.areas])])),
    position: positionIn(await page.locator('.source').last().innerText()),
  };
}

/** The same of the map's page. */
export async function mapPage(seen: Visitor, caption: RegExp) {
  const { page } = seen;
  await page.getByText('Visa som tabell').click();
  const table = page.getByRole('table', { name: caption });
  await table.waitFor();
  const rows = await table.getByRole('row').all();
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  const file = await downloadedRows(page, 'Ladda ner tabellen (CSV)');
  return {
    said: incidentsIn(await page.locator('.lead').first().innerText()),
    total: countIn(cells.at(-1)?.[1]),
    areas: new Map(cells.slice(1, -1).map(([name, count]) => [name!.trim(), countIn(count)])),
    file: new Map(file.map((row) => [row[0]!, Number(row[FILE_COUNT.map])])),
    position: positionIn(await page.locator('.source').last().innerText()),
  };
}
