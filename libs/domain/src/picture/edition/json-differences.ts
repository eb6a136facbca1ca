import type { Json } from './edition-content.js';

/** One place where two values differ; a side that has nothing there is undefined. */
export interface JsonDifference {
  /** Leads there with dots: `months.3.now`. */
  readonly path: string;
  readonly was?: Json;
  readonly is?: Json;
}

/** Every place where two JSON values differ, in the order of the first and then of what only the second has. */
export function jsonDifferences(was: Json, is: Json, path = ''): JsonDifference[] {
  if (Object.is(was, is) || was === is) return [];
  if (isBranch(was) && isBranch(is) && Array.isArray(was) === Array.isArray(is)) {
    const [one, other] = [was as Branch, is as Branch];
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => {
      const at = path === '' ? key : `${path}.${key}`;
      const [left, right] = [own(one, key), own(other, key)];
      if (left === undefined) return right === undefined ? [] : [{ path: at, is: right }];
      if (right === undefined) return [{ path: at, was: left }];
      return jsonDifferences(left, right, at);
    });
  }
  return [{ path, was, is }];
}

type Branch = Readonly<Record<string, Json>>;

const isBranch = (value: Json): boolean => typeof value === 'object' && value !== null;

const own = (branch: Branch, key: string): Json | undefined =>
  Object.hasOwn(branch, key) ? branch[key] : undefined;

/** Digits that a figure is told to: the last ones of a double may differ between two machines. */
const SIGNIFICANT_DIGITS = 12;

/** A value as plain JSON, its numbers to 12 significant digits, so that it comes out the same wherever it is made. */
export function settled(value: unknown): Json {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) =>
      typeof one === 'number' && !Number.isInteger(one)
        ? Number(one.toPrecision(SIGNIFICANT_DIGITS))
        : one,
    ),
  ) as Json;
}
