import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answers, freePort, LaunchRoom, occupy } from '../support/launch.js';
import { descendantsOf, eventually, processRuns } from '../support/process-runs.js';
import { commandAt, ProductClient } from '../support/product.js';
import { ownHome } from '../support/product-home.js';
import { administer } from '../support/test-server.js';

const PASSWORD = 'kvarnhjul-och-lingonris';

let room: LaunchRoom;
const launch = (env?: NodeJS.ProcessEnv) => room.launch(env);

beforeEach(async () => {
  room = await LaunchRoom.open();
});
afterEach(() => room.clear());

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
    expect(await room.databaseStands()).toBe(false);

    const second = launch({ PORT: String(port) });
    expect((await second.running()).databasePort).toBe(databasePort);
    expect(await answers(address)).toBe(true);
  });

  it('lets in who was added before it ever ran, by a command that starts the database itself', async () => {
    const email = 'forst@demo.example';
    const who = ['--email', email, '--name', 'Frida Först', '--role', 'reporter'];
    const input = `${PASSWORD}\n`;
    await commandAt(ownHome(room.dataDir), ['user', 'add', ...who], { input });
    expect(await room.databaseStands()).toBe(false);
    const { address } = await launch({ PORT: String(await freePort()) }).running();
    const frida = await ProductClient.signIn(address, email, PASSWORD);
    expect((await frida.send('GET', '/session')).status).toBe(200);
  });

  it('says where it runs already when started again with the same data', async () => {
    await room.startedBefore();
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
    expect(await room.databaseStands()).toBe(false);
    await new Promise((resolve) => stranger.close(resolve));
  });

  it('takes another port and says so when the usual one is taken', async () => {
    await room.startedBefore();
    const stranger = await occupy(8080).catch(() => undefined);
    const one = launch();
    const { address } = await one.running();
    expect(new URL(address).port).not.toBe('8080');
    expect(one.text).toContain('Port 8080 is taken; using');
    expect(await answers(address)).toBe(true);
    await new Promise((resolve) => (stranger === undefined ? resolve(0) : stranger.close(resolve)));
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
      expect(await room.databaseStands()).toBe(false);
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
