import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '#database';
import { RunExport, SweepExports } from '#exports';
import { SealedFiles } from '#protection';
import { EXPORT_REASON, Exporting, type Started } from '../support/exporting.js';
import { eventually } from '../support/process-runs.js';
import type { Person, RunningApp } from '../support/running-app.js';

const HOUR_MS = 3_600_000;

let exporting: Exporting;
let app: RunningApp;
let coordinator: Person;
let security: Person;

beforeAll(async () => {
  exporting = await Exporting.start();
  ({ app, coordinator, security } = exporting);
});
afterAll(() => app?.close());

const exported = (person: Person, wish: object) => exporting.exported(person, wish);
const fileOf = (person: Person, id: string) => exporting.fileOf(person, id);

/** How many rows exports and their files have left, keys and pieces included. */
async function leftovers(): Promise<number> {
  const [row] = await app.database.query<{ n: number }>(
    `SELECT (SELECT count(*) FROM export_run) + (SELECT count(*) FROM sealed_file)
          + (SELECT count(*) FROM sealed_file_chunk)
          + (SELECT count(*) FROM content_key k WHERE NOT EXISTS (
               SELECT FROM incident_content c WHERE c.revision_id = k.revision_id)
             -- Why something was taken out stays with the reading log.
             AND NOT EXISTS (SELECT FROM export_reason r WHERE r.export_id = k.revision_id)) AS n`,
  );
  return row?.n ?? NaN;
}

/** Actions in the audit log that name this export, in their order. */
async function auditOf(exportId: string) {
  return app.database.query<{ action: string; ids: string[] }>(
    `SELECT action, subject_ids AS ids FROM audit_entry
      WHERE $1 = ANY (subject_ids) OR details ->> 'exportId' = $1::text ORDER BY id`,
    [exportId],
  );
}

describe('whoever exports', () => {
  it('gets what they may read one by one: no protected incident without the right to', async () => {
    const id = await exported(coordinator, { format: 'ndjson', include: ['text'] });
    const text = await fileOf(coordinator, id);
    expect(text).not.toContain('Hotad');
    const own = await app.database.query<{ organisation: string | null }>(
      `SELECT h.organisation_id AS organisation FROM account a JOIN role_holding h ON h.person_id = a.person_id
        WHERE a.email = 'coordinator@demo.example'`,
    );
    const [{ n } = { n: NaN }] = await app.database.query<{ n: number }>(
      `SELECT count(*) AS n FROM incident_revision WHERE organisation_id = $1 AND tier IN ('open', 'internal')`,
      [own[0]?.organisation ?? null],
    );
    expect(text.split('\n').length - 1).toBe(n);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual([
      'export.requested',
      'export.completed',
      'export.downloaded',
    ]);
  });

  it('leaves in the audit log which protected incidents were read, before the file is there', async () => {
    const id = await exported(security, { format: 'csv' });
    const [{ incident } = { incident: '' }] = await app.database.query<{ incident: string }>(
      `SELECT incident_id AS incident FROM incident_revision WHERE tier = 'protected'`,
    );
    const entries = await auditOf(id);
    expect(entries.map(({ action }) => action)).toEqual([
      'export.requested',
      'incident.exported',
      'export.completed',
    ]);
    expect(entries[1]?.ids).toEqual([incident]);
    const [file] = await app.database.query<{ tier: string; key: string }>(
      `SELECT f.tier, k.wrapping_key_id AS key FROM export_run r JOIN sealed_file f ON f.id = r.file_id
         JOIN content_key k ON k.revision_id = f.id WHERE r.id = $1`,
      [id],
    );
    expect(file).toEqual({ tier: 'protected', key: 'protected-1' });
  });

  it('gets nothing when the audit log cannot be written', async () => {
    const owner = new Database({
      url: app.fresh.ownerUrl,
      schema: app.fresh.schema,
      connectionsMax: 1,
    });
    const { body } = await security.send<Started>('POST', '/exports', {
      body: { format: 'csv', reason: EXPORT_REASON },
    });
    await owner.query(
      `ALTER TABLE audit_entry ADD CONSTRAINT ck_test CHECK (action <> 'incident.exported') NOT VALID`,
    );
    const run = app.worker.get(RunExport, { strict: false });
    await expect(run.run(body.id)).rejects.toThrow('DATABASE_UNAVAILABLE');
    expect((await security.send('GET', `/exports/${body.id}/file`)).status).toBe(409);
    await owner.query(`ALTER TABLE audit_entry DROP CONSTRAINT ck_test`);
    await owner.close();
    await run.run(body.id);
    expect((await security.send('GET', `/exports/${body.id}/file`)).status).toBe(200);
  });

  it('gets nothing more once the role has ended, neither a file nor the rest of one', async () => {
    const done = await exported(security, { format: 'csv' });
    const { body } = await security.send<Started>('POST', '/exports', {
      body: { format: 'csv', reason: EXPORT_REASON },
    });
    const change = (role: string) =>
      app.database.query(
        `UPDATE role_holding SET role = $1 WHERE person_id =
           (SELECT person_id FROM account WHERE email = 'security@demo.example')`,
        [role],
      );
    await change('prevention_coordinator');
    await app.worker.get(RunExport, { strict: false }).run(body.id);
    expect((await security.send('GET', `/exports/${body.id}`)).body).toMatchObject({
      status: 'stopped',
      rows: 0,
    });
    expect((await security.send('GET', `/exports/${done}/file`)).status).toBe(404);
    await change('security_coordinator');
    expect((await security.send('GET', `/exports/${done}/file`)).status).toBe(200);
  });

  it('may have a few exports under way and is told when they are too many', async () => {
    const ids: string[] = [];
    const start = () =>
      security.send<Started>('POST', '/exports', {
        body: { format: 'csv', reason: EXPORT_REASON },
      });
    for (let n = 0; n < 5; n += 1) ids.push((await start()).body.id);
    expect(await start()).toMatchObject({ status: 429, body: { code: 'EXPORTS_WAITING' } });
    for (const id of ids) await security.send('DELETE', `/exports/${id}`);
    const page = await security.send<{ items: Started[] }>('GET', '/exports?limit=2');
    expect(page.body.items).toHaveLength(2);
  });
});

