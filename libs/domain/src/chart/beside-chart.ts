import type { BesideLine, BesidePoint, StatisticGender } from '../figure/statistics-beside.js';
import { chartColours, px, type Drawing, type Mark } from './drawing.js';
import { roundTicks } from './scale.js';
import { SMALL_FONT_PIXELS, textMark, textWidth } from './text-mark.js';

/** One of several small charts: a series, or own incidents, on a scale of its own. */
export interface BesidePanel {
  /** Unique on its page. */
  readonly id: string;
  /** Years along the width, the same in every panel that stands beside. */
  readonly years: { readonly first: number; readonly last: number };
  /** Bars are for counts of one group. */
  readonly isBars: boolean;
  readonly lines: readonly BesideLine[];
  /** Years from which on the series is of another kind. */
  readonly breaks: readonly number[];
  /** Years that are not whole. */
  readonly unfinished: readonly number[];
}

export interface BesideChartWords {
  readonly title: string;
  readonly description: string;
  /** What the height is of. */
  readonly unit: string;
  readonly format: (value: number) => string;
  readonly genders: Readonly<Record<StatisticGender, string>>;
  /** Stands where a number is not told. */
  readonly suppressed: string;
  readonly break: string;
}

const HEIGHT_PIXELS = 220;
const MARGIN = { top: 36, bottom: 28, left: 44, right: 8 } as const;
const Y_TICKS = 4;
/** Room for the name of a line at its end. */
const NAME_GAP_PIXELS = 8;
const NAME_HEIGHT_PIXELS = 15;
const DOT_PIXELS = 5;
const BAR_SHARE = 0.7;
const YEAR_PIXELS = 34;
/** Above the highest mark. */
const HEADROOM = 1.08;

