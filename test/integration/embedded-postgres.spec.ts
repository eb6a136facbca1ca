import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EmbeddedPostgres, KeptPostgres, removeCluster, type EmbeddedServer } from '#database';
import { eventually, processRuns } from '../support/process-runs.js';
import { copyFolder } from '../support/product-home.js';
import { quickFolder } from '../support/quick-folder.js';

const LOADER = pathToFileURL(join(import.meta.dirname, '../support/typescript-loader.mjs')).href;
const NODE_FLAGS = ['--conditions=source', '--import', LOADER];

let dataDir: string;
let made: string;
const started: EmbeddedServer[] = [];

/** What was made and has stopped, for those that tell what becomes of it at the next start. */
beforeAll(async () => {
  made = await emptyFolder();
  await (await EmbeddedPostgres.start({ dataDir: made, preferredPort: 0, durable: false })).stop();
});
afterAll(() => removeCluster(made));

beforeEach(async () => {
  dataDir = await emptyFolder();
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  await removeCluster(dataDir);
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(await quickFolder(), 'lagesbild-embedded-'));
  await chmod(folder, 0o711);
  return folder;
}

async function start(
  preferredPort = 0,
  folder = dataDir,
  durable = false,
): Promise<EmbeddedServer> {
  const server = await EmbeddedPostgres.start({ dataDir: folder, preferredPort, durable });
  started.push(server);
  return server;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client
    .query<Row>(sql)
    .then((result) => result.rows)
    .finally(() => client.end());
}

/** Where the cluster lies: elsewhere when started as root below a folder that other users may not pass. */
async function clusterFolder(): Promise<string> {
  return (await readFile(join(dataDir, 'location'), 'utf8').catch(() => dataDir)).trim();
}

