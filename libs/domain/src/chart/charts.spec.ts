import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel } from '../figure/funnel.js';
import { weekdayHour } from '../figure/weekday-hour.js';
import { formatCount, formatRate } from '../text/figures.js';
import { svgText, type Mark } from './drawing.js';
import { effectChart } from './effect-chart.js';
import { funnelChart } from './funnel-chart.js';
import { placeLabels } from './place-labels.js';
import { placesChart } from './places-chart.js';
import { roundTicks } from './scale.js';
import { weekChart } from './week-chart.js';

const GOLDEN = '../../../../test/fixtures/charts';
const WIDE = 720;
const NARROW = 288;

const weekWords = {
  title: 'Händelser per veckodag och timme i Söder',
  description: 'Mörkare ruta betyder fler händelser.',
  weekdays: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  legend: 'Händelser i varje ruta',
  format: (value: number) =>
    Number.isInteger(value) ? formatCount(value, 'sv') : formatRate(value, 'sv'),
};
const week = (times: number) =>
  weekdayHour(
    Array.from({ length: 60 }, (_, n) => ({
      weekday: 1 + ((n * 5) % 7),
      hour: (13 + n * n) % 24,
      hours: n % 4 === 0 ? 14 : 1,
      count: times,
    })),
  );
const areas = ['Norr', 'Söder', 'Öster', 'Väster', 'Centrum', 'Ön'].map((key, n) => ({
  key,
  count: [60, 190, 88, 41, 260, 12][n]!,
  population: 3_000 + n * 1_900,
}));
const funnelWords = {
  title: 'Händelser per 1 000 invånare och år',
  description: 'Ju fler invånare, desto smalare är gränserna.',
  rate: 'Händelser per 1 000 invånare och år',
  population: 'Invånare',
  overall: 'Alla: 13,5',
  nameOf: (key: string) => key,
  formatRate: (rate: number) => formatCount(rate, 'sv'),
  formatCount: (count: number) => formatCount(count, 'sv'),
};
const bars = [
  { name: 'Torget <norra> & södra', count: 31, figures: '31 (12 %)', before: 12 },
  { name: 'Stationen', count: 18, figures: '18 (7 %)', before: 25 },
  { name: 'Parken', count: 2, figures: '2 (1 %)', before: null },
];

const effectWords = {
  title: 'Skillnad i antal händelser, Söder',
  description: 'En linje som korsar noll kan vara slumpen.',
  axis: 'Fler eller färre händelser än väntat',
  format: (value: number) => formatCount(value, 'sv'),
};
const differences = [
  { name: 'På platsen', figures: '−107 (−167 till −47)', estimate: -107, low: -167.2, high: -46.8 },
  { name: 'Intill', figures: '−11 (−60 till +38)', estimate: -11, low: -60, high: 38 },
  { name: 'Sammanlagt', figures: '−118 (−196 till −40)', estimate: -118, low: -195.6, high: -40.4 },
];

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ text, children = [] }) => [
    ...(text === undefined ? [] : [text]),
    ...textsOf(children),
  ]);

describe('drawings', () => {
  it.each([
    ['week-hours-wide', () => weekChart(week(6), weekWords, WIDE)],
    ['week-hours-narrow', () => weekChart(week(6), weekWords, NARROW)],
    ['week-bands-wide', () => weekChart(week(1), weekWords, WIDE)],
    ['funnel-wide', () => funnelChart(funnel(areas, 12), 'Söder', funnelWords, WIDE)],
    ['funnel-narrow', () => funnelChart(funnel(areas, 12), 'Söder', funnelWords, NARROW)],
    ['places', () => placesChart(bars, { title: 'Platser', description: 'En stapel var.' }, 480)],
    ['effect-wide', () => effectChart(differences, effectWords, WIDE)],
    ['effect-narrow', () => effectChart(differences.slice(0, 1), effectWords, NARROW)],
  ])('%s is as it was when somebody looked at it', async (name, draw) => {
    await expect(svgText(draw())).toMatchFileSnapshot(`${GOLDEN}/${name}.svg`);
  });

  it('have a name, and no mark that an attribute of style or a script could hide in', () => {
    const svg = svgText(placesChart(bars, { title: 'A "b" & c', description: '<d>' }, 480));
    expect(svg).toContain('<title id="places-chart-title">A &quot;b&quot; &amp; c</title>');
    expect(svg).toContain('Torget &lt;norra&gt; &amp; södra');
    expect(svg).not.toMatch(/style=|<style|<script|NaN|Infinity|undefined/);
  });
});

