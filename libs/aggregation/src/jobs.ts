import { defineJob } from '#jobs';

/** One cell: the finest area's key and the first day of the local month. */
export interface Cell {
  readonly areaKey: number;
  readonly month: string;
}

/** Folds one cell anew. */
export const refreshTally = defineJob<Cell>(
  'aggregation.refresh-tally',
  ({ areaKey, month }) => `${areaKey}-${month}`,
);

/** Folds the cells that nobody was woken for. */
export const sweepStale = defineJob<Record<string, never>>(
  'aggregation.sweep-stale',
  () => 'sweep',
);

/** Compares every tally with the revisions. */
export const reconcile = defineJob<Record<string, never>>(
  'aggregation.reconcile',
  () => 'reconcile',
);
