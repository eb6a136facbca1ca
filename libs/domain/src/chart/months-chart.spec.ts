import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MonthFigures } from '../picture/live-picture.js';
import type { Mark } from './drawing.js';
import { monthsChart, type MonthsChartWords } from './months-chart.js';

const words: MonthsChartWords = {
  ...{ title: 'Händelser i Väster', description: 'Flest i mars.', axis: 'Händelser' },
  ...{ now: 'Antal', before: 'Året före', expected: 'Väntat' },
  monthName: (month) => month.slice(5),
  format: String,
};
const range = { mean: 5, low: 2, high: 8, outerLow: 0, outerHigh: 12 };
const months = fc.array(
  fc.record({
    now: fc.option(fc.nat(500)),
    before: fc.option(fc.nat(500)),
    isExpected: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);
const figures = (
  drawn: readonly { now: number | null; before: number | null; isExpected: boolean }[],
) =>
  drawn.map(({ now, before, isExpected }, at): MonthFigures => ({
    ...{ month: `2025-${String(at + 1).padStart(2, '0')}`, now, before, compared: true },
    expected: isExpected ? range : null,
  }));
const number = ({ attributes }: Mark, name: string) => Number(attributes[name]);
const bars = (marks: readonly Mark[]) =>
  marks.filter(
    ({ name, attributes }) =>
      name === 'rect' && /chart-fill/.test(String(attributes['class'])) && number({ name, attributes }, 'y') > 40, // prettier-ignore
  );

it('has a bar for every month with data, as high as its count, and none where nobody knows', () => {
  fc.assert(
    fc.property(months, (drawn) => {
      const given = figures(drawn);
      const { marks, width } = monthsChart(given, words, 640);
      const known = given.filter(({ now }) => now !== null);
      const shown = bars(marks);
      expect(shown).toHaveLength(known.length);
      const tallest = Math.max(0, ...shown.map((bar) => number(bar, 'height')));
      const most = Math.max(0, ...known.map(({ now }) => now!));
      shown.forEach((bar, at) => {
        const expected = most === 0 ? 0 : (known[at]!.now! / most) * tallest;
        expect(Math.abs(number(bar, 'height') - expected)).toBeLessThan(0.1);
      });
      for (const mark of marks.filter(({ name }) => name === 'rect')) {
        expect(number(mark, 'x')).toBeGreaterThanOrEqual(0);
        expect(number(mark, 'x') + number(mark, 'width')).toBeLessThanOrEqual(width);
      }
      const said = marks.filter(({ name }) => name === 'text').map(({ text }) => text);
      expect(said.filter((text) => text === '–')).toHaveLength(given.length - known.length);
    }),
  );
});

it('names only the signs that it holds', () => {
  const [first] = figures([{ now: 3, before: null, isExpected: false }]);
  const said = monthsChart([first!], words, 640).marks.map(({ text }) => text);
  expect(said).toContain('Antal');
  expect(said).not.toContain('Året före');
  expect(said).not.toContain('Väntat');
});
