import { defineEvent } from '#jobs';

/** Somebody has asked for an export; its key. */
export const exportRequested = defineEvent<{ readonly exportId: string }>('export.requested');
