/** Where an import stands. `refused`: a row was wrong and none were to go in then. */
export const importStatuses = [
  'waiting',
  'running',
  'completed',
  'refused',
  'failed',
  'cancelled',
  'withdrawing',
  'withdrawn',
] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** Whether rows are still to be read. */
export function isUnderWay(status: ImportStatus): boolean {
  return status === 'waiting' || status === 'running';
}

/** What becomes of the good rows when others are refused: they are kept, or nothing goes in. */
export const onErrorChoices = ['keep_good', 'refuse_all'] as const;
export type OnError = (typeof onErrorChoices)[number];
