import { describe, expect, it } from 'vitest';
import { topPlaces, type ToldPlace } from './top-places.js';

const SQUARE = { lon: 17.9071, lat: 59.277 };
const named = [
  { id: 'square', name: 'Torget', ...SQUARE },
  { id: 'school', name: 'Skolan', lon: 17.92, lat: 59.28 },
];
/** About so many meters north of the square. */
const north = (meters: number): ToldPlace => ({
  ...{ lon: SQUARE.lon, lat: SQUARE.lat + meters / 111_400 },
  ...{ placeId: null, uncertaintyMeters: 0 },
});
const at = (placeId: string): ToldPlace => ({ ...SQUARE, placeId, uncertaintyMeters: 0 });
const times = (count: number, told: ToldPlace) => Array.from({ length: count }, () => told);
const examined = (...told: ToldPlace[]) => ({ examined: told.length, told });

describe('the places with most incidents', () => {
  it('are named places, with the points that lie within fifty meters of them', () => {
    const { places } = topPlaces(examined(...times(2, at('square')), north(48)), null, named);
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({ name: 'Torget', count: 3, share: 1, ...SQUARE });
  });

  it('are squares of a hundred meters where no named place is near', () => {
    const { places } = topPlaces(
      examined(...times(4, north(400)), ...times(2, north(700))),
      null,
      named,
    );
    expect(places.map(({ name, count }) => [name, count])).toEqual([
      [null, 4],
      [null, 2],
    ]);
    // The middle of the square is at most 71 meters from what lies in it.
    expect(Math.abs(places[0]!.lat - north(400).lat) * 111_400).toBeLessThan(51);
  });

  it('are ten at most, the first five summed up, and none with one incident', () => {
    const told = Array.from({ length: 14 }, (_, n) => times(14 - n, north(500 + 400 * n))).flat();
    const figure = topPlaces(examined(...told), null, []);
    expect(figure.places.map(({ count }) => count)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
    expect(figure).toMatchObject({ summed: 5, summedCount: 60, withoutPlace: 0 });
    expect(figure.summedShare).toBeCloseTo(60 / 105, 12);
    expect(topPlaces(examined(north(500)), null, []).places).toEqual([]);
  });

  it('say whether they were among the ten before, where anything is known of then', () => {
    const now = examined(...times(5, at('square')), ...times(3, at('school')));
    const then = examined(...times(2, at('square')), at('school'));
    expect(
      topPlaces(now, then, named).places.map(({ before, wasTop }) => [before, wasTop]),
    ).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(topPlaces(now, null, named).places[0]).toMatchObject({ before: null, wasTop: null });
  });

  it('count what has no place, or an uncertain one, in the whole and nowhere else', () => {
    const unsure = { ...at('square'), uncertaintyMeters: 101 };
    const figure = topPlaces(
      { examined: 9, told: [...times(3, at('square')), unsure] },
      null,
      named,
    );
    expect(figure).toMatchObject({ withoutPlace: 6, summedCount: 3 });
    expect(figure.summedShare).toBeCloseTo(3 / 9, 12);
    expect(topPlaces(examined(), null, named).summedShare).toBeNull();
  });
});
