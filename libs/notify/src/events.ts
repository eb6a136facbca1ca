import { defineEvent } from '#jobs';

/** Somebody has been told something; its key. */
export const messageWritten = defineEvent<{ readonly messageId: string }>('message.written');
