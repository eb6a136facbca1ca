import { describe, expect, it } from 'vitest';
import {
  besideSeries,
  type StatisticFact,
  type StatisticGender,
} from '../figure/statistics-beside.js';
import { formatCount } from '../text/figures.js';
import { besideChart, type BesidePanel } from './beside-chart.js';
import { svgText } from './drawing.js';

const GOLDEN = '../../../../test/fixtures/charts';
const words = {
  title: 'Skadegörelse & klotter, Söder',
  description: 'En stapel för varje år.',
  unit: 'Antal',
  format: (value: number) => formatCount(value, 'sv'),
  genders: { all: 'alla', women: 'kvinnor', men: 'män' },
  suppressed: 'dold',
  break: 'brott',
};
const fact = (
  year: number,
  value: number | null,
  gender: StatisticGender = 'all',
  more: Partial<StatisticFact> = {},
): StatisticFact => ({
  ...{ period: String(year), gender, status: value === null ? 'suppressed' : 'value', value },
  ...{ low: null, high: null, sample: null, method: '', outline: '2020' },
  ...more,
});
const panel = (
  unit: 'count' | 'share',
  facts: readonly StatisticFact[],
  more: Partial<BesidePanel> = {},
): BesidePanel => {
  const { lines, breaks } = besideSeries(unit, facts);
  return {
    ...{ id: 'one', years: { first: 2017, last: 2025 }, isBars: unit === 'count', lines },
    ...{ breaks: breaks.map(({ year }) => year), unfinished: [] },
    ...more,
  };
};
const counts = panel(
  'count',
  [fact(2018, 120, 'all', { outline: '' }), fact(2021, 0), fact(2022, null), fact(2025, 1_240)],
  { unfinished: [2025] },
);
const survey = panel('share', [
  ...[2017, 2020, 2023].map((year) =>
    fact(year, 34, 'women', { sample: 400, method: year < 2020 ? 'a' : 'b' }),
  ),
  ...[2017, 2020, 2023].map((year) =>
    fact(year, 32.5, 'men', { sample: 380, method: year < 2020 ? 'a' : 'b' }),
  ),
  ...[2017, 2020].map((year) => fact(year, 33, 'all', { method: year < 2020 ? 'a' : 'b' })),
]);
const one = panel('share', [fact(2021, 12, 'all', { low: 9, high: 16 }), fact(2022, 14)]);

describe('panels that stand beside each other', () => {
  it.each([
    ['beside-counts-wide', counts, 420],
    ['beside-counts-narrow', counts, 260],
    ['beside-survey', survey, 360],
    ['beside-share', one, 300],
  ] as const)('%s is as it was when somebody looked at it', async (name, drawn, width) => {
    await expect(svgText(besideChart(drawn, words, width))).toMatchFileSnapshot(
      `${GOLDEN}/${name}.svg`,
    );
  });

  it('have no bar for what is not told, and one of no height for zero', () => {
    const { marks } = besideChart(counts, words, 420);
    const heights = marks
      .filter(({ name }) => name === 'rect')
      .map(({ attributes }) => attributes['height']);
    expect(heights).toHaveLength(3);
    expect(heights[1]).toBe(0);
    expect(marks.filter(({ text }) => text === 'dold')).toHaveLength(1);
    expect(marks.filter(({ text }) => text === 'brott')).toHaveLength(1);
  });

  it('join no points over a break, and name each line once, never over another', () => {
    const { marks } = besideChart(survey, words, 360);
    const lines = marks.filter(
      ({ name, attributes }) => name === 'path' && attributes['fill'] === 'none',
    );
    // Of 2017 nothing leads to 2020; women and men have 2020–2023, all ends there.
    expect(lines.map(({ attributes }) => String(attributes['d']).split('L').length)).toEqual([
      2, 2,
    ]);
    const named = marks.filter(({ text }) => ['alla', 'kvinnor', 'män'].includes(text ?? ''));
    const places = named.map(({ attributes }) => Number(attributes['y'])).sort((a, b) => a - b);
    expect(places).toHaveLength(3);
    places.slice(1).forEach((at, n) => expect(at - places[n]!).toBeGreaterThanOrEqual(14.9));
  });

  it('are drawn of nothing at all', () => {
    const svg = svgText(besideChart(panel('count', []), words, 240));
    expect(svg).not.toMatch(/NaN|Infinity|undefined|style=/);
    expect(svg).toContain('Skadegörelse &amp; klotter');
  });
});
