import type { Bilingual, CodedTerm } from '#domain';
import type { AreaIndex } from '#geography';
import type { OpenedIncident } from '#intake';
import type { ExportCrs } from './export-values.js';

/** What a cell can hold; a list is written as one text in CSV. */
export type Cell = string | number | boolean | null | readonly string[];

export type ColumnType =
  'text' | 'code' | 'codes' | 'uuid' | 'integer' | 'number' | 'boolean' | 'month' | 'time';

/** What the cells of one row are made from. */
export interface RowSource extends OpenedIncident {
  readonly areas: AreaIndex;
  /** The exact point in the coordinate system asked for: longitude or easting first. */
  readonly position: readonly [number, number] | null;
  /** The export's watermark. */
  readonly mark: string;
}

/** One column of every format: what it means and where its cells come from. */
export interface ExportColumn {
  readonly name: string;
  readonly meaning: Bilingual;
  readonly type: ColumnType;
  readonly unit?: string;
  /** The values that it can have, when they are few. */
  readonly values?: readonly CodedTerm[];
  /** Kept encrypted; empty once it has been erased. */
  readonly sealed?: boolean;
  /** Only in exports of these coordinate systems. */
  readonly crs?: readonly ExportCrs[];
  /** Only when asked for by this name. */
  readonly include?: 'text';
  readonly cell: (row: RowSource) => Cell;
}
