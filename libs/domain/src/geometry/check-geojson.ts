import { isJsonObject } from './geojson.js';

/** A breach of RFC 7946: where, which rule, and the section of the RFC that states it. */
export interface GeoJsonProblem {
  /** JSON path, `$` is the whole value: `$.features[3].geometry.coordinates[0]`. */
  readonly path: string;
  readonly rule: GeoJsonRule;
  /** Section of RFC 7946, such as `3.1.6`. */
  readonly section: string;
  readonly message: string;
}

export type GeoJsonRule =
  | 'object'
  | 'type'
  | 'coordinates'
  | 'position'
  | 'line'
  | 'ring'
  | 'geometries'
  | 'geometry'
  | 'properties'
  | 'features'
  | 'id'
  | 'bbox'
  | 'member'
  | 'nesting';

/** More problems than this tell nobody anything; the rest of the value is then not read. */
export const MAX_GEOJSON_PROBLEMS = 100;

/** Geometry collections inside each other; RFC 7946 § 3.1.8 asks writers to avoid even one level. */
export const MAX_GEOJSON_NESTING = 16;

const SMALLEST_RING_POSITIONS = 4;
const SMALLEST_LINE_POSITIONS = 2;

/**
 * Holds a parsed JSON value against RFC 7946 (The GeoJSON Format) and returns every breach of a
 * MUST, none when it conforms. What the RFC only recommends (right-hand rule, coordinate range) is
 * not a breach here: `checkAreaGeometry` deals with it.
 */
export function checkGeoJson(value: unknown): GeoJsonProblem[] {
  const check = new GeoJsonCheck();
  check.anyObject(value, '$');
  return check.problems;
}

type CoordinateCheck = (value: unknown, path: string) => void;

class GeoJsonCheck {
  readonly problems: GeoJsonProblem[] = [];

  private readonly coordinateChecks: Record<string, CoordinateCheck> = {
    Point: (value, path) => this.position(value, path),
    MultiPoint: (value, path) => this.list(value, path, '3.1.3', (v, p) => this.position(v, p)),
    LineString: (value, path) => this.line(value, path),
    MultiLineString: (value, path) => this.list(value, path, '3.1.5', (v, p) => this.line(v, p)),
    Polygon: (value, path) => this.polygon(value, path),
    MultiPolygon: (value, path) => this.list(value, path, '3.1.7', (v, p) => this.polygon(v, p)),
  };

  anyObject(value: unknown, path: string): void {
    if (!isJsonObject(value)) {
      this.tell(path, 'object', '3', 'a GeoJSON text is a JSON object');
    } else if (value['type'] === 'Feature') {
      this.feature(value, path);
    } else if (value['type'] === 'FeatureCollection') {
      this.featureCollection(value, path);
    } else {
      this.geometry(value, path, 0);
    }
  }

  private featureCollection(value: Record<string, unknown>, path: string): void {
    this.bbox(value, path);
    this.forbid(value, path, ['coordinates', 'geometries', 'geometry', 'properties']);
    const features = value['features'];
    if (!Array.isArray(features)) {
      this.tell(`${path}.features`, 'features', '3.3', 'a FeatureCollection has an array features');
      return;
    }
    this.each(features, `${path}.features`, (feature, at) => {
      if (isJsonObject(feature) && feature['type'] === 'Feature') this.feature(feature, at);
      else this.tell(at, 'features', '3.3', 'every element of features is a Feature');
    });
  }

