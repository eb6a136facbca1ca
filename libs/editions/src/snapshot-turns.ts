import { Turns } from '#database';

/**
 * As many versions are counted at once in this process: each holds a connection for some tenths of a second, and whoever
 * reports an incident meanwhile needs one too.
 */
const SNAPSHOTS_MAX = 2;

/** For what only reads: a step that freezes waits for nobody who looks. */
export const snapshotTurns = new Turns(SNAPSHOTS_MAX);
