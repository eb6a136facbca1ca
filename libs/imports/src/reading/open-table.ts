import type { FieldFault } from '#domain';

/** One row of a table, whatever the file was. */
export interface SourceRow {
  /** CSV, XLSX and NDJSON: the line, counted from 1 with the header. JSON list: the record's number from 1. */
  readonly line: number;
  /** Trimmed text by column index; '' when empty. Numbers have `.`, dates of a spreadsheet are ISO local. */
  readonly cells: readonly string[];
  /** The row itself is bad: it is refused and explained, and reading goes on. */
  readonly fault?: { readonly column?: string; readonly fault: Omit<FieldFault, 'path'> };
}

export interface ReadOptions {
  readonly delimiter?: ',' | ';' | '\t' | '|';
  readonly encoding?: 'utf-8' | 'windows-1252';
  readonly sheet?: string;
  /** Columns that a profile knows; for JSON the path with dots, so that they exist when the first records lack them. */
  readonly columns?: readonly string[];
}
