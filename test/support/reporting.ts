import type { Browser, Page } from 'playwright-core';
import { launchBrowser, Visitor } from './browser.js';
import { ProductClient, type Product } from './product.js';
import { startTown, TOWN_PASSWORD, townspeople } from './town.js';

const REPORTER = townspeople.reporter.email;
const COORDINATOR = townspeople.security.email;

/** Lillstad with somebody who reports and somebody who sees the figures, and a browser. */
export class ReportingTown {
  private visitor: Visitor | undefined;

  private constructor(
    private readonly product: Product,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<ReportingTown> {
    const [product, browser] = await Promise.all([startTown(), launchBrowser()]);
    return new ReportingTown(product, browser);
  }

  /** The reporter, signed in at a page. */
  async arrive(path: string, options: Parameters<typeof Visitor.arrive>[2] = {}): Promise<Visitor> {
    this.visitor = await Visitor.arrive(this.browser, this.product.address, options);
    await this.visitor.openAs(REPORTER, TOWN_PASSWORD, path);
    return this.visitor;
  }

  async signIn(visitor: Visitor): Promise<void> {
    await visitor.signIn(REPORTER, TOWN_PASSWORD);
  }

  reporter(): Promise<ProductClient> {
    return ProductClient.signIn(this.product.address, REPORTER, TOWN_PASSWORD);
  }

  async leave(): Promise<void> {
    await this.visitor?.leave();
    this.visitor = undefined;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.product.stop();
  }

  coordinator(): Promise<ProductClient> {
    return ProductClient.signIn(this.product.address, COORDINATOR, TOWN_PASSWORD);
  }

  /** What the reporter has reported, as the server has it. */
  async ownIncidents(): Promise<{ reference: string }[]> {
    const reporter = await this.reporter();
    const { body } = await reporter.send('GET', '/incidents?mine=true&limit=500');
    return body['items'] as { reference: string }[];
  }
}

/** Waits for the page of this heading. */
export function heading(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Fills in an observation as far as its check. */
export async function tellObservation(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: /Något jag har sett/ }).click();
  await page.getByLabel('Buskörning och fordon').check();
  await page.getByLabel('Söder', { exact: true }).check();
  await page.getByLabel('Vad hände? (frivilligt)').fill(text);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await heading(page, 'Stämmer det här?');
}

/** Names of the databases in the browser, and what whoever copies its files would read of them. */
export function storedInBrowser(page: Page): Promise<{ names: string[]; text: string }> {
  return page.evaluate(`(async () => {
    const settled = (request) =>
      new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const texts = [];
    for (const name of names) {
      const database = await settled(indexedDB.open(name));
      for (const store of [...database.objectStoreNames]) {
        for (const value of await settled(database.transaction(store).objectStore(store).getAll())) {
          const isKey = value instanceof CryptoKey;
          texts.push(isKey ? 'key extractable: ' + value.extractable : JSON.stringify(value));
          if (!isKey) texts.push(new TextDecoder().decode(value.bytes));
        }
      }
      database.close();
    }
    return { names, text: texts.join(' ') };
  })()`);
}
