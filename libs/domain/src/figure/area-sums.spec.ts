import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearPeriod } from '../picture/period.js';
import { areaSums, summedGenders, type AreaSumsInput, type SummedRow } from './area-sums.js';

const PARTS = [
  { key: 'district:o', name: 'Öster', population: 20_000, isWhole: true },
  { key: 'district:a', name: 'Ånäs', population: 30_000, isWhole: true },
  { key: 'district:n', name: 'Norr', population: null, isWhole: true },
  { key: 'district:g', name: 'Gamla', population: 9_000, isWhole: false },
];
const FOCUS = ['crime', 'accidents', 'resilience'];
const GENDERS = ['woman', 'man', 'several', 'unknown', null];

const row: fc.Arbitrary<SummedRow> = fc.record({
  part: fc.constantFrom(...PARTS.map(({ key }) => key), '', 'municipality:x'),
  focusArea: fc.constantFrom(...FOCUS),
  gender: fc.constantFrom(...GENDERS),
  month: fc
    .tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  count: fc.integer({ min: 1, max: 40 }),
});
const rowsOf = fc.array(row, { maxLength: 80 });

const figureOf = (rows: readonly SummedRow[], otherwise: Partial<AreaSumsInput> = {}) =>
  areaSums({
    ...{ period: yearPeriod(2025), extent: { oldest: '2023-01', newest: '2025-12' } },
    ...{ currentMonth: '2026-02', months: 12, breaks: [], parts: PARTS, population: 70_000 },
    ...{ focusAreas: FOCUS, rows, excluded: 0, unknown: 0, ...otherwise },
  });
type Figures = { readonly total: number; readonly now: number; readonly before: number };
const plain = ({ total, now, before }: Figures): Figures => ({ total, now, before });
const added = (figures: readonly Figures[]): Figures =>
  figures.map(plain).reduce(
    (all, one) => ({
      total: all.total + one.total,
      now: all.now + one.now,
      before: all.before + one.before,
    }),
    { total: 0, now: 0, before: 0 },
  );
const of = (rows: readonly SummedRow[], year: number): number =>
  rows.filter(({ month }) => month.startsWith(String(year))).reduce((all, { count }) => all + count, 0); // prettier-ignore

describe('sums of areas', () => {
  it('are every incident once: the areas and what lies in none are the whole', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const { all, areas, unplaced } = figureOf(rows);
        expect(plain(all)).toEqual({
          ...{ total: of(rows, 2025), now: of(rows, 2025), before: of(rows, 2024) },
        });
        expect(added([...areas, unplaced])).toEqual(plain(all));
      }),
    );
  });

  it('add up by focus area and by gender, in every area and in all', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const { all, areas, unplaced } = figureOf(rows);
        for (const sum of [all, unplaced, ...areas]) {
          expect(added(sum.focusAreas)).toEqual(plain(sum));
          expect(added(sum.genders)).toEqual(plain(sum));
          expect(sum.genders.map(({ key }) => key)).toEqual([...summedGenders]);
        }
      }),
    );
  });

  it('are the same in whatever order the rows come, and however they are split', () => {
    fc.assert(
      fc.property(rowsOf, fc.array(fc.nat(), { maxLength: 200 }), (rows, chances) => {
        const chance = (at: number): number => chances[at % Math.max(1, chances.length)] ?? 0;
        const split = rows.flatMap((one, at) => {
          const some = 1 + (chance(at) % one.count);
          const rest = one.count - some;
          return [{ ...one, count: some }, ...(rest > 0 ? [{ ...one, count: rest }] : [])];
        });
        const mixed = split
          .map((one, at) => ({ one, by: chance(at + 7) }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(figureOf(mixed)).toEqual(figureOf(rows));
      }),
    );
  });

  it('of a part of the rows and of the rest add up to those of all', () => {
    fc.assert(
      fc.property(rowsOf, rowsOf, (some, rest) => {
        const [left, right, both] = [some, rest, [...some, ...rest]].map((rows) => figureOf(rows));
        both!.areas.forEach((area, at) => {
          expect(plain(area)).toEqual(added([left!.areas[at]!, right!.areas[at]!]));
        });
      }),
    );
  });

  it('stand as they were planned and never by count, whatever the machine takes for the order of names', () => {
    const rows = [row2025('district:a', 900), row2025('district:o', 5)];
    const planned = PARTS.map(({ key }) => key);
    expect(figureOf(rows).areas.map(({ key }) => key)).toEqual(planned);
    const turned = figureOf(rows, { parts: [...PARTS].reverse() });
    expect(turned.areas.map(({ key }) => key)).toEqual([...planned].reverse());
  });

  it('tell a rate only where somebody lives, the area stood all year, and enough has happened', () => {
    const rows = PARTS.map(({ key }, at) => row2025(key, at === 0 ? 4 : 200));
    const rated = figureOf(rows).areas.map(({ key, rate, standing }) => [key, rate !== null, standing]); // prettier-ignore
    expect(rated).toEqual([
      ['district:o', false, null],
      ['district:a', true, 'higher'],
      ['district:n', false, null],
      ['district:g', false, null],
    ]);
  });

  it('hold areas against the areas together, whatever lies in none of them', () => {
    const rows = [row2025('district:a', 150), row2025('district:o', 100), row2025('', 5_000)];
    const { overall, all, areas } = figureOf(rows);
    expect(overall?.rate).toBeCloseTo(5, 10);
    expect(all.rate?.rate).toBeCloseTo(75, 10);
    expect(areas.map(({ standing }) => standing)).toEqual(['unclear', 'unclear', null, null]);
  });

  it('compare nothing across a break in how it is recorded', () => {
    const breaks = [
      { ...{ kind: 'area_level', hits: 'areas', subject: 'municipality:x' } as const, from: '2025-01', settled: '2025-02' }, // prettier-ignore
    ] as unknown as AreaSumsInput['breaks'];
    expect(figureOf([row2025('district:a', 9)], { breaks }).compared).toBeNull();
  });
});

const row2025 = (part: string, count: number): SummedRow => ({
  ...{ part, count, focusArea: 'crime', gender: null, month: '2025-05' },
});
