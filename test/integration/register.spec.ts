import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Database } from '#database';
import { ImportIncidents } from '#imports';
import { OutboxForwarder } from '#jobs';
import { CheckRegister, RegisterMissing } from '#register';
import { catchUp } from '../../apps/cli/catch-up.js';
import { ProgressLine } from '../../apps/cli/progress-line.js';
import { importTwoMunicipalities, plainProfile, writePlainFile } from '../support/plain-import.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation, submission } from '../support/stockholm.js';
import { testApplication } from '../support/test-application.js';

/** Skatteverket's published test number. */
const WITH_NUMBER = 'Han visade 19900101-2385.';
const threat = { kind: 'staff_incident', category: 'threat.work.threat' };
const strict = { kind: 'observation', category: 'extremism.propaganda' };

let app: RunningApp;
let reporter: Person;
let security: Person;
let organisation: string;

interface Entry {
  documentId: string;
  organisationId: string;
  year: number;
  number: number;
  datedOn: string;
  line: string;
  party: string | null;
}
const entries = (database = app.database) =>
  database.query<Entry>(
    `SELECT document_id AS "documentId", organisation_id AS "organisationId", year, number, dated_on AS "datedOn",
            line, party
       FROM register_entry ORDER BY organisation_id, year, number`,
  );
const entryOf = async (id: string) => (await entries()).find(({ documentId }) => documentId === id);
const check = () => app.worker.get(CheckRegister, { strict: false }).run();
const missing = () => app.worker.get(RegisterMissing, { strict: false }).run();
const forward = () => app.worker.get(OutboxForwarder).forward();

async function recorded(more: object = {}, by = reporter): Promise<string> {
  const answer = await by.send('POST', '/incidents', { body: submission({ ...more }) });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return String(answer.body['id']);
}
const correct = (id: string, revision: number, body: object) =>
  reporter.send('PATCH', `/incidents/${id}`, { headers: { 'if-match': `"${revision}"` }, body });

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  security = await app.signIn('security@demo.example', DEMO_PASSWORD);
  organisation = await ownOrganisation(app, 'security');
}, 60_000);
afterAll(() => app?.close());

describe('what is registered', () => {
  it('is every protected and strict incident, once, with fixed words and the day it came in', async () => {
    app.clock.set('2026-03-14T22:59:00Z');
    const open = await recorded();
    const first = await recorded(threat);
    app.clock.set('2026-03-14T23:01:00Z');
    const second = await recorded(strict, security);
    await app.catchUp();
    expect(await entryOf(open)).toBeUndefined();
    expect(await entries()).toEqual([
      {
        ...{ documentId: first, organisationId: organisation, year: 2026, number: 1 },
        ...{ datedOn: '2026-03-14', line: 'staff_incident', party: 'employee' },
      },
      {
        ...{ documentId: second, organisationId: organisation, year: 2026, number: 2 },
        // One minute past midnight in Stockholm.
        ...{ datedOn: '2026-03-15', line: 'observation', party: 'employee' },
      },
    ]);
    app.clock.set(undefined);
  });

  it('is also what is raised later, with the day on which it came in', async () => {
    app.clock.set('2026-03-16T11:00:00Z');
    const id = await recorded();
    await app.catchUp();
    expect(await entryOf(id)).toBeUndefined();
    app.clock.set('2026-04-02T11:00:00Z');
    expect((await correct(id, 1, { text: WITH_NUMBER })).status).toBe(200);
    await app.catchUp();
    const entry = await entryOf(id);
    expect(entry).toMatchObject({ number: 3, datedOn: '2026-03-16', line: 'observation' });
    app.clock.set(undefined);
  });

  it('keeps its entry when it is corrected, lowered or withdrawn', async () => {
    const id = await recorded(threat);
    await app.catchUp();
    const before = await entryOf(id);
    expect(before).toBeDefined();
    expect((await correct(id, 1, { text: 'Annat.' })).status).toBe(200);
    const wish = { headers: { 'if-match': '"2"' }, body: { to: 'withdrawn' } };
    expect((await reporter.send('POST', `/incidents/${id}/transitions`, wish)).status).toBe(201);
    await app.catchUp();
    expect(await entryOf(id)).toEqual(before);
    expect(await missing()).toBe(0);
  });

  it('cannot be changed or removed, not even by who owns the application’s role', async () => {
    for (const statement of [
      `UPDATE register_entry SET number = number + 1000`,
      `DELETE FROM register_entry`,
      `UPDATE register_case_number SET dnr = NULL`,
    ]) {
      await expect(app.database.query(statement)).rejects.toThrow(/permission denied/);
    }
  });

  it('begins from one in another year', async () => {
    app.clock.set('2025-01-01T00:30:00+01:00');
    const id = await recorded({ ...threat, occurredFrom: '2024-12-31T20:00:00+01:00' });
    await app.catchUp();
    expect(await entryOf(id)).toMatchObject({ year: 2025, number: 1, datedOn: '2025-01-01' });
    app.clock.set(undefined);
  });
});

