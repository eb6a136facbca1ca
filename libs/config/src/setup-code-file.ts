import { join } from 'node:path';
import type { Settings } from './settings.js';

const FILE_NAME = 'setup-code';

/** The file that holds the setup code while there is no account: the api writes it, and `start` shows it. */
export function setupCodeFile({ dataDir }: Pick<Settings, 'dataDir'>): string {
  return join(dataDir, FILE_NAME);
}
