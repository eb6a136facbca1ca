/** The anchor of locate: boxes in a flatbush, then crossings counted over flat arrays. */
import Flatbush from 'flatbush';

function holds(flat, lon, lat) {
  let inside = false;
  let x1 = flat[flat.length - 2];
  let y1 = flat[flat.length - 1];
  for (let at = 0; at < flat.length; at += 2) {
    const x2 = flat[at];
    const y2 = flat[at + 1];
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    x1 = x2;
    y1 = y2;
  }
  return inside;
}

export class FlatbushLocator {
  constructor(areas) {
    this.areas = areas;
    this.rings = areas.map(({ geometry }) => Float64Array.from(geometry.coordinates[0].flat()));
    this.tree = new Flatbush(areas.length);
    for (const { geometry } of areas) {
      const [xs, ys] = [0, 1].map((axis) => geometry.coordinates[0].map((one) => one[axis]));
      this.tree.add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    }
    this.tree.finish();
  }

  /** @returns the key of the area that holds the point. */
  locate({ lon, lat }) {
    for (const number of this.tree.search(lon, lat, lon, lat)) {
      if (holds(this.rings[number], lon, lat)) return this.areas[number].areaKey;
    }
    return undefined;
  }
}
