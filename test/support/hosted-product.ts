import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { environmentIn, runCommand, type Product } from './product.js';
import { sharedHome, type ProductHome } from './product-home.js';

const SAID_KEPT = 4_000;

interface HostAnswer {
  readonly number: number;
  readonly address?: string;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (address: string) => void;
  readonly reject: (error: Error) => void;
}

/** The process in which the products of this process of tests run. */
class ProductHost {
  private readonly waiting = new Map<number, Waiting>();
  private readonly child: ChildProcess;
  private number = 0;
  private said = '';

  constructor() {
    const { NODE_ENV: _mode, ...env } = process.env;
    this.child = fork(join(import.meta.dirname, 'product-host.mjs'), [], {
      env,
      execArgv: [],
      // Ctrl-C is for the tests, which end it by letting it go.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.on('data', (text: Buffer) => {
      this.said = `${this.said}${text.toString()}`.slice(-SAID_KEPT);
    });
    this.child.on('message', (answer: HostAnswer) => this.settle(answer));
    this.child.on('exit', () => this.lost());
    // It does not keep the tests from ending.
    this.child.unref();
    this.child.channel?.unref();
    (this.child.stderr as { unref?: () => void } | null)?.unref?.();
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  start(environment: NodeJS.ProcessEnv): Promise<string> {
    return this.ask('start', environment);
  }

  stop(address: string): Promise<string> {
    return this.ask('stop', address);
  }

  private ask(wish: 'start' | 'stop', told: unknown): Promise<string> {
    const number = (this.number += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.child.send({ number, wish, told }, (error) => error && this.lost());
    });
  }

  private settle({ number, address, error }: HostAnswer): void {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (address === undefined) waiting?.reject(new Error(`the product does not ${error ?? 'run'}`));
    else waiting?.resolve(address);
  }

  private lost(): void {
    for (const { reject } of this.waiting.values()) {
      reject(new Error(`the process of the products has ended: ${this.said}`));
    }
    this.waiting.clear();
  }
}

let host: ProductHost | undefined;

function hostOfTests(): ProductHost {
  if (!host?.isRunning) host = new ProductHost();
  return host;
}

/**
 * The product as it is built, its api and its worker in a process that all files of tests share: a story of it costs
 * neither a start of every process nor a database server of its own. What `npm start` does itself is shown by
 * `LaunchedProduct`.
 */
export class HostedProduct implements Product {
  private constructor(
    readonly address: string,
    private readonly home: ProductHome,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly ownHost: ProductHost,
  ) {}

  /** Starts it and waits until it answers. @throws Error with the reason when it does not. */
  static async in(home: ProductHome, more: NodeJS.ProcessEnv = {}): Promise<HostedProduct> {
    const environment = await environmentIn(home, more);
    const ownHost = hostOfTests();
    try {
      return new HostedProduct(await ownHost.start(environment), home, environment, ownHost);
    } catch (error) {
      await home.remove();
      throw error;
    }
  }

  get dataDir(): string {
    return this.home.dataDir;
  }

  withDatabase<T>(run: Parameters<typeof this.home.withDatabase<T>>[0]): Promise<T> {
    return this.home.withDatabase(run);
  }

  command(args: readonly string[], input = ''): Promise<Record<string, unknown>> {
    return runCommand(this.environment, args, input);
  }

  async stop(): Promise<void> {
    await this.ownHost.stop(this.address);
    await this.home.remove();
  }
}

/** Starts the product with nothing in it, in a home of its own. */
export async function startEmpty(more: NodeJS.ProcessEnv = {}): Promise<Product> {
  return HostedProduct.in(await sharedHome('empty'), more);
}
