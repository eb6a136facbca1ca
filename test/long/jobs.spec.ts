import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { administer } from '../support/test-server.js';
import { History } from '../support/history.js';
import { descendantsOf, eventually } from '../support/process-runs.js';
import { ProductClient, type LaunchedProduct } from '../support/product.js';
import { Proof } from '../support/proof.js';
import { reportUnderFire } from '../support/reporting-clients.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';
import { launchTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

// REL-15: one job that cannot succeed, or a worker that stands still, holds up nothing else and doubles nothing.
const GIVEN_UP_MS = 120_000;
const BLOCKED_MS = Number(process.env['LAGESBILD_TEST_BLOCKED_MS'] ?? 20_000);
const POSTS = 400;
const TOKEN = 'a-token-that-only-prometheus-has';
const YEAR = 'area=municipality:9901&from=2025-01-01&to=2026-01-01';

describe('a job that fails however often it is tried', () => {
  let app: RunningApp;
  let reporter: Person;
  beforeAll(async () => {
    app = await RunningApp.start({ LAGESBILD_METRICS_TOKEN: TOKEN });
    await furnish(app);
    reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    // The tally of one month cannot be written: the fault of a row, not of the database.
    await administer(
      app.fresh.superuserUrl,
      `CREATE FUNCTION lagesbild.poison() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN IF NEW.local_month = '2025-02-01' THEN RAISE EXCEPTION 'poisoned'; END IF; RETURN NEW; END $$`,
      `CREATE TRIGGER poison BEFORE INSERT OR UPDATE ON lagesbild.tally_cell
         FOR EACH ROW EXECUTE FUNCTION lagesbild.poison()`,
    );
  });
  afterAll(() => app?.close());

  const metric = async (name: string) => {
    const { body } = await app.send<string>('GET', '/metrics', {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    const found = new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (\\S+)$`, 'm').exec(body);
    return Number(found?.[1] ?? 0);
  };

  it('is given up and shown, and the others are done meanwhile', async () => {
    const report = (occurredFrom: string) =>
      reporter.send('POST', '/incidents', { body: submission({ occurredFrom }) });
    await report('2025-02-10T12:00:00+01:00');
    await app.work();
    for (let n = 1; n <= 5; n += 1) await report(`2025-0${n + 2}-10T12:00:00+01:00`);
    const cells = async () => {
      const [row] = await app.database.query<{ n: number }>(`SELECT count(*) AS n FROM tally_cell`);
      return row?.n ?? 0;
    };
    await eventually(async () => (await cells()) === 5, 30_000);
    const failed = 'lagesbild_queue_failed{queue="aggregation"}';
    await eventually(async () => {
      await sleep(1_100);
      return (await metric(failed)) >= 1;
    }, GIVEN_UP_MS);
    expect(await metric('lagesbild_tally_stale')).toBe(1);
    await report('2025-09-10T12:00:00+02:00');
    await eventually(async () => (await cells()) === 6, 30_000);
  }, 240_000);
});

describe(`a worker that stands still for ${BLOCKED_MS / 1_000} s`, () => {
  let product: LaunchedProduct;
  let folder: string;
  afterEach(async () => {
    await product?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  it('goes on where it stopped, and nothing is lost or counted twice', async () => {
    folder = await mkdtemp(join(tmpdir(), 'lagesbild-blocked-'));
    const history = new History(join(folder, 'history.ndjson'));
    product = await launchTown();
    const worker = () =>
      descendantsOf(product.pid).find(({ command }) => command.includes('worker/main.js'))?.pid;
    await eventually(() => worker() !== undefined);
    const { reporter, security } = townspeople;
    const reporting = reportUnderFire({
      address: () => product.address,
      email: reporter.email,
      password: TOWN_PASSWORD,
      clients: 4,
      posts: POSTS,
      history,
      areas: ['sub_area:norr_by', 'district:soder', 'municipality:9901'],
    });
    await sleep(500);
    const pid = worker()!;
    // It holds its locks and answers nothing, as one whose event loop is blocked.
    process.kill(pid, 'SIGSTOP');
    await Promise.all([reporting, sleep(BLOCKED_MS)]);
    process.kill(pid, 'SIGCONT');
    const viewer = await ProductClient.signIn(product.address, security.email, TOWN_PASSWORD);
    await eventually(async () => (await viewer.count(YEAR)) === POSTS, 60_000);
    const proof = new Proof(product.dataDir, history);
    await proof.untilAtRest();
    await product.halt();
    expect(await proof.broken()).toEqual([]);
  }, 240_000);
});
