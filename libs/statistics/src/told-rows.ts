import type { RowError } from '#documents';
import type { Language } from '#domain';
import type { StatisticsRowDto } from './statistics.dto.js';

/** More than anybody reads before mending the file. */
const ROWS_TOLD_MAX = 200;

/** The first rows that something is to be told of, in a language. */
export function toldRows(rows: readonly RowError[], language: Language): StatisticsRowDto[] {
  return rows
    .slice(0, ROWS_TOLD_MAX)
    .map(({ reason, ...row }) => ({ ...row, message: reason[language] }));
}
