import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readSettings, setupCodeFile, type Settings } from '#config';
import { FolderLock, LockHeldError } from '#database';
import { migrateAll, openDatabase, type OpenedDatabase } from '../command-database.js';
import { makeDataFolder, startLockFile } from '../data-folder.js';
import { forkOwn, inheritedEnvironment, moduleOf } from './fork-own.js';
import { StopRequest, StoppedEarly } from './stop-request.js';
import { SupervisedProcess, endProcess, type ProcessOptions } from './supervised-process.js';
import { choosePort, waitUntilReady, webAddress } from './web-address.js';

const DEMO_ACCOUNT = 'coordinator@demo.example';

/** What `start` tells once it runs. */
export interface Running {
  readonly address: string;
  readonly databasePort?: number;
  readonly demo?: { readonly email: string; readonly password: string };
  /** While there is no account: what makes the first one from another machine. */
  readonly setupCode?: string;
}

/** Starts everything with `api`, which waits for its environment, and returns when asked to stop. Throws as `run`. */
export async function launch(
  api: ChildProcess,
  onRunning: (running: Running) => void,
): Promise<void> {
  const stop = new StopRequest();
  stop.listen();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  await new Launcher(readSettings(process.env), api, stop, say).run(onRunning);
}

/**
 * Everything on one machine: database, api and worker, started in that order and stopped in the opposite one,
 * however the end comes.
 */
class Launcher {
  private readonly processes: SupervisedProcess[] = [];
  private opened: OpenedDatabase | undefined;
  private seeding: ChildProcess | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly api: ChildProcess,
    private readonly stop: StopRequest,
    private readonly say: (line: string) => void,
  ) {}

  /**
   * Runs until asked to stop.
   * @throws Error with the reason when it cannot start, or when a part has died for good.
   */
  async run(onRunning: (running: Running) => void): Promise<void> {
    await makeDataFolder(this.settings);
    const lock = await this.takeLock();
    try {
      const address = await this.start(lock);
      onRunning({ ...this.describe(address), ...(await setupCodeOf(this.settings)) });
      this.seedDemo(address);
      await Promise.race([this.stop.requested, this.failure()]);
      this.say('Stopping …');
    } catch (error) {
      if (!(error instanceof StoppedEarly)) throw error;
    } finally {
      await this.end();
      await lock.release();
    }
  }

  private async takeLock(): Promise<FolderLock> {
    const { dataDir } = this.settings;
    try {
      return await FolderLock.acquire(startLockFile(this.settings));
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error;
      const { pid, note } = error.holder;
      const where = note === '' ? 'is just starting' : `runs at ${note}`;
      throw new Error(
        `Lägesbild already ${where} with the data in ${dataDir} (process ${pid}). Stop it first, or set LAGESBILD_DATA_DIR to another folder.`,
      );
    }
  }

  private async start(lock: FolderLock): Promise<string> {
    const { settings, stop } = this;
    const port = await choosePort(settings);
    if (!settings.portIsExplicit && port !== settings.port) {
      this.say(`Port ${settings.port} is taken; using ${port}.`);
    }
    const address = webAddress(settings.host, port);
    await lock.annotate(address);
    this.opened = await openDatabase(settings);
    const notice = this.opened.embedded?.addresses.notice;
    if (notice !== undefined) this.say(notice);
    stop.throwIfRequested();
    await migrateAll(this.opened, settings);
    stop.throwIfRequested();
    const environment = { ...this.environment(), PORT: String(port) };
    this.supervise({ name: 'api', module: moduleOf('api'), env: environment, begun: this.api });
    this.api.send(environment);
    await this.waitUntilReady(address);
    // Nobody waits for the worker, and on two cores the api is ready sooner without it.
    this.supervise({ name: 'worker', module: moduleOf('worker'), env: this.environment() });
    return address;
  }

  private supervise(options: ProcessOptions): void {
    const supervised = new SupervisedProcess(options);
    this.processes.push(supervised);
    supervised.start();
  }

  /** The processes sign in as the application; the owner's address stays here. */
  private environment(): NodeJS.ProcessEnv {
    const { dataDir, keyDir, auditDir } = this.settings;
    return {
      ...inheritedEnvironment(),
      DATABASE_URL: this.opened?.url,
      LAGESBILD_DATA_DIR: dataDir,
      LAGESBILD_KEY_DIR: keyDir,
      LAGESBILD_AUDIT_DIR: auditDir,
    };
  }

  private async waitUntilReady(address: string): Promise<void> {
    const waiting = new AbortController();
    try {
      await Promise.race([
        waitUntilReady(address, waiting.signal),
        this.failure(),
        this.stop.requested,
      ]);
    } finally {
      waiting.abort();
    }
    this.stop.throwIfRequested();
    for (const one of this.processes) one.markReady();
  }

  /** Rejects when a part has died for good. */
  private async failure(): Promise<never> {
    const database = this.opened?.embedded?.ended;
    const reasons = this.processes.map((one) => one.failed);
    if (database !== undefined) {
      reasons.push(database.then((reason) => reason ?? 'The embedded PostgreSQL was stopped.'));
    }
    throw new Error(await Promise.race(reasons));
  }

  /** In the background: the application is in use meanwhile. The command knows what remains to be seeded. */
  private seedDemo(address: string): void {
    if (this.settings.demo === 'none') return;
    const env = { ...this.environment(), PORT: new URL(address).port };
    const seeding = forkOwn({ module: moduleOf('cli'), args: ['seed-demo'], env });
    this.seeding = seeding;
    seeding.on('error', (error) => this.say(`The demo data is not in place: ${error.message}`));
    seeding.on('exit', (code) => {
      if (code === 0) this.say('The demo data is in place.');
      else if (code !== null) this.say('The demo data could not be put in place (see above).');
    });
  }

  private describe(address: string): Running {
    const { demo, demoPassword } = this.settings;
    const databasePort = this.opened?.embedded?.addresses.port;
    return {
      address,
      ...(databasePort === undefined ? {} : { databasePort }),
      ...(demo === 'none' ? {} : { demo: { email: DEMO_ACCOUNT, password: demoPassword } }),
    };
  }

  private async end(): Promise<void> {
    const { hurried } = this.stop;
    this.seeding?.removeAllListeners('exit');
    await Promise.all([
      ...(this.seeding === undefined ? [] : [endProcess(this.seeding, hurried)]),
      ...this.processes.map((one) => one.stop(hurried)),
    ]);
    await this.opened?.close();
  }
}

/** The api has made the code by the time it is ready, when there is no account. */
async function setupCodeOf(settings: Settings): Promise<Pick<Running, 'setupCode'>> {
  if (settings.demo !== 'none' || settings.setupCode !== undefined) return {};
  const file = setupCodeFile(settings);
  return existsSync(file) ? { setupCode: (await readFile(file, 'utf8')).trim() } : {};
}
