import { describe, expect, it } from 'vitest';
import { areaSquareMeters, checkAreaGeometry, polygonsHold, ringsOf } from '#domain';
import { stockholmDistricts } from './demo/stockholm-centres.js';
import { demoCells } from './seed-demo-geography.js';

const SQUARE_METERS_PER_SQUARE_KILOMETER = 1_000_000;

describe('the approximate Stockholm', () => {
  const cells = demoCells();
  const centres = stockholmDistricts.flatMap((district) => district.centres);

  it('has 11 districts and 117 sub-areas, each with a sound boundary', () => {
    expect(stockholmDistricts).toHaveLength(11);
    expect(cells.size).toBe(117);
    for (const [name, geometry] of cells) {
      expect({ name, ...checkAreaGeometry(geometry) }).toMatchObject({
        name,
        ok: true,
        remarks: [],
      });
    }
  });

  it('places every centre in its own sub-area and in no other', () => {
    for (const [name, lon, lat] of centres) {
      const holders = [...cells].filter(([, cell]) => polygonsHold(ringsOf(cell), [lon, lat]));
      expect(holders.map(([holder]) => holder)).toEqual([name]);
    }
  });

  it('covers about as much ground as the city, and no more than twice that', () => {
    const squareMeters = [...cells.values()].reduce(
      (sum, cell) => sum + areaSquareMeters(ringsOf(cell)),
      0,
    );
    const squareKilometers = squareMeters / SQUARE_METERS_PER_SQUARE_KILOMETER;
    expect(squareKilometers).toBeGreaterThan(187);
    expect(squareKilometers).toBeLessThan(2 * 215);
  });
});
