import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// Plain JavaScript without dependencies: it runs before anything is built.

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const lockFile = join(dist, '.building');
const LOCK_WAIT_MS = 300_000;
const LOCK_POLL_MS = 100;

const shared = ['package.json', 'package-lock.json', 'tsconfig.json'];
const parts = [
  {
    name: 'the server',
    stamp: join(dist, '.built-server'),
    product: join(dist, 'apps', 'cli', 'main.js'),
    sources: [
      ...shared,
      'tsconfig.build.json',
      'nest-cli.json',
      'apps/api',
      'apps/worker',
      'apps/cli',
      'libs',
    ],
    needs: ['tsconfig.build.json', 'node_modules/@nestjs/cli/bin/nest.js'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  },
  {
    name: 'the pages',
    stamp: join(dist, '.built-web'),
    product: join(dist, 'web', 'index.html'),
    sources: [...shared, 'apps/web', 'libs/domain'],
    needs: ['apps/web/index.html', 'node_modules/vite/bin/vite.js'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
  },
];

/**
 * Builds what is absent or older than its sources. A stamp holds the hash of the sources that were built, so a
 * changed, added or removed file is seen whatever its date says. Where the sources or the compiler are not
 * installed (a container), what was built before is used as it is.
 */
export async function ensureBuilt() {
  if (staleParts().length === 0) return;
  mkdirSync(dist, { recursive: true });
  await takeLock();
  try {
    for (const { part, hash } of staleParts()) build(part, hash);
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function staleParts() {
  return parts
    .filter((part) => part.needs.every((path) => existsSync(join(root, path))))
    .map((part) => ({ part, hash: hashSources(part.sources) }))
    .filter(({ part, hash }) => !existsSync(part.product) || readStamp(part.stamp) !== hash);
}

function build(part, hash) {
  process.stderr.write(`Building ${part.name} …\n`);
  rmSync(part.stamp, { force: true });
  const [script, ...args] = part.command;
  const built = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    // The tests' own flags and NODE_ENV must not reach the compilers.
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
  });
  if (built.status !== 0) {
    throw new Error(`Building ${part.name} failed:\n${built.stdout}${built.stderr}`);
  }
  writeFileSync(part.stamp, hash);
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function hashSources(sources) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesOf(join(root, source))).sort()) {
    hash.update(`${relative(root, path).split(sep).join('/')}\n`);
    hash.update(createHash('sha256').update(readFileSync(path)).digest());
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isDirectory()) {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(spec\.tsx?|md)$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  }
  return [path];
}

/** Two that start at once build once: the second waits and then finds nothing to do. */
async function takeLock() {
  const deadline = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) rmSync(lockFile, { force: true });
    else if (Date.now() > deadline)
      throw new Error(`Another build does not end; remove ${lockFile}`);
    else await sleep(LOCK_POLL_MS);
  }
}

function isAbandoned() {
  const pid = Number(readStamp(lockFile));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
