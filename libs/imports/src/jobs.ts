import { defineJob } from '#jobs';
import type { ImportKey } from './events.js';

/** Takes in the file of one import. */
export const runImport = defineJob<ImportKey>(
  'imports.run-import',
  ({ importRunId }) => importRunId,
);
/** Takes back what one import has recorded. */
export const withdrawImport = defineJob<ImportKey>(
  'imports.withdraw-import',
  ({ importRunId }) => importRunId,
);
/** Finds imports whose wake-up was lost. */
export const sweepImports = defineJob<Record<string, never>>('imports.sweep-imports', () => 'all');
