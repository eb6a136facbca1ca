import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

const SHELLS = new Set(['sh', 'dash', 'bash', 'ash', 'busybox', 'zsh']);

/**
 * The processes between us and npm, npm included, when npm started us: npm runs a script through a shell, which
 * may stay in between. Empty on Windows and when npm did not start us.
 */
export function npmParents(): number[] {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return [];
  const asked = ['-o', 'ppid=,comm=', '-p', String(process.ppid)];
  const told = spawnSync('ps', asked, { encoding: 'utf8' }).stdout ?? '';
  const [, grandparent, name] = /^\s*(\d+)\s+(\S+)/.exec(told) ?? [];
  const isShell = SHELLS.has(basename(name ?? '').replace(/^-/, ''));
  return isShell ? [process.ppid, Number(grandparent)] : [process.ppid];
}
