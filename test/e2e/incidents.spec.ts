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
  await seen.open('/incidents');
  await seen.signIn(SECURITY, PASSWORD);
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
