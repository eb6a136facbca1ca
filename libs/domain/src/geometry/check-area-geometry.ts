import { boundsOf } from './bounds.js';
import { isJsonObject } from './geojson.js';
import type { MultiPolygonRings, PolygonRings, Position, Ring } from './geojson.js';
import { placeInRing } from './point-in-polygon.js';
import { unprojectPolygons } from './projection.js';
import type { Crs } from './projection.js';
import { recogniseCrs } from './recognise-crs.js';
import { samePlace, signedRingArea, windRing, withoutRepeatedPositions } from './ring.js';
import { findCrossing } from './self-intersection.js';

/** Why a geometry cannot be an area. */
export type AreaGeometryReason =
  | 'NO_GEOMETRY'
  | 'GEOMETRY_TYPE'
  | 'EMPTY'
  | 'RING_SHORT'
  | 'RING_OPEN'
  | 'RING_AREA_ZERO'
  | 'SELF_INTERSECTION'
  | 'HOLE_OUTSIDE'
  | 'POLYGONS_OVERLAP'
  | 'COORDINATE_RANGE'
  | 'AXES_SWAPPED';

/** What was put right without changing the ground that the area covers. */
export type AreaGeometryRemark =
  'REWOUND' | 'REPEATED_POSITIONS' | 'HEIGHT_DROPPED' | 'TRANSFORMED';

export interface AreaGeometryProblem {
  readonly reason: AreaGeometryReason;
  /** In English; names where in the geometry. */
  readonly message: string;
}

/** An area's polygons ready to store, in WGS 84 and wound by the right-hand rule, or why not. */
export type AreaGeometryVerdict =
  | {
      readonly ok: true;
      readonly polygons: MultiPolygonRings;
      readonly crs: Crs;
      readonly remarks: readonly AreaGeometryRemark[];
    }
  | { readonly ok: false; readonly problem: AreaGeometryProblem };

const SMALLEST_RING_POSITIONS = 4;

/**
 * Holds a GeoJSON geometry against what an area needs: Polygon or MultiPolygon, closed rings of at
 * least four positions with an area of their own, no crossing sides, holes inside their shells, and
 * coordinates in WGS 84 longitude first, or in EPSG:3006 or 3011 easting first, which are transformed.
 * Rings that run the wrong way are rewound and told, never refused: RFC 7946 § 3.1.6 asks readers
 * not to reject them, and most published boundaries predate the rule.
 */
export function checkAreaGeometry(geometry: unknown): AreaGeometryVerdict {
  try {
    return acceptGeometry(geometry);
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, problem: { reason: error.reason, message: error.message } };
    }
    throw error;
  }
}

/** Ends the check at the first thing that cannot be put right; never leaves this file. */
class Refusal extends Error {
  constructor(
    readonly reason: AreaGeometryReason,
    message: string,
  ) {
    super(message);
  }
}

function acceptGeometry(geometry: unknown): AreaGeometryVerdict {
  const remarks = new Set<AreaGeometryRemark>();
  const read = readPolygons(geometry, remarks);
  const crs = crsOf(read);
  const clean = read.map((polygon, p) => polygon.map((ring, r) => cleanRing(ring, p, r, remarks)));
  refuseCrossings(clean);
  clean.forEach(refuseStrayHoles);
  refusePolygonsInEachOther(clean);
  if (crs !== 'EPSG:4326') remarks.add('TRANSFORMED');
  const degrees = crs === 'EPSG:4326' ? clean : unprojectPolygons(clean, crs);
  const polygons = degrees.map((polygon) => windPolygon(polygon, remarks));
  return { ok: true, polygons, crs, remarks: [...remarks] };
}

function readPolygons(geometry: unknown, remarks: Set<AreaGeometryRemark>): MultiPolygonRings {
  if (!isJsonObject(geometry)) throw new Refusal('NO_GEOMETRY', 'the feature has no geometry');
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw new Refusal('GEOMETRY_TYPE', `an area is a Polygon or MultiPolygon, not ${String(type)}`);
  }
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || !polygons.every((p) => Array.isArray(p) && p.length > 0)) {
    throw new Refusal('EMPTY', 'the geometry has no rings');
  }
  if (polygons.length === 0) throw new Refusal('EMPTY', 'the geometry has no polygons');
  return (polygons as unknown[][]).map((polygon, p) =>
    polygon.map((ring, r) => readRing(ring, p, r, remarks)),
  );
}