describe('an export that does not come to its end', () => {
  /** Starts one whose process dies after the first piece. */
  async function killed(): Promise<string> {
    const { body } = await security.send<Started>('POST', '/exports', {
      body: { format: 'csv', reason: EXPORT_REASON },
    });
    const files = app.worker.get(SealedFiles, { strict: false });
    const writer = await files.writer({
      ...{ name: 'x', mediaType: 'text/csv', tier: 'strict', createdBy: null, expiresAt: null },
    });
    await writer.write(Buffer.alloc(5 * 1_048_576));
    await app.database.query(
      `UPDATE export_run SET status = 'running', attempt = 1, started_at = now(), progress_at = now(), file_id = $2
        WHERE id = $1`,
      [body.id, writer.id],
    );
    return body.id;
  }

  it('is left alone while its process may live, then begins anew and leaves one file', async () => {
    const id = await killed();
    const run = app.worker.get(RunExport, { strict: false });
    await run.run(id);
    expect((await security.send('GET', `/exports/${id}`)).body).toMatchObject({
      status: 'running',
    });
    app.clock.set(new Date(Date.now() + 60_000));
    await run.run(id);
    app.clock.set(undefined);
    expect((await security.send('GET', `/exports/${id}`)).body).toMatchObject({
      status: 'completed',
      rows: 4,
    });
    const [{ n } = { n: NaN }] = await app.database.query<{ n: number }>(
      `SELECT count(*) AS n FROM sealed_file WHERE bytes IS NULL`,
    );
    expect(n).toBe(0);
  });

  it('goes with its file when it is removed, while it waits, runs or is done', async () => {
    const before = await leftovers();
    const waiting = await security.send<Started>('POST', '/exports', {
      body: { format: 'csv', reason: EXPORT_REASON },
    });
    const done = await exported(security, { format: 'csv' });
    for (const id of [waiting.body.id, await killed(), done]) {
      expect((await security.send('DELETE', `/exports/${id}`)).status).toBe(204);
      expect((await security.send('DELETE', `/exports/${id}`)).status).toBe(404);
    }
    await app.worker.get(RunExport, { strict: false }).run(waiting.body.id);
    expect(await leftovers()).toBe(before);
  });

  it('goes with its file a day after it has ended', async () => {
    const id = await exported(security, { format: 'csv' });
    const sweep = app.worker.get(SweepExports, { strict: false });
    app.clock.set(new Date(Date.now() + 23 * HOUR_MS));
    await sweep.run();
    expect((await security.send('GET', `/exports/${id}/file`)).status).toBe(401);
    app.clock.set(undefined);
    expect((await security.send('GET', `/exports/${id}/file`)).status).toBe(200);
    app.clock.set(new Date(Date.now() + 25 * HOUR_MS));
    await sweep.run();
    app.clock.set(undefined);
    expect((await security.send('GET', `/exports/${id}`)).status).toBe(404);
    await app.database.query(`DELETE FROM export_run WHERE status <> 'completed'`);
    await sweep.run();
    expect(await leftovers()).toBe(0);
  });

  it('is written by the worker by itself', async () => {
    await app.work();
    const { body } = await security.send<Started>('POST', '/exports', {
      body: { format: 'csv', reason: EXPORT_REASON },
    });
    const now = () => security.send<Started>('GET', `/exports/${body.id}`);
    await eventually(async () => (await now()).body.status === 'completed');
    expect((await now()).body.rows).toBe(4);
  });
});
