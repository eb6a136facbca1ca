import type { Funnel, FunnelLine, FunnelPoint } from '../figure/funnel.js';
import type { FunnelLimits } from '../statistics/funnel-limits.js';
import { chartColours, px, type Drawing, type Mark } from './drawing.js';
import { placeLabels, type WantedLabel } from './place-labels.js';
import { roundTicks } from './scale.js';
import { SMALL_FONT_PIXELS, textMark, textWidth } from './text-mark.js';

export interface FunnelChartWords {
  readonly title: string;
  readonly description: string;
  /** What the axes are of. */
  readonly rate: string;
  readonly population: string;
  /** What the middle line is: all areas together. */
  readonly overall: string;
  readonly nameOf: (key: string) => string;
  readonly formatRate: (rate: number) => string;
  readonly formatCount: (count: number) => string;
}

const WIDE_PIXELS = 560;
const WIDE_HEIGHT_PIXELS = 460;
const NARROW_HEIGHT_PIXELS = 380;
const MARGIN = { top: 36, right: 12, bottom: 52, left: 44 } as const;
const Y_TICKS = 5;
const DOT_PIXELS = 6;
/** Lines may go this far beyond the outermost dots, as a share of what these span, before they leave the chart. */
const HEADROOM = 0.25;
/** More areas than these have no room for names of all; those outside keep theirs. */
const NAMED_MAX = 24;
const NARROW_NAMED_MAX = 8;

interface Scales {
  readonly width: number;
  readonly height: number;
  readonly x: (population: number) => number;
  readonly y: (rate: number) => number;
  readonly leastRate: number;
  readonly mostRate: number;
  readonly mostPopulation: number;
}

/**
 * Rates against inhabitants, with the lines that chance alone rarely passes: 95 % whole, 99.8 % broken. Within them a
 * dot is a ring; above it is a triangle that points up, below one that points down, filled beyond the outer line.
 * @param chosen the area that the reader looks at. @param width in pixels, 240 and up.
 */
export function funnelChart(
  figure: Pick<Funnel, 'overall' | 'points' | 'lines'>,
  chosen: string | null,
  words: FunnelChartWords,
  width: number,
): Drawing {
  const isWide = width >= WIDE_PIXELS;
  const scales = scalesFor(figure, width, isWide ? WIDE_HEIGHT_PIXELS : NARROW_HEIGHT_PIXELS);
  const overall = figure.overall?.rate ?? 0;
  const across = [MARGIN.left, scales.width - MARGIN.right] as const;
  const middle: Mark = {
    name: 'line',
    attributes: {
      ...{
        x1: px(across[0]),
        x2: px(across[1]),
        y1: px(scales.y(overall)),
        y2: px(scales.y(overall)),
      },
      ...{ stroke: chartColours.ink, 'stroke-width': 1.5, class: 'chart-stroke-ink' },
    },
  };
  const lines = (['outerHigh', 'high', 'low', 'outerLow'] as const).map((limit) =>
    limitLine(figure.lines, limit, scales),
  );
  const dots = figure.points.map((point) => dot(point, point.key === chosen, scales));
  return {
    ...{ id: 'funnel-chart', width, height: scales.height },
    ...{ title: words.title, description: words.description },
    marks: [
      ...axes(scales, words, isWide),
      ...lines,
      middle,
      ...dots,
      ...labels(figure, chosen, words, scales, isWide),
    ],
  };
}

function scalesFor(
  { points, lines, overall }: Pick<Funnel, 'points' | 'lines' | 'overall'>,
  width: number,
  height: number,
): Scales {
  const rates = [
    ...points.map(({ rate }) => rate.rate),
    ...(overall === null ? [] : [overall.rate]),
  ];
  const [lowest, highest] = [Math.min(...rates), Math.max(1e-9, ...rates)];
  const room = HEADROOM * Math.max(highest - lowest, highest / 2);
  // Dots, unlike bars, need no zero to be read; where it is near it is shown.
  const leastRate = Math.max(0, lowest - room);
  const mostRate = highest + room;
  const mostPopulation = Math.max(1, ...lines.map(({ population }) => population));
  const [plotWidth, plotHeight] = [
    width - MARGIN.left - MARGIN.right,
    height - MARGIN.top - MARGIN.bottom,
  ];
  return {
    ...{ width, height, leastRate, mostRate, mostPopulation },
    x: (population) => MARGIN.left + (population / mostPopulation) * plotWidth,
    y: (rate) => MARGIN.top + ((mostRate - rate) / (mostRate - leastRate)) * plotHeight,
  };
}

