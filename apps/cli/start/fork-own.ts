import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Nothing of the project is imported here: a start begins with this file, and loads the rest while the api loads.

/** What `followingEnvironment` of #config looks for. */
const ENVIRONMENT_FOLLOWS = '--environment-follows';

export interface ForkOptions {
  readonly module: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/**
 * A process of ours. It stops by itself when this one is gone (it hears 'disconnect'), and does not hear the
 * terminal's Ctrl-C, so that the launcher decides the order.
 */
export function forkOwn({ module, args = [], env }: ForkOptions): ChildProcess {
  return fork(module, [...args], {
    env,
    execArgv: [],
    detached: process.platform !== 'win32',
    // Standard output is the launcher's own: with --json it holds one object.
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
  });
}

/** The api, which loads its modules and then waits to be sent its environment. */
export function forkApi(): ChildProcess {
  return forkOwn({
    module: moduleOf('api'),
    args: [ENVIRONMENT_FOLLOWS],
    env: inheritedEnvironment(),
  });
}

/** The file that a process of ours runs. */
export function moduleOf(app: 'api' | 'worker' | 'cli'): string {
  return fileURLToPath(new URL(`../../${app}/main.js`, import.meta.url));
}

/** The environment without the owner's address, which only migrations need. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  const { LAGESBILD_OWNER_DATABASE_URL: _owner, ...inherited } = process.env;
  return inherited;
}
