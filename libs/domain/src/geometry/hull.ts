import type { Position, Ring } from './geojson.js';

/**
 * The convex hull of positions as a closed counter-clockwise ring (Andrew 1979, monotone chain);
 * empty for fewer than three positions that are not on one line.
 */
export function convexHull(positions: readonly Position[]): Ring {
  const sorted = [...positions].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.reverse());
  const open = [...lower.slice(0, -1), ...upper.slice(0, -1)];
  return open.length < 3 ? [] : [...open, open[0]!];
}

function halfHull(positions: readonly Position[]): Position[] {
  const hull: Position[] = [];
  for (const position of positions) {
    while (hull.length >= 2 && turn(hull.at(-2)!, hull.at(-1)!, position) <= 0) hull.pop();
    hull.push(position);
  }
  return hull;
}

function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Corners of the circle around each position that the buffered hull is made of. */
const BUFFER_CORNERS = 16;

/**
 * The convex hull of positions with a margin around it, as a closed counter-clockwise ring. Positions
 * and margin are in projected meters; the margin is exact along the sides and up to 2 % short at the
 * rounded corners.
 */
export function bufferedHull(positions: readonly Position[], marginMeters: number): Ring {
  const around = positions.flatMap(([x, y]) =>
    Array.from({ length: BUFFER_CORNERS }, (_, corner): Position => {
      const angle = (2 * Math.PI * corner) / BUFFER_CORNERS;
      return [x + marginMeters * Math.cos(angle), y + marginMeters * Math.sin(angle)];
    }),
  );
  return convexHull(around);
}