describe('the numbers', () => {
  it('run without hole or double when many report at once, also past a forwarder that fails midway', async () => {
    const before = (await entries()).filter(({ year }) => year === 2026).length;
    app.clock.set('2026-05-05T10:00:00Z');
    const reports = Array.from({ length: 20 }, (_, n) =>
      recorded(n % 4 === 3 ? {} : threat, n % 2 ? security : reporter),
    );
    // The forwarder runs all the while, and so does the sweep that registers what is missing.
    let isOver = false;
    const forwarding = (async () => {
      while (!isOver) await forward();
    })();
    const sweeping = (async () => {
      while (!isOver) await missing();
    })();
    await Promise.all(reports);
    isOver = true;
    await Promise.all([forwarding, sweeping]);
    await app.catchUp();
    const numbers = (await entries()).filter(({ year }) => year === 2026).map((one) => one.number);
    expect(numbers).toEqual(Array.from({ length: before + 15 }, (_, n) => n + 1));
    expect(await check()).toMatchObject({ whole: true });
    app.clock.set(undefined);
  }, 60_000);

  it('are given back by a forwarder that dies, and given again', async () => {
    app.clock.set('2026-06-06T10:00:00Z');
    const id = await recorded(threat);
    const last = (await entries()).filter(({ year }) => year === 2026).at(-1)!.number;
    const forwarder = app.worker.get(OutboxForwarder);
    // Everything of the batch has been done but the commit.
    const database = app.worker.get(Database);
    const transaction = database.transaction.bind(database);
    const dying = vi.spyOn(database, 'transaction').mockImplementationOnce((run) =>
      transaction(async (tx) => {
        await run(tx);
        throw new Error('the process died');
      }),
    );
    await expect(forwarder.forward()).rejects.toThrow('the process died');
    dying.mockRestore();
    expect(await entryOf(id)).toBeUndefined();
    // It is not forgotten: the check tells only of what has been forwarded.
    expect(await check()).toMatchObject({ whole: true });
    await app.catchUp();
    expect(await entryOf(id)).toMatchObject({ number: last + 1 });
    app.clock.set(undefined);
  });
});

describe('what was forwarded before there was a register', () => {
  it('is found missing, registered by the sweep, and then whole', async () => {
    const id = await recorded(threat);
    await app.catchUp();
    const { ownerUrl: url, schema } = app.fresh;
    const owner = new Database({ url, schema, connectionsMax: 1 });
    try {
      await owner.query(`ALTER TABLE register_entry DISABLE TRIGGER USER`);
      await owner.query(`DELETE FROM register_entry`);
      await owner.query(`ALTER TABLE register_entry ENABLE TRIGGER USER`);
    } finally {
      await owner.close();
    }
    const broken = await check();
    expect(broken.whole).toBe(false);
    expect(broken.missing).toBeGreaterThan(15);
    expect(broken.brokenSeries).toBeGreaterThan(0);
    await app.database.query(`DELETE FROM register_series`);
    expect(await missing()).toBe(broken.missing);
    expect(await missing()).toBe(0);
    expect(await check()).toMatchObject({ whole: true, entries: broken.missing });
    expect(await entryOf(id)).toBeDefined();
  });
});

describe('an import', () => {
  it('registers its protected rows all at once, in a register of nobody’s where nobody answers', async () => {
    const t = await testApplication();
    try {
      await importTwoMunicipalities(t.app, t.folder);
      const rows = Array.from({ length: 12 }, (_, n) => ({
        id: n + 1,
        ...(n % 3 === 0 && { text: WITH_NUMBER }),
      }));
      const file = await writePlainFile(t.folder, 'rows.csv', rows);
      await t.app.get(ImportIncidents).run(null, { file, profile: plainProfile });
      await catchUp(t.app, new ProgressLine({ write: () => true }));
      const registered = await entries(t.fresh.database);
      expect(registered.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(new Set(registered.map(({ organisationId }) => organisationId))).toEqual(
        new Set(['00000000-0000-0000-0000-000000000000']),
      );
      // Where open data come from is not said.
      expect(new Set(registered.map(({ party }) => party))).toEqual(new Set([null]));
      expect(await t.app.get(CheckRegister, { strict: false }).run()).toMatchObject({
        whole: true,
        entries: 4,
      });
    } finally {
      await t.close();
    }
  }, 60_000);
});
