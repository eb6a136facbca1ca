/** A backup or restore that is refused, in one sentence for the person at the command line. */
export class BackupError extends Error {}
