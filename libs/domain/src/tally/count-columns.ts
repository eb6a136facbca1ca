import { compareValues, type TallyValue } from './dimension.js';

/** Counts without an object for each: the n-th count has the n-th index of every column. */
export interface CountColumns {
  readonly columns: readonly CountColumn[];
  readonly counts: Float64Array;
}

/** One dimension: its distinct values in order, and for each count which of them it has. */
export interface CountColumn {
  readonly dimension: string;
  readonly values: readonly TallyValue[];
  readonly indexes: Uint32Array;
}

/** Dimensions as they are shown, and a count for each combination of their values that occurs. */
export interface ShownColumns {
  readonly columns: readonly CountColumn[];
  /** In the order of the columns' values, the first column moving slowest. */
  readonly counts: Float64Array;
}

/** A dimension of an answer, what it is made from, and what each of its values shows as. */
export interface ShownDimension {
  readonly dimension: string;
  readonly from: string;
  readonly show: (value: TallyValue) => TallyValue;
}

interface Shown extends ShownDimension {
  readonly values: readonly TallyValue[];
  readonly rankOf: (value: TallyValue) => number;
}

/** Up to this many combinations an array has a place for each that could be. */
const DENSE_MAX = 1_048_576;

/** The number of combinations that the columns' values make. */
export function combinationsOf(columns: readonly Pick<CountColumn, 'values'>[]): number {
  return columns.reduce((product, { values }) => product * values.length, 1);
}

/**
 * Adds up what falls together once values are shown as they are to be: areas of one district, categories of one
 * focus area.
 */
export function showColumns(
  counted: readonly CountColumns[],
  dimensions: readonly ShownDimension[],
): ShownColumns {
  const shown = dimensions.map((each) => shownBy(counted, each));
  const total = counted.reduce((sum, { counts }) => sum + counts.length, 0);
  const counts = new Float64Array(total);
  const ranks = shown.map(() => new Uint32Array(total));
  let from = 0;
  for (const part of counted) {
    counts.set(part.counts, from);
    for (const [place, { from: source, rankOf }] of shown.entries()) {
      const { values, indexes } = part.columns.find(({ dimension }) => dimension === source)!;
      const rankAt = values.map(rankOf);
      const into = ranks[place]!;
      for (let at = 0; at < indexes.length; at++) into[from + at] = rankAt[indexes[at]!]!;
    }
    from += part.counts.length;
  }
  const isDense = combinationsOf(shown) <= DENSE_MAX;
  return isDense ? addUpDense(shown, ranks, counts) : addUpSparse(shown, ranks, counts);
}

function shownBy(counted: readonly CountColumns[], each: ShownDimension): Shown {
  const names = new Map<TallyValue, TallyValue>();
  for (const { columns } of counted) {
    const column = columns.find(({ dimension }) => dimension === each.from);
    for (const value of column?.values ?? []) names.set(value, each.show(value));
  }
  const values = [...new Set(names.values())].sort(compareValues);
  const ranks = new Map(values.map((value, rank) => [value, rank]));
  return { ...each, values, rankOf: (value) => ranks.get(names.get(value)!)! };
}

/** A place for every combination: its mixed-radix number. */
function addUpDense(
  shown: readonly Shown[],
  ranks: readonly Uint32Array[],
  counts: Float64Array,
): ShownColumns {
  const codes = new Float64Array(counts.length);
  for (const [place, { values }] of shown.entries()) {
    const column = ranks[place]!;
    for (let at = 0; at < codes.length; at++) codes[at] = codes[at]! * values.length + column[at]!;
  }
  const sums = new Float64Array(combinationsOf(shown));
  for (let at = 0; at < codes.length; at++) sums[codes[at]!]! += counts[at]!;
  let found = 0;
  for (const sum of sums) if (sum > 0) found += 1;
  const kept = new Float64Array(found);
  const columns = shown.map(({ dimension, values }) => {
    return { dimension, values, indexes: new Uint32Array(found) };
  });
  for (let code = 0, at = 0; code < sums.length; code++) {
    if (sums[code]! === 0) continue;
    kept[at] = sums[code]!;
    let rest = code;
    for (let place = columns.length - 1; place >= 0; place--) {
      const { values, indexes } = columns[place]!;
      indexes[at] = rest % values.length;
      rest = Math.floor(rest / values.length);
    }
    at += 1;
  }
  return { columns, counts: kept };
}

/** Only what occurs: after each dimension the combinations so far are numbered anew, so that none gets too large. */
function addUpSparse(
  shown: readonly Shown[],
  ranks: readonly Uint32Array[],
  counts: Float64Array,
): ShownColumns {
  let codes = new Float64Array(counts.length);
  for (const [place, { values }] of shown.entries()) {
    const column = ranks[place]!;
    const next = codes.map((code, at) => code * values.length + column[at]!);
    const distinct = [...new Set(next)].sort((a, b) => a - b);
    const numberOf = new Map(distinct.map((code, number) => [code, number]));
    codes = next.map((code) => numberOf.get(code)!);
  }
  const firstAt: number[] = [];
  const sums: number[] = [];
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    firstAt[code] ??= at;
    sums[code] = (sums[code] ?? 0) + counts[at]!;
  }
  const columns = shown.map(({ dimension, values }, place) => {
    return { dimension, values, indexes: Uint32Array.from(firstAt, (at) => ranks[place]![at]!) };
  });
  return { columns, counts: Float64Array.from(sums) };
}

/** The columns of rows that have been counted one by one. */
export function columnsOf(
  rows: readonly (Readonly<Record<string, TallyValue>> & { readonly count: number })[],
  dimensions: readonly string[],
): CountColumns {
  const columns = dimensions.map((dimension) => {
    const values = [...new Set(rows.map((row) => row[dimension]!))].sort(compareValues);
    const ranks = new Map(values.map((value, rank) => [value, rank]));
    const indexes = Uint32Array.from(rows, (row) => ranks.get(row[dimension]!)!);
    return { dimension, values, indexes };
  });
  return { columns, counts: Float64Array.from(rows, ({ count }) => count) };
}
