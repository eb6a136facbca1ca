import { defineJob } from '#jobs';

/** Looks through what an authority holds, for one case. */
export const runSearch = defineJob<{ readonly searchId: string }>(
  'rights.run-search',
  ({ searchId }) => searchId,
);

/** Wakes searches whose process died. */
export const sweepSearches = defineJob<Record<string, never>>('rights.sweep', () => 'sweep');
