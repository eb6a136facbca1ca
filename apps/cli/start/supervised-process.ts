import type { ChildProcess } from 'node:child_process';
import { forkOwn, type ForkOptions } from './fork-own.js';
import { RestartBudget } from './restart-budget.js';

const GRACE_MS = 10_000;

export interface ProcessOptions extends ForkOptions {
  /** What messages call it. */
  readonly name: string;
  /** The process itself where it has been forked already; a restart forks another. */
  readonly begun?: ChildProcess;
}

/** Asks a process to end, and ends it by force after ten seconds or when `hurried` resolves. */
export async function endProcess(child: ChildProcess, hurried: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const force = () => void child.kill('SIGKILL');
  const late = setTimeout(force, GRACE_MS);
  void hurried.then(force);
  await ended;
  clearTimeout(late);
}

/** A process that is started again when it dies, unless it dies before it was ready or too often. */
export class SupervisedProcess {
  /** Resolves with the reason when it has died for good. */
  readonly failed: Promise<string>;
  private fail: (reason: string) => void = () => undefined;
  private readonly budget = new RestartBudget();
  private child: ChildProcess | undefined;
  private restart: NodeJS.Timeout | undefined;
  private isReady = false;
  private isStopping = false;

  constructor(private readonly options: ProcessOptions) {
    this.failed = new Promise((resolve) => (this.fail = resolve));
  }

  start(): void {
    this.watch(this.options.begun ?? forkOwn(this.options));
  }

  private watch(child: ChildProcess): void {
    this.child = child;
    child.on('error', (error) =>
      this.fail(`${this.options.name} does not start: ${error.message}`),
    );
    // A process that listens on no port says itself that it has come up.
    child.on('message', (message) => {
      if (message === 'ready') this.markReady();
    });
    const ended = (code: number | null, signal: NodeJS.Signals | null) =>
      this.onExit(signal ?? `code ${code}`);
    child.on('exit', ended);
    if (child.exitCode !== null || child.signalCode !== null) {
      ended(child.exitCode, child.signalCode);
    }
  }

  /** From now on a death leads to a restart. */
  markReady(): void {
    this.isReady = true;
  }

  async stop(hurried: Promise<void>): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.restart);
    if (this.child !== undefined) await endProcess(this.child, hurried);
  }

  private onExit(how: string): void {
    const { name } = this.options;
    if (this.isStopping) return;
    if (!this.isReady) {
      this.fail(`The ${name} ended while starting (${how}).`);
      return;
    }
    const delayMs = this.budget.delayAfterDeath(performance.now());
    if (delayMs === undefined) {
      this.fail(`The ${name} keeps ending (${how}); it was started five times within a minute.`);
      return;
    }
    process.stderr.write(`The ${name} ended (${how}) and is started again.\n`);
    this.restart = setTimeout(() => this.watch(forkOwn(this.options)), delayMs);
  }
}
