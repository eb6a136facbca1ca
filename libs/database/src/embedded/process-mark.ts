import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

const hasProc = process.platform === 'linux' && existsSync('/proc/self/stat');

/**
 * A text that tells this process from a later one with the same number: its start time where the system says it.
 * Undefined when no process with that number runs (a process that has ended but was not reaped does not run).
 */
export function processMark(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0 || !answersSignal(pid)) return undefined;
  if (hasProc) return procMark(pid);
  if (process.platform === 'win32') return 'running';
  const started = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return started.stdout?.trim() || 'running';
}

/** Whether the process with this number runs with `directory` as its working folder (PostgreSQL does in its data). */
export function worksIn(pid: number, directory: string): boolean {
  if (processMark(pid) === undefined) return false;
  if (hasProc) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === directory;
    } catch {
      return false; // Another user's process: then it is not the one that we started.
    }
  }
  if (process.platform === 'win32') return true;
  const command = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return command.stdout?.includes('postgres') ?? false;
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Fields 3 (state) and 22 (start time in ticks since boot) of proc(5); the name before them may hold anything. */
function procMark(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'running';
  }
}
