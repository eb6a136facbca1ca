import type { Language } from '../format/numbers.js';
import type { Direction, LonLat } from './map-shapes.js';

/** Metres along a meridian per degree of latitude on the mean sphere (IUGG R1 = 6 371 009 m). */
const METERS_PER_DEGREE = (Math.PI * 6_371_009) / 180;
const DEGREE_DECIMALS = 5;
const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** The point so many metres away, good to a decimetre for steps of a street. */
export function moved({ lon, lat }: LonLat, direction: Direction, meters: number): LonLat {
  const north = meters / METERS_PER_DEGREE;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const by = { north: [0, north], south: [0, -north], east: [east, 0], west: [-east, 0] } as const;
  return { lon: lon + by[direction][0], lat: lat + by[direction][1] };
}

/** 59,27590° N, 17,90200° Ö: a metre apart at most. */
export function readBack({ lon, lat }: LonLat, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: DEGREE_DECIMALS,
    maximumFractionDigits: DEGREE_DECIMALS,
  });
  const [north, east] = language === 'sv' ? ['N', 'Ö'] : ['N', 'E'];
  return `${format.format(lat)}° ${north}, ${format.format(lon)}° ${east}`;
}
