import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VerifyAudit } from '#audit';
import { RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  for (let sent = 0; sent < 20; sent += 1) {
    await reporter.send('POST', '/incidents', { body: submission() });
  }
});
afterAll(() => app?.close());

const entries = async () => {
  const [row] = await app.database.query<{ n: number }>(`SELECT count(*) AS n FROM audit_entry`);
  return row?.n;
};

describe('the audit log', () => {
  it('is sealed by the forwarder, whole, and shows a changed row', async () => {
    await app.catchUp();
    const verify = () => app.worker.get(VerifyAudit, { strict: false }).run();
    const { sealed, ...verdict } = await verify();
    expect(verdict).toEqual({ intact: true, unsealed: 0, firstBreak: null });
    expect(sealed).toBe(await entries());
    expect(sealed).toBeGreaterThan(20);
    const owner = new pg.Client({ connectionString: app.fresh.ownerUrl });
    await owner.connect();
    await owner.query(`SET search_path = ${app.fresh.schema}`);
    await owner.query(`ALTER TABLE audit_entry DISABLE TRIGGER tr_audit_entry_append_only`);
    await owner.query(
      `UPDATE audit_entry SET action = 'incident.forged'
        WHERE id = (SELECT entry_id FROM audit_seal WHERE position = 7)`,
    );
    await owner.end();
    expect(await verify()).toMatchObject({
      intact: false,
      firstBreak: { position: 7, reason: 'the row has been changed' },
    });
  });

  it('cannot be rewritten by the application', async () => {
    await expect(app.database.query(`UPDATE audit_entry SET action = 'x'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(app.database.query(`DELETE FROM incident_revision`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
