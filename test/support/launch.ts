import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { removeCluster } from '#database';
import { copyOf } from './copied-data.js';
import { descendantsOf, processRuns } from './process-runs.js';
import { quickFolder } from './quick-folder.js';

const ROOT = join(import.meta.dirname, '../..');
const START_WAIT_MS = 60_000;

/** What it tells once it runs. */
interface Running {
  address: string;
  databasePort: number;
}

/** `npm start` without npm: the launcher, what it prints, and how it ends. */
export class Launch {
  text = '';
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(dataDir: string, env: NodeJS.ProcessEnv = {}) {
    const { DATABASE_URL: _url, NODE_ENV: _mode, PORT: _port, ...inherited } = process.env;
    this.process = spawn(process.execPath, ['apps/cli/run.mjs', 'start', '--json'], {
      cwd: ROOT,
      env: { ...inherited, LAGESBILD_DATA_DIR: dataDir, LAGESBILD_DEMO: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout?.on('data', (text: Buffer) => (this.text += text.toString()));
    this.process.stderr?.on('data', (text: Buffer) => (this.text += text.toString()));
    this.ended = new Promise((resolve) => this.process.on('close', resolve));
  }

  get pid(): number {
    return this.process.pid!;
  }

  async running(): Promise<Running> {
    const deadline = performance.now() + START_WAIT_MS;
    while (performance.now() < deadline && this.process.exitCode === null) {
      const line = this.text.split('\n').find((one) => one.startsWith('{"address"'));
      if (line !== undefined && this.text.endsWith('\n')) return JSON.parse(line) as Running;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(`it does not run: ${this.text}`);
  }

  part(name: string): number {
    const found = descendantsOf(this.pid).find((one) => one.command.includes(name));
    if (found === undefined) throw new Error(`no process ${name}`);
    return found.pid;
  }
}

/** A data folder in which one launches, and what runs in it; all goes with `clear`. */
export class LaunchRoom {
  private readonly launches: Launch[] = [];

  private constructor(readonly dataDir: string) {}

  static async open(): Promise<LaunchRoom> {
    const dataDir = await mkdtemp(join(await quickFolder(), 'lagesbild-start-'));
    await chmod(dataDir, 0o711);
    return new LaunchRoom(dataDir);
  }

  launch(env: NodeJS.ProcessEnv = {}): Launch {
    const one = new Launch(this.dataDir, env);
    this.launches.push(one);
    return one;
  }

  /** As after an earlier start, in which the database was made. */
  startedBefore(): Promise<string> {
    return copyOf('empty', this.dataDir);
  }

  async databaseStands(): Promise<boolean> {
    const folder = await readFile(join(this.dataDir, 'postgres', 'location'), 'utf8').catch(() =>
      join(this.dataDir, 'postgres'),
    );
    const pidFile = join(folder.trim(), 'cluster', 'postmaster.pid');
    const pid = Number((await readFile(pidFile, 'utf8').catch(() => '0')).split('\n')[0]);
    return pid > 0 && processRuns(pid);
  }

  async clear(): Promise<void> {
    for (const one of this.launches) {
      one.process.kill('SIGTERM');
      await one.ended;
    }
    await removeCluster(join(this.dataDir, 'postgres'));
    await removeCluster(this.dataDir);
  }
}

export async function freePort(): Promise<number> {
  const server = await occupy(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Something else that listens on a port. */
export function occupy(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Whether the product answers that it is ready. */
export async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/api/v1/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}
