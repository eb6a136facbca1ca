import {
  cellLayout,
  COUNT_BYTES,
  dictionaryOf,
  packedDimensions,
  uint32At,
  type PackedColumn,
  type PackedDimension,
} from './cell-layout.js';
import { countBy } from './count-by.js';
import { columnsOf, type CountColumns } from './count-columns.js';
import {
  compareValues,
  type CountRow,
  type TallyDimension,
  type TallyFilter,
  type TallyValue,
  tallyDimensions,
} from './dimension.js';
import { unpackCell, type PackedCell } from './packed-cell.js';
import { tallyOfEntries, TallyError } from './tally.js';

/** Up to this many answers an array has a place for each that could be; past it a map holds those that occur. */
const MAX_DENSE_ANSWERS = 1_048_576;
/** Codes are exact whole numbers up to here. */
const MAX_CODED_ANSWERS = Number.MAX_SAFE_INTEGER;
/** Added to an entry's code when a filter refuses it: whatever else is added, the code stays negative. */
const REFUSED = -1e17;

/** A cell with the columns that the question touches, and no others read. */
interface OpenCell {
  readonly bytes: Uint8Array;
  readonly entries: number;
  readonly countsAt: number;
  readonly columns: readonly PackedColumn[];
  readonly values: Readonly<Partial<Record<TallyDimension, readonly TallyValue[]>>>;
}

/** What the indexes of a dictionary add, for each dimension: cells of a town share their dictionaries. */
type KnownAddends = Readonly<Record<PackedDimension, Map<readonly TallyValue[], Float64Array>>>;

/** One dimension asked by: its values over all cells in order, and how far apart they stand in an answer's code. */
interface Axis {
  readonly dimension: TallyDimension;
  readonly values: readonly TallyValue[];
  readonly rankOf: ReadonlyMap<TallyValue, number>;
  readonly stride: number;
}

/**
 * The same rows as `countBy` of all the cells unpacked and merged, straight from the packed columns. Throws as
 * `countColumns` does.
 */
export function countPacked<Dimension extends TallyDimension>(
  cells: Iterable<PackedCell>,
  dimensions: readonly Dimension[],
  where: TallyFilter = {},
): CountRow<Dimension>[] {
  const { columns, counts } = countColumns(cells, dimensions, where);
  return Array.from(counts, (count, at) => {
    const row: Record<string, TallyValue> = {};
    for (const { dimension, values, indexes } of columns) row[dimension] = values[indexes[at]!]!;
    row['count'] = count;
    return row as CountRow<Dimension>;
  });
}

/**
 * The counts of `countPacked` as columns. Each answer has a code, the mixed-radix number of its values' ranks; each
 * entry's code is a sum of look-ups, column by column, so no text or object is made for an entry. Cells that `where`
 * leaves out by area or month are not opened. Throws as `unpackCell` does; indexes are checked in the columns that
 * are asked or filtered by.
 */
export function countColumns(
  cells: Iterable<PackedCell>,
  dimensions: readonly TallyDimension[],
  where: TallyFilter = {},
): CountColumns {
  const kept = [...cells].filter(
    ({ areaKey, month }) =>
      (where.areaKey?.has(areaKey) ?? true) && (where.month?.has(month) ?? true),
  );
  const touched = new Set<TallyDimension>(dimensions);
  for (const dimension of tallyDimensions) if (where[dimension]) touched.add(dimension);
  const open = kept.map((cell) => openCell(cell, touched)).filter(({ entries }) => entries > 0);
  const axes = axesOf(open, dimensions);
  const answers = axes.reduce((product, { values }) => product * values.length, 1);
  if (answers > MAX_CODED_ANSWERS) {
    return columnsOf(countUnpacked(kept, dimensions, where), dimensions);
  }
  const sums = answers <= MAX_DENSE_ANSWERS ? new DenseSums(answers) : new SparseSums();
  const most = open.reduce((max, { entries }) => Math.max(max, entries), 0);
  const room = new Float64Array(most);
  const addends = Object.fromEntries(
    packedDimensions.map((each) => [each, new Map()]),
  ) as KnownAddends;
  for (const cell of open) {
    addCell(cell, axes, where, room.subarray(0, cell.entries), sums, addends);
  }
  const { codes, counts } = sums.positive();
  const columns = axes.map(({ dimension, values, stride }) => {
    const indexes = new Uint32Array(codes.length);
    for (let at = 0; at < codes.length; at++) {
      indexes[at] = Math.floor(codes[at]! / stride) % values.length;
    }
    return { dimension, values, indexes };
  });
  return { columns, counts };
}

function openCell(
  { areaKey, month, packed }: PackedCell,
  touched: ReadonlySet<TallyDimension>,
): OpenCell {
  const { entries, countsAt, columns } = cellLayout(packed);
  const values: Partial<Record<TallyDimension, readonly TallyValue[]>> = {
    areaKey: [areaKey],
    month: [month],
  };
  const read = columns.filter(({ dimension }) => touched.has(dimension));
  for (const column of read) values[column.dimension] = dictionaryOf(packed, column);
  return { bytes: packed, entries, countsAt, columns: read, values };
}

