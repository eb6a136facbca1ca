import { defineEvent } from '#jobs';

/** A key of `import_run`. */
export interface ImportKey {
  readonly importRunId: string;
}

/** An import waits for a worker. */
export const importRequested = defineEvent<ImportKey>('import.requested');
/** An import is to be taken back. */
export const importWithdrawalRequested = defineEvent<ImportKey>('import.withdrawal-requested');
