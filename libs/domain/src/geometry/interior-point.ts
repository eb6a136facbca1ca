import { boundsOfPositions } from './bounds.js';
import type { MultiPolygonRings, PolygonRings, Position } from './geojson.js';
import { polygonArea } from './ring.js';

/**
 * A position well inside the largest of the polygons: the middle of the widest stretch that a level
 * line through half its height has inside it. Unlike a centroid it never falls outside or in a hole.
 * Undefined for polygons without area.
 */
export function interiorPoint(polygons: MultiPolygonRings): Position | undefined {
  const largest = largestOf(polygons);
  const bounds = largest && boundsOfPositions(largest[0] ?? []);
  if (largest === undefined || bounds === undefined) return undefined;
  const y = levelBetweenVertices(largest, (bounds.minY + bounds.maxY) / 2);
  const crossings = largest.flatMap((ring) => levelCrossings(ring, y)).sort((a, b) => a - b);
  let best: Position | undefined;
  let widest = 0;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [west, east] = [crossings[i]!, crossings[i + 1]!];
    if (east - west > widest) {
      widest = east - west;
      best = [(west + east) / 2, y];
    }
  }
  return best;
}

function largestOf(polygons: MultiPolygonRings): PolygonRings | undefined {
  return polygons.reduce<PolygonRings | undefined>(
    (best, next) => (best === undefined || polygonArea(next) > polygonArea(best) ? next : best),
    undefined,
  );
}

/** A level near the wanted one that meets no vertex: half way up to the next vertex above. */
function levelBetweenVertices(polygon: PolygonRings, wanted: number): number {
  let above = Infinity;
  for (const ring of polygon) {
    for (const [, y] of ring) if (y > wanted && y < above) above = y;
  }
  return above === Infinity ? wanted : (wanted + above) / 2;
}

function levelCrossings(ring: readonly Position[], level: number): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[i + 1]!;
    if (ay < level === by < level) continue;
    found.push(ax + ((level - ay) / (by - ay)) * (bx - ax));
  }
  return found;
}
