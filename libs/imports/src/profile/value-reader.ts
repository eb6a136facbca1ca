import { foldName } from '#domain';
import type { Columns } from './columns.js';
import { namesOf } from './columns.js';
import type { ColumnNames, ValueSource } from './import-profile.model.js';

type Cells = readonly string[];

/** Reads one value of a row. */
export interface ValueReader {
  /** The value as text, `''` when nothing is said; constant and default included, before any map. */
  read(cells: Cells): string;
  /** What stood in the columns. */
  raw(cells: Cells): string;
  /** What a complaint calls the column: its header in the file, or the profile's name for it. */
  readonly column: string;
}

/** Whole numbers that a spreadsheet or a data frame has written as decimals. */
const WHOLE_DECIMAL = /^(-?\d+)\.0+$/;

/** Makes readers for the columns of one file, and remembers what the file lacks. */
export class ValueReaders {
  /** Names of columns that the profile needs and the file lacks. */
  readonly missing = new Set<string>();
  /** Numbers of the columns that are read. */
  readonly used = new Set<number>();

  constructor(
    private readonly columns: Columns,
    private readonly empty: readonly string[],
  ) {}

  /**
   * @param required true for what every row must say: the file must then have the column even when the profile calls
   *   it optional, unless there is a default.
   * @returns undefined when the source says nothing of any row: it is absent, or its columns are and may be.
   */
  of(source: ValueSource | undefined, required = false): ValueReader | undefined {
    if (source === undefined) return undefined;
    const { constant, separator = ' ' } = source;
    const fallback = source.default === undefined ? '' : String(source.default);
    if (constant !== undefined) {
      const text = String(constant);
      return { read: () => text, raw: () => text, column: '' };
    }
    const parts = source.columns ?? (source.column === undefined ? [] : [source.column]);
    const optional = source.optional === true && !(required && fallback === '');
    const found = parts.map((names) => this.find(names, source.optional === true));
    if (found.every((indices) => indices.length === 0)) {
      if (!optional) this.miss(parts);
      if (fallback === '') return undefined;
      return { read: () => fallback, raw: () => '', column: firstNameOf(parts) };
    }
    const present = found.filter((indices) => indices.length > 0);
    const raw = joined(
      present.map((indices) => firstFilled(indices)),
      separator,
    );
    const read = this.cleaned(present, separator, source);
    return {
      raw,
      read: fallback === '' ? read : (cells) => read(cells) || fallback,
      column: present.map((indices) => this.columns.headerOf(indices[0]!)).join(' + '),
    };
  }

  private find(names: ColumnNames, optional: boolean): readonly number[] {
    const indices = this.columns.find(names);
    if (indices.length === 0 && !optional) this.miss([names]);
    for (const index of indices) this.used.add(index);
    return indices;
  }

  private miss(parts: readonly ColumnNames[]): void {
    for (const names of parts) this.missing.add(namesOf(names)[0] ?? '');
  }

  /** Without the words that mean nothing, each column by itself. */
  private cleaned(
    parts: readonly (readonly number[])[],
    separator: string,
    { empty = [], integer = false }: ValueSource,
  ): (cells: Cells) => string {
    const words = new Set([...this.empty, ...empty]);
    const readers = parts.map((indices) => firstFilled(indices, words));
    const read = joined(readers, separator);
    return integer ? (cells) => wholeNumber(read(cells)) : read;
  }
}

/** `66.0` as `66`; any other text as it is. */
export function wholeNumber(text: string): string {
  return text.endsWith('0') ? (WHOLE_DECIMAL.exec(text)?.[1] ?? text) : text;
}

function firstNameOf(parts: readonly ColumnNames[]): string {
  return namesOf(parts[0] ?? '')[0] ?? '';
}

/** Reads the first of some columns that says something. */
function firstFilled(
  indices: readonly number[],
  empty?: ReadonlySet<string>,
): (cells: Cells) => string {
  const [first = 0, ...rest] = indices;
  const tell = (text: string) => (empty?.has(text) === true ? '' : text);
  const only = empty !== undefined && empty.size > 0 ? tell : (text: string) => text;
  if (rest.length === 0) return (cells) => only(cells[first] ?? '');
  return (cells) => {
    for (const index of indices) {
      const text = only(cells[index] ?? '');
      if (text !== '') return text;
    }
    return '';
  };
}

function joined(
  readers: readonly ((cells: Cells) => string)[],
  separator: string,
): (cells: Cells) => string {
  const [first, ...rest] = readers;
  if (first !== undefined && rest.length === 0) return first;
  return (cells) => {
    let text = '';
    for (const read of readers) {
      const part = read(cells);
      if (part !== '') text = text === '' ? part : text + separator + part;
    }
    return text;
  };
}

/** The words of a map, folded, as the text they stand for. */
export function foldedMap(map: ValueSource['map'] = {}): ReadonlyMap<string, string> {
  return new Map(Object.entries(map).map(([word, value]) => [foldName(word), String(value)]));
}