/** The last dimension asked by moves fastest, so codes in order are rows in order. */
function axesOf(cells: readonly OpenCell[], dimensions: readonly TallyDimension[]): Axis[] {
  const axes: Axis[] = [];
  let stride = 1;
  for (const dimension of [...new Set(dimensions)].reverse()) {
    const distinct = new Set<TallyValue>();
    for (const dictionary of new Set(cells.map(({ values }) => values[dimension]))) {
      for (const value of dictionary ?? []) distinct.add(value);
    }
    const values = [...distinct].sort(compareValues);
    const rankOf = new Map(values.map((value, rank) => [value, rank]));
    axes.unshift({ dimension, values, rankOf, stride });
    stride *= values.length;
  }
  return axes;
}

function addCell(
  { bytes, entries, countsAt, columns, values }: OpenCell,
  axes: readonly Axis[],
  where: TallyFilter,
  codes: Float64Array,
  sums: DenseSums | SparseSums,
  known: KnownAddends,
): void {
  let cellCode = 0;
  for (const { dimension, rankOf, stride } of axes) {
    if (dimension === 'areaKey' || dimension === 'month') {
      cellCode += rankOf.get(values[dimension]![0]!)! * stride;
    }
  }
  codes.fill(cellCode);
  for (const column of columns) {
    const axis = axes.find(({ dimension }) => dimension === column.dimension);
    const wanted: ReadonlySet<TallyValue> | undefined = where[column.dimension];
    const dictionary = values[column.dimension]!;
    const ofDimension = known[column.dimension];
    let addends = ofDimension.get(dictionary);
    if (addends === undefined) {
      addends = addendsOf(dictionary, axis, wanted);
      ofDimension.set(dictionary, addends);
    }
    if (column.bytesPerIndex === 1) addByteColumn(codes, bytes, column.at, addends);
    else addShortColumn(codes, bytes, column.at, addends);
  }
  sums.add(codes, bytes, countsAt, entries);
}

/** What each index of a column adds to the code of an entry. */
function addendsOf(
  values: readonly TallyValue[],
  axis: Axis | undefined,
  wanted: ReadonlySet<TallyValue> | undefined,
): Float64Array {
  // An index past the end reads undefined, which makes the code no number.
  const addends = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (wanted && !wanted.has(value)) addends[index] = REFUSED;
    else if (axis) addends[index] = axis.rankOf.get(value)! * axis.stride;
  }
  return addends;
}

function addByteColumn(
  codes: Float64Array,
  bytes: Uint8Array,
  at: number,
  addends: Float64Array,
): void {
  for (let entry = 0; entry < codes.length; entry++) codes[entry]! += addends[bytes[at + entry]!]!;
}

function addShortColumn(
  codes: Float64Array,
  bytes: Uint8Array,
  at: number,
  addends: Float64Array,
): void {
  for (let entry = 0, byte = at; entry < codes.length; entry++, byte += 2) {
    codes[entry]! += addends[bytes[byte]! | (bytes[byte + 1]! << 8)]!;
  }
}

/** A negative code has been refused by a filter; one that is no number holds an index outside its dictionary. */
function refuseCorrupt(code: number): void {
  if (Number.isNaN(code)) {
    throw new TallyError('CELL_CORRUPT', { reason: 'index outside its dictionary' });
  }
}

/** Answers that occur, in order of code. */
interface Answers {
  readonly codes: Float64Array;
  readonly counts: Float64Array;
}

/** A place for every answer that could be. */
class DenseSums {
  readonly #sums: Float64Array;

  constructor(answers: number) {
    this.#sums = new Float64Array(answers);
  }

  add(codes: Float64Array, bytes: Uint8Array, countsAt: number, entries: number): void {
    const sums = this.#sums;
    for (let entry = 0, at = countsAt; entry < entries; entry++, at += COUNT_BYTES) {
      const code = codes[entry]!;
      if (code >= 0) sums[code]! += uint32At(bytes, at);
      else refuseCorrupt(code);
    }
  }

  positive(): Answers {
    let found = 0;
    for (const count of this.#sums) if (count > 0) found += 1;
    const codes = new Float64Array(found);
    const counts = new Float64Array(found);
    for (let code = 0, at = 0; at < found; code++) {
      const count = this.#sums[code]!;
      if (count === 0) continue;
      codes[at] = code;
      counts[at++] = count;
    }
    return { codes, counts };
  }
}

/** A place for every answer that occurs. */
class SparseSums {
  readonly #sums = new Map<number, number>();

  add(codes: Float64Array, bytes: Uint8Array, countsAt: number, entries: number): void {
    for (let entry = 0, at = countsAt; entry < entries; entry++, at += COUNT_BYTES) {
      const code = codes[entry]!;
      if (code < 0) refuseCorrupt(code);
      else this.#sums.set(code, (this.#sums.get(code) ?? 0) + uint32At(bytes, at));
    }
  }

  positive(): Answers {
    const found = [...this.#sums].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
    return {
      codes: Float64Array.from(found, ([code]) => code),
      counts: Float64Array.from(found, ([, count]) => count),
    };
  }
}

/** For questions with more possible answers than a code has room for: slow, and the same. */
function countUnpacked<Dimension extends TallyDimension>(
  cells: readonly PackedCell[],
  dimensions: readonly Dimension[],
  where: TallyFilter,
): CountRow<Dimension>[] {
  const entries = cells.flatMap((cell) => [...unpackCell(cell.packed, cell).entries()]);
  return countBy(tallyOfEntries(entries), dimensions, where);
}
