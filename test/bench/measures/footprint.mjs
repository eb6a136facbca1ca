/** What it takes to have it running: seconds to healthy with a new data folder, memory at rest, bytes installed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { chmod, lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../processes.mjs';
import { quantile } from '../slices.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const STARTS = 5;
const READY_WITHIN_MS = 60_000;
const REST_MS = 8_000;
const POLL_MS = 10;

const pause = (forMs) => new Promise((resolve) => setTimeout(resolve, forMs));

async function untilReady(port, program) {
  const deadline = performance.now() + READY_WITHIN_MS;
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/api/v1/health/ready`).catch(
      () => undefined,
    );
    if (ready?.ok) return;
    if (program.exitCode !== null) throw new Error(`start ended (${program.exitCode})`);
    if (performance.now() > deadline) throw new Error('start did not get ready');
    await pause(POLL_MS);
  }
}

/** Starts it as a newcomer does; `atRest` is told its process when it is up. */
async function start(atRest = () => undefined) {
  const dataDir = await mkdtemp(join(tmpdir(), 'lagesbild-start-'));
  await chmod(dataDir, 0o711);
  const port = await freePort();
  const env = { ...process.env, LAGESBILD_DATA_DIR: dataDir, PORT: String(port) };
  delete env.DATABASE_URL;
  delete env.LAGESBILD_KEY_DIR;
  const began = performance.now();
  const program = spawn(process.execPath, ['apps/cli/run.mjs', 'start'], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  try {
    await untilReady(port, program);
    const tookMs = performance.now() - began;
    await atRest(program.pid);
    return tookMs;
  } finally {
    const ended = once(program, 'exit');
    if (program.exitCode === null) {
      program.kill('SIGINT');
      await ended;
    }
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Resident megabytes of what runs below a process, by what it runs (Linux). */
function memoryBelow(ancestor) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const number = (name) =>
          Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [
          { pid: Number(pid), parent: number('PPid'), mb: (number('VmRSS') * 1024) / 1e6, command },
        ];
      } catch {
        return [];
      }
    });
  const below = new Set([ancestor]);
  for (let size = 0; size !== below.size;) {
    size = below.size;
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid);
  }
  const of = (script) =>
    processes.filter(({ pid, command }) => below.has(pid) && command.includes(script));
  const sum = (list) => list.reduce((total, { mb }) => total + mb, 0);
  return { api: sum(of('apps/api/main')), worker: sum(of('apps/worker/main')) };
}

async function bytesOf(path) {
  const stat = await lstat(path);
  if (!stat.isDirectory()) return stat.size;
  const sizes = (await readdir(path)).map((name) => bytesOf(join(path, name)));
  return (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
}

/** What `npm install --omit=dev` leaves, by the lock file and the packages as they lie here, and the built product. */
async function installBytes() {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const kept = Object.entries(packages)
    .filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev)
    .map(([path]) => join(root, path))
    .filter((path) => existsSync(path));
  // A package below another is counted with it.
  const tops = kept.filter((path) => !kept.some((other) => path.startsWith(`${other}/`)));
  const sizes = await Promise.all(tops.map(bytesOf));
  return {
    packages: sizes.reduce((sum, each) => sum + each, 0),
    count: kept.length,
    built: await bytesOf(join(root, 'dist')),
  };
}

const held = (line) => ({ better: 'lower', ...line, ratio: line.value });

export const footprint = {
  name: 'footprint',
  about: 'start with a new data folder, memory at rest, installed bytes',
  async run({ say }) {
    const tookMs = [];
    let memory;
    for (let at = 1; at <= STARTS; at += 1) {
      say(`start ${at} of ${STARTS}`);
      const isLast = at === STARTS;
      const rest = async (pid) => {
        await pause(REST_MS);
        memory = memoryBelow(pid);
      };
      tookMs.push(await start(isLast ? rest : undefined));
    }
    const seconds = tookMs.map((ms) => ms / 1000);
    const { packages, count, built } = await installBytes();
    const mb = (bytes) => Math.round(bytes / 1e6);
    return [
      held({
        name: 'start',
        unit: 's',
        floor: 10,
        goal: 4,
        value: quantile(seconds, 0.5),
        note: `${STARTS} starts, ${seconds.map((each) => each.toFixed(2)).join(', ')} s`,
      }),
      held({
        name: 'memory',
        unit: 'MB',
        floor: 400,
        goal: 300,
        value: memory.api + memory.worker,
        note: `resident ${REST_MS / 1000} s after the start: api ${memory.api.toFixed(0)}, worker ${memory.worker.toFixed(0)}`,
      }),
      held({
        name: 'install',
        unit: 'MB',
        value: mb(packages),
        note: `${count} packages without those for development; the built product ${mb(built)} MB beside them`,
      }),
    ];
  },
};
