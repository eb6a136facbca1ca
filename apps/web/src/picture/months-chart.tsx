import type { MonthPair } from '#domain';
import {
  axisX,
  axisY,
  barY,
  gridY,
  plot,
  ruleY,
  text,
  tickY,
  type Markish,
} from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { formatCount, formatMonth, type Language } from '../format/numbers.js';

const WIDE_HEIGHT_PIXELS = 424;
const NARROW_HEIGHT_PIXELS = 260;
/** A bar lower than this has no room for its figure, which then stands above it. */
const LABEL_PIXELS = 24;
/** Below this width a month gets one letter, and no figure of its own. */
const WIDE_PIXELS = 460;
const FIRST_WIDTH_PIXELS = 600;
const Y_TICKS = 4;
/** How solid the bar of a month that is not compared is; the key in picture.css has the same. */
const PALE = 0.4;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

interface MonthsChartProps {
  readonly months: readonly MonthPair[];
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly axis: string;
}

/** This year as bars from zero, last year as lines across them. The table beside it is its twin. */
export function MonthsChart(props: MonthsChartProps) {
  const { months, language, title, description, axis } = props;
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
    const drawing = drawMonths(months, language, width);
    describe(drawing, title, `${axis}. ${description}`);
    frame.current?.replaceChildren(drawing);
  }, [months, language, width, title, description, axis]);
  return <div ref={frame} className="chart-space" />;
}

function drawMonths(
  months: readonly MonthPair[],
  language: Language,
  width: number,
): SVGSVGElement {
  const isWide = width >= WIDE_PIXELS;
  const height = isWide ? WIDE_HEIGHT_PIXELS : NARROW_HEIGHT_PIXELS;
  const monthName = (month: number) => formatMonth(month, language, isWide ? 'short' : 'narrow');
  const highest = Math.max(
    1,
    ...months.flatMap(({ thisYear, lastYear }) => [thisYear ?? 0, lastYear ?? 0]),
  );
  const someCompared = months.some(({ compared }) => compared);
  const isPale = ({ compared }: MonthPair): boolean => someCompared && !compared;
  const counted = months.filter(({ thisYear }) => thisYear !== null);
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
      barY(counted, {
        x: 'month',
        y: 'thisYear',
        fill: 'var(--primary)',
        fillOpacity: (month: MonthPair) => (isPale(month) ? PALE : 1),
      }),
      ...lastYearTicks(months),
      ruleY([0], { stroke: 'var(--ink)' }),
      ...(isWide ? figureLabels(counted, (highest * LABEL_PIXELS) / height, isPale, language) : []),
    ],
  });
  // The page's policy allows no inline style sheet; what Plot puts in one stands in picture.css.
  drawing.querySelectorAll('style').forEach((sheet) => sheet.remove());
  return drawing as SVGSVGElement;
}

/** A line for last year's count, with a rim of paper so that it also shows on a bar. */
function lastYearTicks(months: readonly MonthPair[]): Markish[] {
  const known = months.filter(({ lastYear }) => lastYear !== null);
  const place = { x: 'month', y: 'lastYear' };
  return [
    tickY(known, { ...place, stroke: 'var(--paper)', strokeWidth: 7, inset: -6 }),
    tickY(known, { ...place, stroke: 'var(--ink)', strokeWidth: 3, inset: -4 }),
  ];
}

/** This year's figures: at the foot of each bar, or above what is there when the bar is too low. */
function figureLabels(
  months: readonly MonthPair[],
  lowest: number,
  isPale: (month: MonthPair) => boolean,
  language: Language,
): Markish[] {
  const hasRoom = ({ thisYear }: MonthPair): boolean => (thisYear ?? 0) >= lowest;
  const shown = {
    x: 'month',
    text: ({ thisYear }: MonthPair) => formatCount(thisYear ?? 0, language),
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
        y: ({ thisYear, lastYear }: MonthPair) => Math.max(thisYear ?? 0, lastYear ?? 0),
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
