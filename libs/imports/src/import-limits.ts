/** The same limit as for a text that a person writes. */
export const TEXT_CHARACTERS_MAX = 10_000;
/** Rows in one transaction. */
export const ROWS_PER_BATCH = 500;
/** Errors kept in the database for one import; the file of errors has them all. */
export const ROW_ERRORS_STORED_MAX = 10_000;
/** Characters of a refused value that are kept. */
export const ERROR_VALUE_CHARACTERS_MAX = 200;
