import { axisX, axisY, barY, gridY, plot, ruleY, text } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { formatCount, type Language } from '../format/numbers.js';

/** One bar of a chart. */
export interface Bar {
  /** Different for each bar. */
  readonly key: string;
  /** What stands below it. */
  readonly label: string;
  readonly count: number;
  /** What stands above it; the count where it is told as it is. */
  readonly text: string;
  /** A field behind the bar: what was expected, or how many more there may be. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Whether it is what the chart is about, or only beside it. */
  readonly isMain: boolean;
}

const HEIGHT_PIXELS = 260;
const FIRST_WIDTH_PIXELS = 600;
const Y_TICKS = 4;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

interface BarsChartProps {
  /** Begins the ids of the chart's own texts. */
  readonly id: string;
  readonly bars: readonly Bar[];
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

/** Bars from zero, in colour where they matter, before a field of what else may be. The table beside it is its twin. */
export function BarsChart({ id, bars, language, title, description }: BarsChartProps) {
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
    const drawing = drawBars(bars, language, width);
    describe(drawing, id, title, description);
    frame.current?.replaceChildren(drawing);
  }, [id, bars, language, width, title, description]);
  return <div ref={frame} className="chart-space bars-space" />;
}

function drawBars(bars: readonly Bar[], language: Language, width: number): SVGSVGElement {
  const highest = Math.max(1, ...bars.flatMap(({ count, range }) => [count, range?.high ?? 0]));
  const ticks = Math.min(Y_TICKS, highest);
  const labels = new Map(bars.map(({ key, label }) => [key, label]));
  const labelOf = (key: string): string => labels.get(key) ?? key;
  const drawing = plot({
    ...{ width, height: HEIGHT_PIXELS, marginTop: 24, marginRight: 0, marginBottom: 28 },
    marginLeft: 8 + 8 * formatCount(highest, language).length,
    x: { type: 'band', domain: bars.map(({ key }) => key), padding: 0.28 },
    y: { domain: [0, highest], nice: true },
    marks: [
      gridY({ ticks, className: 'chart-grid' }),
      axisY({
        ...{ ticks, tickSize: 0, label: null },
        tickFormat: (count: number) => formatCount(count, language),
      }),
      axisX({ ...{ tickSize: 0, tickPadding: 8, label: null }, tickFormat: labelOf }),
      barY(
        bars.filter(({ range }) => range !== null),
        {
          x: 'key',
          y1: ({ range }: Bar) => range?.low ?? 0,
          y2: ({ range }: Bar) => range?.high ?? 0,
          className: 'chart-expected',
          ...{ insetLeft: -8, insetRight: -8 },
        },
      ),
      barY(bars, {
        ...{ x: 'key', y: 'count' },
        fill: ({ isMain }: Bar) => (isMain ? 'var(--primary)' : 'var(--line-strong)'),
      }),
      ruleY([0], { stroke: 'var(--ink)' }),
      text(bars, {
        ...{ x: 'key', y: 'count', dy: -10, className: 'chart-label', fill: 'var(--ink)' },
        // Without a rim the figure would be lost on the field of what was expected.
        ...{ stroke: 'var(--paper)', strokeWidth: 4 },
        text: 'text',
      }),
    ],
  });
  // The page's policy allows no inline style sheet; what Plot puts in one stands in picture.css.
  drawing.querySelectorAll('style').forEach((sheet) => sheet.remove());
  return drawing as SVGSVGElement;
}

/** Names the drawing as a whole; its many parts say nothing on their own. */
function describe(drawing: SVGSVGElement, id: string, title: string, description: string): void {
  drawing.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'));
  drawing.setAttribute('role', 'img');
  for (const [kind, words] of [
    ['desc', description],
    ['title', title],
  ] as const) {
    const part = document.createElementNS(SVG_NAMESPACE, kind);
    part.id = `${id}-chart-${kind}`;
    part.textContent = words;
    drawing.prepend(part);
  }
  drawing.setAttribute('aria-labelledby', `${id}-chart-title`);
  drawing.setAttribute('aria-describedby', `${id}-chart-desc`);
}
