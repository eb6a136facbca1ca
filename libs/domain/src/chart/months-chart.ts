import type { MonthFigures } from '../picture/live-picture.js';
import { chartColours, px, type Drawing, type Mark } from './drawing.js';
import { roundTicks } from './scale.js';
import { SMALL_FONT_PIXELS, textMark, textWidth } from './text-mark.js';

export interface MonthsChartWords {
  readonly title: string;
  readonly description: string;
  /** What the height is of. */
  readonly axis: string;
  /** What a bar, a line across it and the grey field behind it are. */
  readonly now: string;
  readonly before: string;
  readonly expected: string;
  readonly monthName: (month: string) => string;
  readonly format: (count: number) => string;
}

const HEIGHT_PIXELS = 300;
const MARGIN = { top: 56, right: 4, bottom: 28, left: 44 } as const;
const Y_TICKS = 4;
/** Of a month's width: its bar, and what lies behind it. */
const BAR_SHARE = 0.62;
const FIELD_SHARE = 0.86;
/** More months than these have no room for a figure each. */
const MONTHS_LABELLED = 13;
const LEGEND_GAP_PIXELS = 20;
const SWATCH_PIXELS = 14;
const LEGEND_Y = 32;

interface Scales {
  readonly width: number;
  readonly band: number;
  readonly most: number;
  readonly x: (at: number) => number;
  readonly y: (count: number) => number;
}

/**
 * Months as bars from zero, the same months before as lines across them, and what could be expected as a grey field
 * behind. A month without data has no bar, which is not the same as a bar of nothing: its figure is a dash.
 * @param width in pixels, 320 and up.
 */
export function monthsChart(
  months: readonly MonthFigures[],
  words: MonthsChartWords,
  width: number,
): Drawing {
  const scales = scalesFor(months, width);
  return {
    ...{ id: 'months-chart', width, height: HEIGHT_PIXELS },
    ...{ title: words.title, description: words.description },
    marks: [
      textMark(0, 10, words.axis, { fill: chartColours.muted, className: 'chart-muted' }),
      ...legend(months, words),
      ...axes(scales, words),
      ...months.flatMap((month, at) => monthMarks(month, at, months.length, scales, words)),
    ],
  };
}

function scalesFor(months: readonly MonthFigures[], width: number): Scales {
  const tops = months.flatMap(({ now, before, expected }) => [
    ...[now ?? 0, before ?? 0, expected?.high ?? 0],
  ]);
  const most = Math.max(1, ...tops);
  const band = (width - MARGIN.left - MARGIN.right) / Math.max(1, months.length);
  const bottom = HEIGHT_PIXELS - MARGIN.bottom;
  return {
    ...{ width, band, most },
    x: (at) => MARGIN.left + (at + 0.5) * band,
    y: (count) => bottom - (count / most) * (bottom - MARGIN.top),
  };
}

function axes({ most, width, y }: Scales, { format }: MonthsChartWords): Mark[] {
  const muted = { fill: chartColours.muted, className: 'chart-muted', anchor: 'end' as const };
  return roundTicks(most, Math.min(Y_TICKS, most)).flatMap((count): Mark[] => [
    {
      name: 'line',
      attributes: {
        ...{ x1: MARGIN.left, x2: width - MARGIN.right, y1: px(y(count)), y2: px(y(count)) },
        ...{ stroke: count === 0 ? chartColours.ink : chartColours.line },
        class: count === 0 ? 'chart-stroke-ink' : 'chart-stroke-grid',
      },
    },
    textMark(MARGIN.left - 8, y(count), format(count), muted),
  ]);
}

function monthMarks(
  { month, now, before, expected }: MonthFigures,
  at: number,
  count: number,
  { band, x, y }: Scales,
  words: MonthsChartWords,
): Mark[] {
  const middle = x(at);
  const [bar, field] = [band * BAR_SHARE, band * FIELD_SHARE];
  const marks: Mark[] = [];
  if (expected !== null) {
    const [top, bottom] = [y(expected.high), y(expected.low)];
    marks.push(rect(middle - field / 2, top, field, bottom - top, chartColours.line, 'chart-expected')); // prettier-ignore
  }
  if (now !== null) {
    const isOutside = expected !== null && (now > expected.high || now < expected.low);
    const [colour, className] = isOutside
      ? ([chartColours.attention, 'chart-fill-attention'] as const)
      : ([chartColours.primary, 'chart-fill-primary'] as const);
    marks.push(rect(middle - bar / 2, y(now), bar, y(0) - y(now), colour, className));
  }
  if (before !== null) {
    const [x1, x2] = [px(middle - field / 2), px(middle + field / 2)];
    const line = { x1, x2, y1: px(y(before)), y2: px(y(before)) };
    marks.push({
      name: 'line',
      attributes: { ...line, stroke: chartColours.ink, 'stroke-width': 2.5, class: 'chart-stroke-ink' }, // prettier-ignore
    });
  }
  if (count <= MONTHS_LABELLED) {
    const above = Math.min(y(now ?? 0), y(before ?? 0));
    const said = now === null ? '–' : words.format(now);
    marks.push(textMark(middle, above - 10, said, { anchor: 'middle', size: SMALL_FONT_PIXELS, hasRim: true })); // prettier-ignore
  }
  const name = words.monthName(month);
  if (count <= MONTHS_LABELLED || at % Math.ceil(count / MONTHS_LABELLED) === 0) {
    marks.push(textMark(middle, y(0) + 16, name, { anchor: 'middle', size: SMALL_FONT_PIXELS }));
  }
  return marks;
}

function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  className: string,
): Mark {
  const box = { x: px(x), y: px(y), width: px(width), height: px(Math.max(0, height)) };
  return { name: 'rect', attributes: { ...box, fill, class: className } };
}

/** What each sign is, for those that the chart holds. */
function legend(months: readonly MonthFigures[], words: MonthsChartWords): Mark[] {
  const marks: Mark[] = [];
  let left = 0;
  const add = (sign: Mark[], name: string): void => {
    marks.push(...sign, textMark(left + SWATCH_PIXELS + 6, LEGEND_Y, name, { size: SMALL_FONT_PIXELS })); // prettier-ignore
    left += SWATCH_PIXELS + 6 + textWidth(name, SMALL_FONT_PIXELS) + LEGEND_GAP_PIXELS;
  };
  const box = (fill: string, className: string) => [
    rect(left, LEGEND_Y - SWATCH_PIXELS / 2, SWATCH_PIXELS, SWATCH_PIXELS, fill, className),
  ];
  add(box(chartColours.primary, 'chart-fill-primary'), words.now);
  if (months.some(({ before }) => before !== null)) {
    const line = { x1: left, x2: left + SWATCH_PIXELS, y1: LEGEND_Y, y2: LEGEND_Y };
    const look = { stroke: chartColours.ink, 'stroke-width': 2.5, class: 'chart-stroke-ink' };
    add([{ name: 'line', attributes: { ...line, ...look } }], words.before);
  }
  if (months.some(({ expected }) => expected !== null)) {
    add(box(chartColours.line, 'chart-expected'), words.expected);
  }
  return marks;
}
