import type { LonLat } from './geojson.js';

const TILE_PIXELS = 256;
/** Points nearer than about this on the screen stand as one sign: a finger can tell them apart. */
const CELL_PIXELS = 64;

/** Points that lie together on a map of one zoom, and their middle. */
export interface Gathering<Item extends LonLat> extends LonLat {
  readonly items: readonly Item[];
}

/**
 * Puts points together that fall in the same square of a grid on a web map (Web Mercator) of this zoom. Every point is
 * in exactly one gathering; the order of the points makes no difference but to the order within.
 */
export function gatherPoints<Item extends LonLat>(
  points: readonly Item[],
  zoom: number,
): Gathering<Item>[] {
  const worldPixels = TILE_PIXELS * 2 ** zoom;
  const cells = new Map<string, Item[]>();
  for (const point of points) {
    const x = Math.floor((mercatorX(point.lon) * worldPixels) / CELL_PIXELS);
    const y = Math.floor((mercatorY(point.lat) * worldPixels) / CELL_PIXELS);
    const cell = cells.get(`${x} ${y}`);
    if (cell) cell.push(point);
    else cells.set(`${x} ${y}`, [point]);
  }
  return [...cells.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, items]) => ({
      lon: items.reduce((sum, { lon }) => sum + lon, 0) / items.length,
      lat: items.reduce((sum, { lat }) => sum + lat, 0) / items.length,
      items,
    }));
}

const mercatorX = (lon: number): number => (lon + 180) / 360;

function mercatorY(lat: number): number {
  const radians = (lat * Math.PI) / 180;
  return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
}
