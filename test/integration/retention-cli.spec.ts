import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CliRun } from '../support/cli-run.js';
import { RetentionWorld, type Reported } from '../support/retention-world.js';

const CANARY = 'Kanarieordet på torget.';
const ORGANISATION = 'kommunstyrelsen';

let world: RetentionWorld;
let folder: string;
let old: Reported;
let held: Reported;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-retention-'));
  world = await RetentionWorld.start();
  old = await world.report({ text: CANARY });
  held = await world.report({ text: CANARY });
  await world.report({ kind: 'accident', category: 'accident.traffic.single', text: CANARY });
  await world.rule();
  await world.stop({ reference: held.reference });
  await world.app.catchUp();
  // A command goes by the clock of the machine: as if they had come in long before today.
  await world.app.database.query(`UPDATE incident SET received_at = received_at - interval '9 years'`); // prettier-ignore
}, 90_000);
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A command in a process of its own, on the database of the running application. */
async function command(...args: string[]) {
  const { code, out, err } = await new CliRun(world.app.fresh, world.app.keyDir, args).ended;
  return { code, out, err };
}
async function told(...args: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await command(...args, '--json');
  expect(code, err).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

it('retention status tells what is due and held in each authority, and how old backups stand', async () => {
  expect(await told('retention', 'status')).toMatchObject({
    authorities: expect.arrayContaining([
      expect.objectContaining({ code: ORGANISATION, due: 1, held: 1 }),
    ]) as unknown,
    oldBackups: 'none',
  });
  const text = await command('retention', 'status');
  expect(text.out).toContain(`${ORGANISATION}: 1 are due, 1 are held`);
}, 60_000);

it('retention dry-run lists by reference what could be proposed, and neither erases nor shows a word', async () => {
  const list = await told('retention', 'dry-run', '--organisation', ORGANISATION);
  expect(list).toMatchObject({
    authorities: [
      {
        ...{ code: ORGANISATION, held: 1, isCut: false, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown }, // prettier-ignore
        items: [{ reference: old.reference, kind: 'observation', dueOn: '2019-03-10' }],
      },
    ],
  });
  const text = await command('retention', 'dry-run');
  expect(text.out).toContain(`${old.reference}  order.gathering  due 2019-03-10`);
  expect(text.out + JSON.stringify(list)).not.toContain('Kanarie');
  const [left] = await world.app.database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM incident WHERE erased_at IS NULL`,
  );
  expect(left?.count).toBe(3);
  const unknown = await command('retention', 'dry-run', '--organisation', 'ingen');
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('ingen')]);
}, 60_000);

it('retention close-backups closes what an erasure could not reach, and fails as long as it cannot', async () => {
  const keys = join(folder, 'keys');
  const away = join(folder, 'elsewhere');
  expect(await told('retention', 'close-backups')).toEqual({ oldBackups: 'none' });
  await told('backup', join(folder, 'backups'), '--keys', keys);
  await rename(keys, away);
  const id = await world.erased();
  const record = await world.read<{ oldBackups: string }>(`/retention/protocols/${id}`);
  expect(record.body.oldBackups).toBe('open');
  const failed = await command('retention', 'close-backups');
  expect([failed.code, failed.out]).toEqual([1, expect.stringContaining('can still be opened')]);
  await rename(away, keys);
  expect(await told('retention', 'close-backups')).toEqual({ oldBackups: 'closed' });
  expect(await told('retention', 'status')).toMatchObject({ oldBackups: 'closed' });
}, 120_000);
