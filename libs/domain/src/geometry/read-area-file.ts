import { areaCodeOf } from './area-level.js';
import { checkAreaGeometry } from './check-area-geometry.js';
import type { AreaGeometryReason, AreaGeometryRemark } from './check-area-geometry.js';
import { checkGeoJson } from './check-geojson.js';
import { isJsonObject } from './geojson.js';
import type { MultiPolygonRings } from './geojson.js';
import type { Crs } from './projection.js';

/** Which properties of the features hold what. */
export interface AreaFileProperties {
  readonly codeProperty: string;
  readonly nameProperty: string;
  readonly parentProperty?: string;
}

/** One area of a file, ready to store: WGS 84, closed, wound by the right-hand rule. */
export interface AreaFeature {
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly code: string;
  readonly name: string;
  /** What the file says of the area that it belongs to, as written. */
  readonly parent?: string;
  readonly polygons: MultiPolygonRings;
  readonly remarks: readonly AreaGeometryRemark[];
}

export type AreaFileReason =
  | `AREA_${AreaGeometryReason}`
  | 'AREA_NOT_GEOJSON'
  | 'AREA_FILE_EMPTY'
  | 'AREA_NO_CODE'
  | 'AREA_NO_NAME'
  | 'AREA_CODE_REPEATED'
  | 'AREA_CRS_MIXED';

/** Why a feature, or the file as a whole when it has no index, cannot be imported. */
export interface AreaFileProblem {
  readonly index?: number;
  readonly code?: string;
  readonly reason: AreaFileReason;
  readonly message: string;
}

export interface AreaFile {
  /** The system that the file was written in; what is returned is always WGS 84. */
  readonly crs: Crs;
  readonly features: readonly AreaFeature[];
  /** When there is any, the file is to be refused whole. */
  readonly problems: readonly AreaFileProblem[];
}

/**
 * Reads areas from a parsed GeoJSON Feature or FeatureCollection. Reports every feature that cannot
 * be an area, each once with the first reason found, and everything that breaks RFC 7946.
 */
export function readAreaFile(value: unknown, properties: AreaFileProperties): AreaFile {
  const problems: AreaFileProblem[] = [];
  const accepted: { feature: AreaFeature; crs: Crs }[] = [];
  const firstWithCode = new Map<string, number>();
  featuresOf(value).forEach((raw, index) => {
    const read = readFeature(raw, index, properties);
    if ('reason' in read) {
      problems.push(read);
      return;
    }
    const { code } = read.feature;
    const earlier = firstWithCode.get(code);
    if (earlier === undefined) {
      firstWithCode.set(code, index);
      accepted.push(read);
    } else {
      const message = `feature ${earlier} has it too`;
      problems.push({ index, code, reason: 'AREA_CODE_REPEATED', message });
    }
  });
  problems.push(...breachesOfRfc(value, new Set(problems.map(({ index }) => index))));
  const crs = accepted[0]?.crs ?? 'EPSG:4326';
  problems.push(...crsProblems(value, accepted, crs));
  if (accepted.length === 0 && problems.length === 0) {
    problems.push({ reason: 'AREA_FILE_EMPTY', message: 'the file has no features' });
  }
  return { crs, features: accepted.map(({ feature }) => feature), problems };
}

export function featuresOf(value: unknown): readonly unknown[] {
  if (!isJsonObject(value)) return [];
  if (value['type'] === 'Feature') return [value];
  const features = value['features'];
  return value['type'] === 'FeatureCollection' && Array.isArray(features) ? features : [];
}

function readFeature(
  raw: unknown,
  index: number,
  names: AreaFileProperties,
): { feature: AreaFeature; crs: Crs } | AreaFileProblem {
  if (!isJsonObject(raw) || raw['type'] !== 'Feature') {
    return { index, reason: 'AREA_NOT_GEOJSON', message: 'every element of features is a Feature' };
  }
  const properties = isJsonObject(raw['properties']) ? raw['properties'] : {};
  const code = areaCodeOf(properties[names.codeProperty]);
  if (code === undefined) {
    const message = `property "${names.codeProperty}" is absent or empty`;
    return { index, reason: 'AREA_NO_CODE', message };
  }
  const name = textOf(properties[names.nameProperty]);
  if (name === undefined) {
    const message = `property "${names.nameProperty}" is absent or empty`;
    return { index, code, reason: 'AREA_NO_NAME', message };
  }
  const verdict = checkAreaGeometry(raw['geometry']);
  if (!verdict.ok) {
    const { reason, message } = verdict.problem;
    return { index, code, reason: `AREA_${reason}`, message };
  }
  const parent = names.parentProperty && textOf(properties[names.parentProperty]);
  const { polygons, remarks, crs } = verdict;
  return { feature: { index, code, name, ...(parent && { parent }), polygons, remarks }, crs };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : '';
  return text === '' ? undefined : text;
}

const FEATURE_PATH = /^\$\.features\[(\d+)\]/;

/** What the area check does not see, such as a bad id; a feature already refused is not told twice. */
function breachesOfRfc(
  value: unknown,
  refused: ReadonlySet<number | undefined>,
): AreaFileProblem[] {
  return checkGeoJson(value).flatMap(({ path, section, message }): AreaFileProblem[] => {
    const found = FEATURE_PATH.exec(path);
    const index = found ? Number(found[1]) : undefined;
    if (index !== undefined && refused.has(index)) return [];
    const place = index === undefined ? {} : { index };
    const where = `${path}: ${message} (section ${section})`;
    return [{ ...place, reason: 'AREA_NOT_GEOJSON', message: where }];
  });
}

function crsProblems(
  value: unknown,
  accepted: readonly { feature: AreaFeature; crs: Crs }[],
  crs: Crs,
): AreaFileProblem[] {
  const mixed = accepted
    .filter((each) => each.crs !== crs)
    .map(({ feature: { index, code }, crs: own }): AreaFileProblem => {
      const message = `it is in ${own}, the first feature in ${crs}`;
      return { index, code, reason: 'AREA_CRS_MIXED', message };
    });
  const declared = declaredCrs(value);
  if (declared === undefined || declared === crs || accepted.length === 0) return mixed;
  const message = `the file says ${declared}, its coordinates are in ${crs}`;
  return [...mixed, { reason: 'AREA_CRS_MIXED', message }];
}

/**
 * The system that a file of the older GeoJSON (2008) names in its `crs` member, which RFC 7946 § 4
 * took away and many tools still write. Told only when it names one, so that a local zone other than
 * 18 00, alike in magnitude, is refused and not misplaced.
 */
export function declaredCrs(value: unknown): string | undefined {
  const crs = isJsonObject(value) ? value['crs'] : undefined;
  const properties = isJsonObject(crs) ? crs['properties'] : undefined;
  const name = isJsonObject(properties) ? properties['name'] : undefined;
  if (typeof name !== 'string') return undefined;
  if (/CRS84$/.test(name)) return 'EPSG:4326';
  const number = /EPSG:+(?:[\d.]*:)?(\d+)$/.exec(name)?.[1];
  // EPSG:4619 is SWEREF 99 in degrees, which is taken as WGS 84; 5850 is 3011 with a height.
  const same: Record<string, string> = { '4619': '4326', '5850': '3011' };
  return number === undefined ? undefined : `EPSG:${same[number] ?? number}`;
}
