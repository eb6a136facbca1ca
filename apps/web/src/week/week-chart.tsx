import { axisX, axisY, barY, gridY, plot, ruleY, text } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { formatCount, type Language } from '../format/numbers.js';
import type { WeekBar } from './shown-week.js';

const HEIGHT_PIXELS = 260;
const FIRST_WIDTH_PIXELS = 600;
const Y_TICKS = 4;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

interface WeekChartProps {
  readonly bars: readonly WeekBar[];
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

/** Five weeks as bars from zero, the last in colour before a field of what was expected. The table beside it is its twin. */
export function WeekChart({ bars, language, title, description }: WeekChartProps) {
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
    const drawing = drawWeeks(bars, language, width);
    describe(drawing, title, description);
    frame.current?.replaceChildren(drawing);
  }, [bars, language, width, title, description]);
  return <div ref={frame} className="chart-space week-space" />;
}

function drawWeeks(bars: readonly WeekBar[], language: Language, width: number): SVGSVGElement {
  const highest = Math.max(
    1,
    ...bars.flatMap(({ count, expected }) => [count, expected?.high ?? 0]),
  );
  const ticks = Math.min(Y_TICKS, highest);
  const drawing = plot({
    ...{ width, height: HEIGHT_PIXELS, marginTop: 24, marginRight: 0, marginBottom: 28 },
    marginLeft: 8 + 8 * formatCount(highest, language).length,
    x: { type: 'band', domain: bars.map(({ label }) => label), padding: 0.28 },
    y: { domain: [0, highest], nice: true },
    marks: [
      gridY({ ticks, className: 'chart-grid' }),
      axisY({
        ...{ ticks, tickSize: 0, label: null },
        tickFormat: (count: number) => formatCount(count, language),
      }),
      axisX({ tickSize: 0, tickPadding: 8, label: null }),
      barY(
        bars.filter(({ expected }) => expected !== null),
        {
          x: 'label',
          y1: ({ expected }: WeekBar) => expected?.low ?? 0,
          y2: ({ expected }: WeekBar) => expected?.high ?? 0,
          className: 'chart-expected',
          ...{ insetLeft: -8, insetRight: -8 },
        },
      ),
      barY(bars, {
        ...{ x: 'label', y: 'count' },
        fill: ({ isShown }: WeekBar) => (isShown ? 'var(--primary)' : 'var(--line-strong)'),
      }),
      ruleY([0], { stroke: 'var(--ink)' }),
      text(bars, {
        ...{ x: 'label', y: 'count', dy: -10, className: 'chart-label', fill: 'var(--ink)' },
        // Without a rim the figure would be lost on the field of what was expected.
        ...{ stroke: 'var(--paper)', strokeWidth: 4 },
        text: ({ count }: WeekBar) => formatCount(count, language),
      }),
    ],
  });
  // The page's policy allows no inline style sheet; what Plot puts in one stands in picture.css.
  drawing.querySelectorAll('style').forEach((sheet) => sheet.remove());
  return drawing as SVGSVGElement;
}

/** Names the drawing as a whole; its many parts say nothing on their own. */
function describe(drawing: SVGSVGElement, title: string, description: string): void {
  drawing.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'));
  drawing.setAttribute('role', 'img');
  for (const [kind, words] of [
    ['desc', description],
    ['title', title],
  ] as const) {
    const part = document.createElementNS(SVG_NAMESPACE, kind);
    part.id = `week-chart-${kind}`;
    part.textContent = words;
    drawing.prepend(part);
  }
  drawing.setAttribute('aria-labelledby', 'week-chart-title');
  drawing.setAttribute('aria-describedby', 'week-chart-desc');
}
