/** Points found in areas, beside flatbush with an exact test of the candidates. In this process; nothing else runs. */
import { AreaIndex } from '../../../dist/libs/geography/src/area-index.js';
import { FlatbushLocator } from '../anchors/flatbush-locate.mjs';
import { drawnAreas, drawnPoints } from '../data/drawn-areas.mjs';
import { raceTimes } from '../times.mjs';

const POINTS = 200_000;
const AT = '2025-06-01';
const SLICE_MS = 1000;

/** Milliseconds a point of going through all points, again and again for a slice. */
function timesOf(locate, points, forMs) {
  const tookMs = [];
  const began = performance.now();
  do {
    const start = performance.now();
    for (const point of points) locate(point);
    tookMs.push((performance.now() - start) / points.length);
  } while (performance.now() - began < forMs);
  return tookMs;
}

export const locate = {
  name: 'locate',
  about: 'a point in 120 polygons, beside flatbush and an exact test',
  async run({ rounds, say }) {
    const areas = drawnAreas();
    const points = drawnPoints(POINTS);
    const index = new AreaIndex(areas, 1);
    const flatbush = new FlatbushLocator(areas);
    const ours = (point) => index.locate(point, AT)?.areaKey;
    const theirs = (point) => flatbush.locate(point);
    say('locate, every point with both');
    for (const attempt of ['cold', 'warm']) {
      const differing = points.filter((point) => ours(point) !== theirs(point)).length;
      if (differing > 0) throw new Error(`${differing} of ${POINTS} answers differ (${attempt})`);
    }
    say('locate');
    const result = await raceTimes(
      [ours, theirs].map((each) => ({ run: async (forMs) => timesOf(each, points, forMs) })),
      rounds,
      SLICE_MS,
    );
    const vertices = areas.reduce((sum, { geometry }) => sum + geometry.coordinates[0].length, 0);
    const inverted = [1 / result.quartiles[1], 1 / result.quartiles[0]];
    return [
      {
        name: 'locate',
        unit: 'points/s',
        better: 'higher',
        floor: 1,
        goal: 10,
        value: 1000 / result.medians[0],
        anchor: 1000 / result.medians[1],
        anchorName: 'flatbush + exact',
        ratio: 1 / result.ratio,
        quartiles: inverted,
        rounds: result.rounds,
        note: `${areas.length} polygons of ${Math.round(vertices / areas.length)} vertices, ${POINTS} points round hot spots, no answer differs`,
      },
    ];
  },
};
