import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { History } from '../support/history.js';
import { eventually } from '../support/process-runs.js';
import { ProductClient, type LaunchedProduct } from '../support/product.js';
import { Proof } from '../support/proof.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';
import { launchTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

// REL-7: a clock that is wrong, or a night that is an hour short or long, changes no order and loses no incident.
const DAY_MS = 86_400_000;
const STEP_MS = 30_000;
const EFFECT_MS = 60_000;
const preload = pathToFileURL(join(import.meta.dirname, '../support/moved-clock.mjs')).href;

describe.each([
  ['two days fast', 2 * DAY_MS],
  ['two days slow', -2 * DAY_MS],
])('a server whose clock is %s, beside a database whose clock is right', (_, movedMs) => {
  let product: LaunchedProduct;
  afterEach(async () => product?.stop(), 60_000);

  it('takes incidents, counts them in their months and keeps people signed in', async () => {
    product = await launchTown({
      NODE_OPTIONS: `--import ${preload}`,
      LAGESBILD_TEST_CLOCK_MOVED_MS: String(movedMs),
    });
    // They hold their roles from the day that Lillstad was set up on, by the right clock.
    const proof = new Proof(product.dataDir, new History(join(product.dataDir, 'history.ndjson')));
    await proof.withDatabase((owner) =>
      owner.query(`UPDATE role_holding SET valid_from = '2025-01-01'`),
    );
    const { reporter, security } = townspeople;
    const signIn = (email: string) => ProductClient.signIn(product.address, email, TOWN_PASSWORD);
    const [who, viewer] = [await signIn(reporter.email), await signIn(security.email)];
    const receivedAt: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const { status, body } = await who.send('POST', '/incidents', {
        body: {
          ...{ clientId: randomUUID(), kind: 'observation', category: 'order.litter' },
          occurredFrom: '2025-10-31T23:30:00+01:00',
          location: { areaCode: 'sub_area:norr_by' },
        },
      });
      expect(status).toBe(201);
      receivedAt.push(Date.parse(String(body['receivedAt'])));
    }
    // It is the server's clock that stamps, and it shows what it stamps with.
    expect(Math.abs(receivedAt[0]! - (Date.now() + movedMs))).toBeLessThan(60_000);
    const month = 'area=municipality:9901&from=2025-10-01&to=2025-11-01';
    await eventually(async () => (await viewer.count(month)) === 5, EFFECT_MS);
    expect((await who.send('GET', '/session')).status).toBe(200);
  }, 180_000);
});

describe('nights and days that are not like others', () => {
  let app: RunningApp;
  let reporter: Person;
  let coordinator: Person;
  beforeAll(async () => {
    app = await RunningApp.start();
    await furnish(app);
    app.clock.set('2028-03-01T12:00:00Z');
    reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
  });
  afterAll(() => app?.close());

  const counted = async (from: string, to: string) => {
    const { body } = await coordinator.send<{ items: { count: number }[] }>(
      'GET',
      `/tallies?area=district:skarholmen&from=${from}&to=${to}`,
    );
    return body.items.reduce((sum, { count }) => sum + count, 0);
  };

  it.each([
    ['the hour that is not there', '2026-03-29T01:30:00+01:00', '2026-03-01', '2026-04-01'],
    ['the hour after it', '2026-03-29T03:30:00+02:00', '2026-03-01', '2026-04-01'],
    ['the end of that month', '2026-03-31T23:59:59+02:00', '2026-03-01', '2026-04-01'],
    [
      'the first of two hours that are called two',
      '2026-10-25T02:30:00+02:00',
      '2026-10-01',
      '2026-11-01',
    ],
    ['the second of them', '2026-10-25T02:30:00+01:00', '2026-10-01', '2026-11-01'],
    ['the end of that month', '2026-10-31T23:59:59+01:00', '2026-10-01', '2026-11-01'],
    ['the first minute after it', '2026-10-31T23:00:00Z', '2026-11-01', '2026-12-01'],
    ['the leap day', '2028-02-29T23:59:59+01:00', '2028-02-01', '2028-03-01'],
    ['the minute after the leap day', '2028-02-29T23:00:00Z', '2028-03-01', '2028-04-01'],
  ])('count %s in its own month', async (_, occurredFrom, from, to) => {
    const before = await counted(from, to);
    const { status } = await reporter.send('POST', '/incidents', {
      body: submission({ occurredFrom }),
    });
    expect(status).toBe(201);
    await app.catchUp();
    expect(await counted(from, to)).toBe(before + 1);
  });

  it('leave the order to positions: a clock that goes back moves nothing', async () => {
    const ids: string[] = [];
    for (const at of ['2028-03-02T12:00:00Z', '2028-02-28T12:00:00Z', '2028-03-01T12:00:00Z']) {
      app.clock.set(at);
      const who = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
      const { status, body } = await who.send('POST', '/incidents', { body: submission() });
      expect(status).toBe(201);
      ids.push(String(body['id']));
      await app.catchUp();
    }
    const rows = await app.database.query<{ id: string }>(
      `SELECT r.incident_id AS id FROM revision_position p JOIN incident_revision r ON r.id = p.revision_id
        WHERE r.incident_id = ANY ($1::uuid[]) ORDER BY p.position`,
      [ids],
    );
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('let somebody in whose authenticator is half a minute wrong either way, and nobody by an old code', async () => {
    app.clock.set('2028-03-05T12:00:00Z');
    let analyst = await app.signIn('analyst@demo.example', DEMO_PASSWORD);
    analyst = await app.stepUp(analyst, DEMO_PASSWORD);
    const { body } = await analyst.send('POST', '/session/second-step');
    const secret = Secret.fromBase32(String(body['secret']));
    const codeAt = (offMs: number) =>
      new TOTP({ secret }).generate({ timestamp: app.clock.now().getTime() + offMs });
    const code = codeAt(-STEP_MS);
    const set = await analyst.send('POST', '/session/second-step/confirmation', { body: { code } });
    expect(set.status).toBe(201);
    const signIn = async (offMs: number) => {
      app.clock.set(new Date(app.clock.now().getTime() + 10 * STEP_MS));
      const { status } = await app.send('POST', '/session', {
        body: { email: 'analyst@demo.example', password: DEMO_PASSWORD, code: codeAt(offMs) },
      });
      return status;
    };
    expect(await signIn(STEP_MS)).toBe(201);
    expect(await signIn(-STEP_MS)).toBe(201);
    expect(await signIn(-20 * STEP_MS)).toBe(401);
  });
});