function readRing(
  ring: unknown,
  polygon: number,
  number: number,
  remarks: Set<AreaGeometryRemark>,
): Ring {
  if (!Array.isArray(ring) || ring.length < SMALLEST_RING_POSITIONS) {
    throw new Refusal('RING_SHORT', `${nameRing(polygon, number)} has fewer than four positions`);
  }
  return ring.map((position: unknown, at): Position => {
    if (
      !Array.isArray(position) ||
      !Number.isFinite(position[0]) ||
      !Number.isFinite(position[1])
    ) {
      const where = `position ${at} of ${nameRing(polygon, number)}`;
      throw new Refusal('COORDINATE_RANGE', `${where} is not a pair of numbers`);
    }
    if (position.length > 2) remarks.add('HEIGHT_DROPPED');
    return [position[0] as number, position[1] as number];
  });
}

function crsOf(polygons: MultiPolygonRings): Crs {
  const verdict = recogniseCrs(boundsOf(polygons)!);
  if (verdict.kind === 'recognised') return verdict.crs;
  if (verdict.kind === 'swapped') {
    const order =
      verdict.crs === 'EPSG:4326'
        ? 'latitude stands before longitude'
        : `northing stands before easting (${verdict.crs})`;
    throw new Refusal('AXES_SWAPPED', `the axes are swapped: ${order}`);
  }
  throw new Refusal(
    'COORDINATE_RANGE',
    'the coordinates are neither WGS 84 degrees nor EPSG:3006 or EPSG:3011 meters',
  );
}

function cleanRing(
  ring: Ring,
  polygon: number,
  number: number,
  remarks: Set<AreaGeometryRemark>,
): Ring {
  const name = nameRing(polygon, number);
  if (!samePlace(ring[0]!, ring.at(-1)!)) {
    throw new Refusal('RING_OPEN', `${name} does not end where it begins`);
  }
  const clean = withoutRepeatedPositions(ring);
  if (clean !== ring) remarks.add('REPEATED_POSITIONS');
  if (clean.length < SMALLEST_RING_POSITIONS || signedRingArea(clean) === 0) {
    throw new Refusal('RING_AREA_ZERO', `${name} encloses no area`);
  }
  return clean;
}

function refuseCrossings(polygons: MultiPolygonRings): void {
  const crossing = findCrossing(polygons);
  if (crossing === undefined) return;
  const what = crossing.kind === 'cross' ? 'cross' : 'lie upon each other';
  const [x, y] = crossing.at;
  throw new Refusal('SELF_INTERSECTION', `sides ${what} near [${x}, ${y}]`);
}

function refuseStrayHoles(polygon: PolygonRings, number: number): void {
  const [shell, ...holes] = polygon;
  holes.forEach((hole, index) => {
    if (ringLies(hole, shell!) === 'outside') {
      throw new Refusal('HOLE_OUTSIDE', `${nameRing(number, index + 1)} lies outside its shell`);
    }
    holes.slice(0, index).forEach((other, earlier) => {
      if (ringLies(hole, other) === 'inside' || ringLies(other, hole) === 'inside') {
        const name = `${nameRing(number, index + 1)} and hole ${earlier + 1}`;
        throw new Refusal('HOLE_OUTSIDE', `${name} lie inside each other`);
      }
    });
  });
}

/** Sides never cross by now, so one polygon lies in another when its shell does and no hole frees it. */
function refusePolygonsInEachOther(polygons: MultiPolygonRings): void {
  polygons.forEach((polygon, p) => {
    polygons.forEach((other, o) => {
      if (p === o || ringLies(polygon[0]!, other[0]!) !== 'inside') return;
      if (other.slice(1).some((hole) => ringLies(polygon[0]!, hole) === 'inside')) return;
      throw new Refusal('POLYGONS_OVERLAP', `polygon ${p} lies inside polygon ${o}`);
    });
  });
}

/**
 * Where a ring lies against another that it does not cross: decided by its first position that is
 * not on the other's boundary, since they may touch.
 */
function ringLies(ring: Ring, other: Ring): 'inside' | 'outside' | 'boundary' {
  for (const position of ring) {
    const place = placeInRing(position, other);
    if (place !== 'boundary') return place;
  }
  return 'boundary';
}

function windPolygon(polygon: PolygonRings, remarks: Set<AreaGeometryRemark>): PolygonRings {
  return polygon.map((ring, number) => {
    const wound = windRing(ring, number === 0 ? 'counter-clockwise' : 'clockwise');
    if (wound !== ring) remarks.add('REWOUND');
    return wound;
  });
}

function nameRing(polygon: number, ring: number): string {
  return ring === 0 ? `the shell of polygon ${polygon}` : `hole ${ring} of polygon ${polygon}`;
}
