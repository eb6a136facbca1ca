import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunExport } from '#exports';
import { Exporting, type Started } from '../support/exporting.js';
import { submission } from '../support/stockholm.js';

const REASON = 'Underlag till arbetsmiljöverkets tillsyn.';
const INTERNAL_MAX = 50;
/** Those that are there from the beginning. */
const INTERNAL_BEFORE = 3;
/** Two of these are more than go without a reason. */
const PIECE = 26;

let exporting: Exporting;

async function report(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const { status } = await exporting.reporter.send('POST', '/incidents', { body: submission() });
    expect(status).toBe(201);
  }
  await exporting.app.catchUp();
}
const internal = { filters: { tier: ['open', 'internal'] } };
const ask = (more: object = {}) =>
  exporting.security.send<Started & { code: string }>('POST', '/exports', {
    body: { format: 'csv', ...more },
  });
const run = (id: string) => exporting.app.worker.get(RunExport, { strict: false }).run(id);
const stateOf = async (id: string) =>
  (await exporting.security.send('GET', `/exports/${id}`)).body['status'];

beforeAll(async () => {
  exporting = await Exporting.start();
});
afterAll(() => exporting?.app.close());

describe('taking incidents out', () => {
  it('needs no reason up to fifty internal ones, and one beyond', async () => {
    await report(INTERNAL_MAX - INTERNAL_BEFORE);
    const fifty = await ask(internal);
    expect(fifty.status).toBe(202);
    // What comes in before the job begins counts as well.
    await report(1);
    await run(fifty.body.id);
    expect(await stateOf(fifty.body.id)).toBe('stopped');
    expect((await exporting.security.send('GET', `/exports/${fifty.body.id}/file`)).status).toBe(
      409,
    );
    const refused = await ask(internal);
    expect([refused.status, refused.body.code]).toEqual([422, 'EXPORT_REASON_NEEDED']);
    expect((await ask({ ...internal, reason: 'för kort' })).status).toBe(422);
    expect((await ask({ ...internal, reason: `x${' '.repeat(40)}y` })).status).toBe(422);
    expect((await ask({ filters: { tier: ['open'] } })).status).toBe(202);
  }, 60_000);

  it('needs one for a single protected incident', async () => {
    const only = { filters: { tier: ['protected'] } };
    expect((await ask(only)).body.code).toBe('EXPORT_REASON_NEEDED');
    expect((await ask({ ...only, reason: `${REASON} Ett hot.` })).status).toBe(202);
  });

  it('with a reason goes, and the reason lies sealed and stands in the reading log', async () => {
    const { status, body } = await ask({ reason: REASON });
    expect(status).toBe(202);
    await run(body.id);
    expect(await stateOf(body.id)).toBe('completed');
    const file = await exporting.fileOf(exporting.security, body.id);
    const [head = '', ...rows] = file.trim().split('\r\n');
    const marks = new Set(rows.map((row) => row.split(',').at(-1)));
    const [completed] = await exporting.app.database.query<{ actor: string; mark: string }>(
      `SELECT actor_id AS actor, details ->> 'mark' AS mark FROM audit_entry
        WHERE action = 'export.completed' AND $1 = ANY (subject_ids)`,
      [body.id],
    );
    expect(head).toMatch(/,exportMark$/);
    expect(marks).toEqual(new Set([completed?.mark]));
    expect(completed?.mark).toMatch(
      new RegExp(`^${completed?.actor} \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z [0-9a-f]{16}$`),
    );
    const { app } = exporting;
    const stored = await app.database.query<{ text: string }>(
      `SELECT r::text AS text FROM export_reason r UNION ALL SELECT e::text FROM export_run e
        UNION ALL SELECT details::text FROM audit_entry`,
    );
    expect(stored.filter(({ text }) => text.includes('tillsyn'))).toEqual([]);
    await exporting.security.send('DELETE', `/exports/${body.id}`);
    await app.catchUp();
    const dpo = await app.signIn('dpo@demo.example', 'lagesbild-demo');
    const { items } = (
      await dpo.send<{ items: { action: string; reason: string | null; incidents: number }[] }>(
        'GET',
        '/readings',
      )
    ).body;
    const told = items.filter(({ reason }) => reason === REASON).map(({ action }) => action);
    expect(told).toEqual([
      'export.downloaded',
      'export.completed',
      'incident.exported',
      'export.requested',
    ]);
    expect(items.find(({ action }) => action === 'incident.exported')?.incidents).toBe(1);
  }, 60_000);

  it('counts what was taken out in pieces, for a day, however it is cut', async () => {
    const { app, reporter } = exporting;
    // What the tests before took out was taken out the day before.
    const aDayLater = () =>
      app.database.query(
        `UPDATE usage_count SET taken_at = (SELECT array_agg(t - interval '24 hours') FROM unnest(taken_at) t)
          WHERE act = 'export-internal'`,
      );
    await aDayLater();
    for (let n = 0; n < PIECE; n += 1) {
      const body = submission({ severity: 4 });
      expect((await reporter.send('POST', '/incidents', { body })).status).toBe(201);
    }
    await app.catchUp();
    const piece = { filters: { tier: ['internal'], severity: [4] } };
    const first = await ask(piece);
    expect(first.status).toBe(202);
    // Taking it away gives nothing back.
    expect((await exporting.security.send('DELETE', `/exports/${first.body.id}`)).status).toBe(204);
    expect((await ask(piece)).body.code).toBe('EXPORT_REASON_NEEDED');
    expect((await ask({ ...piece, reason: REASON })).status).toBe(202);
    await aDayLater();
    const wish = { ...piece, clientId: '01890a5d-ac96-774b-bcce-b302099a8057' };
    const again = [await ask(wish), await ask(wish)];
    expect(again.map(({ status, body }) => [status, body.id])).toEqual(
      Array(2).fill([202, again[0]!.body.id]),
    );
  }, 60_000);

  it('needs one for a single strict incident', async () => {
    const { app, reporter, security } = exporting;
    const strict = submission({ kind: 'observation', category: 'extremism.propaganda' });
    const { body } = await reporter.send('POST', '/incidents', { body: strict });
    await app.catchUp();
    const shown = await security.send('GET', `/incidents/${String(body['id'])}`);
    expect(shown.body['tier']).toBe('strict');
    const only = { filters: { tier: ['strict'] } };
    expect((await ask(only)).body.code).toBe('EXPORT_REASON_NEEDED');
    expect((await ask({ ...only, reason: REASON })).status).toBe(202);
  });
});
