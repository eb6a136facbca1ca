import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from './edition-content.js';
import { jsonDifferences, settled } from './json-differences.js';

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);

describe('what differs between two values', () => {
  it('is nothing exactly when they are the same', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(jsonDifferences(a, a)).toEqual([]);
        const isSame = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(jsonDifferences(a, b).length === 0).toBe(isSame);
      }),
    );
  });

  it('is told with the way there and what stands on both sides', () => {
    const was = { months: [{ now: 3 }, { now: 4 }], gone: 1 };
    const is = { months: [{ now: 3 }, { now: 5 }, { now: 6 }] };
    expect(jsonDifferences(was, is)).toEqual([
      { path: 'months.1.now', was: 4, is: 5 },
      { path: 'months.2', is: { now: 6 } },
      { path: 'gone', was: 1 },
    ]);
    expect(jsonDifferences([], {})).toEqual([{ path: '', was: [], is: {} }]);
  });

  it('leaves out the last digits of a double, which two machines may not agree on', () => {
    expect(settled({ a: 0.1 + 0.2, b: 7, c: undefined })).toEqual({ a: 0.3, b: 7 });
    expect(settled(1e21 + 0.5)).toBe(1e21);
  });
});

/** Keys in one order, so that text equality is equality. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
