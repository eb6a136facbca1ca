import type { MonthFigures } from '#domain';
import {
  axisX,
  axisY,
  barY,
  gridY,
  plot,
  ruleX,
  ruleY,
  text,
  tickY,
  type Markish,
} from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { formatCount, formatMonth, type Language } from '../format/numbers.js';
import { isOutside } from './texts.js';

const WIDE_HEIGHT_PIXELS = 424;
const NARROW_HEIGHT_PIXELS = 260;
/** A bar lower than this has no room for its figure, which then stands above it. */
const LABEL_PIXELS = 24;
/** Below this width a month gets one letter, and no figure of its own. */
const WIDE_PIXELS = 460;
const FIRST_WIDTH_PIXELS = 600;
const Y_TICKS = 4;
/** More bars than these have no room for figures of their own. */
const MONTHS_LABELLED = 13;
/** How solid the bar of a month that is not compared is; the key in picture.css has the same. */
const PALE = 0.4;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

interface MonthsChartProps {
  readonly months: readonly MonthFigures[];
  /** Months from which on incidents are recorded in another way. */
  readonly breaks: readonly string[];
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly axis: string;
}

/** The period as bars from zero, the same months before as lines across them, and what was expected as a grey field. The table beside it is its twin. */
export function MonthsChart(props: MonthsChartProps) {
  const { months, breaks, language, title, description, axis } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH_PIXELS);
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const drawing = drawMonths(months, breaks, language, width);
    describe(drawing, title, `${axis}. ${description}`);
    frame.current?.replaceChildren(drawing);
  }, [months, breaks, language, width, title, description, axis]);
  return <div ref={frame} className="chart-space" />;
}

function drawMonths(
  months: readonly MonthFigures[],
  breaks: readonly string[],
  language: Language,
  width: number,
): SVGSVGElement {
  const isWide = width >= WIDE_PIXELS;
  const height = isWide ? WIDE_HEIGHT_PIXELS : NARROW_HEIGHT_PIXELS;
  const monthName = (month: string) =>
    formatMonth(
      Number(month.slice(5)),
      language,
      isWide && months.length <= 12 ? 'short' : 'narrow',
    );
  const highest = Math.max(
    1,
    ...months.flatMap(({ now, before, expected }) => [now ?? 0, before ?? 0, expected?.high ?? 0]),
  );
  const someCompared = months.some(({ compared }) => compared);
  const isPale = ({ compared }: MonthFigures): boolean => someCompared && !compared;
  const counted = months.filter(({ now }) => now !== null);
  const drawing = plot({
    width,
    height,
    marginTop: 24,
    marginLeft: 8 + 8 * formatCount(highest, language).length,
    marginRight: 0,
    marginBottom: 28,
    x: { type: 'band', domain: months.map(({ month }) => month), padding: 0.28 },
    y: { domain: [0, highest], nice: true },
    marks: [
      gridY({ ticks: Math.min(Y_TICKS, highest), className: 'chart-grid' }),
      axisY({
        ticks: Math.min(Y_TICKS, highest),
        tickSize: 0,
        label: null,
        tickFormat: (count: number) => formatCount(count, language),
      }),
      axisX({ tickSize: 0, tickPadding: 8, label: null, tickFormat: monthName }),
      barY(
        months.filter(({ expected }) => expected !== null),
        {
          x: 'month',
          y1: ({ expected }: MonthFigures) => expected?.low ?? 0,
          y2: ({ expected }: MonthFigures) => expected?.high ?? 0,
          className: 'chart-expected',
          insetLeft: -6,
          insetRight: -6,
        },
      ),
      barY(counted, {
        x: 'month',
        y: 'now',
        fill: 'var(--primary)',
        fillOpacity: (month: MonthFigures) => (isPale(month) ? PALE : 1),
        stroke: (month: MonthFigures) => (isOutside(month) ? 'var(--attention)' : 'none'),
        strokeWidth: 3,
      }),
      ...ticksBefore(months),
      ruleY([0], { stroke: 'var(--ink)' }),
      ...breakLines(months, breaks, width),
      ...(isWide && months.length <= MONTHS_LABELLED
        ? figureLabels(counted, (highest * LABEL_PIXELS) / height, isPale, language)
        : []),
    ],
  });
  // The page's policy allows no inline style sheet; what Plot puts in one stands in picture.css.
  drawing.querySelectorAll('style').forEach((sheet) => sheet.remove());
  return drawing as SVGSVGElement;
}

/** A broken line between the last month recorded as before and the next. */
function breakLines(
  months: readonly MonthFigures[],
  breaks: readonly string[],
  width: number,
): Markish[] {
  const shown = breaks.filter((from) => months.some(({ month }) => month === from));
  if (shown.length === 0) return [];
  return [
    ruleX(shown, {
      dx: -width / months.length / 2,
      stroke: 'var(--ink)',
      strokeWidth: 2,
      strokeDasharray: '2 4',
      className: 'chart-break',
    }),
  ];
}

/** A line for last year's count, with a rim of paper so that it also shows on a bar. */
function ticksBefore(months: readonly MonthFigures[]): Markish[] {
  const known = months.filter(({ before }) => before !== null);
  const place = { x: 'month', y: 'before' };
  return [
    tickY(known, { ...place, stroke: 'var(--paper)', strokeWidth: 7, inset: -6 }),
    tickY(known, { ...place, stroke: 'var(--ink)', strokeWidth: 3, inset: -4 }),
  ];
}

/** This year's figures: at the foot of each bar, or above what is there when the bar is too low. */
function figureLabels(
  months: readonly MonthFigures[],
  lowest: number,
  isPale: (month: MonthFigures) => boolean,
  language: Language,
): Markish[] {
  const hasRoom = ({ now }: MonthFigures): boolean => (now ?? 0) >= lowest;
  const shown = {
    x: 'month',
    text: ({ now }: MonthFigures) => formatCount(now ?? 0, language),
    dy: -12,
    className: 'chart-label',
  };
  const inBar = { ...shown, y: 0 };
  return [
    text(
      months.filter((month) => hasRoom(month) && !isPale(month)),
      { ...inBar, fill: 'var(--on-primary)' },
    ),
    text(
      months.filter((month) => hasRoom(month) && isPale(month)),
      { ...inBar, fill: 'var(--ink)' },
    ),
    text(
      months.filter((month) => !hasRoom(month)),
      {
        ...shown,
        y: ({ now, before }: MonthFigures) => Math.max(now ?? 0, before ?? 0),
        fill: 'var(--primary)',
      },
    ),
  ];
}

/** Names the drawing as a whole; its many parts say nothing on their own. */
function describe(drawing: SVGSVGElement, title: string, description: string): void {
  drawing.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'));
  drawing.setAttribute('role', 'img');
  const name = document.createElementNS(SVG_NAMESPACE, 'title');
  const text = document.createElementNS(SVG_NAMESPACE, 'desc');
  name.id = 'months-chart-title';
  name.textContent = title;
  text.id = 'months-chart-description';
  text.textContent = description;
  drawing.prepend(name, text);
  drawing.setAttribute('aria-labelledby', name.id);
  drawing.setAttribute('aria-describedby', text.id);
}
