import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const EVENTUALLY_MS = 15_000;
const POLL_MS = 50;

/** Whether a process runs; one that has ended and waits for its parent to notice does not. */
export function processRuns(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

interface ListedProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Linux tells in /proc, also on a machine without `ps`. */
function listFromProc(): ListedProcess[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return [{ pid: Number(name), parent, command }];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
}

function listFromPs(): ListedProcess[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return listed.split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
    return found
      ? [{ pid: Number(found[1]), parent: Number(found[2]), command: found[3] ?? '' }]
      : [];
  });
}

/** The processes below a process, at every depth, with their command lines. */
export function descendantsOf(pid: number): { pid: number; command: string }[] {
  const all = process.platform === 'linux' ? listFromProc() : listFromPs();
  const below = (parent: number): { pid: number; command: string }[] =>
    all
      .filter((one) => one.parent === parent)
      .flatMap((one) => [{ pid: one.pid, command: one.command }, ...below(one.pid)]);
  return below(pid);
}

/** Waits until it is so; fails after 15 seconds, or what else is given. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  withinMs = EVENTUALLY_MS,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > deadline) {
      throw new Error(`it did not become so within ${withinMs / 1_000} s`);
    }
    await sleep(POLL_MS);
  }
}
