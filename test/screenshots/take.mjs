/**
 * Takes a picture of every screen of `screens.json` (phone and desktop, light and dark) into docs/screenshots, from
 * the built product with demo data. `node test/screenshots/take.mjs [name …]` takes only those named.
 */
import { chromium } from 'playwright-core';
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const into = join(root, 'docs/screenshots');
const run = promisify(execFile);
const PASSWORD = 'lagesbild-demo';
const START_MS = 300_000;
const WAIT_MS = 30_000;
const DATA_LINE = 'The demo data is in place.';
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const launchArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const wanted = new Set(process.argv.slice(2));
const screens = JSON.parse(await readFile(new URL('screens.json', import.meta.url), 'utf8'));
const chosen = screens.filter(({ name }) => wanted.size === 0 || wanted.has(name));

const folder = await mkdtemp(join(tmpdir(), 'lagesbild-screenshots-'));
const product = await startProduct(join(folder, 'data'));
try {
  const browser = await launch(folder);
  await mkdir(into, { recursive: true });
  for (const size of Object.keys(sizes)) {
    for (const scheme of ['light', 'dark']) await takeAll(browser, size, scheme);
  }
  if (wanted.size === 0 || wanted.has('paper')) await takePaper(browser);
  await browser.close();
} finally {
  await product.stop();
  await rm(folder, { recursive: true, force: true });
}

/** The first pages of a decided picture as PDF, by poppler's pdftoppm: the cover, and what a committee reads first. */
async function takePaper(browser) {
  const context = await browser.newContext({ storageState: await signedIn(browser, 'city') });
  const read = (path) => context.request.get(`${product.address}/api/v1${path}`);
  const { items } = await (await read('/editions')).json();
  const picture = items.findLast(
    ({ pictureKind, kind }) => pictureKind === 'picture' && kind === 'decided',
  );
  const file = join(folder, 'paper.pdf');
  await writeFile(file, await (await read(`/editions/${picture.id}.pdf`)).body());
  await run('pdftoppm', ['-r', '60', '-png', '-l', '3', file, join(into, 'paper')]);
  await context.close();
}

/** The product on a port of its own; answers when its demo data is there. */
async function startProduct(dataDir) {
  const port = await freePort();
  const environment = { ...process.env, LAGESBILD_DATA_DIR: dataDir, PORT: String(port) };
  const child = spawn(process.execPath, [join(root, 'apps/cli/run.mjs'), 'start'], {
    cwd: root,
    env: environment,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let output = '';
  const ready = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No demo data in time:\n${output}`)), START_MS);
    const hear = (text) => {
      output += text;
      if (!output.includes(DATA_LINE)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`The product ended:\n${output}`)));
  });
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  try {
    await ready;
  } catch (problem) {
    await stop();
    throw problem;
  }
  return { address: `http://127.0.0.1:${port}`, stop };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function launch(temporary) {
  process.env.TMPDIR = temporary;
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: launchArguments });
}

/** Each account signs in once; each screen is seen by somebody who has begun nothing. */
async function takeAll(browser, size, scheme) {
  const options = {
    viewport: sizes[size],
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  };
  const sessions = new Map([[null, undefined]]);
  for (const screen of chosen) {
    if (!sessions.has(screen.as)) sessions.set(screen.as, await signedIn(browser, screen.as));
    const context = await browser.newContext({ ...options, storageState: sessions.get(screen.as) });
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT_MS);
    await page.goto(product.address + screen.path);
    await page.waitForLoadState('networkidle');
    await page.locator('main h1').first().waitFor();
    for (const step of screen.steps ?? []) await take(page, step);
    // Charts are drawn after their figures have come.
    await page.waitForLoadState('networkidle');
    const path = join(into, `${screen.name}-${size}-${scheme}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    console.log(path.slice(root.length));
    await context.close();
  }
}

/** The cookies of somebody who has signed in. */
async function signedIn(browser, as) {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  await signIn(page, as);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** What somebody does on the page before its picture is taken. */
async function take(page, { open, press, follow, check, fill, see, scroll }) {
  // What the first picture has opened is open in the next.
  const closed = open && page.getByRole('button', { name: open }).first();
  if (closed && (await closed.isVisible())) await closed.click();
  if (press) await page.getByRole('button', { name: press }).click();
  if (follow) await page.locator(follow).first().click();
  if (check) await page.getByLabel(check, { exact: true }).check();
  if (fill) await page.getByLabel(fill[0]).fill(fill[1]);
  if (see) await page.getByRole('heading', { name: see }).waitFor();
  if (scroll)
    await page
      .locator(scroll)
      .first()
      .evaluate((part) => part.scrollIntoView());
}

async function signIn(page, name) {
  await page.goto(`${product.address}/exports`);
  await page.getByLabel('E-post').fill(`${name}@demo.example`);
  await page.getByLabel('Lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByLabel('E-post').waitFor({ state: 'detached' });
}
