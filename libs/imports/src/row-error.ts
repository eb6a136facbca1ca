/** Stands in documents, where imports of places and people reach it too. */
export { rowError, UNSTORABLE, type RowError } from '#documents';
