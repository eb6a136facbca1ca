/**
 * The small part of GeoJSON (RFC 7946) that the domain computes with. Coordinates are WGS 84,
 * longitude first, unless a function says that it takes projected meters.
 */

/** `[longitude, latitude]` in degrees, or `[easting, northing]` in meters. */
export type Position = readonly [number, number];

/** A closed ring: at least four positions, the first equal to the last. */
export type Ring = readonly Position[];

/** One shell, counter-clockwise, followed by its holes, clockwise. */
export type PolygonRings = readonly Ring[];

/** Polygons that together make one area. */
export type MultiPolygonRings = readonly PolygonRings[];

export interface PolygonGeometry {
  readonly type: 'Polygon';
  readonly coordinates: PolygonRings;
}

export interface MultiPolygonGeometry {
  readonly type: 'MultiPolygon';
  readonly coordinates: MultiPolygonRings;
}

/** The only geometries that an area may have. */
export type AreaGeometry = PolygonGeometry | MultiPolygonGeometry;

/** A point on the ground in WGS 84 degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** The polygons of an area, whichever of the two types it is written as. */
export function ringsOf(geometry: AreaGeometry): MultiPolygonRings {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The plainest GeoJSON geometry for polygons: `Polygon` for one, `MultiPolygon` for several. */
export function geometryOf(polygons: MultiPolygonRings): AreaGeometry {
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Whether a value is a JSON object: neither null nor an array. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
