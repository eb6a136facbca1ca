import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../support/stockholm.js';
import { descendantsOf, eventually } from '../support/process-runs.js';
import { LaunchedProduct, ProductClient } from '../support/product.js';
import { productFolder } from '../support/product-home.js';
import { withProductDatabase } from '../support/product-database.js';

// A worker that is killed while it makes papers: each comes all the same, whole, and nothing of the killed one stays.
const KILLS = 2;
const CAUGHT_MS = 20_000;
const DEMO_MS = 120_000;
const MADE_MS = 120_000;
const FORMS = ['pdf', 'docx', 'xlsx', 'html'] as const;

interface Line {
  form: string;
  language: string;
  state: string;
}

let dataDir: string;
let product: LaunchedProduct;
let city: ProductClient;
let ids: string[];

beforeAll(async () => {
  dataDir = await productFolder();
  product = await LaunchedProduct.start({ LAGESBILD_DEMO: 'stockholm' }, dataDir);
  // The demo is put in place after the product answers.
  await eventually(async () => {
    const there = await ProductClient.signIn(product.address, 'city@demo.example', DEMO_PASSWORD)
      .then((client) => (city = client))
      .then((client) => client.send('GET', '/editions'))
      .catch(() => undefined);
    ids = ((there?.body['items'] ?? []) as { id: string }[]).map(({ id }) => id);
    return ids.length > 1;
  }, DEMO_MS);
}, 180_000);
afterAll(() => product?.stop(), 60_000);

const lines = async (): Promise<Line[]> => {
  const answers = await Promise.all(ids.map((id) => city.send('GET', `/editions/${id}/papers`)));
  return answers.flatMap(({ body }) => body['items'] as Line[]);
};
const isUnderWay = ({ state }: Line) => state === 'waiting' || state === 'making';

async function orderAll(language: string): Promise<void> {
  for (const id of ids) {
    for (const form of FORMS) {
      await city.send('POST', `/editions/${id}/papers`, { body: { form, language } });
    }
  }
}

/** Kills the worker while a paper is in its hands. */
async function strike(language: string): Promise<void> {
  const isCaught = (one: Line) => one.state === 'making' && one.language === language;
  await eventually(async () => (await lines()).some(isCaught), CAUGHT_MS);
  const worker = descendantsOf(product.pid).find(({ command }) =>
    command.includes('worker/main.js'),
  );
  process.kill(worker!.pid, 'SIGKILL');
}

async function digests(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const id of ids) {
    for (const form of FORMS) {
      const path = `/api/v1/editions/${id}.${form}?language=en`;
      const answer = await fetch(`${product.address}${path}`, { headers: city.headers });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const whole = answer.status === 200 ? createHash('sha256').update(bytes).digest('hex') : '';
      found[`${id} ${form}`] = `${answer.status} ${whole}`;
    }
  }
  return found;
}

describe(`papers that are made while the worker is killed ${KILLS} times`, () => {
  it('come whole, leave no half file, and are the same bytes when they are made anew', async () => {
    expect(ids.length).toBeGreaterThan(0);
    for (const language of ['sv', 'en'].slice(0, KILLS)) {
      await orderAll(language);
      await strike(language);
    }
    await orderAll('en');
    await eventually(async () => !(await lines()).some(isUnderWay), MADE_MS);
    const states = new Set((await lines()).map(({ state }) => state));
    states.delete('empty');
    expect([...states]).toEqual(['made']);
    const whole = await digests();
    expect(Object.values(whole).filter((one) => !/^(200|404) /.test(one))).toEqual([]);
    await product.halt();
    await withProductDatabase(dataDir, async (owner) => {
      const half = await owner.query(
        `SELECT f.id FROM sealed_file f
          WHERE f.bytes IS NULL OR NOT EXISTS (SELECT FROM paper p WHERE p.file_id = f.id AND p.state = 'made')`,
      );
      expect(half.rows).toEqual([]);
      const taken = await owner.query(`SELECT max(attempt)::int AS n FROM paper`);
      expect((taken.rows as { n: number }[])[0]!.n).toBeGreaterThan(1);
      // As after a restore.
      await owner.query(`DELETE FROM sealed_file_chunk`);
      await owner.query(`DELETE FROM sealed_file`);
    });
    product = await LaunchedProduct.start({ LAGESBILD_DEMO: 'stockholm' }, dataDir);
    city = city.at(product.address);
    expect(await digests()).toEqual(whole);
  }, 300_000);
});
