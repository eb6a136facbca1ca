import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { heading, ReportingTown, tellObservation } from '../support/reporting.js';

const FIELD = 'Vad hände? (frivilligt)';
/** Skatteverket's published test number, which is nobody's. */
const NUMBER = '900101-2385';

let town: ReportingTown;

beforeAll(async () => {
  town = await ReportingTown.open();
}, 90_000);
afterAll(() => town?.close());
afterEach(() => town.leave());

it('a text that points out persons is made neutral and taken back, with the keyboard alone, 320 pixels wide', async () => {
  const seen = await town.arrive('/report/observation/event', {
    viewport: { width: 320, height: 640 },
  });
  const { page } = seen;
  await heading(page, 'Något jag har sett');
  await seen.tabTo(FIELD);
  await page.keyboard.type(`Anna Svensson slog Omar. Anna visade ${NUMBER}.`);
  await page.getByRole('heading', { name: 'Texten kan peka ut en person' }).waitFor();
  expect(await page.locator('.person-watch q').allInnerTexts()).toEqual(
    ['Anna Svensson', 'Omar', 'Anna', NUMBER].map((each) => expect.stringContaining(each)),
  );
  // Whoever would read it is told at once: a number of a person makes it protected.
  await page.getByText('Din rapport läses av enhetschef och säkerhetssamordnare i').waitFor();
  expect(await seen.violations()).toEqual([]);
  expect(await seen.sidewaysPixels()).toBe(0);
  await seen.tabTo('Ersätt alla 4');
  await page.keyboard.press('Enter');
  const field = page.getByLabel(FIELD);
  const neutral = '[person 1] slog [person 2]. [person 1] visade [personnummer].';
  expect(await field.inputValue()).toBe(neutral);
  expect(await page.evaluate(`document.activeElement.innerText`)).toBe('Ångra ändringen');
  await page.keyboard.press('Enter');
  expect(await field.inputValue()).toContain(NUMBER);
  expect(await page.evaluate(`document.activeElement.id`)).toBe('tell');
  await seen.tabTo('Ersätt med [person 2]');
  await page.keyboard.press('Enter');
  expect(await field.inputValue()).toBe(`Anna Svensson slog [person 2]. Anna visade ${NUMBER}.`);
  expect(await seen.violations()).toEqual([]);
});

it('is asked about once before it is sent; kept, it is protected and the receipt says why', async () => {
  const seen = await town.arrive('/report');
  const { page } = seen;
  await tellObservation(page, `Han heter Anna Svensson och ringde från 070-174 06 58.`);
  await seen.tabTo('Skicka händelsen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Texten innehåller: telefonnummer, namn' }).waitFor();
  await page.getByText('Om det står kvar blir händelsen skyddad.').waitFor();
  expect(await seen.violations()).toEqual([]);
  await seen.tabTo('Behåll och skicka');
  await page.keyboard.press('Enter');
  await heading(page, 'Tack. Händelsen är skickad.');
  await page.getByText('Därför är händelsen skyddad och läses av färre.').waitFor();
  expect(await seen.violations()).toEqual([]);
});

it('is sent without more questions once it is replaced, and without any when it points out nobody', async () => {
  const seen = await town.arrive('/report', { viewport: { width: 320, height: 640 } });
  const { page } = seen;
  await tellObservation(page, 'Fråga Anna Svensson om rutan på Storgatan 3.');
  await page.getByRole('button', { name: 'Skicka händelsen' }).click();
  await page.getByRole('heading', { name: 'Texten innehåller: namn' }).waitFor();
  expect(await seen.sidewaysPixels()).toBe(0);
  await seen.tabTo('Ersätt i texten');
  await page.keyboard.press('Enter');
  // Where it happened is no person.
  await page.getByText('Fråga [person 1] om rutan på Storgatan 3.').waitFor();
  expect(await page.evaluate(`document.activeElement.innerText`)).toBe('Skicka händelsen');
  await page.keyboard.press('Enter');
  await heading(page, 'Tack. Händelsen är skickad.');
  expect(await page.getByText('Texten kan peka ut en person').count()).toBe(0);
  await seen.open('/report');
  await tellObservation(page, 'Tre mopeder på skolgården.');
  await page.getByRole('button', { name: 'Skicka händelsen' }).click();
  await heading(page, 'Tack. Händelsen är skickad.');
});
