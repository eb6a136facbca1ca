import type { MultiPolygonRings, PolygonRings, Position, Ring } from './geojson.js';
import { polygonArea } from './ring.js';

const TILE_PIXELS = 256;
const WORLD_DEGREES = 360;
/** A closed ring has at least a triangle's corners and the first once more. */
const RING_POSITIONS_MIN = 4;

/** Degrees of longitude that half a pixel spans in a web map of this zoom (Web Mercator, tiles of 256 pixels). */
export function halfPixelDegrees(zoom: number): number {
  return WORLD_DEGREES / (TILE_PIXELS * 2 ** zoom) / 2;
}

/**
 * Polygons with every position moved to the nearest crossing of a grid, and those that fall together left out.
 * Neighbours share their positions, so they share the moved ones too: no sliver opens between them. What becomes
 * smaller than the grid goes, but never the largest polygon, which then stays as it was.
 * @param stepDegrees above zero.
 */
export function snapToGrid(polygons: MultiPolygonRings, stepDegrees: number): MultiPolygonRings {
  const snapped = polygons.flatMap((polygon) => {
    const [shell, ...holes] = polygon.map((ring) => snapRing(ring, stepDegrees));
    if (shell === undefined || shell.length < RING_POSITIONS_MIN) return [];
    return [[shell, ...holes.filter((hole) => hole.length >= RING_POSITIONS_MIN)]];
  });
  if (snapped.length > 0 || polygons.length === 0) return snapped;
  return [polygons.reduce((a, b): PolygonRings => (polygonArea(b) > polygonArea(a) ? b : a))];
}

function snapRing(ring: Ring, stepDegrees: number): Ring {
  const perDegree = 1 / stepDegrees;
  const kept: Position[] = [];
  for (const [x, y] of ring) {
    const moved: Position = [round(x, perDegree), round(y, perDegree)];
    const last = kept.at(-1);
    if (last === undefined || last[0] !== moved[0] || last[1] !== moved[1]) kept.push(moved);
  }
  return kept;
}

/** Six decimals are a decimetre: more only makes the answer longer. */
const DECIMALS = 1e6;

function round(degrees: number, perDegree: number): number {
  return Math.round((Math.round(degrees * perDegree) / perDegree) * DECIMALS) / DECIMALS;
}
