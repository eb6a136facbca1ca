import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The system user that the server's programs run as, when it is not ours: PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

const NOBODY: ServerUser = { uid: 65534, gid: 65534 };

export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The user `nobody` as this machine numbers it. */
export function nobody(): ServerUser {
  try {
    const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
    return line ? { uid: Number(line[1]), gid: Number(line[2]) } : NOBODY;
  } catch {
    return NOBODY;
  }
}

/** Runs one of the server's programs to its end. It inherits no PG… variables, and answers in English. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { user?: ServerUser; cwd: string; input?: string },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: plainEnvironment(),
      windowsHide: true,
      // A Ctrl-C in the terminal must reach the launcher alone, which stops the database last.
      detached: process.platform !== 'win32',
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...options.user,
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    // 'exit', not 'close': the server that pg_ctl leaves behind may hold the pipes open.
    child.on('exit', (status) => {
      setImmediate(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve({ status, output: Buffer.concat(chunks).toString('utf8').trim() });
      });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input);
  });
}

/** Whether this user can reach the folder: every folder above it must be searchable. */
export function canReach(user: ServerUser, directory: string): boolean {
  const options = { ...user, cwd: '/', stdio: 'ignore' as const };
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], options).status === 0;
}

/** Whether this user can start the program. */
export function canRun(user: ServerUser, program: string): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return {
    ...(PATH === undefined ? {} : { PATH }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    ...(TEMP === undefined ? {} : { TEMP }),
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}
