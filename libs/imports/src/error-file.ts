/** Stands in documents, where imports of places and people reach it too. */
export { ErrorFile } from '#documents';
