import { describe, expect, it } from 'vitest';
import { ratePerThousand, rateStanding } from '../statistics/rate.js';
import { formatCount, formatRate } from '../text/figures.js';
import { svgText } from './drawing.js';
import { ratesChart, type RateRow } from './rates-chart.js';

const GOLDEN = '../../../../test/fixtures/charts';
const OVERALL = 10.2;
const words = {
  title: 'Händelser per 1 000 invånare och år, områden i Lillstad',
  description: 'En punkt för varje område, med det som är osäkert.',
  axis: 'Händelser per 1 000 invånare och år',
  overall: 'Områdena tillsammans: 10,2',
  format: (rate: number) => formatCount(rate, 'sv'),
};
const row = (name: string, count: number, population: number): RateRow => {
  const rate = ratePerThousand(count, population, 12);
  const text = (value: number) => formatRate(value, 'sv');
  const figures = rate ? `${text(rate.rate)} (${text(rate.low)}–${text(rate.high)})` : 'för få';
  return { name, figures, rate, standing: rate && rateStanding(rate, OVERALL) };
};
const rows = [row('Centrum', 410, 21_000), row('Norr', 88, 9_000), row('Söder', 150, 24_000)];
const few = row('Ön', 3, 2_000);

describe('rates of areas beside each other', () => {
  it.each([
    ['rates-wide', [...rows, few], 720],
    ['rates-narrow', [...rows, few], 288],
  ] as const)('%s is as it was when somebody looked at it', async (name, drawn, width) => {
    const svg = svgText(ratesChart(drawn, OVERALL, words, width));
    await expect(svg).toMatchFileSnapshot(`${GOLDEN}/${name}.svg`);
  });

  it('point to the side that an area certainly lies on, and ring what may be chance', () => {
    const { marks } = ratesChart(rows, OVERALL, words, 720);
    expect(rows.map(({ standing }) => standing)).toEqual(['higher', 'unclear', 'lower']);
    expect(marks.filter(({ name }) => name === 'circle')).toHaveLength(1);
    const pointed = marks.filter(({ attributes }) => String(attributes['class']).includes('chart-dot-filled')); // prettier-ignore
    expect(pointed).toHaveLength(2);
  });

  it('hatch where there are too few, which is not the same as none', () => {
    const { marks } = ratesChart([few], null, words, 480);
    expect(marks.filter(({ name }) => name === 'rect')).toHaveLength(1);
    expect(marks.filter(({ name }) => name === 'circle')).toHaveLength(0);
  });

  it('are drawn of nothing at all', () => {
    expect(svgText(ratesChart([], null, words, 240))).not.toMatch(/NaN|Infinity|undefined/);
  });
});
