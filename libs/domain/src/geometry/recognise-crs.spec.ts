import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOfPositions } from './bounds.js';
import type { Position } from './geojson.js';
import { project } from './projection.js';
import { recogniseCrs } from './recognise-crs.js';

const stockholm: Position[] = [
  [17.76, 59.23],
  [18.2, 59.44],
];
const swap = ([x, y]: Position): Position => [y, x];
const degrees = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });
const verdict = (positions: Position[]): unknown => recogniseCrs(boundsOfPositions(positions)!);

describe('recognising coordinate systems', () => {
  it('knows Stockholm in each of the three systems', () => {
    expect(verdict(stockholm)).toEqual({ kind: 'recognised', crs: 'EPSG:4326' });
    for (const crs of ['EPSG:3006', 'EPSG:3011'] as const) {
      expect(verdict(stockholm.map((p) => project(p, crs)))).toEqual({ kind: 'recognised', crs });
    }
  });

  it('tells when the axes are swapped, in each of the three systems', () => {
    expect(verdict(stockholm.map(swap))).toEqual({ kind: 'swapped', crs: 'EPSG:4326' });
    for (const crs of ['EPSG:3006', 'EPSG:3011'] as const) {
      const swapped = stockholm.map((p) => swap(project(p, crs)));
      expect(verdict(swapped)).toEqual({ kind: 'swapped', crs });
    }
  });

  it('knows any place in Sweden in SWEREF 99 TM, from the Koster islands in the west', () => {
    expect(verdict([project([10.95, 58.9], 'EPSG:3006')])).toMatchObject({ crs: 'EPSG:3006' });
    // South of 65°N the country ends at Gotland, north of it at Haparanda.
    const south = fc.tuple(degrees(12.4, 19.5), degrees(55.3, 65));
    const north = fc.tuple(degrees(12.4, 24.2), degrees(65, 69));
    const place = fc.oneof(south, north);
    fc.assert(
      fc.property(place, (p) => {
        expect(verdict([project(p, 'EPSG:3006')])).toMatchObject({
          kind: 'recognised',
          crs: 'EPSG:3006',
        });
      }),
    );
  });

  it('takes degrees elsewhere in the world as they stand', () => {
    expect(verdict([[-87.9, 41.6], [-87.5, 42.1]])).toMatchObject({ crs: 'EPSG:4326' }); // prettier-ignore
    expect(verdict([[41.6, -87.9]])).toMatchObject({ kind: 'recognised' });
    expect(verdict([[-33.8, 151.2]])).toMatchObject({ kind: 'swapped', crs: 'EPSG:4326' });
  });

  it('does not guess at what fits nowhere', () => {
    expect(verdict([[3_000_000, 3_000_000]])).toEqual({ kind: 'unknown' });
    expect(verdict([[18, 59], [674_000, 6_580_000]])).toEqual({ kind: 'unknown' }); // prettier-ignore
  });
});
