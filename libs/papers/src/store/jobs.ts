import { defineJob } from '#jobs';

/** Makes one paper. */
export const makePaper = defineJob<{ readonly paperId: string }>(
  'papers.make-paper',
  ({ paperId }) => paperId,
);

/** Removes papers that nobody can get any more, and wakes those whose process died. */
export const sweepPapers = defineJob<Record<string, never>>('papers.sweep', () => 'sweep');
