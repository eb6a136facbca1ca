import { BAND_SIZE, formatMonth } from '#domain';
import { capitalise, formatCount, type Language } from './numbers.js';

/** A count that is told in whole bands: 5 means 5–9, and 0 means 0–4. */
export const bandText = (atLeast: number, language: Language): string =>
  `${formatCount(atLeast, language)}–${formatCount(atLeast + BAND_SIZE - 1, language)}`;

/** The same for a file, where a number has no spaces. */
export const bandCell = (atLeast: number): string => `${atLeast}–${atLeast + BAND_SIZE - 1}`;

/** `2026-03` as "Mars 2026". */
export const monthName = (month: string, language: Language): string =>
  `${capitalise(formatMonth(Number(month.slice(5)), language, 'long'))} ${month.slice(0, 4)}`;
