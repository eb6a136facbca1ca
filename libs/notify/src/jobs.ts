import { defineJob } from '#jobs';

/** Sends one message by mail. */
export const sendMail = defineJob<{ readonly messageId: string }>(
  'notify.send-mail',
  ({ messageId }) => messageId,
);

/** Wakes the mails whose time to be tried again has come. */
export const sweepMail = defineJob<Record<string, never>>('notify.sweep-mail', () => 'sweep');
