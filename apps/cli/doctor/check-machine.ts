import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, warn, type Check } from './finding.js';

const NODE_MINIMUM = [20, 19] as const;
const GIGABYTE = 1_000_000_000;
const FREE_BYTES_MIN = GIGABYTE;
const FREE_BYTES_GOOD = 5 * GIGABYTE;
const CLOCK_GOOD_MS = 2_000;
const CLOCK_BAD_MS = 30_000;

export const checkNode: Check = async () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = NODE_MINIMUM;
  const isOld = major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
  const found = `Node ${process.versions.node}`;
  return [
    isOld
      ? fail('node', found, `Install Node ${NODE_MINIMUM.join('.')} or later.`)
      : ok('node', found),
  ];
};

/** Free space where the data lies, or would lie. */
export const checkDisk: Check = async ({ settings }) => {
  let folder = settings.dataDir;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const found = `${(free / GIGABYTE).toFixed(1)} GB free where the data lies (${folder})`;
  const advice = 'Make room or move the data folder: a full disk stops the database.';
  if (free < FREE_BYTES_MIN) return [fail('disk', found, advice)];
  return [free < FREE_BYTES_GOOD ? warn('disk', found, advice) : ok('disk', found)];
};

/** The database's clock against this machine's: marks and audit rows bear either. */
export const checkClock: Check = async ({ database, now }) => {
  const before = now().getTime();
  const [row] = await database.query<{ now: Date }>(`SELECT clock_timestamp() AS now`);
  const middle = (before + now().getTime()) / 2;
  const apartMs = Math.abs((row?.now.getTime() ?? 0) - middle);
  const found = `the clocks of database and program are ${(apartMs / 1_000).toFixed(1)} s apart`;
  const advice = 'Let both machines follow the same time server (NTP).';
  if (apartMs > CLOCK_BAD_MS) return [fail('clock', found, advice)];
  return [apartMs > CLOCK_GOOD_MS ? warn('clock', found, advice) : ok('clock', found)];
};
