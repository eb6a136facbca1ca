import type { Rate, RateStanding } from '../statistics/rate.js';
import { chartColours, px, type Drawing, type Mark } from './drawing.js';
import { roundTicks } from './scale.js';
import { SMALL_FONT_PIXELS, textMark, textWidth } from './text-mark.js';

/** One area under its name. */
export interface RateRow {
  readonly name: string;
  /** What stands beside the name: the rate and its interval, or why there is none. */
  readonly figures: string;
  /** Null where there are too few: then the row is hatched, which is not the same as none. */
  readonly rate: Rate | null;
  readonly standing: RateStanding | null;
}

export interface RatesChartWords {
  readonly title: string;
  readonly description: string;
  /** What the width is of. */
  readonly axis: string;
  /** What the line is: all areas together, with its rate. */
  readonly overall: string;
  readonly format: (rate: number) => string;
}

const TOP_PIXELS = 30;
const ROW_PIXELS = 50;
const NAME_PIXELS = 12;
const LINE_PIXELS = 34;
const AXIS_PIXELS = 44;
const SIDE_PIXELS = 20;
const TICKS_MAX = 6;
const TICK_PIXELS = 70;
const DOT_PIXELS = 6;
const CAP_PIXELS = 5;
const HATCH_HEIGHT_PIXELS = 12;
const HATCH_STEP_PIXELS = 8;
const HEADROOM = 1.04;

/**
 * Rates as dots with the line that they may lie on, beside the rate of all areas together. A ring may be chance; a filled
 * triangle points to the side that it certainly lies on. Rows stand in the order given, which is that of names.
 * @param overall null where there is none. @param width in pixels, 240 and up.
 */
export function ratesChart(
  rows: readonly RateRow[],
  overall: number | null,
  words: RatesChartWords,
  width: number,
): Drawing {
  const highs = rows.map(({ rate }) => rate?.high ?? 0);
  const most = Math.max(1e-9, overall ?? 0, ...highs) * HEADROOM;
  const across = (rate: number): number => SIDE_PIXELS + (rate / most) * (width - 2 * SIDE_PIXELS);
  const bottom = TOP_PIXELS + rows.length * ROW_PIXELS;
  const ticks = roundTicks(most, Math.min(TICKS_MAX, Math.floor(width / TICK_PIXELS)));
  const muted = { size: SMALL_FONT_PIXELS, fill: chartColours.muted, className: 'chart-muted' };
  return {
    ...{ id: 'rates-chart', width, height: bottom + AXIS_PIXELS },
    ...{ title: words.title, description: words.description },
    marks: [
      ...ticks.flatMap((tick): Mark[] => [
        gridLine(across(tick), bottom),
        textMark(across(tick), bottom + 12, words.format(tick), { ...muted, anchor: 'middle' }),
      ]),
      textMark(width / 2, bottom + 32, words.axis, { ...muted, anchor: 'middle' }),
      ...(overall === null ? [] : overallMarks(across(overall), rows.length, words.overall, width)),
      ...rows.flatMap((row, at) => rowMarks(row, TOP_PIXELS + at * ROW_PIXELS, across, width)),
    ],
  };
}

function gridLine(x: number, bottom: number): Mark {
  return {
    name: 'line',
    attributes: {
      ...{ x1: px(x), x2: px(x), y1: TOP_PIXELS, y2: bottom, 'stroke-width': 1 },
      ...{ stroke: chartColours.line, class: 'chart-stroke-grid' },
    },
  };
}

/** The rate of all areas together: a line through every row, broken where a name stands. */
function overallMarks(x: number, rows: number, text: string, width: number): Mark[] {
  const half = textWidth(text, SMALL_FONT_PIXELS) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  const parts = Array.from({ length: rows }, (_, at) => {
    const top = TOP_PIXELS + at * ROW_PIXELS;
    return `M${px(x)} ${top + NAME_PIXELS + SMALL_FONT_PIXELS}V${top + ROW_PIXELS}`;
  });
  return [
    {
      name: 'path',
      attributes: {
        d: `M${px(x)} ${TOP_PIXELS - 12}V${TOP_PIXELS}${parts.join('')}`,
        ...{ fill: 'none', stroke: chartColours.ink, 'stroke-width': 2, class: 'chart-stroke-ink' },
      },
    },
    textMark(middle, 8, text, { anchor: 'middle', size: SMALL_FONT_PIXELS, isStrong: true }),
  ];
}

function rowMarks(
  { name, figures, rate, standing }: RateRow,
  top: number,
  across: (rate: number) => number,
  width: number,
): Mark[] {
  const y = top + LINE_PIXELS;
  const label = textMark(0, top + NAME_PIXELS, `${name}: ${figures}`, { hasRim: true });
  if (rate === null) return [label, ...hatch(SIDE_PIXELS, width - SIDE_PIXELS, y)];
  const [low, high, at] = [rate.low, rate.high, rate.rate].map(across) as [number, number, number];
  const cap = (x: number) => `M${px(x)} ${y - CAP_PIXELS}V${y + CAP_PIXELS}`;
  return [
    label,
    {
      name: 'path',
      attributes: {
        d: `M${px(low)} ${y}H${px(high)}${cap(low)}${cap(high)}`,
        ...{ fill: 'none', stroke: chartColours.ink, 'stroke-width': 2, class: 'chart-stroke-ink' },
      },
    },
    dot(at, y, standing),
  ];
}

function dot(x: number, y: number, standing: RateStanding | null): Mark {
  if (standing === null || standing === 'unclear') {
    return {
      name: 'circle',
      attributes: {
        ...{ cx: px(x), cy: y, r: DOT_PIXELS, fill: chartColours.paper, 'stroke-width': 2 },
        ...{ stroke: chartColours.muted, class: 'chart-dot chart-dot-muted' },
      },
    };
  }
  const way = standing === 'higher' ? 1 : -1;
  const [tip, back] = [x + way * DOT_PIXELS * 1.4, x - way * DOT_PIXELS * 0.9];
  return {
    name: 'path',
    attributes: {
      d: `M${px(tip)} ${y}L${px(back)} ${y - DOT_PIXELS * 1.2}V${y + DOT_PIXELS * 1.2}Z`,
      ...{ fill: chartColours.attention, stroke: chartColours.attention, 'stroke-width': 2 },
      class: 'chart-dot chart-dot-attention chart-dot-filled',
    },
  };
}

/** Slanting lines in a frame: there is something, and too little of it to say. */
function hatch(from: number, to: number, y: number): Mark[] {
  const [top, bottom] = [y - HATCH_HEIGHT_PIXELS / 2, y + HATCH_HEIGHT_PIXELS / 2];
  const lines: string[] = [];
  for (let x = from; x + HATCH_HEIGHT_PIXELS <= to; x += HATCH_STEP_PIXELS) {
    lines.push(`M${px(x)} ${bottom}L${px(x + HATCH_HEIGHT_PIXELS)} ${top}`);
  }
  const stroke = { stroke: chartColours.lineStrong, fill: 'none', class: 'chart-limit-outer' };
  return [
    {
      name: 'rect',
      attributes: {
        ...{ x: px(from), y: top, width: px(to - from), height: HATCH_HEIGHT_PIXELS, ...stroke },
      },
    },
    { name: 'path', attributes: { d: lines.join(''), ...stroke } },
  ];
}
