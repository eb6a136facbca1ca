import type { Mapping } from './mapping.js';
import type { ReadChoice } from './queries.js';

/** What has been told of one file so far. It outlives a step that fails, and the way back to an earlier one. */
export interface Told {
  readonly read: ReadChoice;
  /** Name of a profile; '' for a mapping of one's own, null until something has been chosen. */
  readonly profile: string | null;
  /** Null until somebody has changed the first guess. */
  readonly mapping: Mapping | null;
}
