import { fileFault } from './file-fault.js';

/** A column that a file may have. */
export interface WantedColumn {
  /** What it can be called, the first one first in messages; case, accents, spaces and signs do not matter. */
  readonly names: readonly string[];
  readonly required?: boolean;
}

/** Where each wanted column stands; absent when the file lacks it. */
export type ColumnPlaces<Key extends string> = Readonly<Partial<Record<Key, number>>>;

/** A header as it is compared: letters and digits only, without case and accents. */
export function foldHeader(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Finds the wanted columns in a header. The first name that is there wins; columns that nobody wants are left.
 * Fault: IMPORT_FILE_REFUSED for required ones that are absent, naming them, and for one that stands twice.
 */
export function matchColumns<Key extends string>(
  header: readonly string[],
  wanted: Readonly<Record<Key, WantedColumn>>,
): ColumnPlaces<Key> {
  const folded = header.map(foldHeader);
  const places: Partial<Record<Key, number>> = {};
  const missing: string[] = [];
  for (const [key, column] of Object.entries(wanted) as [Key, WantedColumn][]) {
    const found = column.names.map(foldHeader).find((name) => folded.includes(name));
    if (found === undefined) {
      if (column.required === true) missing.push(column.names[0]!);
      continue;
    }
    const place = folded.indexOf(found);
    if (folded.includes(found, place + 1)) {
      throw fileFault({ code: 'COLUMN_TWICE', values: { column: header[place]! } });
    }
    places[key] = place;
  }
  if (missing.length > 0) {
    throw fileFault({ code: 'COLUMNS_MISSING', values: { columns: missing.join(', ') } });
  }
  return places;
}

/** Whether a header has every required column. */
export function matchesColumns(
  header: readonly string[],
  wanted: Readonly<Record<string, WantedColumn>>,
): boolean {
  const folded = new Set(header.map(foldHeader));
  return Object.values(wanted)
    .filter(({ required }) => required === true)
    .every(({ names }) => names.some((name) => folded.has(foldHeader(name))));
}
