import fc from 'fast-check';
import type { TallyPoint } from '#domain';

/** Texts that would show a separator, an escape or a byte order at fault, beside ordinary codes. */
const awkwardText = fc.constantFrom(
  '',
  ';',
  '1:a',
  '~',
  'null',
  'å;é',
  '\u{1F525}',
  '\ud800',
  '"\\',
);
const code = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('crime.theft', 'crime.violence', 'order.litter') },
  { weight: 1, arbitrary: awkwardText },
);

/** Any incident's facts, over few enough values that incidents often share a cell and an entry. */
export const anyPoint: fc.Arbitrary<TallyPoint> = fc.record({
  areaKey: fc.integer({ min: 1, max: 4 }),
  month: fc.constantFrom('2025-11-01', '2025-12-01', '2026-01-01'),
  category: code,
  kind: fc.constantFrom('observation', 'accident'),
  severity: fc.constantFrom(null, 0, 1, 4),
  tier: fc.constantFrom('open', 'internal', 'protected', 'strict'),
  source: fc.oneof(fc.constant('reporter'), awkwardText),
  organisationId: fc.option(fc.constantFrom('a', 'b', ''), { nil: null }),
  affectedGender: fc.constantFrom(null, 'woman', 'man'),
});

export const anyPoints = fc.array(anyPoint, { maxLength: 60 });

/** The points that share a key, one list for each key. */
export function partition(
  points: readonly TallyPoint[],
  keyOf: (point: TallyPoint) => unknown,
): TallyPoint[][] {
  const parts = new Map<unknown, TallyPoint[]>();
  for (const point of points) {
    const key = keyOf(point);
    const part = parts.get(key);
    if (part) part.push(point);
    else parts.set(key, [point]);
  }
  return [...parts.values()];
}
