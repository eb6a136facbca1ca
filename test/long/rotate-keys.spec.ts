import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/process-runs.js';
import { LaunchedProduct, ProductClient } from '../support/product.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const READERS = 4;
const ROTATIONS = 3;

let product: LaunchedProduct;
let reporter: ProductClient;
let security: ProductClient;
const ids: string[] = [];

async function report(): Promise<number> {
  const { status, body } = await reporter.send('POST', '/incidents', {
    body: {
      ...{ clientId: randomUUID(), kind: 'staff_incident', category: 'threat.work.threat' },
      ...{ occurredFrom: new Date(Date.now() - 3_600_000).toISOString(), text: 'Ett hot.' },
      location: { areaCode: 'municipality:lillstad' },
    },
  });
  if (status === 201) ids.push(String(body['id']));
  return status;
}

beforeAll(async () => {
  product = await LaunchedProduct.start({ LAGESBILD_DEMO: 'liten' });
  const signIn = (name: string) =>
    ProductClient.signIn(product.address, `${name}@demo.example`, DEMO_PASSWORD);
  await eventually(async () => {
    const answer = await fetch(`${product.address}/api/v1/instance`);
    return ((await answer.json()) as { setUp: boolean }).setUp;
  });
  reporter = await signIn('reporter');
  security = await signIn('security');
  await eventually(async () => (await report()) === 201);
  for (let n = 0; n < 20; n += 1) expect(await report()).toBe(201);
}, 180_000);
afterAll(() => product?.stop());

describe('the product, with its own processes', () => {
  it('answers every read and takes every report while its keys are rotated again and again', async () => {
    let running = true;
    const statuses = new Map<string, number>();
    const count = (what: string, status: number) => {
      const key = `${what} ${status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
    };
    const reading = Promise.all(
      Array.from({ length: READERS }, async (_, offset) => {
        for (let n = offset; running; n += 1) {
          const path = `/incidents/${ids[n % ids.length]}`;
          const { status, body } = await security.send('GET', path);
          const isWhole = (body['body'] as { text?: string } | null)?.text === 'Ett hot.';
          count('read', isWhole ? status : -status);
        }
      }),
    );
    const writing = (async () => {
      while (running) count('report', await report());
    })();
    for (let n = 0; n < ROTATIONS; n += 1) {
      expect(await product.command(['keys', 'rotate'])).toMatchObject({ isNew: true });
    }
    const old = [1, 2, 3].flatMap((n) =>
      ['open', 'internal', 'protected', 'strict'].map((tier) => `${tier}-${n}`),
    );
    await product.command(['keys', 'retire', ...old]);
    running = false;
    await Promise.all([reading, writing]);
    expect([...statuses.keys()].sort()).toEqual(['read 200', 'report 201']);
    expect(statuses.get('read 200')).toBeGreaterThan(200);
    const ring = JSON.parse(await readFile(join(product.dataDir, 'keys', 'keys.json'), 'utf8')) as {
      wrapping: object;
    };
    expect(Object.keys(ring.wrapping).sort()).toEqual([
      'internal-4',
      'open-4',
      'protected-4',
      'strict-4',
    ]);
    expect(await product.command(['audit', 'verify'])).toMatchObject({ intact: true });
  }, 180_000);

  it('starts again with the rotated keys, and reads what was written before', async () => {
    await product.halt();
    const again = await LaunchedProduct.start({ LAGESBILD_DEMO: 'liten' }, product.dataDir);
    try {
      const reader = await ProductClient.signIn(
        again.address,
        'security@demo.example',
        DEMO_PASSWORD,
      );
      for (const id of ids.slice(0, 10)) {
        expect((await reader.send('GET', `/incidents/${id}`)).status).toBe(200);
      }
    } finally {
      await again.halt();
    }
  }, 120_000);
});
