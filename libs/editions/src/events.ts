import { defineEvent } from '#jobs';

/** A version was frozen, reserved or decided; its key. What is only proposed is no version. */
export const editionFrozen = defineEvent<{ readonly editionId: string }>('edition.frozen');
