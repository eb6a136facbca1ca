import { voronoiCells, type MultiPolygonRings, type Position } from '#domain';

/** A position with the code of the area that a source says it lies in. */
export interface CodedPoint {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

interface AreaFeatureJson {
  readonly type: 'Feature';
  readonly properties: { readonly code: string; readonly name: string };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: MultiPolygonRings };
}

/** As `import areas --code code --name name` takes them. */
export interface AreaCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly AreaFeatureJson[];
}

/** Ground around the outermost points, in degrees: about a kilometer. */
const MARGIN_DEGREES = 0.01;

/** The mean position of each code's points, in order of code. */
export function areaCentres(points: readonly CodedPoint[]): CodedPoint[] {
  const sums = new Map<string, { lon: number; lat: number; count: number }>();
  for (const { code, lon, lat } of points) {
    const sum = sums.get(code) ?? { lon: 0, lat: 0, count: 0 };
    sums.set(code, { lon: sum.lon + lon, lat: sum.lat + lat, count: sum.count + 1 });
  }
  return [...sums]
    .map(([code, { lon, lat, count }]) => ({ code, lon: lon / count, lat: lat / count }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A flat map of a city: degrees of longitude as long as those of latitude. Straight lines stay straight. */
export function flatMap(points: readonly CodedPoint[]): (point: CodedPoint) => Position {
  const middle = points.reduce((sum, { lat }) => sum + lat, 0) / points.length;
  const shrink = Math.cos((middle * Math.PI) / 180);
  return ({ lon, lat }) => [lon * shrink, lat];
}

/**
 * Areas for a source that tells codes and points and no boundaries: each is the ground nearer to the middle of its own
 * points than to any other's, within a box around all points.
 */
export function voronoiAreas(points: readonly CodedPoint[]): AreaCollection {
  const centres = areaCentres(points);
  const place = flatMap(centres);
  const [scale = 1] = place({ code: '', lon: 1, lat: 0 });
  const [lons, lats] = [points.map(({ lon }) => lon), points.map(({ lat }) => lat)];
  const west = least(lons) - MARGIN_DEGREES;
  const east = -least(lons.map((lon) => -lon)) + MARGIN_DEGREES;
  const south = least(lats) - MARGIN_DEGREES;
  const north = -least(lats.map((lat) => -lat)) + MARGIN_DEGREES;
  const corners = [
    ...[[west, south], [east, south], [east, north], [west, north], [west, south]], // prettier-ignore
  ].map(([lon = 0, lat = 0]): Position => [lon * scale, lat]);
  const cells = voronoiCells(centres.map(place), [[corners]]);
  const features = centres.map(({ code }, index): AreaFeatureJson => {
    const coordinates = cells[index]!.map((polygon) =>
      polygon.map((ring) => ring.map(([x, y]): Position => [x / scale, y])),
    );
    const properties = { code, name: `Area ${code}` };
    return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
  });
  return { type: 'FeatureCollection', features };
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

/** The centre that a point is nearest to: what the areas say of it, found without them. */
export function nearestCode(centres: readonly CodedPoint[]): (point: CodedPoint) => string {
  const place = flatMap(centres);
  const placed = centres.map((centre) => ({ code: centre.code, at: place(centre) }));
  return (point) => {
    const [x, y] = place(point);
    let nearest = { code: '', distance: Infinity };
    for (const { code, at } of placed) {
      const distance = (at[0] - x) ** 2 + (at[1] - y) ** 2;
      if (distance < nearest.distance) nearest = { code, distance };
    }
    return nearest.code;
  };
}
