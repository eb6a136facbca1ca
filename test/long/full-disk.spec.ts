import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { History } from '../support/history.js';
import { eventually } from '../support/process-runs.js';
import { ProductClient, type LaunchedProduct } from '../support/product.js';
import { Proof } from '../support/proof.js';
import { launchTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

// REL-4: on a full disk nothing is acknowledged that is not stored, and room is all that it takes to go on.
const DISK_MEGABYTES = 192;
const BLOCK = Buffer.alloc(1_048_576, 1);
const LONG_TEXT = 'Lång text. '.repeat(800);
const FULL_MS = 90_000;
const RECOVERY_MS = 120_000;
const CLIENTS = 8;

let room: string;
let disk: string;
let product: LaunchedProduct;
let history: History;

const mounts = (where: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m,mode=711`, 'tmpfs', where])
    .status === 0;
const unmounts = (where: string) => spawnSync('umount', ['-l', where]);

/** Whether a small disk can be made here: that is for root, and not in every container. */
function findsDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const where = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
  const isThere = mounts(where);
  if (isThere) unmounts(where);
  rmSync(where, { recursive: true, force: true });
  return isThere;
}
const isAbsent = !findsDisk();
const why = isAbsent ? ' (skipped: a small disk cannot be mounted here)' : '';

beforeAll(async () => {
  if (isAbsent) return;
  room = await mkdtemp(join(tmpdir(), 'lagesbild-room-'));
  history = new History(join(room, 'history.ndjson'));
  disk = await mkdtemp(join(tmpdir(), 'lagesbild-disk-'));
  mounts(disk);
  await chmod(disk, 0o711);
  product = await launchTown({}, disk);
}, 180_000);
afterAll(async () => {
  await product?.halt();
  if (disk !== undefined) {
    unmounts(disk);
    await rm(disk, { recursive: true, force: true });
    await rm(room, { recursive: true, force: true });
  }
}, 60_000);

const ballast = () => join(disk, 'ballast');

/** Takes all room that is left. */
function fill(): void {
  const file = openSync(ballast(), 'a');
  try {
    for (;;) writeSync(file, BLOCK);
  } catch {
    // ENOSPC: that was the aim.
  } finally {
    closeSync(file);
  }
}

let number = 0;

/** One incident; what was told of it stands in the history. @returns its status, 0 when no answer came. */
async function report(who: ProductClient, clientId: string = randomUUID()): Promise<number> {
  number += 1;
  const day = String(1 + (number % 28)).padStart(2, '0');
  const body = {
    ...{ clientId, kind: 'observation', category: 'order.litter', text: LONG_TEXT },
    occurredFrom: `2025-03-${day}T12:00:00+01:00`,
    location: { areaCode: 'sub_area:norr_by' },
  };
  const answer = await who.send('POST', '/incidents', { body }).catch(() => undefined);
  if (answer === undefined) {
    history.add({ clientId, outcome: 'info' });
    return 0;
  }
  const { status } = answer;
  const incidentId = answer.body['id'] as string | undefined;
  const outcome = status < 300 ? 'ok' : status === 503 ? 'info' : 'fail';
  history.add({ clientId, outcome, status, ...(status < 300 && incidentId && { incidentId }) });
  return status;
}

describe.skipIf(isAbsent)(`a database on a full disk${why}`, () => {
  it('refuses with 503, loses nothing that it has acknowledged, and goes on once there is room', async () => {
    const { email } = townspeople.reporter;
    const who = await ProductClient.signIn(product.address, email, TOWN_PASSWORD);
    expect(await report(who)).toBe(201);
    fill();
    const statuses = new Set<number>();
    const deadline = performance.now() + FULL_MS;
    const client = async () => {
      while (!statuses.has(503) && performance.now() < deadline) {
        fill();
        statuses.add(await report(who));
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    expect([...statuses].filter((status) => ![0, 201, 503].includes(status))).toEqual([]);
    expect(statuses).toContain(503);
    rmSync(ballast());
    await eventually(async () => (await report(who)) === 201, RECOVERY_MS);
    for (let n = 0; n < 20; n += 1) expect(await report(who)).toBe(201);
    const proof = new Proof(product.dataDir, history);
    await proof.untilAtRest();
    await product.halt();
    expect(await proof.broken()).toEqual([]);
  }, 400_000);
});
