import type { Quartiles } from '../figure/similar-municipalities.js';
import { chartColours, px, type Drawing, type Mark } from './drawing.js';
import { placeLabels, type WantedLabel } from './place-labels.js';
import { roundTicks } from './scale.js';
import { SMALL_FONT_PIXELS, textMark, textWidth } from './text-mark.js';

/** One municipality as it is drawn. */
export interface SimilarDot {
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly isOwn: boolean;
}

/** Municipalities of a group on one scale. */
export interface SimilarPanel {
  /** Unique on its page. */
  readonly id: string;
  readonly dots: readonly SimilarDot[];
  readonly median: number | null;
  readonly quartiles: Quartiles | null;
}

export interface SimilarChartWords {
  readonly title: string;
  readonly description: string;
  /** What the scale is of. */
  readonly unit: string;
  readonly median: string;
  readonly format: (value: number) => string;
}

const MARGIN = { top: 34, bottom: 30, side: 16 } as const;
const DOT_PIXELS = 5;
const STEP_PIXELS = 12;
/** The own municipality has a row to itself, where its name and its interval have room. */
const OWN_ROW_PIXELS = 40;
const BAND_PADDING_PIXELS = 14;
const WIDE_PIXELS = 520;
const NAMED_MAX = 12;
const X_TICKS = 6;
const HEADROOM = 1.06;

interface Placed extends SimilarDot {
  readonly x: number;
  readonly y: number;
}

