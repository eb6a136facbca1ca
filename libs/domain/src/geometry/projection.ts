import proj4 from 'proj4';
import type { MultiPolygonRings, Position } from './geojson.js';

/** Coordinate systems that are read and written; WGS 84 is the one that is stored. */
export type Crs = 'EPSG:4326' | 'EPSG:3006' | 'EPSG:3011';

export type ProjectedCrs = Exclude<Crs, 'EPSG:4326'>;

/**
 * SWEREF 99 TM and SWEREF 99 18 00. SWEREF 99 and WGS 84 agree within a meter and are taken as one,
 * as Lantmäteriet advises for data of this accuracy; hence the zero shift.
 */
const DEFINITIONS: Record<ProjectedCrs, string> = {
  'EPSG:3006': '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  'EPSG:3011':
    '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 ' +
    '+towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
};

const CONVERTERS = {
  'EPSG:3006': proj4('EPSG:4326', DEFINITIONS['EPSG:3006']),
  'EPSG:3011': proj4('EPSG:4326', DEFINITIONS['EPSG:3011']),
} satisfies Record<ProjectedCrs, unknown>;

/** `[longitude, latitude]` in degrees to `[easting, northing]` in meters. */
export function project(position: Position, crs: ProjectedCrs): Position {
  const [easting, northing] = CONVERTERS[crs].forward([position[0], position[1]]);
  return [easting!, northing!];
}

/** `[easting, northing]` in meters to `[longitude, latitude]` in degrees. */
export function unproject(position: Position, crs: ProjectedCrs): Position {
  const [lon, lat] = CONVERTERS[crs].inverse([position[0], position[1]]);
  return [lon!, lat!];
}

/** Every position of the polygons through a function, such as `project`. */
export function mapPositions(
  polygons: MultiPolygonRings,
  change: (position: Position) => Position,
): MultiPolygonRings {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(change)));
}

/** Polygons in WGS 84 to meters. */
export function projectPolygons(polygons: MultiPolygonRings, crs: ProjectedCrs): MultiPolygonRings {
  return mapPositions(polygons, (position) => project(position, crs));
}

/** Polygons in meters to WGS 84. */
export function unprojectPolygons(
  polygons: MultiPolygonRings,
  crs: ProjectedCrs,
): MultiPolygonRings {
  return mapPositions(polygons, (position) => unproject(position, crs));
}
