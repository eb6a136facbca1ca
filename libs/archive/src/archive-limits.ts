const SECOND_MS = 1_000;
const DAY_MS = 24 * 3_600_000;

/** How long a package lies on the server after it was made: the archive has it by then, or it is made again. */
export const PACKAGE_KEPT_MS = 14 * DAY_MS;
/** The sealed file goes by itself after this long, should nothing else have removed it. */
export const FILE_KEPT_MS = PACKAGE_KEPT_MS + 2 * DAY_MS;
/** Beginnings of one package: after so many it does not get through and is given up. */
export const ATTEMPTS_MAX = 10;
/** A package that is being written tells how far it has come with every page; after this long its process is dead. */
export const SILENT_MS = 60 * SECOND_MS;
/** A package that has waited this long has lost its wake-up. */
export const WAITING_MS = 10 * SECOND_MS;
/** Incidents that are opened at once. */
export const INCIDENTS_AT_ONCE = 500;
/** Packages that are listed. */
export const LISTED_MAX = 200;