describe('weekdays against hours', () => {
  it('hold every number of the figure, one cell each, whichever way they lie', () => {
    const figure = week(6);
    for (const width of [1_200, NARROW]) {
      const { marks, title } = weekChart(figure, weekWords, width);
      const cells = marks.filter(({ name }) => name === 'rect').slice(0, 168);
      expect(cells.filter(({ attributes }) => attributes['class'] !== 'chart-none')).toHaveLength(
        figure.rows.flat().filter((each) => each > 0).length,
      );
      expect(title).toBe(weekWords.title);
      const written = new Set(textsOf(marks));
      for (const value of figure.rows.flat().filter((each) => each > 0)) {
        expect(written).toContain(weekWords.format(Math.round(value / 100) / 10));
      }
    }
  });

  it('tell each class apart by what it stands for', () => {
    const { marks } = weekChart(week(6), weekWords, NARROW);
    const legend = textsOf(marks).slice(textsOf(marks).indexOf(weekWords.legend) + 1);
    expect(new Set(legend).size).toBe(legend.length);
    expect(legend.length).toBeGreaterThan(3);
  });

  it('are drawn of nothing at all', () => {
    const svg = svgText(weekChart(weekdayHour([]), weekWords, WIDE));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the funnel', () => {
  it('has a ring for what is within, and a triangle for what is not', () => {
    const figure = funnel(areas, 12);
    const { marks } = funnelChart(figure, null, funnelWords, WIDE);
    const within = figure.points.filter(({ standing }) => standing === 'within').length;
    expect(marks.filter(({ name }) => name === 'circle')).toHaveLength(within);
    const outside = marks.filter(
      ({ name, attributes }) =>
        name === 'path' && String(attributes['class']).includes('chart-dot'),
    );
    expect(outside).toHaveLength(figure.points.length - within);
    expect(within).toBeGreaterThan(0);
    expect(outside.length).toBeGreaterThan(0);
  });

  it('names no area over another name or a dot', () => {
    const box = fc.record({ x: fc.nat(600), y: fc.nat(400) });
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 40 }), (dots) => {
        const within = { x: 0, y: 0, width: 640, height: 440 };
        const taken = dots.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
        const wanted = dots.map(({ x, y }, n) => ({
          x,
          y,
          text: `n${n}`,
          width: 60,
          isStrong: false,
        }));
        const marks = placeLabels(wanted, taken, within);
        const boxes = marks.map(({ attributes }) => ({
          ...{ x: Number(attributes['x']), y: Number(attributes['y']) - 11.2 },
          ...{ width: 60, height: 14 },
        }));
        const meets = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
          a.x < b.x + b.width - 0.02 && b.x < a.x + a.width - 0.02 &&
          a.y < b.y + b.height - 0.02 && b.y < a.y + a.height - 0.02; // prettier-ignore
        boxes.forEach((one, at) => {
          expect([...boxes.slice(0, at), ...taken].some((other) => meets(one, other))).toBe(false);
        });
      }),
    );
  });
});

describe('the steps of an axis', () => {
  it.each([
    [0, [0]],
    [20, [0, 5, 10, 15, 20]],
    [0.7, [0, 0.2, 0.4, 0.6]],
    [170_000, [0, 50_000, 100_000, 150_000]],
  ])('to %d are round', (most, ticks) => expect(roundTicks(most, 4)).toEqual(ticks));

  it('begin where the axis does', () => {
    expect(roundTicks(21, 5, 7.2)).toEqual([10, 15, 20]);
    expect(roundTicks(3, 5, 3)).toEqual([3]);
  });
});
