import { describe, expect, it } from 'vitest';
import { PlaceIndex } from './place-index.js';
import type { PlaceRecord } from './place-record.js';

const place = (name: string, more: Partial<PlaceRecord> = {}): PlaceRecord => ({
  ...{ id: name, source: 'local', code: name, type: 'square', name, lon: 18, lat: 59 },
  ...{ address: null, openingHours: null, validFrom: '2000-01-01', validTo: null },
  ...more,
});
const date = '2026-03-01';
const namesOf = (index: PlaceIndex, search: object = {}) =>
  index.search({ date, ...search }).map((found) => found.place.name);

describe('looking for a place', () => {
  const index = new PlaceIndex(
    [
      place('Örby torg'),
      place('Åsö torg', { lon: 18.1 }),
      place('Sätra torg', { lon: 18.01, address: 'Björksätravägen 2' }),
      place('Skola 10', { type: 'school', lon: 18.3 }),
      place('Skola 9', { type: 'school', lon: 18.2 }),
      place('Zinkens väg', { validTo: date }),
      place('Ängen', { validFrom: '2026-03-02' }),
    ],
    1,
  );

  it('finds those that are there today, in Swedish order', () => {
    expect(namesOf(index)).toEqual([
      ...['Skola 9', 'Skola 10', 'Sätra torg', 'Åsö torg', 'Örby torg'],
    ]);
  });

  it.each([
    ['satra', ['Sätra torg']],
    ['TORG ö', ['Sätra torg', 'Åsö torg', 'Örby torg']],
    ['bjork-satra', ['Sätra torg']],
    ['   ', ['Skola 9', 'Skola 10', 'Sätra torg', 'Åsö torg', 'Örby torg']],
    ['saknas', []],
  ])('by words in any case, with or without accents: %j', (query, names) =>
    expect(namesOf(index, { query })).toEqual(names),
  );

  it('narrows by type, and puts the nearest first with its distance', () => {
    expect(namesOf(index, { type: 'school' })).toEqual(['Skola 9', 'Skola 10']);
    const near = index.search({ date, near: { lon: 18.3, lat: 59 }, type: 'school' });
    expect(near.map((found) => found.place.name)).toEqual(['Skola 10', 'Skola 9']);
    // A tenth of a degree of longitude at 59° N.
    expect(near.map(({ distanceMeters }) => distanceMeters)).toEqual([
      0,
      expect.closeTo(5_727, -1),
    ]);
  });
});
