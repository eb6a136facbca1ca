import type { Drawing, Mark } from '#domain';
import { createElement, useEffect, useRef, useState, type ReactNode } from 'react';

const FIRST_WIDTH_PIXELS = 600;
const LEAST_WIDTH_PIXELS = 240;

/** A chart as wide as there is room, drawn by a function that knows nothing of the page. */
export function DrawingView({ draw }: { draw: (width: number) => Drawing }) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH_PIXELS);
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return;
      setWidth(Math.max(LEAST_WIDTH_PIXELS, Math.floor(entry.contentRect.width)));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const drawing = draw(width);
  return (
    <div ref={frame} className="drawing">
      <svg
        role="img"
        aria-labelledby={`${drawing.id}-title`}
        aria-describedby={`${drawing.id}-desc`}
        width={drawing.width}
        height={drawing.height}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      >
        <title id={`${drawing.id}-title`}>{drawing.title}</title>
        <desc id={`${drawing.id}-desc`}>{drawing.description}</desc>
        {drawing.marks.map(element)}
      </svg>
    </div>
  );
}

/** A mark never changes its place among its like, so its place is its key. */
function element({ name, attributes, text, children = [] }: Mark, key: number): ReactNode {
  const own = Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [propertyOf(attribute), value]),
  );
  return createElement(name, { key, ...own }, text, ...children.map(element));
}

/** As React has it: `stroke-width` is `strokeWidth`. */
function propertyOf(attribute: string): string {
  if (attribute === 'class') return 'className';
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
