const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/** Beginnings of one paper: after so many it is called failed, and is made again when somebody asks for it. */
export const PAPER_ATTEMPTS_MAX = 3;
/** A paper that is being made says so this often, */
export const BEAT_MS = 4 * SECOND_MS;
/** and after this long without a word its process is dead. */
export const SILENT_MS = 20 * SECOND_MS;
/** A paper that has waited this long may have lost its wake-up. */
export const WAITING_MS = 10 * SECOND_MS;
/** A paper that has failed is tried again by itself when it is fetched after this long; whoever asks for it need not wait. */
export const FAILED_REST_MS = 10 * MINUTE_MS;
/** Longest that a fetch waits for its paper. */
export const AWAIT_MAX_MS = 20 * SECOND_MS;
/** How often all that wait in one process look together. */
export const LOOK_EVERY_MS = 100;
/** Fetches that may wait in one process; the next is told to come back at once. */
export const AWAITING_MAX = 64;
/** Papers of another release or with a former logo go when they are this old: while a release is brought in, both run. */
export const OUTDATED_MS = 60 * MINUTE_MS;

/** How far a paper has come, in percent. */
export const progress = { begun: 5, read: 15, told: 35, set: 85, made: 100 } as const;
