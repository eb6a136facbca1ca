import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const LAUNCH_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const PROGRAM = 'chromium';
const CONFORMANCE = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const ACTION_WAIT_MS = 20_000;
const TABS_MAX = 60;

const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

let launched: Promise<Browser> | undefined;

/**
 * A real browser without a window, one for all files of a process of tests: who closes it closes what was opened in it.
 * Fails, rather than skips, where none can start.
 */
export async function launchBrowser(): Promise<Browser> {
  const before = await launched?.catch(() => undefined);
  if (!before?.isConnected()) launched = launch();
  return launched!;
}

async function launch(): Promise<Browser> {
  const executablePath = join(await unpacked(), PROGRAM);
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
  browser.close = async () => {
    for (const context of browser.contexts()) await context.close();
  };
  return browser;
}

/**
 * The folder of the browser, which its package unpacks into the temporary folder: one for each account, since another's
 * copy cannot be replaced. It comes there whole, whichever process is first: one that is still written does not start.
 */
async function unpacked(): Promise<string> {
  const usual = process.env['TMPDIR'];
  const folder = join(tmpdir(), `lagesbild-chromium-${process.getuid?.() ?? 'user'}`);
  if (existsSync(join(folder, PROGRAM))) return folder;
  const fresh = await mkdtemp(`${folder}-`);
  process.env['TMPDIR'] = fresh;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, PROGRAM))) throw error;
  });
  return folder;
}