interface Scales {
  readonly width: number;
  readonly height: number;
  readonly x: (value: number) => number;
  readonly most: number;
  readonly ownY: number;
  /** Where the rows of the others begin and end. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * A dot for each of the others along one scale from zero, piled where they would cover each other; behind them the
 * middle half as a band and the median as a line. The own municipality is a filled diamond in a row above, with its
 * interval: shape and place tell it apart, and not colour alone.
 * @param width in pixels, 240 and up.
 */
export function similarChart(
  panel: SimilarPanel,
  words: SimilarChartWords,
  width: number,
): Drawing {
  const { x, most } = scaleOf(panel, width);
  const others = pile(
    panel.dots.filter(({ isOwn }) => !isOwn),
    x,
  );
  const highest = Math.max(0, ...others.map(({ row }) => row));
  const top = MARGIN.top + OWN_ROW_PIXELS;
  const bottom = top + 2 * BAND_PADDING_PIXELS + highest * STEP_PIXELS;
  const height = bottom + MARGIN.bottom;
  const scales: Scales = {
    ...{ width, height, x, most, top, bottom },
    ownY: MARGIN.top + OWN_ROW_PIXELS / 2,
  };
  const floor = bottom - BAND_PADDING_PIXELS;
  const placed = others.map(({ row, dot }): Placed => {
    return { ...dot, x: x(dot.value), y: floor - row * STEP_PIXELS };
  });
  const own = panel.dots.filter(({ isOwn }) => isOwn);
  return {
    ...{ id: panel.id, width, height, title: words.title, description: words.description },
    marks: [
      ...axis(words, scales),
      ...middle(panel, words, scales),
      ...placed.map(otherDot),
      ...(width >= WIDE_PIXELS && placed.length <= NAMED_MAX ? names(placed, scales) : []),
      ...own.flatMap((dot) => ownDot(dot, words, scales)),
    ],
  };
}

function scaleOf({ dots }: SimilarPanel, width: number): Pick<Scales, 'x' | 'most'> {
  const tops = dots.map(({ value, high }) => high ?? value);
  const most = Math.max(1e-9, ...tops) * HEADROOM;
  const across = width - 2 * MARGIN.side;
  return { most, x: (value) => MARGIN.side + (value / most) * across };
}

/** Each dot in the lowest row that has room for it, from the left. */
function pile(
  dots: readonly SimilarDot[],
  x: (value: number) => number,
): { readonly dot: SimilarDot; readonly row: number }[] {
  const lastInRow: number[] = [];
  return [...dots]
    .sort((one, other) => one.value - other.value || (one.name < other.name ? -1 : 1))
    .map((dot) => {
      const at = x(dot.value);
      const free = lastInRow.findIndex((last) => at - last >= 2 * DOT_PIXELS + 1);
      const row = free === -1 ? lastInRow.length : free;
      lastInRow[row] = at;
      return { dot, row };
    });
}

function axis(words: SimilarChartWords, { x, most, bottom, width, height }: Scales): Mark[] {
  const muted = { fill: chartColours.muted, className: 'chart-muted', size: SMALL_FONT_PIXELS };
  const isWide = width >= WIDE_PIXELS;
  return [
    {
      name: 'line',
      attributes: {
        ...{ x1: MARGIN.side, x2: px(width - MARGIN.side), y1: px(bottom), y2: px(bottom) },
        ...{ stroke: chartColours.ink, class: 'chart-stroke-ink' },
      },
    },
    ...roundTicks(most, isWide ? X_TICKS : X_TICKS / 2).map((value) =>
      textMark(x(value), height - MARGIN.bottom + 14, words.format(value), {
        ...muted,
        anchor: value === 0 ? 'start' : 'middle',
      }),
    ),
    textMark(MARGIN.side, 10, words.unit, muted),
  ];
}

/** The band of the middle half, and the line of the median with its name. */
function middle(
  { median, quartiles }: SimilarPanel,
  words: SimilarChartWords,
  { x, top, bottom, width }: Scales,
): Mark[] {
  const band: Mark[] =
    quartiles === null
      ? []
      : [
          {
            name: 'rect',
            attributes: {
              ...{ x: px(x(quartiles.low)), y: px(top) },
              width: px(x(quartiles.high) - x(quartiles.low)),
              ...{ height: px(bottom - top), fill: chartColours.line, class: 'chart-middle-half' },
            },
          },
        ];
  if (median === null) return band;
  const text = `${words.median} ${words.format(median)}`;
  const half = textWidth(text, SMALL_FONT_PIXELS) / 2;
  const middleX = Math.min(Math.max(x(median), MARGIN.side + half), width - MARGIN.side - half);
  return [
    ...band,
    {
      name: 'line',
      attributes: {
        ...{ x1: px(x(median)), x2: px(x(median)), y1: px(top - 4), y2: px(bottom) },
        ...{ stroke: chartColours.ink, 'stroke-width': 2, class: 'chart-stroke-ink' },
      },
    },
    textMark(middleX, top - 10, text, {
      ...{ anchor: 'middle', size: SMALL_FONT_PIXELS, hasRim: true },
    }),
  ];
}

function otherDot({ x, y }: Placed): Mark {
  return {
    name: 'circle',
    attributes: {
      ...{ cx: px(x), cy: px(y), r: DOT_PIXELS, fill: chartColours.paper },
      ...{ stroke: chartColours.muted, 'stroke-width': 2, class: 'chart-dot chart-dot-muted' },
    },
  };
}

function names(placed: readonly Placed[], { width, top, bottom }: Scales): Mark[] {
  const wanted = placed.map(({ x, y, name }): WantedLabel => {
    return { x, y, text: name, width: textWidth(name, SMALL_FONT_PIXELS), isStrong: false };
  });
  const taken = placed.map(({ x, y }) => {
    const box = { width: 2 * DOT_PIXELS, height: 2 * DOT_PIXELS };
    return { x: x - DOT_PIXELS, y: y - DOT_PIXELS, ...box };
  });
  const within = { x: MARGIN.side, y: top, width: width - 2 * MARGIN.side, height: bottom - top };
  return placeLabels(wanted, taken, within);
}

function ownDot(
  { name, value, low, high }: SimilarDot,
  words: SimilarChartWords,
  { x, ownY, width }: Scales,
): Mark[] {
  const [at, y, size] = [x(value), ownY - 4, DOT_PIXELS * 1.5];
  const whisker: Mark[] =
    low === null || high === null
      ? []
      : [
          {
            name: 'line',
            attributes: {
              ...{ x1: px(x(low)), x2: px(x(high)), y1: px(y), y2: px(y), 'stroke-width': 2 },
              ...{ stroke: chartColours.primary, class: 'chart-line-primary' },
            },
          },
        ];
  const d = `M${px(at)} ${px(y - size)}L${px(at + size)} ${px(y)}L${px(at)} ${px(y + size)}L${px(at - size)} ${px(y)}Z`;
  const text = `${name} ${words.format(value)}`;
  const half = textWidth(text, SMALL_FONT_PIXELS) / 2;
  const middleX = Math.min(Math.max(at, MARGIN.side + half), width - MARGIN.side - half);
  return [
    ...whisker,
    {
      name: 'path',
      attributes: {
        ...{ d, fill: chartColours.primary, stroke: chartColours.primary, 'stroke-width': 2 },
        class: 'chart-dot chart-dot-primary chart-dot-filled',
      },
    },
    textMark(middleX, y - size - 8, text, {
      ...{ anchor: 'middle', size: SMALL_FONT_PIXELS, isStrong: true, hasRim: true },
    }),
  ];
}