interface Scales {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly band: number;
  readonly most: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

interface Look {
  readonly colour: 'ink' | 'muted' | 'primary';
  readonly dash: string | null;
  readonly shape: 'circle' | 'square' | 'diamond';
}

/** Told apart by shape and dash where colours look alike. */
const looks: Readonly<Record<StatisticGender, Look>> = {
  all: { colour: 'muted', dash: '2 3', shape: 'diamond' },
  women: { colour: 'primary', dash: null, shape: 'circle' },
  men: { colour: 'ink', dash: '6 4', shape: 'square' },
};
const alone: Look = { colour: 'primary', dash: null, shape: 'circle' };

/**
 * A series by year, from zero: bars, or points with their intervals, joined where nothing has changed in between. A
 * number that is not told has a word in its place, a year that is not whole a hollow bar, a break an upright line.
 * @param width in pixels, 220 and up.
 */
export function besideChart(panel: BesidePanel, words: BesideChartWords, width: number): Drawing {
  const scales = scalesFor(panel, words, width);
  const marks = panel.isBars
    ? panel.lines.flatMap((line) => bars(line, panel, words, scales))
    : panel.lines.flatMap((line) => dots(line, lookOf(line, panel), scales));
  return {
    ...{ id: panel.id, width, height: HEIGHT_PIXELS },
    ...{ title: words.title, description: words.description },
    marks: [
      ...axes(panel, words, scales),
      ...panel.breaks.flatMap((year) => breakMarks(year, words, scales)),
      ...marks,
      ...panel.lines.flatMap(({ points }) => hidden(points, words, scales)),
      ...(panel.lines.length > 1 ? names(panel, words, scales) : []),
    ],
  };
}

function lookOf({ gender }: BesideLine, { lines }: BesidePanel): Look {
  return lines.length === 1 ? alone : looks[gender];
}

function scalesFor(panel: BesidePanel, words: BesideChartWords, width: number): Scales {
  const { years, lines } = panel;
  const tops = lines.flatMap(({ points }) => points.map(({ value, high }) => high ?? value ?? 0));
  const most = Math.max(1e-9, ...tops) * HEADROOM;
  const widest = Math.max(0, ...lines.map(({ gender }) => textWidth(words.genders[gender])));
  const nameWidth = lines.length > 1 ? widest + NAME_GAP_PIXELS : 0;
  const [left, right] = [MARGIN.left, width - MARGIN.right - nameWidth];
  const bottom = HEIGHT_PIXELS - MARGIN.bottom;
  const band = (right - left) / (years.last - years.first + 1);
  return {
    ...{ left, right, bottom, band, most },
    x: (year) => left + (year - years.first + 0.5) * band,
    y: (value) => bottom - (value / most) * (bottom - MARGIN.top),
  };
}

function axes({ years }: BesidePanel, words: BesideChartWords, scales: Scales): Mark[] {
  const { left, right, y, x, band, bottom, most } = scales;
  const muted = { fill: chartColours.muted, className: 'chart-muted', size: SMALL_FONT_PIXELS };
  const rows = roundTicks(most, Y_TICKS).flatMap((value): Mark[] => [
    {
      name: 'line',
      attributes: {
        ...{ x1: left, x2: px(right), y1: px(y(value)), y2: px(y(value)) },
        ...{ stroke: value === 0 ? chartColours.ink : chartColours.line },
        class: value === 0 ? 'chart-stroke-ink' : 'chart-stroke-grid',
      },
    },
    textMark(left - 6, y(value), words.format(value), { ...muted, anchor: 'end' }),
  ]);
  const step = Math.max(1, Math.ceil(YEAR_PIXELS / band));
  const count = years.last - years.first + 1;
  const shown = Array.from({ length: count }, (_, at) => years.last - at).filter(
    (_, at) => at % step === 0,
  );
  const labels = shown.map((year) =>
    textMark(x(year), bottom + 14, String(year), { ...muted, anchor: 'middle' }),
  );
  return [...rows, ...labels, textMark(0, 10, words.unit, muted)];
}

function breakMarks(year: number, words: BesideChartWords, scales: Scales): Mark[] {
  const at = scales.x(year) - scales.band / 2;
  const isLeft = at + textWidth(words.break, SMALL_FONT_PIXELS) + 4 < scales.right;
  return [
    {
      name: 'line',
      attributes: {
        ...{ x1: px(at), x2: px(at), y1: MARGIN.top - 12, y2: px(scales.bottom) },
        ...{ stroke: chartColours.lineStrong, 'stroke-width': 1.5, 'stroke-dasharray': '5 4' },
        class: 'chart-limit-outer',
      },
    },
    textMark(at + (isLeft ? 4 : -4), MARGIN.top - 10, words.break, {
      ...{ fill: chartColours.muted, className: 'chart-muted', size: SMALL_FONT_PIXELS },
      anchor: isLeft ? 'start' : 'end',
    }),
  ];
}

function bars(
  { points }: BesideLine,
  { unfinished }: BesidePanel,
  words: BesideChartWords,
  { x, y, band, bottom }: Scales,
): Mark[] {
  const width = band * BAR_SHARE;
  return points.flatMap(({ year, value }): Mark[] => {
    if (value === null) return [];
    const isWhole = !unfinished.includes(year);
    const text = words.format(value);
    const hasRoom = textWidth(text, SMALL_FONT_PIXELS) < band;
    return [
      {
        name: 'rect',
        attributes: {
          ...{ x: px(x(year) - width / 2), y: px(y(value)) },
          ...{ width: px(width), height: px(bottom - y(value)) },
          fill: isWhole ? chartColours.primary : chartColours.paper,
          ...(!isWhole && { stroke: chartColours.primary, 'stroke-width': 1.5 }),
          class: isWhole ? 'chart-bar' : 'chart-bar-hollow',
        },
      },
      ...(hasRoom
        ? [textMark(x(year), y(value) - 8, text, { anchor: 'middle', size: SMALL_FONT_PIXELS })]
        : []),
    ];
  });
}

function dots({ points }: BesideLine, look: Look, scales: Scales): Mark[] {
  const { x, y } = scales;
  const stroke = { stroke: chartColours[look.colour], class: `chart-line-${look.colour}` };
  const told = points.filter(({ value }) => value !== null);
  const segments = [...new Set(told.map(({ segment }) => segment))];
  const lines = segments.flatMap((segment): Mark[] => {
    const part = told.filter((point) => point.segment === segment);
    if (part.length < 2) return [];
    const d = part.map(({ year, value }) => `${px(x(year))} ${px(y(value!))}`).join('L');
    const dash: Mark['attributes'] = look.dash === null ? {} : { 'stroke-dasharray': look.dash };
    return [
      {
        name: 'path',
        attributes: { d: `M${d}`, fill: 'none', 'stroke-width': 2, ...dash, ...stroke },
      },
    ];
  });
  const whiskers = told.flatMap(({ year, low, high }): Mark[] => {
    if (low === null || high === null) return [];
    const at = px(x(year));
    const ends = { x1: at, x2: at, y1: px(y(low)), y2: px(y(high)) };
    return [{ name: 'line', attributes: { ...ends, 'stroke-width': 1.5, ...stroke } }];
  });
  return [...lines, ...whiskers, ...told.map((point) => dot(point, look, scales))];
}

function dot({ year, value }: BesidePoint, { shape, colour }: Look, { x, y }: Scales): Mark {
  const [cx, cy, r] = [x(year), y(value!), DOT_PIXELS];
  const attributes = {
    ...{ fill: chartColours.paper, stroke: chartColours[colour], 'stroke-width': 2 },
    class: `chart-mark chart-line-${colour}`,
  };
  if (shape === 'circle') {
    return { name: 'circle', attributes: { cx: px(cx), cy: px(cy), r: px(r), ...attributes } };
  }
  const [side, half] = [px(2 * r), r];
  if (shape === 'square') {
    const box = { x: px(cx - half), y: px(cy - half), width: side, height: side };
    return { name: 'rect', attributes: { ...box, ...attributes } };
  }
  const wide = r * 1.3;
  const d = `M${px(cx)} ${px(cy - wide)}L${px(cx + wide)} ${px(cy)}L${px(cx)} ${px(cy + wide)}L${px(cx - wide)} ${px(cy)}Z`;
  return { name: 'path', attributes: { d, ...attributes } };
}

/** Words where a number is known and not told, so that it is taken neither for zero nor for nothing. */
function hidden(
  points: readonly BesidePoint[],
  words: BesideChartWords,
  { x, bottom }: Scales,
): Mark[] {
  return points
    .filter(({ status }) => status === 'suppressed')
    .map(({ year }) =>
      textMark(x(year), bottom - 9, words.suppressed, {
        ...{ anchor: 'middle', size: SMALL_FONT_PIXELS },
        ...{ fill: chartColours.muted, className: 'chart-muted' },
      }),
    );
}

/** The name of each line where it ends, moved apart where they would meet. */
function names({ lines }: BesidePanel, words: BesideChartWords, { y, right }: Scales): Mark[] {
  const ends = lines.flatMap(({ gender, points }) => {
    const last = points.findLast(({ value }) => value !== null);
    return last === undefined ? [] : [{ gender, at: y(last.value!) }];
  });
  let free = MARGIN.top;
  return ends
    .sort((one, other) => one.at - other.at)
    .map(({ gender, at }) => {
      const place = Math.max(at, free);
      free = place + NAME_HEIGHT_PIXELS;
      const { colour } = looks[gender];
      return textMark(right + NAME_GAP_PIXELS, place, words.genders[gender], {
        ...{ fill: chartColours[colour], className: `chart-text-${colour}` },
        isStrong: true,
      });
    });
}
