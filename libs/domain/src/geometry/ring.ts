import type { PolygonRings, Position, Ring } from './geojson.js';

/**
 * Signed area of a closed ring in the square of its own unit, by the shoelace formula: positive when
 * the ring runs counter-clockwise. Taken relative to the first position, so that large projected
 * coordinates lose no digits.
 */
export function signedRingArea(ring: Ring): number {
  const origin = ring[0];
  if (origin === undefined) return 0;
  const [x0, y0] = origin;
  let doubled = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[i + 1]!;
    doubled += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return doubled / 2;
}

/** Area of a polygon, holes taken away, in the square of its own unit; never negative. */
export function polygonArea(polygon: PolygonRings): number {
  const [shell, ...holes] = polygon;
  if (shell === undefined) return 0;
  const hollow = holes.reduce((sum, hole) => sum + Math.abs(signedRingArea(hole)), 0);
  return Math.max(0, Math.abs(signedRingArea(shell)) - hollow);
}

/** Whether the ring runs counter-clockwise, as shells do by the right-hand rule (RFC 7946 § 3.1.6). */
export function isCounterClockwise(ring: Ring): boolean {
  return signedRingArea(ring) > 0;
}

/** The same ring in the asked direction; the ring itself when it already runs so. */
export function windRing(ring: Ring, direction: 'counter-clockwise' | 'clockwise'): Ring {
  const right = isCounterClockwise(ring) === (direction === 'counter-clockwise');
  return right ? ring : [...ring].reverse();
}

/** The ring without positions that repeat the one before; the closing position stays. */
export function withoutRepeatedPositions(ring: Ring): Ring {
  const kept = ring.filter((position, i) => i === 0 || !samePlace(position, ring[i - 1]!));
  return kept.length === ring.length ? ring : kept;
}

/** Whether two positions are the same place, to the last bit. */
export function samePlace(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
