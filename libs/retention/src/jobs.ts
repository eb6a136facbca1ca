import { defineJob } from '#jobs';

/** Erases what one approved proposal lists, or goes on where it was stopped. */
export const runErasure = defineJob<{ readonly proposalId: string }>(
  'retention.run-erasure',
  ({ proposalId }) => proposalId,
);

/** Takes up erasures whose process died, and closes old backups that are still open. */
export const sweepErasures = defineJob<Record<string, never>>('retention.sweep', () => 'sweep');
