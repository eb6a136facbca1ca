import { defineEvent } from '#jobs';

/** Somebody has asked for a paper; its key. */
export const paperOrdered = defineEvent<{ readonly paperId: string }>('paper.ordered');
