const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/** How long an export and its file lie there after it has ended. */
export const KEPT_MS = 24 * HOUR_MS;
/** A file goes by itself after this long, should nothing else have removed it. */
export const FILE_KEPT_MS = 3 * KEPT_MS;
/** Exports that one account may have waiting and running. */
export const OPEN_EXPORTS_MAX = 5;
/** Beginnings of one export: after so many it does not get through and is given up. */
export const ATTEMPTS_MAX = 10;
/** A running export tells how far it has come every second or so; after this long its process is dead. */
export const SILENT_MS = 20 * SECOND_MS;
/** An export that has waited this long has lost its wake-up. */
export const WAITING_MS = 10 * SECOND_MS;
/** Internal incidents that an account may take out without a reason in any 24 hours; of more guarded ones none. */
export const INTERNAL_WITHOUT_REASON_MAX = 50;
/** Exports in one page of a list. */
export const PAGE_MAX = 100;
