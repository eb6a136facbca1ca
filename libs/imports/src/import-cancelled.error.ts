/** Somebody has stopped the import; what went in before stays. */
export class ImportCancelledError extends Error {}
