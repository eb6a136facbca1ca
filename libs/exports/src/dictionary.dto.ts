import type { ColumnType } from './export-column.js';
import type { ExportCrs } from './export-values.js';

export class BilingualDto {
  sv!: string;
  en!: string;
}

/** A code and what it is called. */
export class DictionaryValueDto {
  code!: string;
  names!: BilingualDto;
}

/** One column and what it means. */
export class DictionaryColumnDto {
  name!: string;
  meaning!: BilingualDto;
  type!: ColumnType;
  unit!: string | null;
  /** The values that it can have; null when they are many. */
  values!: DictionaryValueDto[] | null;
  /** Kept encrypted; empty once it has been erased. */
  sealed!: boolean;
  /** The coordinate systems that it stands in; null for all. */
  crs!: ExportCrs[] | null;
  /** What has to be asked for to get it; null when it is always there. */
  include!: string | null;
}

/** Every column that an export can have, in the order they stand in. */
export class DictionaryDto {
  columns!: DictionaryColumnDto[];
}
