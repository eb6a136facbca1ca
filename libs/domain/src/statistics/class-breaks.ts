/** Most classes that colours can be told apart in. */
export const CLASSES_MAX = 5;
const DIGITS = 2;

/**
 * Lower bounds of the second class and on, for values of a reference period: equally many values a class as far as
 * ties allow, moved to round numbers where that leaves every class with a value. Equal values never part, the bounds
 * rise, no class is empty for the values they were set on, and at most five classes come out.
 * @param values ≥ 0, in any order. @returns fewer than four bounds when there are few distinct values.
 */
export function classBreaks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const classes = Math.min(CLASSES_MAX, distinct.length);
  const breaks: number[] = [];
  for (let part = 1; part < classes; part += 1) {
    const wanted = sorted[Math.round((part * sorted.length) / classes)] ?? Infinity;
    const at = distinct.findIndex((value) => value >= wanted);
    // Each class keeps a distinct value of its own, whatever the ties.
    const least = distinct.indexOf(ownerOf(breaks.at(-1), distinct)) + 1;
    const most = distinct.length - (classes - part);
    const index = Math.min(Math.max(at, least, part), most);
    breaks.push(roundBetween(distinct[index - 1]!, distinct[index]!));
  }
  return breaks;
}

/** The first value of the class that begins at this bound. */
function ownerOf(bound: number | undefined, distinct: readonly number[]): number {
  return distinct.find((value) => value >= (bound ?? -Infinity)) ?? distinct[0]!;
}

/** The roundest number above `below` and at most `first`. */
function roundBetween(below: number, first: number): number {
  for (let digits = 1; digits <= DIGITS + 2; digits += 1) {
    const size = 10 ** (Math.floor(Math.log10(first)) - digits + 1);
    const rounded = Number((Math.floor(first / size) * size).toPrecision(digits));
    if (rounded > below && rounded <= first) return rounded;
  }
  return first;
}

/** The class of a value, 0 and up: how many bounds it has reached. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((bound) => value >= bound).length;
}
