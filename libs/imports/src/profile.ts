import { namesOf } from './profile/columns.js';
import type { ImportProfile } from './profile/import-profile.js';

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

/** How the rows of one file are read: the profile, and its columns as the reader of rows wants them. */
export interface Profile extends ImportProfile {
  readonly formats: readonly ('csv' | 'json')[];
  readonly columns: readonly Column[];
}

/** The columns that the fields name: the first name in CSV, the last one as a path in JSON. */
export function withColumns(profile: ImportProfile): Profile {
  const columns = new Map<string, Column>();
  const gather = (part: object): void => {
    for (const [key, value] of Object.entries(part) as [string, never][]) {
      if (key === 'column' || key === 'columns') {
        for (const names of key === 'column' ? [value] : (value as never[])) {
          const all = namesOf(names);
          const path = all.at(-1)!.split('.');
          const required = (part as { optional?: boolean }).optional !== true;
          columns.set(all[0]!, { name: all[0]!, path, required });
        }
      } else if (typeof value === 'object' && value !== null) gather(value);
    }
  };
  gather(profile.fields);
  return { ...profile, formats: ['csv', 'json'], columns: [...columns.values()] };
}
