import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherPoints } from './gather-points.js';

const point = fc.record({
  lon: fc.double({ min: 17.8, max: 18.2, noNaN: true }),
  lat: fc.double({ min: 59.2, max: 59.4, noNaN: true }),
});

describe('points put together for a map', () => {
  it('are each in exactly one sign, at every zoom', () => {
    fc.assert(
      fc.property(fc.array(point), fc.double({ min: 4, max: 18, noNaN: true }), (points, zoom) => {
        const gathered = gatherPoints(points, zoom).flatMap(({ items }) => items);
        expect(new Set(gathered)).toEqual(new Set(points));
        expect(gathered).toHaveLength(points.length);
      }),
    );
  });

  it('part as the map comes closer', () => {
    const points = [
      { lon: 17.9, lat: 59.27 },
      { lon: 17.905, lat: 59.271 },
      { lon: 18.1, lat: 59.33 },
    ];
    expect(gatherPoints(points, 4)).toHaveLength(1);
    expect(gatherPoints(points, 18)).toHaveLength(3);
    expect(gatherPoints(points, 4)[0]?.lon).toBeCloseTo(17.968, 3);
  });
});