function occupy(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

describe('embedded PostgreSQL, started for the first time', () => {
  it('has an owner and an application role, and the application may not change the schema', async () => {
    const { ownerUrl, applicationUrl } = await start();
    await ask(ownerUrl, 'CREATE SCHEMA place; CREATE TABLE place.thing (id int)');
    await expect(ask(applicationUrl, 'CREATE SCHEMA mine')).rejects.toThrow(/permission denied/);
    await expect(ask(applicationUrl, 'SELECT * FROM place.thing')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('sorts Swedish when asked to, and lets nobody in without the password', async () => {
    const { applicationUrl } = await start();
    const rows = await ask<{ name: string }>(
      applicationUrl,
      `SELECT name FROM unnest(ARRAY['Öby', 'Zinken', 'Ängen', 'Åsen', 'Alby']) AS name
       ORDER BY name COLLATE "sv-x-icu"`,
    );
    expect(rows.map((row) => row.name)).toEqual(['Alby', 'Zinken', 'Åsen', 'Ängen', 'Öby']);
    const guessed = new URL(applicationUrl);
    guessed.password = 'guessed';
    await expect(ask(guessed.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('keeps its passwords in a file that only their owner reads', async () => {
    await start();
    const file = await stat(join(await clusterFolder(), 'secrets.json'));
    if (process.platform !== 'win32') expect(file.mode & 0o077).toBe(0);
  });

  it('works in a folder whose name holds spaces, quotes and letters beyond ASCII', async () => {
    const folder = join(dataDir, `Åsa's "data" $HOME (1)`);
    const { applicationUrl, stop } = await start(0, folder);
    expect(await ask(applicationUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stop();
    await removeCluster(folder);
  });

  it('is made once when two start it at once, and serves both until the last has stopped', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(other.port).toBe(one.port);
    await one.stop();
    expect(await ask(other.applicationUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await other.stop();
    await expect(ask(other.applicationUrl, 'SELECT 1')).rejects.toThrow();
  });

  it('is made anew after an interruption in the middle of making it', async () => {
    await (await start()).stop();
    const folder = await clusterFolder();
    await rm(join(folder, 'cluster'), { recursive: true });
    await mkdir(join(folder, 'cluster.new-0badc0de', 'data', 'base'), { recursive: true });
    await mkdir(join(folder, 'cluster', 'base'), { recursive: true });
    await writeFile(join(folder, 'cluster', 'PG_VERSION'), '18\n');
    const { applicationUrl } = await start();
    expect(await ask(applicationUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await readdir(folder)).filter((name) => name.startsWith('cluster.new-'))).toEqual([]);
  });

  it('takes another port than a taken preferred one from the beginning', async () => {
    const stranger = await occupy(0);
    const { port } = stranger.address() as AddressInfo;
    expect((await start(port)).port).not.toBe(port);
    await new Promise((resolve) => stranger.close(resolve));
  });
});

describe('embedded PostgreSQL, started again', () => {
  beforeEach(() => copyFolder(made, dataDir));

  it('keeps the rows and the port, and is there in a moment', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE SCHEMA s; CREATE TABLE s.kept AS SELECT 7 AS number');
    await first.stop();
    const before = performance.now();
    const second = await start();
    expect(performance.now() - before).toBeLessThan(3_000);
    expect(second.port).toBe(first.port);
    expect(await ask(second.ownerUrl, 'SELECT number FROM s.kept')).toEqual([{ number: 7 }]);
  });

  it('takes another port when its own is taken by a stranger, and remembers it', async () => {
    const first = await start();
    await first.stop();
    const stranger = await occupy(first.port);
    const second = await start();
    expect(second.port).not.toBe(first.port);
    await second.stop();
    await new Promise((resolve) => stranger.close(resolve));
    expect((await start()).port).toBe(second.port);
  });

  it('starts after kill -9 of the server, with the rows', async () => {
    const first = await start(0, dataDir, true);
    await ask(first.ownerUrl, 'CREATE SCHEMA s; CREATE TABLE s.kept AS SELECT 7 AS number');
    process.kill(first.pid, 'SIGKILL');
    await eventually(() => !processRuns(first.pid));
    const second = await start(0, dataDir, true);
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second.ownerUrl, 'SELECT number FROM s.kept')).toEqual([{ number: 7 }]);
  });

  it('starts when the process number in a stale pid file belongs to another program by now', async () => {
    const first = await start();
    const cluster = (
      await ask<{ data_directory: string }>(first.superuserUrl, 'SHOW data_directory')
    )[0]!;
    const pidFile = join(cluster.data_directory, 'postmaster.pid');
    const lines = (await readFile(pidFile, 'utf8')).split('\n').slice(1);
    await first.stop();
    const other: ChildProcess = spawn('sleep', ['60'], { stdio: 'ignore' });
    await writeFile(pidFile, [other.pid, ...lines].join('\n'));
    const second = await start();
    expect(await ask(second.applicationUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(processRuns(other.pid!)).toBe(true);
    other.kill();
  });

  it('sets new passwords when the file with the old ones is lost, and keeps the rows', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE SCHEMA s; CREATE TABLE s.kept AS SELECT 7 AS number');
    await first.stop();
    await rm(join(await clusterFolder(), 'secrets.json'));
    const second = await start();
    expect(second.ownerUrl).not.toBe(first.ownerUrl);
    expect(await ask(second.ownerUrl, 'SELECT number FROM s.kept')).toEqual([{ number: 7 }]);
  });
});

describe('the keeper of the embedded PostgreSQL', () => {
  beforeEach(() => copyFolder(made, dataDir));

  const KEPT = `
    const { KeptPostgres } = await import(${JSON.stringify(
      new URL('../../libs/database/src/embedded/kept-postgres.js', import.meta.url).href,
    )});
    const kept = await KeptPostgres.start({ ...JSON.parse(process.argv[1]), execArgv: process.execArgv.slice(0, 3) });
    process.stdout.write(kept.addresses.pid + '\\n');
    setInterval(() => undefined, 1000);`;

  it('stops the database when its launcher is killed with -9, and leaves the data', async () => {
    const options = JSON.stringify({ dataDir, preferredPort: 0, durable: false });
    const launcher = spawn(
      process.execPath,
      [...NODE_FLAGS, '--input-type=module', '-e', KEPT, options],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const pid = await new Promise<number>((resolve) =>
      launcher.stdout.on('data', (text: Buffer) => resolve(Number(text.toString()))),
    );
    expect(processRuns(pid)).toBe(true);
    launcher.kill('SIGKILL');
    await eventually(() => !processRuns(pid));
    const again = await start();
    expect(await ask(again.applicationUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('tells when the database dies by itself', async () => {
    const kept = await KeptPostgres.start({
      dataDir,
      preferredPort: 0,
      durable: false,
      execArgv: NODE_FLAGS,
    });
    process.kill(kept.addresses.pid, 'SIGKILL');
    expect(await kept.ended).toMatch(/stopped by itself/);
    await kept.stop();
  });
});
