import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekFigures, WEEKS_BEFORE, type WeekCount } from './week.js';
import { weekName, weekSentence } from './week-sentences.js';

const all = (weeks: number) => ({ total: weeks, areas: weeks, categories: weeks });

/** `counts[0]` in the week shown, then each week before it. */
const weekly = (counts: readonly number[], more: Partial<WeekCount> = {}): WeekCount[] =>
  counts.map((count, weeksBefore) => ({
    ...{ weeksBefore, area: 'sub_area:bredang', category: 'order.litter' },
    ...{ count, ...more },
  }));

describe('the figures of a week', () => {
  it('stand beside the four weeks before, the earliest first', () => {
    const { total, categories, areas, focusAreas } = weekFigures(
      weekly([4, 4, 3, 2, 1, 50]),
      all(4),
    );
    expect(total).toMatchObject({ now: 4, earlier: [1, 2, 3, 4], standing: 'within' });
    expect([categories[0]!.code, areas[0]!.code]).toEqual(['order.litter', 'sub_area:bredang']);
    expect(focusAreas).toHaveLength(1);
  });

  it('say what is more than expected, in each table and in words', () => {
    const steady = Array.from({ length: WEEKS_BEFORE }, () => 20);
    const rows = [
      ...weekly([55, ...steady]),
      ...weekly([20, ...steady], { category: 'crime.theft', area: 'sub_area:satra' }),
    ];
    const { total, categories, compared, outsideByChance } = weekFigures(rows, all(WEEKS_BEFORE));
    expect(categories.map(({ code, standing }) => [code, standing])).toEqual([
      ['order.litter', 'farAbove'],
      ['crime.theft', 'within'],
    ]);
    expect(compared).toBe(1 + 1 + 2 + 2);
    expect(outsideByChance).toBe(1);
    expect(weekSentence(total, 'Skärholmen', '2026-11-16', 'sv')).toMatch(
      /^Vecka 47: 75 händelser i Skärholmen, (klart )?fler än väntat \(\d+–\d+\)\.$/,
    );
    expect(weekName('2027-01-03', 'sv')).toBe('vecka 53 2026');
  });

  it('expect nothing where too few weeks before can be trusted, each table by itself', () => {
    const rows = weekly([9, 4, 3, 2, 1]);
    const figures = weekFigures(rows, { total: 4, areas: 3, categories: 4 });
    expect(figures.total.expected).not.toBeNull();
    expect(figures.areas[0]).toMatchObject({ now: 9, expected: null, standing: null });
    expect(weekSentence(figures.areas[0]!, 'Bredäng', '2026-11-16', 'sv')).toBe(
      'Vecka 47: 9 händelser i Bredäng. Vi vet inte hur många som är väntat.',
    );
  });

  it('leave out notices that are no incidents, and say how many', () => {
    const rows = [...weekly([3, 1]), ...weekly([7, 9], { category: 'police_notice.summary' })];
    expect(weekFigures(rows, all(4))).toMatchObject({ total: { now: 3 }, notCounted: 7 });
  });

  it('of each table add up to the whole, whatever they hold', () => {
    const row = fc.record({
      weeksBefore: fc.nat(WEEKS_BEFORE),
      area: fc.constantFrom('sub_area:bredang', 'sub_area:satra', 'district:skarholmen'),
      category: fc.constantFrom('crime.theft', 'crime.theft.shop', 'order', 'order.litter'),
      count: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.nat(WEEKS_BEFORE), (rows, trusted) => {
        const { total, ...tables } = weekFigures(rows, all(trusted));
        for (const table of [tables.areas, tables.categories, tables.focusAreas]) {
          expect(table.reduce((sum, { now }) => sum + now, 0)).toBe(total.now);
          [0, 1, 2, 3].forEach((at) =>
            expect(table.reduce((sum, { earlier }) => sum + earlier[at]!, 0)).toBe(
              total.earlier[at],
            ),
          );
        }
        expect(total.expected === null).toBe(trusted < 4);
      }),
    );
  });
});
