/** Milliseconds until the form for a report can be used, on a slow phone with an empty cache. */
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startProduct } from '../product.mjs';
import { quantile } from '../slices.mjs';

/** What issue "Screens" allows. */
const ALLOWED_MS = 2_500;
/** "Slow 4G" of Lighthouse (docs/throttling.md, 2024): round trip 150 ms, 1.6 Mbit/s down, 0.75 up; a phone's processor. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};
const CPU_SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };
const WAIT_MS = 60_000;
const REPORTER = { email: 'reporter@demo.example', password: 'lagesbild-demo' };

async function launch() {
  const folder = join(tmpdir(), `lagesbild-browser-${process.getuid?.() ?? 'user'}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

/** In the page: the cookie is for the browser to keep, which takes it from an answer only. */
async function signInHere(account) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(account);
  const { status } = await fetch('/api/v1/session', { method: 'POST', headers, body });
  if (status !== 201) throw new Error(`sign-in answered ${status}`);
}

/** One visit with an empty cache: until the first choice has taken a press and the next question stands there. */
async function visit(browser, port) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT_MS);
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.evaluate(signInHere, REPORTER);
    await page.goto('about:blank');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.clearBrowserCache');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const began = performance.now();
    await page.goto(`http://127.0.0.1:${port}/report`, { waitUntil: 'commit' });
    await page.getByRole('link', { name: /^Något jag har sett/ }).click();
    await page.getByRole('radio').first().waitFor();
    return performance.now() - began;
  } finally {
    await context.close();
  }
}

export const web = {
  name: 'web',
  about: 'the form for a report, on slow 4G with a processor four times slower and an empty cache',
  async run({ rounds }) {
    const product = await startProduct();
    const browser = await launch();
    try {
      const took = [];
      for (let round = 0; round <= rounds; round += 1) {
        const tookMs = await visit(browser, product.port);
        if (round > 0) took.push(tookMs);
      }
      const value = quantile(took, 0.5);
      return [
        {
          ...{ name: 'web.report-usable', value, unit: 'ms', better: 'lower', floor: 1 },
          ...{ anchor: ALLOWED_MS, anchorName: 'allowed', ratio: value / ALLOWED_MS },
          quartiles: [quantile(took, 0.25) / ALLOWED_MS, quantile(took, 0.75) / ALLOWED_MS],
          note: `150 ms, 1.6 Mbit/s, processor ÷ ${CPU_SLOWDOWN}; until the first press has been answered`,
        },
      ];
    } finally {
      await browser.close();
      await product.stop();
    }
  },
};
