import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AuditCheckpoints, VerifyAudit } from '#audit';
import { OutboxForwarder } from '#jobs';
import { RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';
import { rewriteTail } from '../support/rewrite-audit.js';

let app: RunningApp;
let owner: pg.Client;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  for (let sent = 0; sent < 20; sent += 1) {
    await reporter.send('POST', '/incidents', { body: submission() });
  }
  await app.catchUp();
  owner = new pg.Client({ connectionString: app.fresh.ownerUrl });
  await owner.connect();
  await owner.query(`SET search_path = ${app.fresh.schema}`);
});
afterAll(async () => {
  await owner?.end();
  await app?.close();
});

const count = async (table: 'audit_entry' | 'audit_seal') => {
  const [row] = await app.database.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
  return row?.n ?? 0;
};
const verify = () => app.worker.get(VerifyAudit, { strict: false }).run();
const checkpoints = () => app.worker.get(AuditCheckpoints, { strict: false });

/** As the owner of the database, who can take the locks away, and puts them back as they were. */
async function tampered(
  statements: readonly string[],
  look: () => Promise<void> = async () => undefined,
) {
  const tables = ['audit_entry', 'audit_seal'];
  for (const table of tables) {
    await owner.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
    await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER tr_${table}_append_only`);
  }
  const [head] = (await owner.query(`SELECT position FROM stream_position WHERE name = 'audit'`))
    .rows as { position: string }[];
  try {
    for (const statement of statements) await owner.query(statement);
    await look();
    return await verify();
  } finally {
    for (const table of tables) {
      await owner.query(`TRUNCATE ${table}`);
      await owner.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
      await owner.query(`DROP TABLE kept_${table}`);
      await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER tr_${table}_append_only`);
    }
    await owner.query(`UPDATE stream_position SET position = $1 WHERE name = 'audit'`, [
      head?.position,
    ]);
  }
}

const entryAt = (position: number) =>
  `(SELECT entry_id FROM audit_seal WHERE position = ${position})`;

