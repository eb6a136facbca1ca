import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, chown, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makePrivateFolder, type ClusterPlace } from './cluster-place.js';
import {
  SETTINGS_FILE,
  createRolesAndDatabase,
  initdbArguments,
  roleStatements,
} from './cluster-settings.js';
import type { ClusterSecrets, ClusterState } from './cluster-state.js';
import type { ServerBinaries } from './server-binaries.js';
import { runProgram } from './server-process.js';

const FRESH_PREFIX = 'cluster.new-';
const BROKEN_PREFIX = 'cluster.broken-';

export interface ClusterMaking {
  readonly place: ClusterPlace;
  readonly binaries: ServerBinaries;
  readonly state: ClusterState;
  readonly durable: boolean;
}

/**
 * Answers the secrets of a whole cluster, making it first where there is none. It is made with roles and
 * database under another name and renamed, so that an interruption at any moment leaves either nothing or all.
 * The caller holds the folder's lock and the server does not run.
 */
export async function ensureCluster(making: ClusterMaking): Promise<ClusterSecrets> {
  const { place, state } = making;
  await removeUnfinished(place.folder);
  await setAsideBroken(place);
  const known = await state.readSecrets();
  const secrets = known ?? (await state.makeSecrets());
  if (!existsSync(place.cluster)) await makeCluster(making, secrets);
  else if (known === undefined) await setPasswords(making, place.cluster, secrets);
  return secrets;
}

/** Whether something that was a PostgreSQL data directory, or became one, lies there. */
function isWhole(cluster: string): boolean {
  return ['PG_VERSION', 'postgresql.conf', join('global', 'pg_control')].every((name) =>
    existsSync(join(cluster, name)),
  );
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(FRESH_PREFIX))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Never deleted: what lacks its control file may still hold rows that a specialist can read. */
async function setAsideBroken(place: ClusterPlace): Promise<void> {
  if (!existsSync(place.cluster) || isWhole(place.cluster)) return;
  const empty = (await readdir(place.cluster)).length === 0;
  if (empty) await rm(place.cluster, { recursive: true });
  else
    await rename(
      place.cluster,
      join(place.folder, `${BROKEN_PREFIX}${randomBytes(4).toString('hex')}`),
    );
}

async function makeCluster(making: ClusterMaking, secrets: ClusterSecrets): Promise<void> {
  const { place, binaries, durable } = making;
  const fresh = join(place.folder, `${FRESH_PREFIX}${randomBytes(4).toString('hex')}`);
  const data = join(fresh, 'data');
  const passwordFile = join(fresh, 'password');
  await makePrivateFolder(fresh, place.user);
  await writeFile(passwordFile, secrets.superuserPassword, { mode: 0o600 });
  if (place.user !== undefined) await chown(passwordFile, place.user.uid, place.user.gid);
  const made = await runProgram(
    binaries.initdb,
    initdbArguments(basename(data), basename(passwordFile), durable),
    {
      ...(place.user === undefined ? {} : { user: place.user }),
      cwd: fresh,
    },
  );
  if (made.status !== 0)
    throw new Error(`PostgreSQL could not make its data folder: ${made.output}`);
  await appendFile(join(data, 'postgresql.conf'), `\ninclude_if_exists '${SETTINGS_FILE}'\n`);
  await runSingleUser(making, data, [...createRolesAndDatabase, ...roleStatements(secrets)]);
  await rename(data, place.cluster);
  await rm(fresh, { recursive: true, force: true });
  if (durable) await syncFolder(dirname(place.cluster));
}

function setPasswords(making: ClusterMaking, data: string, secrets: ClusterSecrets): Promise<void> {
  return runSingleUser(making, data, roleStatements(secrets));
}

/** Statements without a running server, one a line, as the superuser and without a password. */
async function runSingleUser(
  making: ClusterMaking,
  data: string,
  statements: readonly string[],
): Promise<void> {
  const { place, binaries, durable } = making;
  const options = ['-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic'];
  if (!durable) options.push('-F');
  const ran = await runProgram(binaries.postgres, ['--single', ...options, '-D', '.', 'postgres'], {
    ...(place.user === undefined ? {} : { user: place.user }),
    cwd: data,
    input: statements.map((statement) => `${statement}\n`).join(''),
  });
  if (ran.status !== 0) throw new Error(`PostgreSQL could not set up its roles: ${ran.output}`);
}

/** A rename is on disk once its folder is. Windows has no such call, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
