import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReconcileTallies } from '#aggregation';
import { AuditTrail, VerifyAudit } from '#audit';
import { MakeBackup } from '#backup';
import { Clock, readSettings } from '#config';
import { Database, lockMigrations, migrateExactly, roleOf } from '#database';
import { createKeyRing } from '#protection';
import { backUp, restoredApp, restoreInto, tableDigests } from '../support/backups.js';
import { freshDatabase } from '../support/fresh-database.js';
import { RunningApp } from '../support/running-app.js';
import { describeSchema } from '../support/schema-catalogue.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';
import { administer } from '../support/test-server.js';

const IN_TIME_MS = 120_000;

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-moment-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Revisions that lack a part of what is written with them: content, key, audit row, and a place or a wait for one. */
const HALF_WRITTEN = `
  SELECT r.id FROM incident_revision r
    JOIN incident i ON i.id = r.incident_id
    LEFT JOIN incident_content c ON c.revision_id = r.id
    LEFT JOIN content_key k ON k.revision_id = r.id
    LEFT JOIN revision_position p ON p.revision_id = r.id
    LEFT JOIN outbox o ON o.payload->>'revisionId' = r.id::text
    LEFT JOIN audit_entry a ON a.subject_ids = ARRAY[r.incident_id] AND a.action = 'incident.recorded'
   WHERE c.nonce IS NULL OR k.wrapped IS NULL OR a.id IS NULL OR (p.position IS NULL) = (o.id IS NULL)`;

describe('a backup beside a running application', { timeout: IN_TIME_MS }, () => {
  it('is one moment: nothing in it is half written, and its figures come out right', async () => {
    const app = await RunningApp.start();
    try {
      await furnish(app);
      const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
      await app.work();
      let sent = 0;
      let writing = true;
      const write = async () => {
        for (; writing; sent += 1) {
          const answer = await reporter.send('POST', '/incidents', { body: submission() });
          expect(answer.status).toBe(201);
        }
      };
      const writers = [write(), write(), write()];
      const counts: number[] = [];
      for (const name of ['one', 'two']) {
        const [before] = await app.database.query<{ n: number }>(
          `SELECT count(*) AS n FROM incident`,
        );
        const made = await backUp(app, at(`${name}/data`), at(`${name}/keys`));
        expect(sent).toBeGreaterThan(before!.n);
        const wish = { folder: made.folder, keysFolder: at(`${name}/keys`), keyDir: app.keyDir };
        const restored = await restoredApp(wish);
        try {
          const [now] = await restored.database.query<{ n: number }>(
            `SELECT count(*) AS n FROM incident`,
          );
          counts.push(now!.n);
          expect(now!.n).toBeGreaterThanOrEqual(before!.n);
          expect(await restored.database.query(HALF_WRITTEN)).toEqual([]);
          const reconcile = restored.worker.get(ReconcileTallies, { strict: false });
          expect((await reconcile.run()).differences).toEqual([]);
          await restored.catchUp();
          expect(await reconcile.run()).toMatchObject({ stale: 0, differences: [] });
          const audit = await restored.worker.get(VerifyAudit, { strict: false }).run();
          expect(audit).toMatchObject({ intact: true, unsealed: 0 });
        } finally {
          await restored.close();
        }
      }
      writing = false;
      await Promise.all(writers);
      expect(counts[1]).toBeGreaterThan(counts[0]!);
    } finally {
      await app.close();
    }
  });
});

describe("an older version's backup", { timeout: IN_TIME_MS }, () => {
  it('is restored as it was and then brought to this version', async () => {
    const [old, target] = await Promise.all([freshDatabase(), freshDatabase()]);
    const names = await old.database.query<{ name: string }>(
      `SELECT name FROM migration ORDER BY id`,
    );
    const every = names.map(({ name }) => name);
    const older = every.slice(0, -1);
    const written = new Database({ url: old.ownerUrl, schema: old.schema });
    try {
      await written.withClient(async (client) => {
        await lockMigrations(client, old.schema);
        await migrateExactly(client, old.ownerUrl, old.schema, older);
      });
      await written.query(
        `INSERT INTO area (scheme, level, code, name, valid_from) VALUES ('old', 'county', '1', 'Län "ett"\tå', '2000-01-01')`,
      );
      const keyDir = at('old-ring');
      const ring = await createKeyRing(keyDir);
      const settings = readSettings({ DATABASE_URL: old.ownerUrl, LAGESBILD_KEY_DIR: keyDir });
      const clock = new Clock();
      const make = new MakeBackup(written, ring, new AuditTrail(ring, clock), settings, clock);
      const wish = { folder: at('old'), keysFolder: at('old-keys') };
      const before = await tableDigests(written);
      await make.run({ ...wish, application: '0.0.9' });

      const full = await describeSchema(target.database, target.schema);
      await restoreInto(target, { ...wish, keyDir });
      expect(await describeSchema(target.database, target.schema)).toEqual(full);
      const after = await tableDigests(target.database);
      expect(after).toMatchObject({ area: before['area'], instance: expect.anything() });
      const ran = await target.database.query<{ name: string }>(`SELECT name FROM migration`);
      expect(ran.map(({ name }) => name).sort()).toEqual([...every].sort());
      // Identity goes on where it was.
      await administer(
        target.ownerUrl,
        `SET search_path = ${target.schema}`,
        `INSERT INTO area (scheme, level, code, name, valid_from) VALUES ('old', 'county', '2', 'Två', '2000-01-01')`,
      );
    } finally {
      await written.close();
      await Promise.all([old.close(), target.close()]);
    }
  });

  it('and a role that does not own the tables is told whose turn it is', async () => {
    const [app, target] = await Promise.all([RunningApp.start(), freshDatabase()]);
    try {
      await backUp(app, at('plain'), at('plain-keys'));
      const wish = { folder: at('plain'), keysFolder: at('plain-keys'), keyDir: app.keyDir };
      const asApplication = { ...target, ownerUrl: target.url };
      expect(roleOf(asApplication.ownerUrl)).not.toBe(roleOf(target.ownerUrl));
      await expect(restoreInto(asApplication, wish)).rejects.toThrow(
        /LAGESBILD_OWNER_DATABASE_URL/,
      );
    } finally {
      await Promise.all([app.close(), target.close()]);
    }
  });
});
