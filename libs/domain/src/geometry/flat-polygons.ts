import type { MultiPolygonRings, Ring } from './geojson.js';
import { placeInRing } from './point-in-polygon.js';

/**
 * Where |determinant| exceeds this share of the sum of its products, its sign is certain in double precision
 * (Shewchuk 1997, Adaptive precision floating-point arithmetic, ccwerrboundA = (3 + 16ε)ε, rounded up).
 */
const CERTAIN_SHARE = 4e-16;

interface FlatRing {
  /** x, y, x, y … of the closed ring. */
  readonly numbers: Float64Array;
  readonly ring: Ring;
}

/** Polygons that are asked very often: the answers of `polygonsHold`, several times as fast. */
export class FlatPolygons {
  private readonly polygons: readonly (readonly FlatRing[])[];

  constructor(polygons: MultiPolygonRings) {
    this.polygons = polygons.map((rings) =>
      rings.map((ring) => ({ numbers: Float64Array.from(ring.flat()), ring })),
    );
  }

  /** Whether a position belongs to any of the polygons; see `polygonHolds` for their boundaries. */
  hold(x: number, y: number): boolean {
    for (const rings of this.polygons) if (holds(rings, x, y)) return true;
    return false;
  }
}

function holds(rings: readonly FlatRing[], x: number, y: number): boolean {
  for (let at = 0; at < rings.length; at += 1) {
    const place = certainPlace(rings[at]!.numbers, x, y) ?? placeInRing([x, y], rings[at]!.ring);
    // In or on the shell, and not strictly inside a hole.
    if (at === 0 ? place === 'outside' : place === 'inside') return false;
  }
  return rings.length > 0;
}

/** Counts crossings of the ray towards larger x; undefined where rounding could decide or a corner is level with it. */
function certainPlace(
  numbers: Float64Array,
  x: number,
  y: number,
): 'inside' | 'outside' | undefined {
  let isInside = false;
  let x1 = numbers[0]! - x;
  let y1 = numbers[1]! - y;
  if (y1 === 0) return undefined;
  for (let at = 2; at < numbers.length; at += 2) {
    const x2 = numbers[at]! - x;
    const y2 = numbers[at + 1]! - y;
    if (y2 === 0) return undefined;
    if (y1 > 0 !== y2 > 0) {
      const one = x1 * y2;
      const other = y1 * x2;
      const determinant = one - other;
      const certain = CERTAIN_SHARE * (Math.abs(one) + Math.abs(other));
      if (Math.abs(determinant) <= certain) return undefined;
      if (determinant > 0 === y2 > y1) isInside = !isInside;
    }
    x1 = x2;
    y1 = y2;
  }
  return isInside ? 'inside' : 'outside';
}
