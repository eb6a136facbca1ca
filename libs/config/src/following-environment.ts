import { once } from 'node:events';

/** The argument by which the launcher tells a process that its environment comes later. */
export const ENVIRONMENT_FOLLOWS = '--environment-follows';

/**
 * Waits for the environment that the launcher sends once the database runs, when it has said so: the process has
 * loaded its modules meanwhile. Returns at once in every other case.
 */
export async function followingEnvironment(): Promise<void> {
  if (!process.argv.includes(ENVIRONMENT_FOLLOWS)) return;
  const [environment] = (await once(process, 'message')) as [NodeJS.ProcessEnv];
  Object.assign(process.env, environment);
}
