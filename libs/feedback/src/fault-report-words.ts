import type { ContentPlace } from '#protection';

/** What is sealed of a report. */
export interface FaultReportWords {
  readonly text: string;
  readonly page: string | null;
  readonly contact: string | null;
}

/** What the ciphertext belongs to. */
export function wordsPlace(id: string): ContentPlace {
  return { table: 'fault_report', revisionId: id, field: 'words' };
}
