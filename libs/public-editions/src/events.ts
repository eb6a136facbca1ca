import { defineEvent } from '#jobs';

/** A public edition was published; its key. */
export const publicEditionPublished = defineEvent<{ readonly publicEditionId: string }>(
  'public-edition.published',
);
