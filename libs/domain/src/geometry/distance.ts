import type { LonLat, MultiPolygonRings, Position } from './geojson.js';
import { project } from './projection.js';

/** Meters from a point to the nearest boundary of an area, both in WGS 84, measured in EPSG:3006. */
export function metersToBoundary(point: LonLat, polygons: MultiPolygonRings): number {
  const from = project([point.lon, point.lat], 'EPSG:3006');
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    let start = project(ring[0]!, 'EPSG:3006');
    for (const position of ring.slice(1)) {
      const end = project(position, 'EPSG:3006');
      nearest = Math.min(nearest, distanceToSide(from, start, end));
      start = end;
    }
  }
  return nearest;
}

function distanceToSide([x, y]: Position, a: Position, b: Position): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const lengthSquared = dx * dx + dy * dy;
  const along =
    lengthSquared === 0
      ? 0
      : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / lengthSquared));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}
