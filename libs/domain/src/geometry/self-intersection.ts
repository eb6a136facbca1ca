import { BoxIndex } from './box-index.js';
import type { MultiPolygonRings, Position } from './geojson.js';

/** Two sides that cross, or that lie upon each other. */
export interface Crossing {
  readonly kind: 'cross' | 'overlap';
  /** Near where it happens: the crossing itself, or an end of the shared stretch. */
  readonly at: Position;
}

/**
 * The first place where sides of the same area cross or lie upon each other, over all its rings and
 * polygons; undefined for a simple area. Rings that only touch in a point pass: simplified
 * boundaries do that, and no point changes side by it. Near-linear time by an index over the sides.
 */
export function findCrossing(polygons: MultiPolygonRings): Crossing | undefined {
  const sides = sidesOf(polygons);
  const boxes = sides.map(([a, b]) => ({
    minX: Math.min(a[0], b[0]),
    minY: Math.min(a[1], b[1]),
    maxX: Math.max(a[0], b[0]),
    maxY: Math.max(a[1], b[1]),
  }));
  const index = new BoxIndex(boxes);
  for (let i = 0; i < sides.length; i++) {
    for (const j of index.touching(boxes[i]!)) {
      const found = j > i ? compareSides(sides[i]!, sides[j]!) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

type Side = readonly [Position, Position];

function sidesOf(polygons: MultiPolygonRings): Side[] {
  return polygons.flatMap((polygon) =>
    polygon.flatMap((ring) =>
      ring.slice(0, -1).map((position, i): Side => [position, ring[i + 1]!]),
    ),
  );
}

function compareSides([a, b]: Side, [c, d]: Side): Crossing | undefined {
  const sideC = turnSign(a, b, c);
  const sideD = turnSign(a, b, d);
  if (sideC === 0 && sideD === 0) return sharedStretch(a, b, c, d);
  if (sideC * sideD >= 0) return undefined;
  const sideA = turnSign(c, d, a);
  const sideB = turnSign(c, d, b);
  return sideA * sideB < 0 ? { kind: 'cross', at: meet(a, b, c, d) } : undefined;
}

/** All four on one line: they overlap when their extents share more than a point. */
function sharedStretch(a: Position, b: Position, c: Position, d: Position): Crossing | undefined {
  const axis = Math.abs(b[0] - a[0]) >= Math.abs(b[1] - a[1]) ? 0 : 1;
  const [from, to] = a[axis] < b[axis] ? [a, b] : [b, a];
  const [start, end] = c[axis] < d[axis] ? [c, d] : [d, c];
  const first = from[axis] > start[axis] ? from : start;
  const last = to[axis] < end[axis] ? to : end;
  return first[axis] < last[axis] ? { kind: 'overlap', at: first } : undefined;
}

/** Bound of the rounding error of the turn's determinant (Shewchuk 1997, stage A), relative. */
const TURN_ERROR = 3.3306690738754716e-16;

/**
 * -1, 0 or 1: to which side of the line from a to b the position c lies. What rounding cannot decide
 * counts as on the line, so a boundary is never refused for a rounding error.
 */
function turnSign(a: Position, b: Position, c: Position): -1 | 0 | 1 {
  const left = (a[0] - c[0]) * (b[1] - c[1]);
  const right = (a[1] - c[1]) * (b[0] - c[0]);
  const determinant = left - right;
  if (Math.abs(determinant) <= TURN_ERROR * (Math.abs(left) + Math.abs(right))) return 0;
  return determinant > 0 ? 1 : -1;
}

function meet(a: Position, b: Position, c: Position, d: Position): Position {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / (rx * sy - ry * sx);
  return [a[0] + t * rx, a[1] + t * ry];
}
