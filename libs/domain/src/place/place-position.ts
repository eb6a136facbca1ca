import type { LonLat, Position } from '../geometry/geojson.js';
import { unproject, type Crs } from '../geometry/projection.js';
import { recogniseCrs } from '../geometry/recognise-crs.js';

/** About a centimeter: what projecting back and forth loses is less. */
const DECIMALS = 7;

/** Where a place lies, and in which system that was written. */
export interface PlacePosition extends LonLat {
  readonly crs: Crs;
}

export type PlacePositionFault = 'PLACE_AXES_SWAPPED' | 'PLACE_POSITION_UNKNOWN';

/**
 * Two numbers as a position in WGS 84, by their magnitude. Degrees must stand with the longitude first. Meters may stand
 * either way: Swedish geodesists call the northing x, and no northing here could be an easting.
 */
export function readPlacePosition([x, y]: Position): PlacePosition | PlacePositionFault {
  const verdict = recogniseCrs({ minX: x, minY: y, maxX: x, maxY: y });
  if (verdict.kind === 'unknown') return 'PLACE_POSITION_UNKNOWN';
  const { crs, kind } = verdict;
  if (crs === 'EPSG:4326') {
    return kind === 'swapped' ? 'PLACE_AXES_SWAPPED' : positionOf([x, y], crs);
  }
  return positionOf(unproject(kind === 'swapped' ? [y, x] : [x, y], crs), crs);
}

/** A position in WGS 84, rounded to the centimeter. */
export function positionOf([lon, lat]: Position, crs: Crs): PlacePosition {
  return { lon: Number(lon.toFixed(DECIMALS)), lat: Number(lat.toFixed(DECIMALS)), crs };
}
