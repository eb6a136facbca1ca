import type { TallyDimension, TallyValue } from './dimension.js';
import { TallyError } from './tally.js';

/**
 * A packed cell, all numbers little-endian:
 *
 *   1 byte    version (1)
 *   4 bytes   entries
 *   7 times   a dictionary: 4 bytes values, 4 bytes length, a JSON array of the distinct values in ASCII
 *   7 columns one index into its dictionary per entry: 1 byte each, or 2 when the dictionary has over 256 values
 *   1 column  4 bytes per entry: how many incidents
 *
 * Dictionaries are sorted and entries follow their order, so equal tallies have equal bytes.
 */
export const CELL_VERSION = 1;
export const HEAD_BYTES = 5;
export const DICTIONARY_HEAD_BYTES = 8;
export const COUNT_BYTES = 4;
export const MAX_COUNT = 0xffff_ffff;
const MAX_BYTE_VALUES = 256;
const MAX_DICTIONARY_VALUES = 65_536;

/** What stands in a cell, in the order it stands; area and month are the cell's own. */
export const packedDimensions = [
  'category',
  'kind',
  'severity',
  'tier',
  'source',
  'organisationId',
  'affectedGender',
] as const satisfies readonly TallyDimension[];
export type PackedDimension = (typeof packedDimensions)[number];

/** Where the parts of one cell lie. Nothing has been read but the lengths. */
export interface CellLayout {
  readonly bytes: Uint8Array;
  readonly entries: number;
  /** One for each of `packedDimensions`. */
  readonly columns: readonly PackedColumn[];
  readonly countsAt: number;
}

export interface PackedColumn {
  readonly dimension: PackedDimension;
  /** How many values its dictionary has, and where that lies; `dictionaryOf` reads it. */
  readonly values: number;
  readonly dictionaryFrom: number;
  readonly dictionaryTo: number;
  readonly at: number;
  readonly bytesPerIndex: 1 | 2;
}

/** Bytes that one index into a dictionary takes; throws CELL_TOO_LARGE. */
export function bytesPerIndex(dimension: PackedDimension, values: number): 1 | 2 {
  if (values > MAX_DICTIONARY_VALUES) throw new TallyError('CELL_TOO_LARGE', { dimension, values });
  return values > MAX_BYTE_VALUES ? 2 : 1;
}

/** Of packs that are asked again and again; a pack is never written to. */
const knownLayouts = new WeakMap<Uint8Array, CellLayout>();

/** Finds the parts of a packed cell; throws CELL_VERSION_UNKNOWN, CELL_TRUNCATED and CELL_CORRUPT. */
export function cellLayout(bytes: Uint8Array): CellLayout {
  let layout = knownLayouts.get(bytes);
  if (layout === undefined) knownLayouts.set(bytes, (layout = layoutOf(bytes)));
  return layout;
}

function layoutOf(bytes: Uint8Array): CellLayout {
  if (bytes.length < 1) throw new TallyError('CELL_TRUNCATED', { bytes: 0 });
  const version = bytes[0];
  if (version !== CELL_VERSION) throw new TallyError('CELL_VERSION_UNKNOWN', { version });
  if (bytes.length < HEAD_BYTES) throw new TallyError('CELL_TRUNCATED', { bytes: bytes.length });
  const entries = uint32At(bytes, 1);
  // Columns begin where the dictionaries end, so those are passed over first.
  const heads: number[] = [];
  let at = HEAD_BYTES;
  for (let place = 0; place < packedDimensions.length; place++) {
    const dictionaryFrom = at + DICTIONARY_HEAD_BYTES;
    if (dictionaryFrom > bytes.length) throw truncated(bytes, dictionaryFrom);
    heads.push(at);
    at = dictionaryFrom + uint32At(bytes, at + 4);
    if (at > bytes.length) throw truncated(bytes, at);
  }
  heads.push(at);
  const columns: PackedColumn[] = [];
  for (const [place, dimension] of packedDimensions.entries()) {
    const head = heads[place]!;
    const values = uint32At(bytes, head);
    const width = bytesPerIndex(dimension, values);
    columns.push({
      dimension,
      values,
      dictionaryFrom: head + DICTIONARY_HEAD_BYTES,
      dictionaryTo: heads[place + 1]!,
      at,
      bytesPerIndex: width,
    });
    at += entries * width;
  }
  const end = at + entries * COUNT_BYTES;
  if (end > bytes.length) throw truncated(bytes, end);
  if (end < bytes.length) throw new TallyError('CELL_CORRUPT', { end, bytes: bytes.length });
  return { bytes, entries, columns, countsAt: at };
}

