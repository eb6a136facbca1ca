import { checkAreaGeometry } from '../geometry/check-area-geometry.js';
import { checkGeoJson } from '../geometry/check-geojson.js';
import { isJsonObject, type Position } from '../geometry/geojson.js';
import { interiorPoint } from '../geometry/interior-point.js';
import { declaredCrs, featuresOf } from '../geometry/read-area-file.js';
import {
  positionOf,
  readPlacePosition,
  type PlacePosition,
  type PlacePositionFault,
} from './place-position.js';

/** One place of a GeoJSON file, its properties as text. */
export interface PlaceFeature {
  /** The feature's number in the file, from 1. */
  readonly number: number;
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly position: PlacePosition | PlacePositionFault | 'PLACE_GEOMETRY_REFUSED';
}

export interface PlaceFeatures {
  readonly features: readonly PlaceFeature[];
  /** The system that an older GeoJSON file says it is written in. */
  readonly declaredCrs?: string;
  /** The first breach of RFC 7946 outside the geometries; the file is then to be refused whole. */
  readonly breach?: string;
}

/** A breach that is told at the feature, as a geometry that is refused. */
const IN_GEOMETRY = /^\$(\.features\[\d+\])?\.geometry/;

/** Reads places from a parsed GeoJSON file: points, or areas by a point inside them. */
export function readPlaceFeatures(value: unknown): PlaceFeatures {
  const features = featuresOf(value).map((feature, index): PlaceFeature => {
    const { id, properties, geometry } = isJsonObject(feature) ? feature : {};
    const position = positionOfGeometry(geometry);
    return { number: index + 1, id: textOf(id), properties: textsOf(properties), position };
  });
  const found = checkGeoJson(value).find(({ path }) => !IN_GEOMETRY.test(path));
  const breach = found && `${found.path}: ${found.message}`;
  const declared = declaredCrs(value);
  return {
    features,
    ...(declared !== undefined && { declaredCrs: declared }),
    ...(breach !== undefined && { breach }),
  };
}

function positionOfGeometry(geometry: unknown): PlaceFeature['position'] {
  if (isJsonObject(geometry) && geometry['type'] === 'Point') {
    const point = geometry['coordinates'];
    return isPosition(point) ? readPlacePosition(point) : 'PLACE_GEOMETRY_REFUSED';
  }
  const verdict = checkAreaGeometry(geometry);
  const inside = verdict.ok ? interiorPoint(verdict.polygons) : undefined;
  return verdict.ok && inside !== undefined
    ? positionOf(inside, verdict.crs)
    : 'PLACE_GEOMETRY_REFUSED';
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && value.every((n) => Number.isFinite(n));
}

function textsOf(properties: unknown): Record<string, string> {
  if (!isJsonObject(properties)) return {};
  return Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, textOf(each)]));
}

function textOf(value: unknown): string {
  const plain = typeof value === 'string' || typeof value === 'number';
  return plain ? String(value).normalize('NFC').trim() : '';
}
