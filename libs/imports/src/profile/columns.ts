import type { ReadOptions } from '../reading/open-table.js';
import type { ColumnNames, ImportProfile } from './import-profile.model.js';

/** A header as it is compared: lower case, and what is neither letter nor digit is alike. */
export function foldHeader(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function namesOf(names: ColumnNames): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

/** The columns of one file, found by the names of a profile. */
export class Columns {
  private readonly byName = new Map<string, number[]>();

  /** @param headers as the file has them. */
  constructor(private readonly headers: readonly string[]) {
    for (const [index, header] of headers.entries()) {
      const name = foldHeader(header);
      if (name === '') continue;
      const known = this.byName.get(name);
      if (known === undefined) this.byName.set(name, [index]);
      else known.push(index);
    }
  }

  /** Every column with one of the names, the first name first; empty when the file has none. */
  find(names: ColumnNames): readonly number[] {
    const found = namesOf(names).flatMap((name) => this.byName.get(foldHeader(name)) ?? []);
    return [...new Set(found)];
  }

  /** The header as the file writes it. */
  headerOf(index: number): string {
    return this.headers[index] ?? '';
  }
}

/** How a file is to be read for a profile: its own options, and every column that it names. */
export function readOptionsOf(profile: ImportProfile): ReadOptions {
  const { decimal: _, ...options } = profile.read ?? {};
  const columns = new Set<string>();
  gather(profile.fields, columns);
  return { ...options, columns: [...columns] };
}

/** Names stand under `column`, `columns` and `derivedFrom`, at any depth of the fields. */
function gather(part: unknown, names: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'column' || key === 'columns' || key === 'derivedFrom') {
      for (const name of [value].flat(2)) names.add(String(name));
    } else if (key !== 'map') gather(value, names);
  }
}
