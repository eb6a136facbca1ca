import type { FieldFault } from '#domain';
import type { SourceFormat } from './detect-format.js';
import type { Delimiter } from './sniff-delimiter.js';
import type { Encoding } from './text-decoding.js';

/** One row and where it begins. */
export interface SourceRow {
  /** From 1: the line of the file (CSV, XLSX, NDJSON; the header is a line), or the record of a JSON list. */
  readonly line: number;
  /**
   * Trimmed text by column, empty where there is nothing. A date of XLSX is `YYYY-MM-DDTHH:mm:ss` without zone, a time
   * of day `HH:mm:ss`, a number of XLSX or JSON plain decimal text with a point.
   */
  readonly cells: readonly string[];
  /** The row itself cannot be read: it is refused and explained, the rest is not. */
  readonly fault?: { readonly column?: string; readonly fault: Omit<FieldFault, 'path'> };
}

/** What is known of a file beforehand; what is not is found out. */
export interface ReadOptions {
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
  /** Name of the sheet; the first one that is not hidden when absent. */
  readonly sheet?: string;
  /** Columns of a JSON file that must be there even when the first records lack them, as paths with dots. */
  readonly columns?: readonly string[];
}

export interface SourceTable {
  readonly format: SourceFormat;
  /** As far as has been read: a file is UTF-8 until something else shows. */
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly sheets?: readonly string[];
  /** As written, trimmed; a column without a name has ''. */
  readonly columns: readonly string[];
  /** From the first row, each time it is asked for, in batches of at most a thousand. */
  readonly rows: AsyncIterable<readonly SourceRow[]>;
  /** Bytes of the source as it lies there that have been read of `rows`. */
  bytesRead(): number;
}

/** What a file holds, unpacked. */
export interface Content {
  /** From the first byte. */
  read(): AsyncIterable<Buffer>;
  /** Of the packed bytes, since the last `read`. */
  bytesRead(): number;
}
