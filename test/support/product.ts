import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '#database';
import { descendantsOf, eventually, processRuns } from './process-runs.js';
import { ownHome, productFolder, type ProductHome } from './product-home.js';

const ROOT = join(import.meta.dirname, '../..');
const START_WAIT_MS = 60_000;
const POLL_MS = 30;
/** A process ends itself ten seconds after it was told to, the database in thirty. */
const END_WAIT_MS = 60_000;
const HOST = '127.0.0.1';

/**
 * What a product is started with in its home. Left out is what belongs to the surroundings of the tests and would change
 * how it starts.
 */
export async function environmentIn(
  home: Pick<ProductHome, 'dataDir' | 'environment'>,
  more: NodeJS.ProcessEnv = {},
): Promise<NodeJS.ProcessEnv> {
  const { DATABASE_URL: _url, NODE_ENV: _mode, ...inherited } = process.env;
  return {
    ...inherited,
    PORT: String(await findFreePort(0, HOST)),
    LAGESBILD_DATA_DIR: home.dataDir,
    LAGESBILD_DEMO: '0',
    LAGESBILD_EXPORTS_PER_HOUR: '1000',
    LAGESBILD_SEARCHES_PER_MINUTE: '1000000',
    ...home.environment,
    ...more,
  };
}

/** The product as it is built, running, with data of its own that go when it is stopped. */
export interface Product extends Pick<ProductHome, 'dataDir' | 'withDatabase'> {
  /** Where it answers. */
  readonly address: string;
  /** Runs a command against the same data. @returns its result. @throws Error when it fails. */
  command(args: readonly string[], input?: string): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

/** The product as its users start it: a launcher with the processes below it. */
export class LaunchedProduct implements Product {
  private output = '';
  private readonly ended: Promise<unknown>;

  private constructor(
    private readonly launcher: ChildProcess,
    private readonly home: ProductHome,
    private readonly environment: NodeJS.ProcessEnv,
  ) {
    launcher.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
    launcher.stderr?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.ended = new Promise((resolve) => launcher.on('close', resolve));
  }

  /** Starts the product and waits until it answers. @throws Error with what it said when it does not. */
  static async start(more: NodeJS.ProcessEnv = {}, dataDir?: string): Promise<LaunchedProduct> {
    return LaunchedProduct.in(ownHome(dataDir ?? (await productFolder())), more);
  }

  /** The same in a home that is there already. */
  static async in(home: ProductHome, more: NodeJS.ProcessEnv = {}): Promise<LaunchedProduct> {
    const env = await environmentIn(home, more);
    const launcher = spawn(process.execPath, ['apps/cli/run.mjs', 'start', '--json'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const product = new LaunchedProduct(launcher, home, env);
    try {
      await product.addressWhenRunning();
    } catch (error) {
      await product.stop();
      throw error;
    }
    return product;
  }

  get dataDir(): string {
    return this.home.dataDir;
  }

  get address(): string {
    return (JSON.parse(this.readyLine ?? '{}') as { address: string }).address;
  }

  /** The process of the launcher, below which the others stand; the database stands by itself. */
  get pid(): number {
    return this.launcher.pid ?? 0;
  }

  /** Ends the launcher as nothing can prepare for, and waits until all that it started has noticed. */
  async kill(): Promise<void> {
    const below = descendantsOf(this.pid).map(({ pid }) => pid);
    this.launcher.kill('SIGKILL');
    await eventually(() => !below.some(processRuns), END_WAIT_MS);
  }

  /** Ends the product in order and leaves its data, for another to be started on. */
  async halt(): Promise<void> {
    this.launcher.kill('SIGTERM');
    await this.ended;
  }

  command(args: readonly string[], input = ''): Promise<Record<string, unknown>> {
    return runCommand(this.environment, args, input);
  }

  withDatabase<T>(run: Parameters<typeof this.home.withDatabase<T>>[0]): Promise<T> {
    return this.home.withDatabase(run);
  }

  async stop(): Promise<void> {
    await this.halt();
    await this.home.remove();
  }

  private get readyLine(): string | undefined {
    return this.output.split('\n').find((line) => line.startsWith('{"address"'));
  }

  private async addressWhenRunning(): Promise<void> {
    const deadline = performance.now() + START_WAIT_MS;
    while (this.readyLine === undefined || !this.output.endsWith('\n')) {
      if (performance.now() > deadline || this.launcher.exitCode !== null) {
        throw new Error(`the product does not run: ${this.output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
}

/** Runs a command in a data folder in which the product does not run. */
export function commandIn(
  dataDir: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<Record<string, unknown>> {
  return commandAt(ownHome(dataDir), args, { more });
}

/** The same in any home, whether the product runs in it or not. */
export async function commandAt(
  home: ProductHome,
  args: readonly string[],
  { more = {}, input = '' }: { more?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Record<string, unknown>> {
  return runCommand(await environmentIn(home, more), args, input);
}

/** Runs a command with this environment. @returns its result. @throws Error when it fails. */
export async function runCommand(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  input: string,
): Promise<Record<string, unknown>> {
  const words = ['apps/cli/run.mjs', ...args, '--json'];
  const running = promisify(execFile)(process.execPath, words, { cwd: ROOT, env });
  running.child.stdin?.end(input);
  const { stdout } = await running;
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Somebody who is signed in to the product without a browser. */
export class ProductClient {
  private constructor(
    private readonly base: string,
    private readonly credentials: Record<string, string>,
  ) {}

  /** What its requests carry. */
  get headers(): Record<string, string> {
    return this.credentials;
  }

  static async signIn(address: string, email: string, password: string): Promise<ProductClient> {
    const visitor = new ProductClient(`${address}/api/v1`, {});
    const answer = await visitor.ask('POST', '/session', { body: { email, password } });
    if (answer.status !== 201)
      throw new Error(`${email} cannot sign in: ${answer.status} ${await answer.text()}`);
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return new ProductClient(visitor.base, { cookie, 'x-csrf-token': csrfToken });
  }

  /** The same person, where the product answers now. */
  at(address: string): ProductClient {
    return new ProductClient(`${address}/api/v1`, this.credentials);
  }

  async send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    path: string,
    wish: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const answer = await this.ask(method, path, wish);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  /** The sum that the tallies answer to a question. */
  async count(query: string): Promise<number> {
    const answer = await this.ask('GET', `/tallies?${query}`);
    const { items } = (await answer.json()) as { items: { count: number }[] };
    return items.reduce((sum, { count }) => sum + count, 0);
  }

  private ask(
    method: string,
    path: string,
    { body, headers }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    return fetch(`${this.base}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...this.credentials, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
}
