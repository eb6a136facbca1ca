import { expect, it } from 'vitest';
import { countBy } from './count-by.js';
import { countPacked } from './count-packed.js';
import { fitsOutline, outlineOf } from './outline.js';
import { packCell } from './packed-cell.js';
import { tallyOf, type TallyPoint } from './tally.js';

const cell = { areaKey: 1, month: '2026-03-01' };

function point(n: number): TallyPoint {
  return {
    ...cell,
    category: ['crime.theft', 'order.noise', 'accident.fall'][n % 3]!,
    kind: n % 3 === 2 ? 'accident' : 'observation',
    severity: [null, 0, 1, 2, 3, 4][Math.floor(n / 3) % 6]!,
    tier: n % 5 === 0 ? 'protected' : 'internal',
    source: n % 7 === 0 ? 'polisen' : 'staff',
    organisationId: n % 2 === 0 ? null : '0195',
    affectedGender: ['woman', 'man', null][Math.floor(n / 18) % 4] ?? null,
  };
}

const tally = tallyOf(Array.from({ length: 2_000 }, (_, n) => point(n)));
const outline = { ...cell, packed: packCell(outlineOf(tally)) };

it('answers what it fits as the whole tally does', () => {
  for (const by of [
    [],
    ['category'],
    ['category', 'tier', 'organisationId'],
    ['month', 'kind'],
    ['source', 'category', 'month'],
  ] as const) {
    // prettier-ignore
    const where = { tier: new Set(['internal']) };
    expect(fitsOutline(by, where)).toBe(true);
    expect(countPacked([outline], by, where)).toEqual(countBy(tally, by, where));
  }
});

it('does not fit a question that it cannot answer', () => {
  expect(fitsOutline(['category', 'severity'], {})).toBe(false);
  expect(fitsOutline(['affectedGender'], {})).toBe(false);
  expect(fitsOutline([], { severity: new Set([4]) })).toBe(false);
});

it('has as many entries as there are combinations of the rest, however many incidents there are', () => {
  expect(outlineOf(tally).size).toBeLessThan(30);
  expect(tally.size).toBeGreaterThan(100);
});