function axes(scales: Scales, words: FunnelChartWords, isWide: boolean): Mark[] {
  const { x, y, leastRate, mostRate, mostPopulation, width, height } = scales;
  const right = width - MARGIN.right;
  const muted = { fill: chartColours.muted, className: 'chart-muted' };
  const rows = roundTicks(mostRate, Y_TICKS, leastRate).flatMap((rate): Mark[] => [
    {
      name: 'line',
      attributes: {
        ...{ x1: MARGIN.left, x2: px(right), y1: px(y(rate)), y2: px(y(rate)) },
        ...{ stroke: rate === 0 ? chartColours.ink : chartColours.line },
        class: rate === 0 ? 'chart-stroke-ink' : 'chart-stroke-grid',
      },
    },
    textMark(MARGIN.left - 8, y(rate), words.formatRate(rate), { ...muted, anchor: 'end' }),
  ]);
  const columns = roundTicks(mostPopulation, isWide ? 6 : 3).map((population) =>
    textMark(x(population), height - MARGIN.bottom + 16, words.formatCount(population), {
      ...muted,
      anchor: population === 0 ? 'start' : 'middle',
    }),
  );
  return [
    ...rows,
    ...columns,
    textMark(0, 10, words.rate, muted),
    textMark(right, height - 10, words.population, { ...muted, anchor: 'end' }),
  ];
}

/** One limit as a line, cut at the edge of the chart. */
function limitLine(lines: readonly FunnelLine[], limit: keyof FunnelLimits, scales: Scales): Mark {
  const { leastRate, mostRate } = scales;
  const places: string[] = [];
  const add = (population: number, rate: number): void => {
    places.push(`${px(scales.x(population))} ${px(scales.y(rate))}`);
  };
  lines.forEach((line, at) => {
    const rate = line[limit];
    const next = lines[at + 1];
    if (rate >= leastRate && rate <= mostRate) {
      add(line.population, rate);
      return;
    }
    // Lines draw in: what lies outside comes in over the edge, and never leaves again.
    const edge = rate > mostRate ? mostRate : leastRate;
    if (next === undefined || next[limit] > mostRate || next[limit] < leastRate) return;
    const share = (rate - edge) / (rate - next[limit]);
    add(line.population + share * (next.population - line.population), edge);
  });
  const isOuter = limit.startsWith('outer');
  return {
    name: 'path',
    attributes: {
      d: places.length === 0 ? '' : `M${places.join('L')}`,
      fill: 'none',
      stroke: isOuter ? chartColours.lineStrong : chartColours.muted,
      'stroke-width': 1.5,
      ...(isOuter && { 'stroke-dasharray': '5 4' }),
      class: isOuter ? 'chart-limit-outer' : 'chart-limit',
    },
  };
}

function dot({ population, rate, standing }: FunnelPoint, isChosen: boolean, scales: Scales): Mark {
  const [x, y] = [scales.x(population), scales.y(rate.rate)];
  const size = isChosen ? DOT_PIXELS * 1.4 : DOT_PIXELS;
  const isFilled = standing.startsWith('far');
  const isOutside = standing !== 'within';
  const colour = isChosen ? 'primary' : isOutside ? 'attention' : 'muted';
  const attributes = {
    fill: isFilled ? chartColours[colour] : chartColours.paper,
    stroke: chartColours[colour],
    'stroke-width': isChosen ? 3 : 2,
    class: `chart-dot chart-dot-${colour}${isFilled ? ' chart-dot-filled' : ''}`,
  };
  if (!isOutside) {
    return {
      name: 'circle',
      attributes: { cx: px(x), cy: px(y), r: px(size * 0.85), ...attributes },
    };
  }
  const up = /bove$/.test(standing) ? -1 : 1;
  const d = `M${px(x)} ${px(y + up * size * 1.2)}L${px(x + size)} ${px(y - up * size * 0.8)}L${px(x - size)} ${px(y - up * size * 0.8)}Z`;
  return { name: 'path', attributes: { d, ...attributes } };
}

function labels(
  { points, overall }: Pick<Funnel, 'points' | 'overall'>,
  chosen: string | null,
  words: FunnelChartWords,
  scales: Scales,
  isWide: boolean,
): Mark[] {
  const rank = (point: FunnelPoint): number =>
    point.key === chosen ? 0 : point.standing === 'within' ? 2 : 1;
  const sorted = [...points].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
  const named = sorted.slice(0, isWide ? NAMED_MAX : NARROW_NAMED_MAX);
  const wanted = named.map((point): WantedLabel => {
    const text = words.nameOf(point.key);
    return {
      ...{ x: scales.x(point.population), y: scales.y(point.rate.rate), text },
      width: textWidth(text, SMALL_FONT_PIXELS),
      isStrong: point.key === chosen,
    };
  });
  const taken = points.map(({ population, rate }) => ({
    ...{ x: scales.x(population) - DOT_PIXELS, y: scales.y(rate.rate) - DOT_PIXELS },
    ...{ width: 2 * DOT_PIXELS, height: 2 * DOT_PIXELS },
  }));
  const { mark, box } = overallLabel(overall?.rate ?? 0, words, scales);
  const within = {
    x: MARGIN.left,
    y: MARGIN.top - 8,
    width: scales.width - MARGIN.left,
    height: scales.height,
  };
  return [mark, ...placeLabels(wanted, [...taken, box], within)];
}

/** At the left, where the lines lie furthest apart. */
function overallLabel(rate: number, words: FunnelChartWords, scales: Scales) {
  const [x, y] = [MARGIN.left + 4, scales.y(rate) - 10];
  const width = textWidth(words.overall, SMALL_FONT_PIXELS);
  const options = { size: SMALL_FONT_PIXELS, isStrong: true, hasRim: true };
  return { mark: textMark(x, y, words.overall, options), box: { x, y: y - 7, width, height: 14 } };
}
