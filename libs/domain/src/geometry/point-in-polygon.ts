import classify from 'robust-point-in-polygon';
import type { MultiPolygonRings, PolygonRings, Position, Ring } from './geojson.js';

/** Where a position lies against a closed ring; exact, no tolerance. */
export function placeInRing(position: Position, ring: Ring): 'inside' | 'boundary' | 'outside' {
  const place = classify(ring, position);
  if (place === 0) return 'boundary';
  return place < 0 ? 'inside' : 'outside';
}

/**
 * Whether a position belongs to a polygon: in or on the shell, and not strictly inside a hole. A
 * boundary belongs to the polygon, so of two neighbours both hold it; who asks for one answer takes
 * the first in an order of its own (`AreaIndex` takes the smallest area, then the lowest code).
 */
export function polygonHolds(polygon: PolygonRings, position: Position): boolean {
  const [shell, ...holes] = polygon;
  if (shell === undefined || placeInRing(position, shell) === 'outside') return false;
  return holes.every((hole) => placeInRing(position, hole) !== 'inside');
}

/** Whether a position belongs to any of the polygons. */
export function polygonsHold(polygons: MultiPolygonRings, position: Position): boolean {
  return polygons.some((polygon) => polygonHolds(polygon, position));
}
