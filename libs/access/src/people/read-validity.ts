import type { RowReading } from '#documents';
import { nextDay } from '#domain';

/** From when to when, as a row says it; undefined where the file does not say. */
export interface ToldValidity {
  readonly validFrom?: string;
  /** The day after the last one; null: until further notice. */
  readonly validTo?: string | null;
}

/** Reads the first and the last day of a row; what is stored is the day after the last. */
export function readValidity(reading: RowReading<'from' | 'lastDay'>): ToldValidity {
  const validFrom = reading.date('from');
  const lastDay = reading.date('lastDay');
  if (validFrom !== undefined && lastDay !== undefined && lastDay < validFrom) {
    reading.complain('lastDay', { code: 'DATES_REVERSED' });
  }
  return {
    ...(validFrom !== undefined && { validFrom }),
    ...(reading.has('lastDay') && { validTo: lastDay === undefined ? null : nextDay(lastDay) }),
  };
}

/** The form of these rows: each later row with a key that stood before is refused. */
export function refuseRepeated<Row extends { readonly reading: { readonly line: number } }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  complain: (row: Row, line: number) => void,
): void {
  const firstLine = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    const line = firstLine.get(key);
    if (line === undefined) firstLine.set(key, row.reading.line);
    else complain(row, line);
  }
}
