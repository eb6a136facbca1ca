import { createHash } from 'node:crypto';
import type { SourceRow } from '../reading/open-table.js';
import type { Complaints } from './complaints.js';
import type { IdSource } from './import-profile.model.js';
import type { ValueReader, ValueReaders } from './value-reader.js';

export const ID_CHARACTERS_MAX = 200;
/** 96 bits of a digest tell the rows of one file apart. */
const SEEN_BYTES = 12;

/**
 * The source's id of a row, or one that follows from what the row says: SHA-256 of the named columns and of the how
 * manieth row of the file it is with just these values. Rows alike in all of them are interchangeable, so their order
 * makes no difference, and the same file gives the same ids again.
 */
export class IdField {
  readonly reader: ValueReader | undefined;
  private readonly parts: readonly (ValueReader | undefined)[] | undefined;
  private readonly seen = new Map<string, number>();
  /** A row that is mapped again, since the geography moved, keeps its id. */
  private readonly derived = new WeakMap<SourceRow, string>();

  constructor(source: IdSource, readers: ValueReaders) {
    const { derivedFrom, ...own } = source;
    const told = own.column !== undefined || own.columns !== undefined;
    this.reader = told ? readers.of(own, derivedFrom === undefined) : undefined;
    this.parts = derivedFrom?.map((column) => readers.of({ column }));
  }

  /** Undefined when it complained. Every row of a file is to pass here once, refused ones too. */
  read(row: SourceRow, complaints: Complaints): string | undefined {
    const told = this.reader?.read(row.cells) ?? '';
    if (told === '' && this.parts !== undefined) return this.derive(row, this.parts);
    if (told !== '' && told.length <= ID_CHARACTERS_MAX) return told;
    const fault =
      told === ''
        ? ({ code: 'FIELD_REQUIRED' } as const)
        : ({ code: 'TEXT_TOO_LONG', values: { max: ID_CHARACTERS_MAX } } as const);
    complaints.add(this.reader?.column ?? '', told, fault);
    return undefined;
  }

  private derive(row: SourceRow, parts: readonly (ValueReader | undefined)[]): string {
    const known = this.derived.get(row);
    if (known !== undefined) return known;
    const values = parts.map((part) => part?.read(row.cells).normalize('NFC') ?? '');
    const digest = createHash('sha256').update(JSON.stringify(values)).digest();
    const key = digest.toString('latin1', 0, SEEN_BYTES);
    const occurrence = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, occurrence);
    const id = `sha256:${digest.toString('hex')}:${occurrence}`;
    this.derived.set(row, id);
    return id;
  }
}
