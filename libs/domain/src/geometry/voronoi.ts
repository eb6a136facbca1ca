import { Delaunay } from 'd3-delaunay';
import { boundsOfPositions, growBounds } from './bounds.js';
import { intersectionOf } from './clip.js';
import type { MultiPolygonRings, Position, Ring } from './geojson.js';
import { windRing } from './ring.js';

/**
 * The part of `clip` that lies nearer to each centre than to any other (Voronoi 1908), one entry for
 * each centre in the order given. Distances are those of the plane, so centres and clip are to be in
 * projected meters. A centre whose cell lies outside the clip gets no polygons; two centres at one
 * place share theirs by giving the second none.
 */
export function voronoiCells(
  centres: readonly Position[],
  clip: MultiPolygonRings,
): MultiPolygonRings[] {
  const around = boundsOfPositions([...centres, ...clip.flat(2)]);
  if (around === undefined || clip.length === 0) return centres.map(() => []);
  // The library clips to a box; a wide one leaves the true clipping to the polygon.
  const margin = Math.max(around.maxX - around.minX, around.maxY - around.minY, 1);
  const box = growBounds(around, margin);
  const diagram = Delaunay.from(centres.map(([x, y]): [number, number] => [x, y])).voronoi([
    box.minX,
    box.minY,
    box.maxX,
    box.maxY,
  ]);
  return centres.map((_, index) => {
    const cell = diagram.cellPolygon(index) as Ring | null;
    return cell === null ? [] : intersectionOf([[windRing(cell, 'counter-clockwise')]], clip);
  });
}
