import { defineJob } from '#jobs';

/** Writes one export. */
export const runExport = defineJob<{ readonly exportId: string }>(
  'exports.run-export',
  ({ exportId }) => exportId,
);

/** Removes what has expired, and wakes exports whose process died. */
export const sweepExports = defineJob<Record<string, never>>('exports.sweep', () => 'sweep');
