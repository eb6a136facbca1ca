import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unproject } from './projection.js';
import type { ProjectedCrs } from './projection.js';

/** Lantmäteriet, "Kontrollpunkter för SWEREF 99 TM", 2007-11-20: latitude, longitude, N, E. */
const CONTROL_POINTS_3006 = [
  [55, 12.75, 6097106.672, 356083.438],
  [55, 14.25, 6095048.642, 452024.069],
  [57, 12.75, 6319636.937, 363331.554],
  [57, 19.5, 6326392.707, 773251.054],
  [59, 11.25, 6546096.724, 284626.066],
  [59, 19.5, 6548757.206, 758410.519],
  [61, 12.75, 6764877.311, 378323.44],
  [61, 18.75, 6768593.345, 702745.127],
  [63, 12, 6989134.048, 348083.148],
  [63, 19.5, 6993565.63, 727798.671],
  [65, 13.5, 7209293.753, 429270.201],
  [65, 21.75, 7225449.115, 817833.405],
  [67, 16.5, 7432168.174, 565398.458],
  [67, 24, 7459745.672, 891298.142],
  [69, 21, 7666089.698, 739639.195],
] as const;

/** Length in meters of the GRS 80 meridian from the equator, by Simpson's rule on its own integral. */
function meridianArcMeters(latitude: number): number {
  const [a, flattening] = [6378137, 1 / 298.257222101];
  const e2 = flattening * (2 - flattening);
  const radius = (phi: number): number => (a * (1 - e2)) / (1 - e2 * Math.sin(phi) ** 2) ** 1.5;
  const steps = 2_000;
  const width = (latitude * Math.PI) / 180 / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    sum += radius(i * width) * (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2);
  }
  return (sum * width) / 3;
}

const millimeter = 0.001;

describe('projections', () => {
  it.each(CONTROL_POINTS_3006)(
    'places %d°N %d°E in SWEREF 99 TM where Lantmäteriet does, to the millimeter',
    (lat, lon, northing, easting) => {
      const [e, n] = project([lon, lat], 'EPSG:3006');
      expect(Math.abs(e - easting)).toBeLessThan(millimeter);
      expect(Math.abs(n - northing)).toBeLessThan(millimeter);
    },
  );

  it.each([55, 58, 59.3293, 60, 63])(
    'follows its own meridian in SWEREF 99 18 00 at %d°N: easting 150 000, northing the arc length',
    (lat) => {
      const [e, n] = project([18, lat], 'EPSG:3011');
      expect(Math.abs(e - 150_000)).toBeLessThan(millimeter);
      expect(Math.abs(n - meridianArcMeters(lat))).toBeLessThan(millimeter);
    },
  );

  it('agrees between its two systems on how the scale differs: 0.9996 along the meridian of TM', () => {
    const [, north] = project([15, 60.01], 'EPSG:3006');
    const [, south] = project([15, 60], 'EPSG:3006');
    const arc = meridianArcMeters(60.01) - meridianArcMeters(60);
    expect((north - south) / arc).toBeCloseTo(0.9996, 6);
  });

  it.each<[ProjectedCrs, number, number]>([
    ['EPSG:3006', 10, 25],
    ['EPSG:3011', 16, 20],
  ])('returns from %s within a millimeter', (crs, west, east) => {
    const place = fc.tuple(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: 55, max: 69, noNaN: true }),
    );
    fc.assert(
      fc.property(place, (position) => {
        const meters = project(position, crs);
        const again = project(unproject(meters, crs), crs);
        return Math.hypot(again[0] - meters[0], again[1] - meters[1]) < millimeter;
      }),
    );
  });
});