/** The number in four bytes, without asking for alignment. */
export function uint32At(bytes: Uint8Array, at: number): number {
  const low = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
  return low + bytes[at + 3]! * 0x100_0000;
}

/** The dictionary index that one entry of a column holds. */
export function indexAt(bytes: Uint8Array, column: PackedColumn, entry: number): number {
  const at = column.at + entry * column.bytesPerIndex;
  return column.bytesPerIndex === 1 ? bytes[at]! : bytes[at]! | (bytes[at + 1]! << 8);
}

function truncated(bytes: Uint8Array, needed: number): TallyError {
  return new TallyError('CELL_TRUNCATED', { bytes: bytes.length, needed });
}

/** A city over five years has 7 000 cells, each with a list of its own of what occurred in it; about 5 kB each. */
const MAX_REMEMBERED_DICTIONARIES = 8_000;
const rememberedDictionaries = new Map<number, RememberedDictionary>();
/** Of columns whose layout is known. */
const dictionariesOfColumns = new WeakMap<PackedColumn, readonly TallyValue[]>();

interface RememberedDictionary {
  readonly bytes: Uint8Array;
  readonly values: readonly TallyValue[];
}

/**
 * The values that a column's indexes stand for; throws CELL_CORRUPT. Cells of a town have much the same
 * dictionaries: those already read are shared, and frozen therefore. They are known again by their bytes, since making
 * a text of those costs more than all the rest of a cell.
 */
export function dictionaryOf(bytes: Uint8Array, column: PackedColumn): readonly TallyValue[] {
  let values = dictionariesOfColumns.get(column);
  if (values === undefined) {
    dictionariesOfColumns.set(column, (values = readDictionary(bytes, column)));
  }
  return values;
}

function readDictionary(bytes: Uint8Array, column: PackedColumn): readonly TallyValue[] {
  const { dictionaryFrom: from, dictionaryTo: to, dimension } = column;
  const hash = hashOf(bytes, from, to);
  let known = rememberedDictionaries.get(hash);
  if (!known || !isSame(known.bytes, bytes, from, to)) {
    const values = parsedDictionary(asciiFrom(bytes, from, to), dimension);
    // A copy: a view would keep the whole row that it came in.
    known = { bytes: new Uint8Array(bytes.subarray(from, to)), values };
    if (rememberedDictionaries.size >= MAX_REMEMBERED_DICTIONARIES) rememberedDictionaries.clear();
    rememberedDictionaries.set(hash, known);
  }
  if (known.values.length !== column.values) {
    throw new TallyError('CELL_CORRUPT', { dimension, values: column.values });
  }
  return known.values;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash;
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = 0; at < known.length; at++) if (known[at] !== bytes[from + at]) return false;
  return true;
}

function parsedDictionary(json: string, dimension: PackedDimension): readonly TallyValue[] {
  let values: unknown;
  try {
    values = JSON.parse(json);
  } catch {
    values = undefined;
  }
  if (!Array.isArray(values)) throw new TallyError('CELL_CORRUPT', { dimension, json });
  return Object.freeze(values);
}

/** Short enough for one call's arguments on every engine. */
const MAX_CHARACTERS_PER_CALL = 8_192;

function asciiFrom(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += MAX_CHARACTERS_PER_CALL) {
    const chunk = bytes.subarray(at, Math.min(at + MAX_CHARACTERS_PER_CALL, end));
    text += String.fromCharCode.apply(null, chunk as unknown as number[]);
  }
  return text;
}
