import { defineEvent } from '#jobs';

/** A handler has asked for a search; its key. What is looked for is in no event. */
export const searchRequested = defineEvent<{ readonly searchId: string }>(
  'rights.search-requested',
);
