import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  link,
  mkdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { canReach, nobody, runsAsRoot, type ServerUser } from './server-process.js';

const SHARED_STATE_FOLDER = '/var/lib';
/** Others may pass through to the folders below that are theirs, and list nothing. */
const PASSABLE = 0o711;
const PRIVATE = 0o700;

/** The folder that really holds the cluster, and who runs the server in it. */
export interface ClusterPlace {
  readonly folder: string;
  /** PostgreSQL's own data directory inside `folder`. */
  readonly cluster: string;
  readonly logFile: string;
  readonly user?: ServerUser;
  /** One sentence when the cluster lies elsewhere than was asked. */
  readonly notice?: string;
}

/**
 * Settles where the cluster of `dataDir` lies. As root the server runs as another user, who must be able to
 * reach it: below a private folder (`/root`) nobody can, so the cluster then lies under `/var/lib`, and a file
 * `location` in `dataDir` says where. Removing `dataDir` thus forgets the cluster, as it does everywhere else.
 */
export async function settleClusterPlace(dataDir: string): Promise<ClusterPlace> {
  const asked = resolve(dataDir);
  await makeFolder(asked);
  if (!runsAsRoot()) return describePlace(await realpath(asked));
  const folder = await realpath(asked);
  const user = await serverUser(join(folder, 'cluster'));
  if (canReach(user, folder)) return describePlace(folder, user);
  const elsewhere = await realpath(await locationElsewhere(folder));
  return describePlace(
    elsewhere,
    await serverUser(join(elsewhere, 'cluster')),
    `PostgreSQL may not run as root and no other user reaches ${folder}: its data lies in ${elsewhere}.`,
  );
}

/** Removes a stopped cluster, wherever it lies. For tests and for throw-away databases. */
export async function removeCluster(dataDir: string): Promise<void> {
  const asked = resolve(dataDir);
  const elsewhere = await noted(join(asked, 'location'));
  if (elsewhere.startsWith(join(SHARED_STATE_FOLDER, 'lagesbild-'))) {
    await rm(elsewhere, { recursive: true, force: true });
  }
  await rm(asked, { recursive: true, force: true });
}

/** Makes a folder that only the server's user may enter. */
export async function makePrivateFolder(path: string, user: ServerUser | undefined): Promise<void> {
  await mkdir(path, { recursive: true, mode: PRIVATE });
  if (user !== undefined) await chown(path, user.uid, user.gid);
}

async function makeFolder(folder: string): Promise<void> {
  const mode = runsAsRoot() ? PASSABLE : PRIVATE;
  if (!existsSync(folder)) {
    await mkdir(folder, { recursive: true, mode });
    if (runsAsRoot()) await chmod(folder, PASSABLE);
  }
}

/** A cluster that an ordinary user made is still that user's when root starts it. */
async function serverUser(cluster: string): Promise<ServerUser> {
  const owner = await stat(cluster).catch(() => undefined);
  return owner === undefined || owner.uid === 0 ? nobody() : { uid: owner.uid, gid: owner.gid };
}

/** Two starts at once settle on the same folder: the note appears whole, and the first one counts. */
async function locationElsewhere(folder: string): Promise<string> {
  const note = join(folder, 'location');
  if ((await noted(note)) === '') {
    const id = randomBytes(6).toString('hex');
    await writeFile(`${note}.${id}`, `${join(SHARED_STATE_FOLDER, `lagesbild-${id}`)}\n`);
    await link(`${note}.${id}`, note).catch(() => undefined);
    await rm(`${note}.${id}`, { force: true });
  }
  const settled = await noted(note);
  await makeFolder(settled);
  return settled;
}

async function noted(note: string): Promise<string> {
  return (await readFile(note, 'utf8').catch(() => '')).trim();
}

function describePlace(folder: string, user?: ServerUser, notice?: string): ClusterPlace {
  return {
    folder,
    cluster: join(folder, 'cluster'),
    logFile: join(folder, 'postgres.log'),
    ...(user === undefined ? {} : { user }),
    ...(notice === undefined ? {} : { notice }),
  };
}