interface VisitOptions {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** Whether a text begins with whole words: 'Person' begins 'Person, efter namn' and not 'Personuppgifter'. */
function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

/** Somebody with a browser of their own; what the browser complains of is kept. */
export class Visitor {
  /** Errors of the console and of scripts, as one line each. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on('pageerror', (error) => this.complaints.push(`script: ${error.message}`));
    page.on('console', (message) => {
      // A warning may be of a header that this very version of the browser does not know.
      if (message.type() !== 'error') return;
      this.complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('requestfailed', (request) => {
      // Leaving a page ends what it still asks for.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') this.complaints.push(`${reason} (${request.url()})`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== address && protocol.startsWith('http')) {
        this.complaints.push(`asks another site: ${request.url()}`);
      }
    });
  }

  static async arrive(
    browser: Browser,
    address: string,
    { viewport = desktop, colorScheme = 'light' }: VisitOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      // What opens does so at once: a press while it still grows would land beside what was meant.
      reducedMotion: 'reduce',
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(ACTION_WAIT_MS);
    return new Visitor(context, page, address);
  }

  /** Loads a page of the product. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}`);
  }

  /**
   * Loads a page as somebody who has signed in already. Signing in on a page takes as long as many a story;
   * it has stories of its own.
   */
  async openAs(email: string, password: string, path: string): Promise<void> {
    const answer = await this.context.request.post(`${this.address}/api/v1/session`, {
      data: { email, password },
    });
    if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()}`);
    await this.open(path);
    await this.page.getByRole('button', { name: /^Meny/ }).waitFor();
  }

  /** Signs in on the page that asks for it. */
  async signIn(email: string, password: string): Promise<void> {
    await this.page.getByLabel('E-post').fill(email);
    await this.page.getByLabel('Lösenord').fill(password);
    await this.page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await this.page.getByRole('button', { name: /^Meny/ }).waitFor();
  }

  /** Shows again who one is, in the dialog that stands above the page, and waits until it is gone. */
  async confirm(password: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByText('Bekräfta att det är du').waitFor();
    await dialog.getByLabel('Lösenord').fill(password);
    await this.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }

  /**
   * Presses Tab until the control of this name has the focus; like any other action it waits for one that is still to
   * come. @throws Error when none of the page has it.
   */
  async tabTo(name: string): Promise<void> {
    const deadline = performance.now() + ACTION_WAIT_MS;
    do {
      for (let pressed = 0; pressed < TABS_MAX; pressed += 1) {
        await this.page.keyboard.press('Tab');
        if (startsWithWords(await this.focused(), name)) return;
      }
    } while (performance.now() < deadline);
    throw new Error(`Tab does not lead to "${name}"`);
  }

  /** Follows a link of the header to a page, also one that lies in the group of this name. */
  async follow(page: string, group: string): Promise<void> {
    const pages = this.page.getByRole('navigation', { name: /^(Sidor|Pages)$/ });
    const link = pages.getByRole('link', { name: page });
    const opener = pages.getByRole('button', { name: group });
    await link.or(opener).first().waitFor();
    if (!(await link.isVisible())) await opener.click();
    await link.click();
  }

  private async focused(): Promise<string> {
    return this.page.evaluate(`(() => {
      const { labels, innerText } = document.activeElement;
      return (labels?.[0] ?? { innerText }).innerText.trim();
    })()`);
  }

  /** The texts of a table's rows, cell by cell, without what only takes up room. */
  async rowsOf(name: string): Promise<string[][]> {
    const rows = await this.page.getByRole('table', { name }).getByRole('row').all();
    return Promise.all(
      rows.map(async (row) => {
        const cells = await row.locator('th, td').allInnerTexts();
        return cells.map((text) => text.replaceAll(/\s+/g, ' ').trim());
      }),
    );
  }

  /** What axe finds against WCAG 2.2 AA: rule and place. */
  async violations(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .options({
        runOnly: { type: 'tag', values: [...CONFORMANCE] },
        resultTypes: ['violations'],
      })
      // There are no frames, and without looking for them it takes a third of the time.
      .setLegacyMode(true)
      .analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
    );
  }

  /** Doubles the size of all text, as a reader's own setting does. */
  async enlargeText(): Promise<void> {
    await this.page.evaluate(`document.documentElement.style.fontSize = '200%'`);
  }

  /**
   * What cannot be read whole: text wider than the box that hides the rest of it, parts that lie over each other, and
   * a page that is wider than the window.
   */
  async cutOrOverlapping(): Promise<string[]> {
    const found = await this.page.evaluate<string[]>(`(() => {
      const shown = [...document.querySelectorAll('main *, header *')].filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width > 1 && height > 1 && each.checkVisibility() && !each.closest('.visually-hidden, svg');
      });
      const name = (each) => each.tagName + '.' + each.className + ' "' + each.innerText?.slice(0, 30) + '"';
      const cut = shown.filter((each) => {
        const { overflowX, overflowY } = getComputedStyle(each);
        const hides = (way) => way === 'hidden' || way === 'clip';
        return (hides(overflowX) && each.scrollWidth > each.clientWidth + 1)
          || (hides(overflowY) && each.scrollHeight > each.clientHeight + 1);
      });
      const texts = shown.filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
      const lies = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
      // What stays in sight lies over what is scrolled past it; it must leave room for that.
      const stuck = (each) => {
        if (!each) return null;
        const { position } = getComputedStyle(each);
        return position === 'fixed' || position === 'sticky' ? each : stuck(each.parentElement);
      };
      const held = [...new Set(shown.map(stuck).filter(Boolean))];
      const heldPixels = held.reduce((all, each) => all + each.getBoundingClientRect().height, 0);
      const greedy = heldPixels > innerHeight / 2 ? held.map((each) => 'takes the window: ' + name(each)) : [];
      const boxes = texts.map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return { each, rects: [...range.getClientRects()] };
      });
      const over = boxes.flatMap((one, at) => boxes.slice(at + 1)
        .filter(({ each }) => !one.each.contains(each) && !each.contains(one.each))
        .filter(({ each }) => Boolean(stuck(each)) === Boolean(stuck(one.each)))
        .filter(({ rects }) => one.rects.some((a) => rects.some((b) => lies(a, b))))
        .map(({ each }) => name(one.each) + ' over ' + name(each)));
      return [...cut.map((each) => 'cut: ' + name(each)), ...over, ...greedy];
    })()`);
    const sideways = await this.sidewaysPixels();
    return sideways > 0 ? [...found, `${sideways} pixels wider than the window`] : found;
  }

  /** How many pixels the page is wider than the window. */
  async sidewaysPixels(): Promise<number> {
    return this.page.evaluate(
      `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
    );
  }

  /** Chooses the other language in the menu. */
  async speakEnglish(): Promise<void> {
    // A page that is still loading takes its header with it when it comes.
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.getByRole('button', { name: /^Meny/ }).click();
    await this.page.getByRole('button', { name: 'English' }).click();
    await this.page.keyboard.press('Escape');
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
