import type { Bounds } from './bounds.js';
import type { Crs } from './projection.js';

/** What the coordinates of a geometry say about their own system. */
export type CrsVerdict =
  | { readonly kind: 'recognised'; readonly crs: Crs }
  /** Latitude or northing stands first. */
  | { readonly kind: 'swapped'; readonly crs: Crs }
  | { readonly kind: 'unknown' };

/** Sweden with a margin, in degrees. Read with its axes swapped it is a stretch of the Arabian Sea. */
const SWEDEN_DEGREES: Bounds = { minX: 9, minY: 54, maxX: 26, maxY: 70 };

/** The whole of WGS 84, in degrees. */
const WORLD_DEGREES: Bounds = { minX: -180, minY: -90, maxX: 180, maxY: 90 };

/** Sweden in SWEREF 99 TM, in meters: eastings 266 000–921 000, northings 6 130 000–7 680 000. */
const SWEDEN_3006: Bounds = { minX: 260_000, minY: 6_050_000, maxX: 960_000, maxY: 7_750_000 };

/**
 * Where SWEREF 99 18 00 is used, in meters: within about 100 km of its meridian, false easting
 * 150 000. Sweden's other eleven local zones have the same false easting, so magnitude alone cannot
 * tell them apart; a file in another zone has to be transformed before it is imported.
 */
const ZONE_3011: Bounds = { minX: 40_000, minY: 6_050_000, maxX: 260_000, maxY: 7_750_000 };

/**
 * Tells by magnitude which coordinate system the coordinates inside a box are in, and whether the
 * axes stand in the wrong order. The official axis order of EPSG:3006 and 3011 is northing first,
 * and some services write it so although GeoJSON puts the easting first.
 */
export function recogniseCrs(box: Bounds): CrsVerdict {
  const swapped = swapAxes(box);
  if (within(box, WORLD_DEGREES)) {
    const looksSwapped = within(swapped, SWEDEN_DEGREES) && !within(box, SWEDEN_DEGREES);
    return { kind: looksSwapped ? 'swapped' : 'recognised', crs: 'EPSG:4326' };
  }
  if (within(swapped, WORLD_DEGREES)) return { kind: 'swapped', crs: 'EPSG:4326' };
  if (within(box, SWEDEN_3006)) return { kind: 'recognised', crs: 'EPSG:3006' };
  if (within(box, ZONE_3011)) return { kind: 'recognised', crs: 'EPSG:3011' };
  if (within(swapped, SWEDEN_3006)) return { kind: 'swapped', crs: 'EPSG:3006' };
  if (within(swapped, ZONE_3011)) return { kind: 'swapped', crs: 'EPSG:3011' };
  return { kind: 'unknown' };
}

function swapAxes(box: Bounds): Bounds {
  return { minX: box.minY, minY: box.minX, maxX: box.maxY, maxY: box.maxX };
}

function within(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.minX >= outer.minX &&
    inner.maxX <= outer.maxX &&
    inner.minY >= outer.minY &&
    inner.maxY <= outer.maxY
  );
}
