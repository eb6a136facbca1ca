import type { MultiPolygonRings, Position } from './geojson.js';

/** A box with its sides along the axes, in the unit of its positions. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The smallest box around positions; undefined for none. */
export function boundsOfPositions(positions: Iterable<Position>): Bounds | undefined {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (const [x, y] of positions) {
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return minX === Infinity ? undefined : { minX, minY, maxX, maxY };
}

/** The smallest box around the polygons; undefined when there is no position. */
export function boundsOf(polygons: MultiPolygonRings): Bounds | undefined {
  return boundsOfPositions(polygons.flat(2));
}

/** Whether two boxes share at least a point. */
export function boundsTouch(a: Bounds, b: Bounds): boolean {
  return a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;
}

/** Whether a position lies in the box or on its edge. */
export function boundsHold(bounds: Bounds, [x, y]: Position): boolean {
  return x >= bounds.minX && x <= bounds.maxX && y >= bounds.minY && y <= bounds.maxY;
}

/** The box with a margin on every side, in its own unit. */
export function growBounds(bounds: Bounds, margin: number): Bounds {
  return {
    minX: bounds.minX - margin,
    minY: bounds.minY - margin,
    maxX: bounds.maxX + margin,
    maxY: bounds.maxY + margin,
  };
}