  private feature(value: Record<string, unknown>, path: string): void {
    this.bbox(value, path);
    this.forbid(value, path, ['coordinates', 'geometries', 'features']);
    const { id, properties, geometry } = value;
    if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
      this.tell(`${path}.id`, 'id', '3.2', 'an id is a string or a number');
    }
    if (properties !== null && !isJsonObject(properties)) {
      this.tell(`${path}.properties`, 'properties', '3.2', 'properties is an object or null');
    }
    if (geometry === undefined) {
      this.tell(`${path}.geometry`, 'geometry', '3.2', 'a Feature has a geometry, or null');
    } else if (geometry !== null) {
      this.geometry(geometry, `${path}.geometry`, 0);
    }
  }

  private geometry(value: unknown, path: string, depth: number): void {
    if (!isJsonObject(value)) {
      this.tell(path, 'object', '3.1', 'a geometry is a JSON object');
      return;
    }
    const type = value['type'];
    const check = typeof type === 'string' ? this.ownCheck(type) : undefined;
    if (check === undefined && type !== 'GeometryCollection') {
      this.tell(`${path}.type`, 'type', '1.4', 'type is one of the nine GeoJSON types');
      return;
    }
    this.bbox(value, path);
    this.forbid(value, path, ['geometry', 'properties', 'features']);
    if (check !== undefined) check(value['coordinates'], `${path}.coordinates`);
    else this.geometryCollection(value, path, depth);
  }

  /** Own keys only: a type named `constructor` must not find Object.prototype's. */
  private ownCheck(type: string): CoordinateCheck | undefined {
    return Object.hasOwn(this.coordinateChecks, type) ? this.coordinateChecks[type] : undefined;
  }

  private geometryCollection(value: Record<string, unknown>, path: string, depth: number): void {
    const geometries = value['geometries'];
    if (!Array.isArray(geometries)) {
      this.tell(`${path}.geometries`, 'geometries', '3.1.8', 'geometries is an array');
    } else if (depth >= MAX_GEOJSON_NESTING) {
      this.tell(path, 'nesting', '3.1.8', `collections nest at most ${MAX_GEOJSON_NESTING} deep`);
    } else {
      this.each(geometries, `${path}.geometries`, (v, p) => this.geometry(v, p, depth + 1));
    }
  }

  private polygon(value: unknown, path: string): void {
    this.list(value, path, '3.1.6', (ring, at) => {
      const known = this.problems.length;
      this.list(ring, at, '3.1.6', (v, p) => this.position(v, p));
      if (!Array.isArray(ring) || this.problems.length > known) return;
      if (ring.length < SMALLEST_RING_POSITIONS) {
        this.tell(at, 'ring', '3.1.6', 'a linear ring has four or more positions');
      } else if (!samePosition(ring[0] as number[], ring[ring.length - 1] as number[])) {
        this.tell(at, 'ring', '3.1.6', 'the first and last positions of a ring are identical');
      }
    });
  }

  private line(value: unknown, path: string): void {
    this.list(value, path, '3.1.4', (v, p) => this.position(v, p));
    if (Array.isArray(value) && value.length < SMALLEST_LINE_POSITIONS) {
      this.tell(path, 'line', '3.1.4', 'a LineString has two or more positions');
    }
  }

  private position(value: unknown, path: string): void {
    const right =
      Array.isArray(value) && value.length >= 2 && value.every((n) => Number.isFinite(n));
    if (!right) this.tell(path, 'position', '3.1.1', 'a position is two or more numbers');
  }

  private bbox(value: Record<string, unknown>, path: string): void {
    const bbox = value['bbox'];
    if (bbox === undefined) return;
    const right =
      Array.isArray(bbox) &&
      bbox.length >= 4 &&
      bbox.length % 2 === 0 &&
      bbox.every((n) => Number.isFinite(n));
    if (!right) {
      this.tell(`${path}.bbox`, 'bbox', '5', 'a bbox has two numbers for each dimension');
    }
  }

  /** § 7.1: the members that define one kind of object must not stand in another. */
  private forbid(value: Record<string, unknown>, path: string, members: readonly string[]): void {
    for (const member of members) {
      if (Object.hasOwn(value, member)) {
        this.tell(`${path}.${member}`, 'member', '7.1', `${member} belongs to another type`);
      }
    }
  }

  private list(value: unknown, path: string, section: string, check: CoordinateCheck): void {
    if (!Array.isArray(value)) this.tell(path, 'coordinates', section, 'coordinates is an array');
    else this.each(value, path, check);
  }

  private each(values: readonly unknown[], path: string, check: CoordinateCheck): void {
    for (let index = 0; index < values.length; index++) {
      if (this.problems.length >= MAX_GEOJSON_PROBLEMS) return;
      check(values[index], `${path}[${index}]`);
    }
  }

  private tell(path: string, rule: GeoJsonRule, section: string, message: string): void {
    if (this.problems.length < MAX_GEOJSON_PROBLEMS) {
      this.problems.push({ path, rule, section, message });
    }
  }
}

function samePosition(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, axis) => value === b[axis]);
}
