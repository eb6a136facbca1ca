import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { plainProfile, writePlainFile, importTwoMunicipalities } from '../support/plain-import.js';
import { descendantsOf, eventually } from '../support/process-runs.js';
import { testApplication, type TestApplication } from '../support/test-application.js';

const ROOT = join(import.meta.dirname, '../..');
const ROWS = 30_000;
const KILLS = 2;

let folder: string;
let file: string;
let profile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-killed-'));
  const rows = Array.from({ length: ROWS }, (_, id) => ({
    id,
    when: `2025-${String(1 + (id % 12)).padStart(2, '0')}-${String(1 + (id % 28)).padStart(2, '0')} 10:00`,
    category: id % 3 === 0 ? 'order.theft' : 'order.violence',
    // Some rows are refused, so that errors too are told once.
    area: id % 1_000 === 7 ? '9999' : id % 2 === 0 ? '0980' : '0861',
  }));
  file = await writePlainFile(folder, 'many.csv', rows);
  profile = join(folder, 'plain.json');
  await writeFile(profile, JSON.stringify(plainProfile));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command on the database of `t`, as an operator gives it. */
function importCommand(t: TestApplication) {
  const errors = join(t.folder, 'errors.csv');
  const words = ['import', 'incidents', file, '--profile', profile, '--errors', errors, '--json'];
  const command = spawn(process.execPath, ['apps/cli/run.mjs', ...words], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: t.fresh.url, LAGESBILD_DATA_DIR: t.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  command.stdout.on('data', (text: Buffer) => (output += text.toString()));
  command.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<number | null>((resolve) => command.on('close', resolve));
  return { command, ended, output: () => output };
}

async function rowsRead(t: TestApplication): Promise<number> {
  const [run] = await t.fresh.database.query<{ rows: number }>(
    `SELECT coalesce(max(rows_read), 0) AS rows FROM import_run`,
  );
  return run?.rows ?? 0;
}

/** Everything that must be the same whether or not it was killed: no ids, no moments. */
async function whatStands(t: TestApplication) {
  const sql = [
    `SELECT a.code, r.local_month, r.category, r.revision, r.status, count(*)::int
       FROM incident_revision r JOIN area a USING (area_key) GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
    `SELECT a.code, c.local_month, c.incident_count FROM tally_cell c JOIN area a USING (area_key) ORDER BY 1, 2`,
    `SELECT count(*)::int AS positions, max(position)::int AS last FROM revision_position`,
    `SELECT (SELECT count(*)::int FROM incident) AS incidents, (SELECT count(*)::int FROM incident_content) AS contents,
            (SELECT count(*)::int FROM content_key) AS keys, (SELECT count(*)::int FROM outbox) AS waiting,
            (SELECT count(*)::int FROM tally_stale) AS stale`,
    `SELECT sum(cardinality(subject_ids))::int AS audited FROM audit_entry WHERE action = 'incident.recorded'`,
    `SELECT status, rows_read, rows_recorded, rows_changed, rows_repeated, rows_refused FROM import_run`,
    `SELECT line, column_name, code FROM import_row_error ORDER BY 1, 2`,
  ];
  return Promise.all(sql.map((each) => t.fresh.database.query(each)));
}

async function withTown<T>(use: (t: TestApplication) => Promise<T>): Promise<T> {
  const t = await testApplication();
  try {
    await importTwoMunicipalities(t.app, t.folder);
    return await use(t);
  } finally {
    await t.close();
  }
}

describe('an import that is killed with -9 in the middle', () => {
  it('goes on where it was, and comes to the same as one that was not', async () => {
    const undisturbed = await withTown(async (t) => {
      const whole = importCommand(t);
      expect(await whole.ended, whole.output()).toBe(0);
      return whatStands(t);
    });
    const killed = await withTown(async (t) => {
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const before = await rowsRead(t);
        const attempt = importCommand(t);
        await eventually(async () => (await rowsRead(t)) > before);
        for (const { pid } of descendantsOf(attempt.command.pid ?? 0)) process.kill(pid, 'SIGKILL');
        attempt.command.kill('SIGKILL');
        await attempt.ended;
        expect(await rowsRead(t)).toBeLessThan(ROWS);
      }
      const last = importCommand(t);
      expect(await last.ended, last.output()).toBe(0);
      expect(JSON.parse(last.output().trim().split('\n').at(-1) ?? '')).toMatchObject({
        ...{ resumed: true, read: ROWS, refused: 30 },
      });
      return whatStands(t);
    });
    expect(killed).toEqual(undisturbed);
  }, 180_000);
});
