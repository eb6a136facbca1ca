const GIB = 1024 ** 3;
const HOUR_MS = 3_600_000;

/** One uploaded file. */
export const UPLOAD_BYTES_MAX = 2 * GIB;
export const UPLOAD_NAME_CHARACTERS_MAX = 255;
/** An uploaded file that nothing is done with goes after this. */
export const UPLOAD_KEPT_MS = 24 * HOUR_MS;
/** One that is to be imported waits this long for a worker. */
export const UPLOAD_WAITS_MS = 7 * UPLOAD_KEPT_MS;

const MIB = 1024 ** 2;
/** Bytes of a file that are read to see how it begins. */
export const LOOKED_AT_BYTES_MAX = 8 * MIB;
/** The same of a workbook. */
export const LOOKED_AT_ZIP_BYTES_MAX = 64 * MIB;
export const PREVIEW_ROWS = 20;
/** Characters of a cell that are shown. */
export const PREVIEW_CELL_CHARACTERS = 200;
/** Rows that a mapping is tried on. */
export const CHECKED_ROWS = 200;
/** Rows that are shown as they would be recorded. */
export const CHECK_SAMPLES = 5;
/** Errors that a try of a mapping tells. */
export const CHECK_ERRORS = 20;
