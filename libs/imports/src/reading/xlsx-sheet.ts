import { fileFault } from '../file-fault.js';
import { plainDecimal } from './plain-decimal.js';
import { COLUMNS_MAX, ROW_CHARACTERS_MAX } from './reading-limits.js';
import { dateText, type NumberKind } from './xlsx-dates.js';
import { RichText, unescaped } from './xlsx-texts.js';
import type { XmlAttributes, XmlVisitor } from './xml-reader.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
}

/** A row of a sheet: its number, and its cells as far as there are any. */
export interface SheetRow {
  readonly line: number;
  readonly cells: string[];
  /** Number of the last cell with a value; beyond COLUMNS_MAX it is counted and not kept. */
  lastColumn: number;
}

const LETTERS = 26;
const LETTER_BEFORE_A = 64;
const REFERENCE = /^([A-Z]{1,3})\d*$/;
const INTEGER = /^-?\d+$/;
const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/;

/** Gathers the rows of a sheet. Of a formula it takes the value that was saved with it; nothing is ever computed. */
export class SheetVisitor implements XmlVisitor {
  /** Set at the end of the cells; what follows is looks. */
  done = false;
  private rows: SheetRow[] = [];
  private row: SheetRow | undefined;
  private lastLine = 0;
  private column = 0;
  private attributes: XmlAttributes = {};
  private value = '';
  private inValue = false;
  private readonly inline = new RichText();

  constructor(private readonly context: SheetContext) {}

  /** The rows that have ended since it was last asked. */
  taken(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: XmlAttributes): void {
    this.inValue = name === 'v';
    if (name === 'row') this.beginRow(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else this.inline.open(name);
  }

  text(text: string): void {
    if (!this.inValue) this.inline.take(text);
    else if (this.value.length <= ROW_CHARACTERS_MAX) this.value += text;
  }

  close(name: string): void {
    this.inValue = false;
    this.inline.close(name);
    if (name === 'c') this.endCell();
    if (name === 'sheetData') this.done = true;
    if (name === 'row' && this.row !== undefined) {
      this.rows.push(this.row);
      this.row = undefined;
    }
  }

  private beginRow({ r }: XmlAttributes): void {
    const said = Number(r);
    // A number that goes back, or none, is the next one.
    this.lastLine = Number.isSafeInteger(said) && said > this.lastLine ? said : this.lastLine + 1;
    this.row = { line: this.lastLine, cells: [], lastColumn: 0 };
    this.column = 0;
  }

  private beginCell(attributes: XmlAttributes): void {
    this.column = columnNumber(attributes['r']) ?? this.column + 1;
    this.attributes = attributes;
    this.value = '';
    this.inline.taken();
  }

  private endCell(): void {
    const { row, column } = this;
    const text = this.cellText().trim();
    if (row === undefined || text === '') return;
    row.lastColumn = Math.max(row.lastColumn, column);
    if (column > COLUMNS_MAX) return;
    while (row.cells.length < column) row.cells.push('');
    row.cells[column - 1] = text;
  }

  private cellText(): string {
    const { value, attributes } = this;
    switch (attributes['t']) {
      case 's': {
        const text = value === '' ? '' : this.context.texts[Number(value)];
        if (text === undefined) throw fileFault({ code: 'FILE_DAMAGED' });
        return text;
      }
      case 'inlineStr':
        return this.inline.taken();
      case 'str':
        return unescaped(value);
      case 'b':
        return value === '' ? '' : String(value === '1' || value === 'true');
      case 'd':
        return isoText(value);
      case 'e':
        return value;
      default:
        return this.numberText(value, Number(attributes['s'] ?? 0));
    }
  }

  private numberText(value: string, style: number): string {
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) return value;
    const { kinds, from1904 } = this.context;
    const date = dateText(number, kinds[style] ?? 'number', from1904);
    // A long id is not rounded to what a double can hold.
    return date ?? (INTEGER.test(value) ? value : plainDecimal(String(number)));
  }
}

/** 1 for `A1`, 27 for `AA7`; undefined for what is no reference. */
function columnNumber(reference: string | undefined): number | undefined {
  const letters = REFERENCE.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  let number = 0;
  for (const letter of letters) number = number * LETTERS + letter.charCodeAt(0) - LETTER_BEFORE_A;
  return number;
}

function isoText(value: string): string {
  const [, date, time = '00:00:00'] = ISO_DATE.exec(value.trim()) ?? [];
  return date === undefined ? value : `${date}T${time}`;
}
