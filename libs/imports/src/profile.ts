import type { FieldFault, Tier } from '#domain';
import type { AreaIndex } from '#geography';
import type { IncidentBody, Provenance } from '#intake';

/** One column of a source: its header in CSV, and the way to the same value in a JSON record. */
export interface Column {
  readonly name: string;
  /** Keys from the record inwards; absent: the column's own name. */
  readonly path?: readonly string[];
  /** A file without a required column is refused whole. */
  readonly required: boolean;
}

/** One row as text by column name; a column that the file lacks is empty. */
export type RowValues = Readonly<Record<string, string>>;

/** What a row says, in the words of the intake. */
export interface MappedRow {
  /** The source's own id of the event: the same one again is the same incident. */
  readonly id: string;
  readonly body: IncidentBody;
  readonly provenance: Provenance;
}

/** Says what is wrong with one column of a row. All columns may be complained of before the row is given up. */
export type Complain = (column: string, fault: Omit<FieldFault, 'path'>) => void;

export interface MappingContext {
  readonly areas: AreaIndex;
  /** IANA name of the instance's zone, for local dates. */
  readonly timeZone: string;
}

/** How the files of one source are read. Data, but for `readRow`. */
export interface Profile {
  readonly name: string;
  /** Stands on every incident. */
  readonly source: string;
  readonly licence: string;
  /** Open data keeps the tier of its source, whatever the category says. */
  readonly tier: Tier;
  /** What a file may be written in; a file's own first character tells which it is. */
  readonly formats: readonly ('csv' | 'json')[];
  readonly columns: readonly Column[];
  /** Which column a field of the body is read from, so that a later complaint names the column. */
  readonly columnOf: Readonly<Record<string, string>>;
  /** Reads one row; undefined when it complained. */
  readRow(row: RowValues, context: MappingContext, complain: Complain): MappedRow | undefined;
}
