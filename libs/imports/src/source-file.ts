import type { FieldFault } from '#domain';
import { fileFault } from './file-fault.js';
import type { Profile, RowValues } from './profile.js';
import { fileByteSource, sha256Of } from './reading/byte-source.js';
import { openTable, type SourceTable } from './reading/open-table.js';

/** One row by the column names of a profile. */
export interface SourceRow {
  readonly line: number;
  readonly values: RowValues;
  readonly fault?: { readonly column?: string; readonly fault: Omit<FieldFault, 'path'> };
}

/** A file as an import goes through it. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: number;
  readonly rows: AsyncIterable<readonly SourceRow[]>;
  bytesRead(): number;
  /** SHA-256 of the file as it lies there, in hex. */
  readonly sha256: string;
}

/** Opens a file for a profile. Fault: IMPORT_FILE_REFUSED when it cannot be read, or lacks a column. */
export async function openSourceFile(path: string, profile: Profile): Promise<SourceFile> {
  const source = await fileByteSource(path);
  const paths = profile.columns.map((column) => column.path?.join('.') ?? column.name);
  const table = await openTable(source, { columns: paths });
  const isJson = table.format === 'json' || table.format === 'ndjson';
  const header = table.columns.map((name) => (isJson ? name : name.toLowerCase()));
  const places = new Map(
    profile.columns.map(({ name }, i) => [name, header.indexOf((isJson ? paths[i] : name) ?? '')]),
  );
  const missing = profile.columns.filter(
    ({ name, required }) => required && places.get(name) === -1,
  );
  if (missing.length > 0) {
    const columns = missing.map(({ name }) => name).join(', ');
    throw fileFault({ code: 'COLUMNS_MISSING', values: { columns } });
  }
  const { name, bytes } = source;
  const sha256 = await sha256Of(source);
  return { name, bytes, sha256, rows: rowsOf(table, places), bytesRead: () => table.bytesRead() };
}

async function* rowsOf({ rows }: SourceTable, places: ReadonlyMap<string, number>) {
  for await (const batch of rows) {
    yield batch.map(({ line, cells, fault }): SourceRow => {
      const values = Object.fromEntries([...places].map(([name, at]) => [name, cells[at] ?? '']));
      return fault === undefined ? { line, values } : { line, values, fault };
    });
  }
}
