/** The types of columns that rows can be copied into; each is written in PostgreSQL's binary form. */
export type CopyType =
  'uuid' | 'text' | 'int2' | 'int4' | 'int8' | 'date' | 'timestamptz' | 'bool' | 'bytea' | 'text[]';

export type CopyValue =
  string | number | boolean | Date | Buffer | readonly string[] | null | undefined;

/** "PGCOPY", two bytes that text would spoil, no flags, no extension (PostgreSQL, COPY, "Binary Format"). */
const HEADER = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');
const NULL_LENGTH = -1;
const FIRST_BYTES = 65_536;
/** Buffers that were used before and wait to be used again: large ones are costly to get and to give back. */
const SPARE_MAX = 8;
const SPARE_BYTES_MAX = 8 * 1_048_576;
const spare: Buffer[] = [];
/** The longest UTF-8 form of one UTF-16 unit. */
const BYTES_PER_UNIT_MAX = 3;
const UUID_CHARACTERS = 36;
const TEXT_OID = 25;
/** PostgreSQL counts days and microseconds from 2000-01-01. */
const EPOCH_MS = Date.UTC(2000, 0, 1);
const MS_PER_DAY = 86_400_000;
const MICROSECONDS_PER_MS = 1000n;

/** Values of hexadecimal digits by character code. */
const DIGITS = new Uint8Array(128);
for (let digit = 0; digit < 16; digit += 1) {
  DIGITS[digit.toString(16).charCodeAt(0)] = digit;
  DIGITS[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/**
 * Rows on their way into one table by `Transaction.copyIn`: about a third of the bytes of their text form, and no
 * text for the server to parse. Nothing is escaped, since every value carries its length.
 */
export class CopyRows {
  readonly columns: readonly string[];
  private readonly types: readonly CopyType[];
  private buffer = spare.pop() ?? Buffer.allocUnsafe(FIRST_BYTES);
  private used: number;
  count = 0;

  /** @param columns names in the order of the values given to `add`, with their types. */
  constructor(
    readonly table: string,
    columns: Readonly<Record<string, CopyType>>,
  ) {
    this.columns = Object.keys(columns);
    this.types = Object.values(columns);
    this.used = HEADER.copy(this.buffer);
  }

  /** Adds one row. Throws RangeError when it has another number of values than there are columns. */
  add(values: readonly CopyValue[]): void {
    const { types } = this;
    if (values.length !== types.length) {
      throw new RangeError(`${values.length} values for ${types.length} columns of ${this.table}`);
    }
    this.reserve(2);
    this.used = this.buffer.writeInt16BE(types.length, this.used);
    for (let at = 0; at < types.length; at += 1) {
      const value = values[at];
      if (value === null || value === undefined) this.int4(NULL_LENGTH);
      else this.write(types[at] as CopyType, value);
    }
    this.count += 1;
  }

  /** Everything that was added, with the trailer. Nothing may be added afterwards. */
  bytes(): Buffer {
    this.reserve(2);
    return this.buffer.subarray(0, this.buffer.writeInt16BE(-1, this.used));
  }

  /** Call when `bytes()` is no longer needed: nothing of these rows may be used any more. */
  release(): void {
    const { buffer } = this;
    this.buffer = Buffer.alloc(0);
    // What it held may be anybody's words.
    buffer.fill(0, 0, this.used);
    if (spare.length < SPARE_MAX && buffer.length <= SPARE_BYTES_MAX) spare.push(buffer);
  }

  private write(type: CopyType, value: NonNullable<CopyValue>): void {
    switch (type) {
      case 'uuid':
        return this.uuid(value as string);
      case 'text':
        return this.text(value as string);
      case 'int2':
        this.sized(2);
        this.used = this.buffer.writeInt16BE(value as number, this.used);
        return;
      case 'int4':
        this.sized(4);
        this.used = this.buffer.writeInt32BE(value as number, this.used);
        return;
      case 'int8':
        this.sized(8);
        this.used = this.buffer.writeBigInt64BE(BigInt(value as number), this.used);
        return;
      case 'date':
        this.sized(4);
        this.used = this.buffer.writeInt32BE(daysOf(value as string), this.used);
        return;
      case 'timestamptz':
        this.sized(8);
        this.used = this.buffer.writeBigInt64BE(microsecondsOf(value as Date), this.used);
        return;
      case 'bool':
        this.sized(1);
        this.used = this.buffer.writeUInt8(value === true ? 1 : 0, this.used);
        return;
      case 'bytea':
        this.sized((value as Buffer).length);
        this.used += (value as Buffer).copy(this.buffer, this.used);
        return;
      case 'text[]':
        return this.texts(value as readonly string[]);
    }
  }

  private uuid(text: string): void {
    if (text.length !== UUID_CHARACTERS) throw new RangeError('not a UUID');
    this.sized(16);
    const { buffer } = this;
    for (let at = 0; at < UUID_CHARACTERS; at += 2) {
      // Hyphens stand at 8, 13, 18 and 23.
      if (at === 8 || at === 13 || at === 18 || at === 23) at += 1;
      const high = DIGITS[text.charCodeAt(at)] as number;
      buffer[this.used] = (high << 4) | (DIGITS[text.charCodeAt(at + 1)] as number);
      this.used += 1;
    }
  }

  private text(text: string): void {
    this.reserve(4 + text.length * BYTES_PER_UNIT_MAX);
    const length = this.buffer.write(text, this.used + 4, 'utf8');
    this.buffer.writeInt32BE(length, this.used);
    this.used += 4 + length;
  }

  /** One dimension, lower bound 1, no nulls. */
  private texts(texts: readonly string[]): void {
    this.reserve(4);
    const lengthAt = this.used;
    this.used += 4;
    for (const number of [texts.length === 0 ? 0 : 1, 0, TEXT_OID]) this.int4(number);
    if (texts.length > 0) for (const number of [texts.length, 1]) this.int4(number);
    for (const text of texts) this.text(text);
    this.buffer.writeInt32BE(this.used - lengthAt - 4, lengthAt);
  }

  private int4(value: number): void {
    this.reserve(4);
    this.used = this.buffer.writeInt32BE(value, this.used);
  }

  /** Writes the length of a value that has `bytes`, and makes room for it. */
  private sized(bytes: number): void {
    this.reserve(4 + bytes);
    this.used = this.buffer.writeInt32BE(bytes, this.used);
  }

  private reserve(bytes: number): void {
    const needed = this.used + bytes;
    if (needed <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.buffer.length * 2));
    this.buffer.copy(larger, 0, 0, this.used);
    this.buffer = larger;
  }
}

/** @param civilDate `YYYY-MM-DD`. */
function daysOf(civilDate: string): number {
  return (Date.parse(`${civilDate}T00:00:00Z`) - EPOCH_MS) / MS_PER_DAY;
}

function microsecondsOf(moment: Date): bigint {
  return BigInt(moment.getTime() - EPOCH_MS) * MICROSECONDS_PER_MS;
}
