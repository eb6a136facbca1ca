import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/process-runs.js';
import type { ProductClient } from '../support/product.js';
import { heading, ReportingTown } from '../support/reporting.js';

const TOLD = 'Vad hände? (frivilligt)';
const smallest = { width: 320, height: 640 };

let town: ReportingTown;
let reporter: ProductClient;

beforeAll(async () => {
  town = await ReportingTown.open();
  reporter = await town.reporter();
}, 90_000);
afterAll(() => town?.close());
afterEach(() => town.leave());

async function report(): Promise<string> {
  const body = {
    ...{ clientId: randomUUID(), kind: 'observation', category: 'order.litter' },
    ...{ occurredFrom: '2026-03-02T10:00:00Z', location: { areaCode: 'district:soder' } },
    text: 'Skräp vid lekparken.',
  };
  const { status, body: told } = await reporter.send('POST', '/incidents', { body });
  expect(status).toBe(201);
  return String(told['id']);
}

const stands = async (id: string) => (await reporter.send('GET', `/incidents/${id}`)).body;

it('what one has told is told again as it should have been, with the keyboard alone, 320 pixels wide', async () => {
  const id = await report();
  const seen = await town.arrive(`/my-incidents/${id}`, { viewport: smallest });
  const { page } = seen;
  await seen.tabTo('Rätta händelsen');
  await page.keyboard.press('Enter');
  await heading(page, /^Rätta händelsen /);
  expect(await page.getByLabel(TOLD).inputValue()).toBe('Skräp vid lekparken.');
  expect(await seen.violations()).toEqual([]);
  expect(await seen.sidewaysPixels()).toBe(0);
  await seen.tabTo(TOLD);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Klotter på lekparkens staket.');
  await seen.tabTo('Ändra tid. Nu: måndag 2 mars 2026');
  await page.keyboard.press('Enter');
  await seen.tabTo('Vilken dag och tid?');
  await page.keyboard.type('1 mars 2026 kl 9');
  await page.getByText('söndag 1 mars 2026 kl. 09:00').waitFor();
  await seen.tabTo('Spara rättelsen');
  await page.keyboard.press('Enter');
  await page.getByText('Rättelsen är sparad.').waitFor();
  await page.getByText('Klotter på lekparkens staket.').waitFor();
  expect(await stands(id)).toMatchObject({
    ...{ revision: 2, category: 'order.litter', areaCode: 'soder' },
    body: { text: 'Klotter på lekparkens staket.', occurredFrom: '2026-03-01T08:00:00.000Z' },
  });
});

it('a time that is none is told beside its field and nothing is lost', async () => {
  const seen = await town.arrive(`/my-incidents/${await report()}/correct`);
  const { page } = seen;
  await page.getByLabel(TOLD).fill('Mycket skräp.');
  await page.getByText(/^Ändra tid/).click();
  await page.locator('#when-text').fill('nyss');
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.getByRole('alert').or(page.locator('[tabindex="-1"]:focus')).first().waitFor();
  expect(await page.locator('#when-text').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel(TOLD).inputValue()).toBe('Mycket skräp.');
});

it('is laid on top of what somebody else has corrected meanwhile', async () => {
  const id = await report();
  const seen = await town.arrive(`/my-incidents/${id}/correct`);
  const { page } = seen;
  await page.getByLabel(TOLD).fill('Skräp och glas.');
  const headers = { 'if-match': '"1"' };
  const { status } = await reporter.send('PATCH', `/incidents/${id}`, {
    ...{ body: { category: 'order.graffiti' }, headers },
  });
  expect(status).toBe(200);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.getByText('Spara igen, så läggs din ändring ovanpå.').waitFor();
  expect(await seen.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.getByText('Rättelsen är sparad.').waitFor();
  expect(await stands(id)).toMatchObject({
    ...{ revision: 3, category: 'order.graffiti', body: { text: 'Skräp och glas.' } },
  });
});

it('who is named in a correction is asked about before it is saved', async () => {
  const id = await report();
  const { page } = await town.arrive(`/my-incidents/${id}/correct`);
  await page.getByLabel(TOLD).fill('Anna Svensson kastade skräp.');
  await page.getByRole('heading', { name: 'Texten kan peka ut en person' }).waitFor();
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.getByRole('button', { name: 'Behåll och skicka' }).click();
  await page.getByText('Rättelsen är sparad.').waitFor();
  expect(await stands(id)).toMatchObject({ tier: 'protected', personDataKinds: ['name'] });
});

it('is taken back, is not counted, and stands again', async () => {
  const id = await report();
  const seen = await town.arrive(`/my-incidents/${id}`);
  const { page } = seen;
  const query = 'area=district:soder&from=2026-03-01&to=2026-04-01';
  const coordinator = await town.coordinator();
  const before = await coordinator.count(query);
  await page.getByRole('button', { name: 'Ta tillbaka händelsen' }).click();
  await page.getByText('Händelsen är tillbakatagen. Den räknas inte.').waitFor();
  await eventually(async () => (await coordinator.count(query)) === before - 1);
  expect(await seen.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Låt händelsen gälla igen' }).click();
  await page.getByText('Händelsen gäller igen och räknas.').waitFor();
  await eventually(async () => (await coordinator.count(query)) === before);
});

it('is the same in English', async () => {
  const id = await report();
  const seen = await town.arrive(`/my-incidents/${id}`);
  const { page } = seen;
  await seen.speakEnglish();
  await page.getByRole('link', { name: 'Correct the incident' }).click();
  await heading(page, /^Correct the incident /);
  expect(await seen.violations()).toEqual([]);
  await page.getByRole('radio', { name: 'Graffiti' }).check();
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await page.getByText('The correction is saved.').waitFor();
  expect(await stands(id)).toMatchObject({ revision: 2, category: 'order.graffiti' });
});
