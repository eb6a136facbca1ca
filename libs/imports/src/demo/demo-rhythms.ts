/** Shares of the months, January first; 1 is an ordinary month. */
export const seasons = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  summer: [0.5, 0.5, 0.7, 1, 1.4, 1.7, 1.5, 1.6, 1.2, 0.9, 0.6, 0.5],
  winter: [2.4, 2.2, 1.3, 0.4, 0.1, 0, 0, 0, 0.1, 0.5, 1.4, 2.2],
  dark: [1.4, 1.2, 1, 0.8, 0.6, 0.4, 0.4, 0.7, 1, 1.3, 1.6, 1.6],
  school: [1.1, 1.1, 1.2, 1.1, 1.3, 0.6, 0.1, 0.7, 1.3, 1.3, 1.2, 1],
  newYear: [1.6, 0.2, 0.3, 0.9, 0.3, 0.2, 0.2, 0.3, 0.5, 1.2, 1.3, 4],
} as const;
export type Season = keyof typeof seasons;

/** Shares of the hours of the day, midnight first. */
export const dayRhythms = {
  day: [1, 0, 0, 0, 0, 1, 3, 6, 8, 8, 8, 8, 8, 8, 8, 8, 7, 6, 4, 3, 2, 2, 1, 1],
  evening: [3, 2, 1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 9, 9, 8, 5],
  night: [9, 8, 6, 4, 2, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 4, 6, 7, 9, 10, 10],
  office: [0, 0, 0, 0, 0, 0, 1, 4, 8, 9, 9, 8, 7, 8, 9, 8, 6, 3, 2, 1, 1, 1, 0, 0],
  even: Array.from({ length: 24 }, () => 1),
} as const satisfies Record<string, readonly number[]>;
export type DayRhythm = keyof typeof dayRhythms;

/** Shares of the days of the week, Monday first. */
export const weekRhythms = {
  even: [1, 1, 1, 1, 1, 1, 1],
  weekend: [0.8, 0.8, 0.9, 1, 1.5, 1.7, 1.1],
  workdays: [1.2, 1.2, 1.2, 1.2, 1.1, 0.3, 0.2],
} as const;
export type WeekRhythm = keyof typeof weekRhythms;

/** How much each year has of a trend; 2023 first, and the last year goes on. */
export const trends = {
  steady: [0.98, 1, 1.02, 0.99],
  falling: [1.2, 1.1, 0.95, 0.8],
  rising: [0.75, 0.85, 1.02, 1.2],
  peakInTheMiddle: [0.95, 0.9, 1.25, 0.95],
} as const;
export type Trend = keyof typeof trends;
export const TREND_FIRST_YEAR = 2023;

export function trendAt(trend: Trend, year: number): number {
  const factors = trends[trend];
  const place = Math.min(Math.max(year - TREND_FIRST_YEAR, 0), factors.length - 1);
  return factors[place] ?? 1;
}
