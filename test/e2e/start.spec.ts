import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeCluster } from '#database';
import { copyOf } from '../support/copied-data.js';
import { administer } from '../support/test-server.js';
import { descendantsOf, eventually, processRuns } from '../support/process-runs.js';

const ROOT = join(import.meta.dirname, '../..');
const START_WAIT_MS = 60_000;

interface Running {
  address: string;
  databasePort: number;
}

/** `npm start` without npm: the launcher, what it prints, and how it ends. */
class Launch {
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

let dataDir: string;
const launches: Launch[] = [];

function launch(env: NodeJS.ProcessEnv = {}): Launch {
  const one = new Launch(dataDir, env);
  launches.push(one);
  return one;
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lagesbild-start-'));
  await chmod(dataDir, 0o711);
});

afterEach(async () => {
  for (const one of launches.splice(0)) {
    one.process.kill('SIGTERM');
    await one.ended;
  }
  await removeCluster(join(dataDir, 'postgres'));
  await removeCluster(dataDir);
});

/** As after an earlier start, in which the database was made. */
const startedBefore = () => copyOf('empty', dataDir);

async function freePort(): Promise<number> {
  const server = await occupy(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function occupy(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/api/v1/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function databaseStands(): Promise<boolean> {
  const folder = await readFile(join(dataDir, 'postgres', 'location'), 'utf8').catch(() =>
    join(dataDir, 'postgres'),
  );
  const pidFile = join(folder.trim(), 'cluster', 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '0')).split('\n')[0]);
  return pid > 0 && processRuns(pid);
}

describe('npm start', { timeout: 120_000 }, () => {
  it('answers at the address it prints, ends wholly on Ctrl-C, and the second time keeps the data', async () => {
    const port = await freePort();
    const first = launch({ PORT: String(port) });
    const { address, databasePort } = await first.running();
    expect(address).toBe(`http://127.0.0.1:${port}`);
    expect(await answers(address)).toBe(true);
    const parts = descendantsOf(first.pid).map((one) => one.pid);
    first.process.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(parts.filter(processRuns)).toEqual([]);
    expect(await databaseStands()).toBe(false);

    const second = launch({ PORT: String(port) });
    expect((await second.running()).databasePort).toBe(databasePort);
    expect(await answers(address)).toBe(true);
  });

  it('says where it runs already when started again with the same data', async () => {
    await startedBefore();
    const first = launch({ PORT: String(await freePort()) });
    const { address } = await first.running();
    const second = launch();
    expect(await second.ended).toBe(1);
    expect(second.text).toContain(`runs at ${address}`);
    expect(second.text.trim().split('\n')).toHaveLength(1);
    expect(await answers(address)).toBe(true);
  });

  it('refuses a port that was set and is taken, and leaves nothing running', async () => {
    const stranger = await occupy(0);
    const { port } = stranger.address() as AddressInfo;
    const refused = launch({ PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.text).toContain(`Port ${port} is taken`);
    expect(await databaseStands()).toBe(false);
    await new Promise((resolve) => stranger.close(resolve));
  });

  it('takes another port and says so when the usual one is taken', async () => {
    await startedBefore();
    const stranger = await occupy(8080).catch(() => undefined);
    const one = launch();
    const { address } = await one.running();
    expect(new URL(address).port).not.toBe('8080');
    expect(one.text).toContain('Port 8080 is taken; using');
    expect(await answers(address)).toBe(true);
    await new Promise((resolve) => (stranger === undefined ? resolve(0) : stranger.close(resolve)));
  });

  it('leaves no process behind when the launcher is killed with -9, and starts again', async () => {
    await startedBefore();
    const port = await freePort();
    const killed = launch({ PORT: String(port) });
    await killed.running();
    const parts = descendantsOf(killed.pid).map((one) => one.pid);
    expect(parts.length).toBeGreaterThanOrEqual(3);
    killed.process.kill('SIGKILL');
    await killed.ended;
    await eventually(() => !parts.some(processRuns));
    expect(await databaseStands()).toBe(false);
    const again = launch({ PORT: String(port) });
    expect(await answers((await again.running()).address)).toBe(true);
  });

  it('starts the api again when it dies', async () => {
    await startedBefore();
    const one = launch({ PORT: String(await freePort()) });
    const { address } = await one.running();
    const api = one.part('apps/api/main.js');
    process.kill(api, 'SIGKILL');
    await eventually(() => !processRuns(api));
    await eventually(() => answers(address));
    expect(one.part('apps/api/main.js')).not.toBe(api);
  });

  it('ends with a message when the keeper of the database dies', async () => {
    await startedBefore();
    const one = launch({ PORT: String(await freePort()) });
    await one.running();
    const parts = descendantsOf(one.pid).map((part) => part.pid);
    process.kill(one.part('keeper.js'), 'SIGKILL');
    expect(await one.ended).toBe(1);
    expect(one.text).toContain('keeper');
    expect(parts.filter(processRuns)).toEqual([]);
    expect(await databaseStands()).toBe(false);
  });
});

const outsideDatabase = process.env['LAGESBILD_TEST_DATABASE_URL'];
const outsideRedis = process.env['LAGESBILD_TEST_REDIS_URL'];
const hasOutside = outsideDatabase !== undefined && outsideRedis !== undefined;
const why = hasOutside ? '' : ' (skipped: LAGESBILD_TEST_DATABASE_URL or _REDIS_URL is not set)';

describe.skipIf(!hasOutside)(`npm start on outside services${why}`, { timeout: 120_000 }, () => {
  it('runs on the PostgreSQL and the Redis it is told, and starts neither itself', async () => {
    const name = `lagesbild_outside_${randomBytes(4).toString('hex')}`;
    const superuserUrl = outsideDatabase ?? '';
    const as = (role: string) => {
      const url = new URL(superuserUrl);
      url.username = role;
      url.password = 'only-for-this-test';
      url.pathname = `/${name}`;
      return url.href;
    };
    await administer(
      superuserUrl,
      `CREATE ROLE ${name}_owner LOGIN PASSWORD 'only-for-this-test'`,
      `CREATE ROLE ${name}_app LOGIN PASSWORD 'only-for-this-test'`,
      `CREATE DATABASE ${name} OWNER ${name}_owner`,
    );
    const redis = new Redis(outsideRedis ?? '');
    try {
      const started = launch({
        PORT: String(await freePort()),
        DATABASE_URL: as(`${name}_app`),
        LAGESBILD_OWNER_DATABASE_URL: as(`${name}_owner`),
        LAGESBILD_SCHEMA: name,
        REDIS_URL: outsideRedis,
      });
      const { address, databasePort } = await started.running();
      expect(databasePort).toBeUndefined();
      expect(await answers(address)).toBe(true);
      expect(await databaseStands()).toBe(false);
      await eventually(async () => (await redis.keys(`${name}_jobs:*`)).length > 0);
      started.process.kill('SIGINT');
      expect(await started.ended).toBe(0);
    } finally {
      for (const key of await redis.keys(`${name}_jobs:*`)) await redis.del(key);
      redis.disconnect();
      await administer(
        superuserUrl,
        `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
        `DROP ROLE ${name}_app`,
        `DROP ROLE ${name}_owner`,
      );
    }
  });
});
