import {
  bytesPerIndex,
  CELL_VERSION,
  cellLayout,
  COUNT_BYTES,
  DICTIONARY_HEAD_BYTES,
  dictionaryOf,
  HEAD_BYTES,
  indexAt,
  MAX_COUNT,
  packedDimensions,
  uint32At,
  type PackedDimension,
} from './cell-layout.js';
import { comparePoints } from './count-by.js';
import { compareValues, type TallyValue } from './dimension.js';
import { tallyOfEntries, TallyError, type Tally, type TallyEntry } from './tally.js';

/** What a cell is: one finest area and one local month, 'YYYY-MM-01'. */
export interface CellKey {
  readonly areaKey: number;
  readonly month: string;
}

/** A cell as it is stored; the bytes are those of `packCell`. */
export interface PackedCell extends CellKey {
  readonly packed: Uint8Array;
}

interface Dictionary {
  readonly dimension: PackedDimension;
  readonly json: string;
  readonly indexOf: ReadonlyMap<TallyValue, number>;
  readonly bytesPerIndex: 1 | 2;
}

/**
 * The tally of one cell in few bytes, the same bytes for equal tallies; `cell-layout.ts` shows how they lie.
 * Throws CELL_MIXED when the tally holds more than one area or month, CELL_TOO_LARGE for a dimension with over
 * 65 536 values, and COUNT_TOO_LARGE for a count over 4 294 967 295.
 */
export function packCell(tally: Tally): Uint8Array {
  const entries = [...tally.entries()];
  refuseMixed(entries);
  entries.sort((a, b) => comparePoints(a.point, b.point, packedDimensions));
  const dictionaries = packedDimensions.map((dimension) => dictionaryFor(entries, dimension));
  const dictionaryBytes = sum(dictionaries.map(({ json }) => DICTIONARY_HEAD_BYTES + json.length));
  const indexBytes = sum(dictionaries.map((dictionary) => dictionary.bytesPerIndex));
  const bytes = new Uint8Array(
    HEAD_BYTES + dictionaryBytes + entries.length * (indexBytes + COUNT_BYTES),
  );
  const view = new DataView(bytes.buffer);
  view.setUint8(0, CELL_VERSION);
  view.setUint32(1, entries.length, true);
  let at = HEAD_BYTES;
  for (const { json, indexOf } of dictionaries) {
    view.setUint32(at, indexOf.size, true);
    view.setUint32(at + 4, json.length, true);
    at += DICTIONARY_HEAD_BYTES;
    for (let index = 0; index < json.length; index++) bytes[at++] = json.charCodeAt(index);
  }
  for (const { dimension, indexOf, bytesPerIndex: width } of dictionaries) {
    for (const { point } of entries) {
      const index = indexOf.get(point[dimension])!;
      if (width === 1) view.setUint8(at, index);
      else view.setUint16(at, index, true);
      at += width;
    }
  }
  for (const { count } of entries) {
    if (count > MAX_COUNT) throw new TallyError('COUNT_TOO_LARGE', { count, max: MAX_COUNT });
    view.setUint32(at, count, true);
    at += COUNT_BYTES;
  }
  return bytes;
}

/**
 * The tally that was packed. Throws CELL_VERSION_UNKNOWN for another version's bytes, CELL_TRUNCATED for a part
 * of a cell, and CELL_CORRUPT for what `packCell` never writes.
 */
export function unpackCell(bytes: Uint8Array, { areaKey, month }: CellKey): Tally {
  const layout = cellLayout(bytes);
  const dictionaries = layout.columns.map((column) => dictionaryOf(bytes, column));
  const entries: TallyEntry[] = [];
  for (let entry = 0; entry < layout.entries; entry++) {
    const values: Record<string, TallyValue> = {};
    for (const [place, column] of layout.columns.entries()) {
      const index = indexAt(bytes, column, entry);
      const value = dictionaries[place]![index];
      if (value === undefined) {
        throw new TallyError('CELL_CORRUPT', {
          dimension: column.dimension,
          index,
          areaKey,
          month,
        });
      }
      values[column.dimension] = value;
    }
    const count = uint32At(bytes, layout.countsAt + entry * COUNT_BYTES);
    if (count === 0) throw new TallyError('CELL_CORRUPT', { entry, count, areaKey, month });
    const point = { areaKey, month, ...values } as TallyEntry['point'];
    entries.push({ point, count });
  }
  return tallyOfEntries(entries);
}

function refuseMixed(entries: readonly TallyEntry[]): void {
  const first = entries[0]?.point;
  const other = entries.find(
    ({ point }) => point.areaKey !== first?.areaKey || point.month !== first.month,
  )?.point;
  if (!first || !other) return;
  throw new TallyError('CELL_MIXED', {
    areaKeys: [first.areaKey, other.areaKey],
    months: [first.month, other.month],
  });
}

function dictionaryFor(entries: readonly TallyEntry[], dimension: PackedDimension): Dictionary {
  const distinct = new Set<TallyValue>(entries.map(({ point }) => point[dimension]));
  const values = [...distinct].sort(compareValues);
  return {
    dimension,
    json: asciiJson(values),
    indexOf: new Map(values.map((value, index) => [value, index])),
    bytesPerIndex: bytesPerIndex(dimension, values.length),
  };
}

/** JSON in which every character is one byte, so that length in characters is length in bytes. */
function asciiJson(values: readonly TallyValue[]): string {
  return JSON.stringify(values).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
