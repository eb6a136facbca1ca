import { defineJob } from '#jobs';

/** Writes one package. */
export const runPackage = defineJob<{ readonly packageId: string }>(
  'archive.run-package',
  ({ packageId }) => packageId,
);

/** Erases what has lain its time, and wakes packages whose process died. */
export const sweepPackages = defineJob<Record<string, never>>('archive.sweep', () => 'sweep');
