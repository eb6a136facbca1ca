/** A file may unpack to this much: more than ten years of every event in the country. */
export const UNPACKED_BYTES_MAX = 2 * 1024 ** 3;
/** A JSON file is parsed whole, so it is kept small; the live feed has 500 events in a quarter of a megabyte. */
export const JSON_BYTES_MAX = 16 * 1024 ** 2;
/** A row longer than this is a quotation mark that was never closed. */
export const ROW_BYTES_MAX = 64 * 1024;
/** The same limit as for a text that a person writes. */
export const TEXT_CHARACTERS_MAX = 10_000;
/** Rows in one transaction. */
export const ROWS_PER_BATCH = 500;
/** Errors kept in the database for one import; the file of errors has them all. */
export const ROW_ERRORS_STORED_MAX = 10_000;
