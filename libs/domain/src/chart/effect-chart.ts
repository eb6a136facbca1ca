import type { EffectDifference } from '../figure/before-after.js';
import { chartColours, px, type Drawing, type Mark } from './drawing.js';
import { roundTicks } from './scale.js';
import { SMALL_FONT_PIXELS, textMark } from './text-mark.js';

/** A difference under its name. */
export interface EffectRow extends EffectDifference {
  readonly name: string;
  /** What stands beside the name: the estimate and where it may lie. */
  readonly figures: string;
}

export interface EffectChartWords {
  readonly title: string;
  readonly description: string;
  /** What the width is of. */
  readonly axis: string;
  readonly format: (value: number) => string;
}

const ROW_PIXELS = 56;
const NAME_PIXELS = 20;
const LINE_PIXELS = 38;
const AXIS_PIXELS = 44;
/** Room for half a number at either end. */
const SIDE_PIXELS = 20;
const TICKS_MAX = 6;
const TICK_PIXELS = 60;
const DOT_PIXELS = 6;
const CAP_PIXELS = 6;

/**
 * Differences as dots with the line that they may lie on, beside a line at none: what crosses it may be chance.
 * @param width in pixels, 240 and up.
 */
export function effectChart(
  rows: readonly EffectRow[],
  words: EffectChartWords,
  width: number,
): Drawing {
  const least = Math.min(0, ...rows.map(({ low }) => low));
  const most = Math.max(0, ...rows.map(({ high }) => high), least + 1);
  const across = (value: number): number =>
    SIDE_PIXELS + ((value - least) / (most - least)) * (width - 2 * SIDE_PIXELS);
  const bottom = rows.length * ROW_PIXELS;
  const ticks = roundTicks(most, Math.min(TICKS_MAX, Math.floor(width / TICK_PIXELS)), least);
  return {
    ...{ id: 'effect-chart', width, height: bottom + AXIS_PIXELS },
    ...{ title: words.title, description: words.description },
    marks: [
      ...ticks.flatMap((tick): Mark[] => [
        line(across(tick), 0, bottom, tick === 0),
        textMark(across(tick), bottom + 12, words.format(tick), {
          ...{ anchor: 'middle', size: SMALL_FONT_PIXELS },
        }),
      ]),
      textMark(width / 2, bottom + 32, words.axis, { anchor: 'middle', size: SMALL_FONT_PIXELS }),
      ...rows.flatMap((row, at) => rowMarks(row, at * ROW_PIXELS, across)),
    ],
  };
}

function line(x: number, from: number, to: number, isZero: boolean): Mark {
  return {
    name: 'line',
    attributes: {
      ...{ x1: px(x), x2: px(x), y1: from, y2: to, 'stroke-width': isZero ? 2 : 1 },
      ...{ stroke: isZero ? chartColours.lineStrong : chartColours.line },
      class: isZero ? 'chart-stroke-ink' : 'chart-stroke-grid',
    },
  };
}

function rowMarks(row: EffectRow, top: number, across: (value: number) => number): Mark[] {
  const y = top + LINE_PIXELS;
  const [low, high, at] = [row.low, row.high, row.estimate].map(across) as [number, number, number];
  const cap = (x: number) => `M${px(x)} ${y - CAP_PIXELS}V${y + CAP_PIXELS}`;
  return [
    textMark(0, top + NAME_PIXELS / 2, `${row.name}: ${row.figures}`, { hasRim: true }),
    {
      name: 'path',
      attributes: {
        d: `M${px(low)} ${y}H${px(high)}${cap(low)}${cap(high)}`,
        ...{ fill: 'none', stroke: chartColours.ink, 'stroke-width': 2, class: 'chart-stroke-ink' },
      },
    },
    {
      name: 'circle',
      attributes: {
        ...{
          cx: px(at),
          cy: y,
          r: DOT_PIXELS,
          fill: chartColours.primary,
          class: 'chart-dot chart-dot-primary chart-dot-filled',
        },
        ...{ stroke: chartColours.paper, 'stroke-width': 1.5 },
      },
    },
  ];
}
