import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedPostgres, removeCluster } from '#database';
import { processRuns } from '../support/process-runs.js';

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lagesbild-stuck-'));
  await chmod(dataDir, 0o711);
});
afterAll(() => removeCluster(dataDir));

/** Runs `during` while a process of the database does not react to anything but `kill -9`. */
async function withStuckProcess(url: string, during: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  process.kill(rows[0]!.pid, 'SIGSTOP');
  try {
    await during();
  } finally {
    if (processRuns(rows[0]!.pid)) process.kill(rows[0]!.pid, 'SIGCONT');
    await client.end().catch(() => undefined);
  }
}

describe('embedded PostgreSQL that does not end in order', () => {
  it('is ended within a minute, and keeps what was committed', async () => {
    const first = await EmbeddedPostgres.start({ dataDir, preferredPort: 0 });
    const owner = new pg.Client({ connectionString: first.ownerUrl });
    await owner.connect();
    await owner.query('CREATE SCHEMA place');
    await owner.query('CREATE TABLE place.thing AS SELECT 7 AS id');
    await owner.end();
    await withStuckProcess(first.applicationUrl, () => first.stop());
    expect(processRuns(first.pid)).toBe(false);

    const again = await EmbeddedPostgres.start({ dataDir, preferredPort: 0 });
    const client = new pg.Client({ connectionString: again.ownerUrl });
    await client.connect();
    const { rows } = await client.query('SELECT id FROM place.thing');
    expect(rows).toEqual([{ id: 7 }]);
    await client.end();
    await again.stop();
  }, 120_000);

  it('is ended by the next start when nobody waited for it', async () => {
    const first = await EmbeddedPostgres.start({ dataDir, preferredPort: 0 });
    await withStuckProcess(first.applicationUrl, async () => {
      // What a launcher leaves behind that is killed just after it asked for the end.
      process.kill(first.pid, 'SIGINT');
      const again = await EmbeddedPostgres.start({ dataDir, preferredPort: 0 });
      expect(again.pid).not.toBe(first.pid);
      await again.stop();
    });
    expect(processRuns(first.pid)).toBe(false);
  }, 180_000);
});
