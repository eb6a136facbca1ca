import { describe, expect, it } from 'vitest';
import { similarMunicipalities } from '../figure/similar-municipalities.js';
import { formatCount } from '../text/figures.js';
import { svgText } from './drawing.js';
import { similarChart, type SimilarDot } from './similar-chart.js';

const GOLDEN = '../../../../test/fixtures/charts';
const words = {
  title: 'Skadegörelse & klotter, liknande kommuner 2025',
  description: 'En ring för varje kommun i gruppen.',
  unit: 'Per 100 000 invånare',
  median: 'Median',
  format: (value: number) => formatCount(value, 'sv'),
};
const values = [810, 812, 815, 930, 940, 1_020, 1_180, 1_190, 1_640];
const others = values.map((value, at): SimilarDot => ({
  ...{ name: `Kommun ${at + 1}`, value, low: null, high: null, isOwn: false },
}));
const own: SimilarDot = { name: 'Lillstad', value: 1_310, low: 1_205, high: 1_422, isOwn: true };
const panel = (dots: readonly SimilarDot[]) => {
  const { median, quartiles } = similarMunicipalities(
    null,
    dots
      .filter(({ isOwn }) => !isOwn)
      .map((dot) => ({ ...dot, key: dot.name, status: 'value' as const })),
  );
  return { id: 'similar', dots, median, quartiles };
};

describe('municipalities of a group on one scale', () => {
  it.each([
    ['similar-wide', [...others, own], 640],
    ['similar-narrow', [...others, own], 280],
    ['similar-few', [...others.slice(0, 3), { ...own, low: null, high: null }], 360],
  ] as const)('%s is as it was when somebody looked at it', async (name, dots, width) => {
    await expect(svgText(similarChart(panel(dots), words, width))).toMatchFileSnapshot(
      `${GOLDEN}/${name}.svg`,
    );
  });

  it('have a dot each, of which none covers another, and stay on the paper', () => {
    const { marks, width, height } = similarChart(panel([...others, own]), words, 280);
    const dots = marks.filter(({ name }) => name === 'circle').map(({ attributes }) => attributes);
    expect(dots).toHaveLength(values.length);
    for (const [at, one] of dots.entries()) {
      expect(Number(one['cx'])).toBeLessThan(width);
      expect(Number(one['cy'])).toBeLessThan(height);
      for (const other of dots.slice(at + 1)) {
        const apart = Math.hypot(
          Number(one['cx']) - Number(other['cx']),
          Number(one['cy']) - Number(other['cy']),
        );
        expect(apart).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it('show no band where there are too few, and no interval where none is known', () => {
    const { marks } = similarChart(panel(others.slice(0, 3)), words, 360);
    expect(marks.filter(({ name }) => name === 'rect')).toHaveLength(0);
    expect(marks.filter(({ text }) => text?.startsWith('Median'))).toHaveLength(1);
  });
});
