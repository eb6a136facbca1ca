import { areaSquareMeters } from './area-square-meters.js';
import { BoxIndex } from './box-index.js';
import { boundsOf } from './bounds.js';
import { intersectionOf, unionOf } from './clip.js';
import type { LonLat, MultiPolygonRings, Position } from './geojson.js';
import { interiorPoint } from './interior-point.js';
import { mapPositions } from './projection.js';

/** Ground that two areas both claim. */
export interface Overlap {
  /** Numbers of the two areas in the list given, the lower first. */
  readonly first: number;
  readonly second: number;
  readonly squareMeters: number;
  /** Of the smaller of the two, 0–1. */
  readonly share: number;
}

/** Ground that no area claims although areas surround it. */
export interface Gap {
  readonly squareMeters: number;
  /** A point inside the gap, WGS 84. */
  readonly at: LonLat;
}

/** Less than this is rounding of coordinates, not a claim to ground. */
export const SMALLEST_OVERLAP_SQUARE_METERS = 1;

/** Area in m² (measured in EPSG:3006) that two areas in WGS 84 both cover. */
export function overlapSquareMeters(a: MultiPolygonRings, b: MultiPolygonRings): number {
  return areaSquareMeters(intersectionOf(a, b));
}

/** Every pair of areas, in WGS 84, that overlap by at least one square meter, the largest share first. */
export function findOverlaps(areas: readonly MultiPolygonRings[]): Overlap[] {
  const boxes = areas.map((area) => boundsOf(area)!);
  const sizes = areas.map(areaSquareMeters);
  const index = new BoxIndex(boxes);
  const overlaps: Overlap[] = [];
  for (let first = 0; first < areas.length; first++) {
    for (const second of index.touching(boxes[first]!)) {
      if (second <= first) continue;
      const squareMeters = overlapSquareMeters(areas[first]!, areas[second]!);
      if (squareMeters < SMALLEST_OVERLAP_SQUARE_METERS) continue;
      const share = squareMeters / Math.min(sizes[first]!, sizes[second]!);
      overlaps.push({ first, second, squareMeters, share });
    }
  }
  return overlaps.sort((a, b) => b.share - a.share || a.first - b.first || a.second - b.second);
}

/**
 * The gaps between areas in WGS 84: holes of their union that are not holes of theirs by design (a
 * lake left out of one area is still a gap, since nobody claims it). The largest first.
 */
export function findGaps(areas: readonly MultiPolygonRings[]): Gap[] {
  const holes = unionOf(...areas.map((area) => mapPositions(area, snap))).flatMap((polygon) =>
    polygon.slice(1),
  );
  return holes
    .map((hole) => ({ hole: [[hole]], squareMeters: areaSquareMeters([[hole]]) }))
    .filter(({ squareMeters }) => squareMeters >= SMALLEST_OVERLAP_SQUARE_METERS)
    .flatMap(({ hole, squareMeters }) => {
      const point = interiorPoint(hole);
      return point === undefined ? [] : [{ squareMeters, at: { lon: point[0], lat: point[1] } }];
    })
    .sort((a, b) => b.squareMeters - a.squareMeters);
}

/** A tenth of a millimeter: corners that differ by rounding alone meet, so no slit opens a gap outwards. */
const SNAPS_PER_DEGREE = 1e9;

function snap([lon, lat]: Position): Position {
  return [
    Math.round(lon * SNAPS_PER_DEGREE) / SNAPS_PER_DEGREE,
    Math.round(lat * SNAPS_PER_DEGREE) / SNAPS_PER_DEGREE,
  ];
}
