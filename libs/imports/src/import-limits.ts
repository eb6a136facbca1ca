/** The same limit as for a text that a person writes. */
export const TEXT_CHARACTERS_MAX = 10_000;
/** Rows in one transaction. */
export const ROWS_PER_BATCH = 2_000;
/** Errors kept in the database for one import; the file of errors that a command writes has them all. */
export const ROW_ERRORS_STORED_MAX = 10_000;
/** Categories that no mapping knows, told of one import. */
export const UNMAPPED_TOLD_MAX = 200;
/** Imports of one account that wait or run at once. */
export const OPEN_IMPORTS_MAX = 5;
