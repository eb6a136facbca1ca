import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { lillstadAreasPath, lillstadOperations } from '../support/lillstad.js';
import { commandIn, LaunchedProduct, ProductClient } from '../support/product.js';
import { productFolder } from '../support/product-home.js';

const PASSWORD = 'kvarnhjul-och-lingonris';
const EMAIL = 'samordnare@lillstad.example';
const COUNTED = 'area=municipality:9901&from=2024-01-01&to=2027-01-01';

const folders: string[] = [];
const running: LaunchedProduct[] = [];

afterAll(async () => {
  for (const product of running) await product.stop();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('moving to another machine', { timeout: 600_000 }, () => {
  it('takes a backup beside the running product, and starts with it in a new folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lagesbild-moved-'));
    folders.push(folder);
    const from = await LaunchedProduct.start();
    running.push(from);
    const who = ['--email', EMAIL, '--name', 'Siv Samordnare', '--role', 'security_coordinator'];
    await from.command(['user', 'add', ...who], `${PASSWORD}\n`);
    for (const level of ['county', 'municipality'] as const) {
      const properties = ['--code', 'code', '--name', 'name', '--scheme', 'lillstad'];
      const file = fileURLToPath(lillstadAreasPath(level));
      await from.command(['import', 'areas', file, '--level', level, ...properties]);
    }
    const first = await ProductClient.signIn(from.address, EMAIL, PASSWORD);
    const { body } = lillstadOperations()[0] as { body: object };
    const sent = await first.send('POST', '/incidents', { body });
    expect(sent.status).toBe(201);
    const place = `/incidents/${String(sent.body['id'])}`;
    const told = await first.send('GET', place);

    const [data, keys] = [join(folder, 'data'), join(folder, 'keys')];
    const made = await from.command(['backup', data, '--keys', keys]);
    const restore = ['restore', data, '--keys', keys];
    await expect(from.command(restore)).rejects.toThrow(/runs with the data in .* Stop it first/);

    const newFolder = await productFolder();
    await expect(commandIn(newFolder, restore)).rejects.toThrow(/key ring is missing/);
    await cp(join(from.dataDir, 'keys'), join(newFolder, 'keys'), { recursive: true });
    expect(await commandIn(newFolder, restore)).toMatchObject({
      ...{ id: made['id'], rows: made['rows'], withKeys: true, contentsGone: 0 },
      ...{ reconcile: { differences: 0 }, audit: { intact: true } },
    });
    await expect(commandIn(newFolder, restore)).rejects.toThrow(/not empty/);

    const to = await LaunchedProduct.start({}, newFolder);
    running.push(to);
    const second = await ProductClient.signIn(to.address, EMAIL, PASSWORD);
    expect(await second.send('GET', place)).toEqual(told);
    expect(told.body['body']).not.toBeNull();
    expect(await second.count(COUNTED)).toBe(await first.count(COUNTED));
    const again = await to.command(['backup', data, '--keys', keys]);
    expect(again['olderServed']).toBe(1);
  });
});
