import { parseCivilDate, type FieldFault } from '#domain';
import { matchColumns, type WantedColumn } from './match-columns.js';
import type { Table } from './read-table.js';
import { rowError, UNSTORABLE, type RowError } from './row-error.js';

const NUMBER = /^[-+]?\d+(\.\d+)?$/;
/** Registers write this day where they mean that there is none. */
const NO_LAST_DAY = '9999-12-31';

/** A cell and the column that it stands in, as the file calls it. */
export interface NamedCell {
  readonly column: string;
  readonly value: string;
}

/** One row being read: its cells by what they mean, and what is wrong with them. */
export class RowReading<Key extends string> {
  readonly errors: RowError[] = [];

  constructor(
    /** From 1: the line of a CSV file, the number of a feature. */
    readonly line: number,
    private readonly cells: Readonly<Partial<Record<Key, NamedCell>>>,
    private readonly usualNames: Readonly<Record<Key, WantedColumn>>,
  ) {
    for (const key of Object.keys(cells) as Key[]) {
      if (UNSTORABLE.test(this.text(key))) this.complain(key, { code: 'CHARACTER_REFUSED' });
    }
  }

  /** Whether the file has such a column. */
  has(key: Key): boolean {
    return this.cells[key] !== undefined;
  }

  /** Empty when the cell or its column is. */
  text(key: Key): string {
    return this.cells[key]?.value ?? '';
  }

  /** Refuses a value. One complaint a column: the first is the cause. */
  complain(key: Key, fault: Omit<FieldFault, 'path'>, shown = this.text(key)): void {
    const column = this.cells[key]?.column ?? this.usualNames[key].names[0] ?? key;
    if (this.errors.some((error) => error.column === column)) return;
    this.errors.push(rowError(this.line, column, shown, fault));
  }

  /** A text of 1 to `max` characters; empty, with a complaint, when it is not. */
  required(key: Key, max: number): string {
    const text = this.optional(key, max);
    if (text === '') this.complain(key, { code: 'FIELD_REQUIRED' });
    return text;
  }

  /** A text of at most `max` characters. */
  optional(key: Key, max: number): string {
    const text = this.text(key);
    if (text.length <= max) return text;
    this.complain(key, { code: 'TEXT_TOO_LONG', values: { max } });
    return '';
  }

  /** A number with a decimal point or comma; undefined when the cell is empty or refused. */
  number(key: Key): number | undefined {
    const text = this.text(key).replace(/\s/g, '').replace('\u2212', '-').replace(',', '.');
    if (text === '') return undefined;
    if (NUMBER.test(text)) return Number(text);
    this.complain(key, { code: 'NOT_A_NUMBER' });
    return undefined;
  }

  /** A civil date; undefined when the cell is empty or refused, or says that there is no last day. */
  date(key: Key): string | undefined {
    const text = this.text(key);
    if (text === '' || text === NO_LAST_DAY) return undefined;
    if (parseCivilDate(text) !== undefined) return text;
    this.complain(key, { code: 'NOT_A_DATE' });
    return undefined;
  }
}

/** The rows of a table by what its columns mean. Fault as `matchColumns`. */
export function readingsOf<Key extends string>(
  table: Table,
  wanted: Readonly<Record<Key, WantedColumn>>,
): RowReading<Key>[] {
  const places = Object.entries(matchColumns(table.header, wanted)) as [Key, number][];
  return table.rows.map(({ line, cells, whole, width }) => {
    const named = places.map(([key, place]) => {
      return [key, { column: table.header[place]!, value: cells[place]! }] as const;
    });
    const byKey = Object.fromEntries(named) as Partial<Record<Key, NamedCell>>;
    const reading = new RowReading(line, byKey, wanted);
    if (!whole) {
      const values = { count: width, expected: table.header.length };
      reading.complain(places[0]![0], { code: 'ROW_COLUMNS_WRONG', values });
    }
    return reading;
  });
}
