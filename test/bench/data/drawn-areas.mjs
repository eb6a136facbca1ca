/** 120 areas that fit together without gaps, with winding boundaries, and points round hot spots in them. */
import { Delaunay } from 'd3-delaunay';
import { seededRandom } from '../incident-file.mjs';

const AREAS = 120;
const BOX = [17.75, 59.22, 18.2, 59.43];
/** Each border between two corners is broken in the middle this often: six borders of 2⁵ make about 190 vertices. */
const BREAKS = 5;
/** How far a middle is moved aside, of its border's length. */
const WINDING = 0.12;
const SPOTS = 60;
const SPREAD_DEGREES = 0.012;

const before = (a, b) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** The border from one corner to another, drawn from the same end whichever side it is seen from. */
function winding(from, to, breaks) {
  if (breaks === 0) return [from];
  if (before(to, from)) {
    const [, ...between] = winding(to, from, breaks);
    return [from, ...between.reverse()];
  }
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const aside = WINDING * (seededRandom(Math.round((from[0] * 7 + to[1] * 13) * 1e7))() - 0.5);
  const middle = [(from[0] + to[0]) / 2 - dy * aside, (from[1] + to[1]) / 2 + dx * aside];
  return [...winding(from, middle, breaks - 1), ...winding(middle, to, breaks - 1)];
}

/** Area records as the geography has them, without parents. */
export function drawnAreas() {
  const random = seededRandom(5);
  const centres = Array.from({ length: AREAS }, () => [
    BOX[0] + random() * (BOX[2] - BOX[0]),
    BOX[1] + random() * (BOX[3] - BOX[1]),
  ]);
  const cells = Delaunay.from(centres).voronoi(BOX);
  return centres.map((_, at) => {
    const corners = cells.cellPolygon(at);
    const ring = corners.slice(1).flatMap((to, n) => winding(corners[n], to, BREAKS));
    return {
      areaKey: at + 1,
      scheme: 'bench',
      level: 'sub_area',
      code: String(at + 1).padStart(3, '0'),
      name: `Area ${at + 1}`,
      validFrom: '2020-01-01',
      validTo: null,
      parentKey: null,
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
      approximate: false,
      source: null,
    };
  });
}

/** Points well within the box, most of them near hot spots. */
export function drawnPoints(count) {
  const random = seededRandom(9);
  const inset = 0.02;
  const anywhere = () => ({
    lon: BOX[0] + inset + random() * (BOX[2] - BOX[0] - 2 * inset),
    lat: BOX[1] + inset + random() * (BOX[3] - BOX[1] - 2 * inset),
  });
  const spots = Array.from({ length: SPOTS }, anywhere);
  return Array.from({ length: count }, () => {
    if (random() < 0.2) return anywhere();
    const { lon, lat } = spots[Math.floor(random() * SPOTS)];
    return {
      lon: lon + (random() + random() - 1) * SPREAD_DEGREES,
      lat: lat + (random() + random() - 1) * SPREAD_DEGREES,
    };
  });
}