describe('the audit log', () => {
  afterEach(async () => expect(await verify()).toMatchObject({ intact: true }));

  it('is sealed by the forwarder, whole, and held against what was noted outside', async () => {
    await checkpoints().flush();
    const { sealed, checkpoints: noted, ...verdict } = await verify();
    expect(verdict).toEqual({ intact: true, unsealed: 0, firstBreak: null });
    expect(sealed).toBe(await count('audit_entry'));
    expect(sealed).toBeGreaterThan(20);
    expect(noted).toBeGreaterThan(0);
    expect([...(await checkpoints().read()).keys()]).toContain(sealed);
  });

  it.each([
    [
      'flipped bit',
      [
        `UPDATE audit_entry SET mac = set_byte(mac, 3, get_byte(mac, 3) # 1) WHERE id = ${entryAt(7)}`,
      ],
      7,
      'the row has been changed',
    ],
    [
      'changed action',
      [`UPDATE audit_entry SET action = 'incident.forged' WHERE id = ${entryAt(8)}`],
      8,
      'the row has been changed',
    ],
    ['deleted row', [`DELETE FROM audit_entry WHERE id = ${entryAt(9)}`], 9, 'the row is missing'],
    [
      'deleted row and link',
      [
        `DELETE FROM audit_entry WHERE id = ${entryAt(10)}`,
        `DELETE FROM audit_seal WHERE position = 10`,
      ],
      10,
      'a link is missing',
    ],
    [
      'two rows swapped',
      [
        `CREATE TEMP TABLE swapped AS SELECT position, entry_id FROM audit_seal WHERE position IN (11, 12)`,
        `UPDATE audit_seal SET entry_id = gen_random_uuid() WHERE position = 12`,
        `UPDATE audit_seal SET entry_id = (SELECT entry_id FROM swapped WHERE position = 12) WHERE position = 11`,
        `UPDATE audit_seal SET entry_id = (SELECT entry_id FROM swapped WHERE position = 11) WHERE position = 12`,
        `DROP TABLE swapped`,
      ],
      11,
      'the link has been changed',
    ],
  ] as const)('shows a %s at its place', async (_what, statements, position, reason) => {
    expect(await tampered(statements)).toMatchObject({
      intact: false,
      sealed: position - 1,
      firstBreak: { position, reason },
    });
  });

  it('shows that its end was cut off, also with the count set back', async () => {
    const verdict = await tampered([
      `DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_seal WHERE position > 15)`,
      `DELETE FROM audit_seal WHERE position > 15`,
      `UPDATE stream_position SET position = 15 WHERE name = 'audit'`,
    ]);
    expect(verdict).toMatchObject({
      intact: false,
      firstBreak: { position: 16, reason: 'the end of the chain is missing' },
    });
  });

  it('shows a tail that was rewritten by one who holds the database and the key of the log', async () => {
    const before = await count('audit_seal');
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    await reporter.send('POST', '/incidents', { body: submission() });
    await app.catchUp();
    await checkpoints().flush();
    const head = await count('audit_seal');
    expect(head).toBeGreaterThan(before);
    const forged = before + 1;
    const verdict = await tampered([], () => rewriteTail(owner, app.keyDir, forged));
    expect(verdict.firstBreak).toEqual({
      position: forged,
      reason: `rows have been rewritten up to ${head}, where a checkpoint differs`,
    });
    const all = await tampered([], () => rewriteTail(owner, app.keyDir, 1));
    expect(all).toMatchObject({ intact: false, firstBreak: { position: 1 } });
  });

  it('forgets what was noted after a backup, once that backup is restored, and nothing before', async () => {
    const noted = await checkpoints().read();
    const [first = 0] = [...noted.keys()];
    await checkpoints().restored({ position: first, link: noted.get(first) ?? null });
    expect([...(await checkpoints().read()).keys()]).toEqual([first]);
    await rm(join(app.keyDir, 'audit'), { recursive: true });
    expect((await verify()).checkpoints).toBe(0);
  });

  it('goes on sealing when no checkpoint can be written, and writes it later', async () => {
    const folder = join(app.keyDir, 'audit');
    await writeFile(folder, 'a file where the folder should be');
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    await reporter.send('POST', '/incidents', { body: submission() });
    await app.worker.get(OutboxForwarder).forward();
    await checkpoints().flush();
    await rm(folder);
    await mkdir(folder);
    await checkpoints().flush();
    expect((await verify()).checkpoints).toBe(1);
  });

  it('is written before protected content is shown: when it cannot be, the answer is 503 and holds nothing', async () => {
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    const canary = 'Kanariefågel i en skyddad händelse.';
    const threat = { kind: 'staff_incident', category: 'threat.work.threat', text: canary };
    const { body } = await reporter.send('POST', '/incidents', { body: submission(threat) });
    const manager = await app.signIn('manager@demo.example', DEMO_PASSWORD);
    const paths = [`/incidents/${String(body['id'])}`, '/incidents'];
    const role = new URL(app.fresh.url).username;
    await owner.query(`REVOKE INSERT ON audit_entry FROM ${role}`);
    try {
      for (const path of paths) {
        const answer = await manager.send('GET', path);
        expect([answer.status, answer.body['code']], path).toEqual([503, 'DATABASE_UNAVAILABLE']);
        expect(JSON.stringify(answer.body)).not.toContain(canary);
      }
    } finally {
      await owner.query(`GRANT INSERT ON audit_entry TO ${role}`);
    }
    const shown = await manager.send('GET', paths[0] ?? '');
    expect([shown.status, JSON.stringify(shown.body).includes(canary)]).toEqual([200, true]);
    await app.catchUp();
  });

  it('cannot be rewritten by the application', async () => {
    const refused = [
      `UPDATE audit_entry SET action = 'x'`,
      `DELETE FROM audit_entry`,
      `TRUNCATE audit_entry`,
      `UPDATE audit_seal SET position = 1`,
      `DELETE FROM audit_seal`,
      `ALTER TABLE audit_entry DISABLE TRIGGER ALL`,
      `DELETE FROM incident_revision`,
    ];
    for (const statement of refused) {
      await expect(app.database.query(statement), statement).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
  });
});
