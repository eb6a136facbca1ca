import type { MultiPolygonRings } from './geojson.js';
import { projectPolygons } from './projection.js';
import { polygonArea } from './ring.js';

/**
 * Area in m² of polygons in WGS 84, measured in SWEREF 99 TM (EPSG:3006). The projection's scale
 * runs from 0.9996 at longitude 15° to about 1.0025 at Sweden's edges, so the figure is within half
 * a percent of the area on the ground.
 */
export function areaSquareMeters(polygons: MultiPolygonRings): number {
  return projectPolygons(polygons, 'EPSG:3006').reduce(
    (sum, polygon) => sum + polygonArea(polygon),
    0,
  );
}
