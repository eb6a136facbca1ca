import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processMark, worksIn } from './process-mark.js';

const READY_WAIT_MS = 60_000;
/** As long as an end in order is waited for. */
const END_WAIT_MS = 30_000;
const POLL_MS = 50;
/** Above every process number that a system gives out, so nothing ever runs under it. */
const NO_PROCESS = 999_999_999;

/** A server that answers. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs in the data directory, once it is ready; undefined when none runs. One that is just ending
 * is waited for, and is `stuck` when it does not end: a process of it that reacts to nothing holds the others up.
 * @throws Error when it neither becomes ready nor ends within a minute.
 */
export async function readRunningServer(
  cluster: string,
): Promise<RunningServer | 'stuck' | undefined> {
  const start = performance.now();
  for (;;) {
    const file = await readPidFile(cluster);
    if (file === undefined || !worksIn(file.pid, cluster)) return undefined;
    if (file.status === 'ready') return { pid: file.pid, port: file.port };
    const waitedMs = performance.now() - start;
    if (file.status === 'stopping' && waitedMs > END_WAIT_MS) return 'stuck';
    if (waitedMs > READY_WAIT_MS) {
      throw new Error(`PostgreSQL in ${cluster} runs but does not become ready.`);
    }
    await sleep(POLL_MS);
  }
}

/** Whether a server runs in the data directory, in whatever state. */
export async function serverRuns(cluster: string): Promise<boolean> {
  const file = await readPidFile(cluster);
  return file !== undefined && worksIn(file.pid, cluster);
}

/**
 * After a hard stop the pid file stays, and its number may belong to another program by now: PostgreSQL would
 * then refuse to start. The number is replaced by one that nobody has; the rest of the file stays, because
 * PostgreSQL finds orphans of the former server by the shared memory key in it.
 */
export async function forgetUnrelatedProcess(cluster: string): Promise<void> {
  const file = await readPidFile(cluster);
  if (file === undefined || worksIn(file.pid, cluster)) return;
  if (processMark(file.pid) === undefined) return;
  const [, ...rest] = file.text.split('\n');
  await writeFile(join(cluster, 'postmaster.pid'), [NO_PROCESS, ...rest].join('\n'));
}

/** Lines of postmaster.pid: process, data directory, start time, port, socket, address, memory key, status. */
async function readPidFile(cluster: string) {
  const path = join(cluster, 'postmaster.pid');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  return { text, pid: Number(lines[0]), port: Number(lines[3]), status: lines[7] ?? '' };
}
