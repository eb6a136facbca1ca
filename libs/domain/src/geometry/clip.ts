import { difference, intersection, union } from 'polyclip-ts';
import type { Geom } from 'polyclip-ts';
import type { MultiPolygonRings } from './geojson.js';

/** Everything that lies in at least one of the given polygons. */
export function unionOf(...parts: readonly MultiPolygonRings[]): MultiPolygonRings {
  const [first, ...rest] = filled(parts);
  return first === undefined ? [] : (union(first, ...rest) as MultiPolygonRings);
}

/** Everything that lies in both. */
export function intersectionOf(a: MultiPolygonRings, b: MultiPolygonRings): MultiPolygonRings {
  const both = filled([a, b]);
  return both.length < 2 ? [] : (intersection(both[0]!, both[1]!) as MultiPolygonRings);
}

/** Everything that lies in the first and not in the second. */
export function differenceOf(a: MultiPolygonRings, b: MultiPolygonRings): MultiPolygonRings {
  const [from, away] = [filled([a]), filled([b])];
  if (from.length === 0 || away.length === 0) return a;
  return difference(from[0]!, away[0]!) as MultiPolygonRings;
}

/** The library takes arrays that may be changed and changes none; it refuses empty ones. */
function filled(parts: readonly MultiPolygonRings[]): Geom[] {
  return parts.filter((part) => part.length > 0) as unknown as Geom[];
}
