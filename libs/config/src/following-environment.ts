import { once } from 'node:events';

/** The argument by which the launcher tells a process that its environment comes later. */
const ENVIRONMENT_FOLLOWS = '--environment-follows';

/**
 * Waits for the environment that the launcher sends once the database runs, when it has said so: the process has
 * loaded its modules meanwhile. Ends with a launcher that ends before that. Returns at once in every other case.
 */
export async function followingEnvironment(): Promise<void> {
  if (!process.argv.includes(ENVIRONMENT_FOLLOWS)) return;
  if (!process.connected) endWithLauncher();
  process.once('disconnect', endWithLauncher);
  const [environment] = (await once(process, 'message')) as [NodeJS.ProcessEnv];
  process.off('disconnect', endWithLauncher);
  Object.assign(process.env, environment);
}

function endWithLauncher(): void {
  process.exit(0);
}
