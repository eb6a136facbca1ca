import { describe, expect, it } from 'vitest';
import { moved, readBack } from './move-point.js';

describe('a pin that is moved', () => {
  it('goes ten metres the way it was told, at Swedish latitudes', () => {
    const from = { lon: 17.902, lat: 59.2759 };
    expect((moved(from, 'north', 10).lat - from.lat) * 111_195).toBeCloseTo(10, 1);
    const east =
      (moved(from, 'east', 10).lon - from.lon) * 111_195 * Math.cos((from.lat * Math.PI) / 180);
    expect(east).toBeCloseTo(10, 1);
    const back = moved(moved(from, 'south', 100), 'north', 100);
    expect(back.lat).toBeCloseTo(from.lat, 9);
    expect(moved(from, 'west', 10).lat).toBe(from.lat);
  });

  it('is read back in the words of each language', () => {
    expect(readBack({ lon: 17.902, lat: 59.2759 }, 'sv')).toBe('59,27590° N, 17,90200° Ö');
    expect(readBack({ lon: 17.902, lat: 59.2759 }, 'en')).toBe('59.27590° N, 17.90200° E');
  });
});
