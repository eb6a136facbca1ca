import { defineEvent } from '#jobs';

/** A package may be made: nobody need approve it, or somebody has. */
export const packageOrdered = defineEvent<{ readonly packageId: string }>('archive.ordered');
