import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, phone, Visitor } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import { eventually } from '../support/process-runs.js';
import { Product, ProductClient } from '../support/product.js';

const PASSWORD = 'lagesbild-demo';
const SECURITY = 'security@demo.example';
const ANSWER = 'Lampan är utbytt.';

let product: Product;
let browser: Browser;
let reporter: ProductClient;

beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo('liten'), launchBrowser()]);
  reporter = await ProductClient.signIn(product.address, 'reporter@demo.example', PASSWORD);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

interface Stored {
  readonly handling: { readonly state: string; readonly outcome: string | null };
}

/** Whatever day it is, the unit of the demo's reporter may have told of something this week: a new one has not. */
async function workInNewUnit(): Promise<void> {
  await product.withDatabase(async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO unit (id, organisation_id, code, name, kind, reporting_rhythm, valid_from)
       SELECT gen_random_uuid(), organisation_id, 'nya-gruppen', 'Nya gruppen', kind, 'weekly', valid_from
         FROM unit WHERE code = 'faltgruppen' RETURNING id`,
    );
    await owner.query(
      `UPDATE person SET unit_id = $1 WHERE unit_id = (SELECT id FROM unit WHERE code = 'faltgruppen')`,
      [rows[0]?.id],
    );
  });
}

it('nothing to report is said in one press, and counts as a report', async () => {
  await workInNewUnit();
  const seen = await Visitor.arrive(browser, product.address, { viewport: phone });
  const { page } = seen;
  await seen.openAs('reporter@demo.example', PASSWORD, '/');
  const duty = page.getByRole('region', { name: 'Nya gruppen: inget att rapportera?' });
  await duty.getByText(/^Er enhet har inte rapporterat något den här/).waitFor();
  expect(await seen.violations()).toEqual([]);
  await duty.getByRole('button', { name: /^Inget att rapportera den här/ }).click();
  await duty.getByText(/^Ni har sagt att inget har hänt den här/).waitFor();
  await page.reload();
  await duty.getByText(/^Ni har sagt att inget har hänt den här/).waitFor();
  expect(await duty.getByRole('button', { name: /den här/ }).count()).toBe(0);
  await seen.leave();
});

it('an incident is read, answered and closed on a phone, and whoever reported it sees each of it', async () => {
  const sent = await reporter.send('POST', '/incidents', {
    body: {
      clientId: '6f1d7a52-6a3b-4f0e-9d8e-0d5a3c1b2e44',
      kind: 'environment_fault',
      category: 'order.litter',
      occurredFrom: new Date().toISOString(),
      location: { areaCode: 'municipality:lillstad' },
      text: 'Lampan vid trappan är trasig.',
    },
  });
  expect(sent.status, JSON.stringify(sent.body)).toBe(201);
  const { id, reference } = sent.body as { id: string; reference: string };
  const handling = async () =>
    ((await reporter.send('GET', `/incidents/${id}`)).body as unknown as Stored).handling;
  expect(await handling()).toMatchObject({ state: 'received' });

  const seen = await Visitor.arrive(browser, product.address, { viewport: phone });
  const { page } = seen;
  await seen.openAs(SECURITY, PASSWORD, '/incidents');
  await page.getByRole('link', { name: new RegExp(reference) }).waitFor();
  expect(await seen.violations()).toEqual([]);
  await page.getByRole('link', { name: new RegExp(reference) }).click();
  await page.getByText('Lampan vid trappan är trasig.').waitFor();
  await eventually(async () => (await handling()).state === 'read');
  await page.getByRole('link', { name: 'Rätta händelsen' }).click();
  await page.getByLabel('Vad hände? (frivilligt)').fill('Lampan vid trappan mot torget är trasig.');
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.getByText('Rättelsen är sparad.').waitFor();
  await page.getByText('Lampan vid trappan mot torget är trasig.').waitFor();
  await page.getByLabel('Avslutad').check();
  await page.getByLabel('Svar till den som rapporterade (frivilligt)').fill(ANSWER);
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Sparat. Den som rapporterade').waitFor();
  expect(await handling()).toMatchObject({ state: 'closed', outcome: ANSWER });
  expect(await seen.violations()).toEqual([]);
  expect(await seen.sidewaysPixels()).toBe(0);
  await seen.leave();
});
