import { useEffect, useRef, useState, type RefObject } from 'react';
import { MapCanvas, type CanvasEvents } from './map-canvas.js';

/** A map in an element for as long as the element is there; its events reach the newest handlers. */
export function useCanvas(events: CanvasEvents): {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly canvas: MapCanvas | null;
} {
  const host = useRef<HTMLDivElement>(null);
  const newest = useRef(events);
  const [canvas, setCanvas] = useState<MapCanvas | null>(null);
  useEffect(() => {
    newest.current = events;
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const made = new MapCanvas(host.current, {
      onAreaClick: (id) => newest.current.onAreaClick?.(id),
      onClick: (at) => newest.current.onClick?.(at),
      onMoved: (view) => newest.current.onMoved?.(view),
      onClusterClick: (id) => newest.current.onClusterClick?.(id),
    });
    setCanvas(made);
    return () => {
      made.destroy();
      setCanvas(null);
    };
  }, []);
  return { host, canvas };
}
