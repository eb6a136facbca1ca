import type { Language } from '../errors/language.js';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const NARROW_NO_BREAK_SPACE = '\u202f';
const MINUS = '\u2212';

function tidy(text: string): string {
  return text.replaceAll('\u00a0', NARROW_NO_BREAK_SPACE).replaceAll('-', MINUS);
}

/** 1 234 in Swedish, 1,234 in English. */
export function formatCount(count: number, language: Language): string {
  return tidy(new Intl.NumberFormat(LOCALES[language], { useGrouping: 'always' }).format(count));
}

/** A difference with its sign: +45, −3, 0. */
export function formatDifference(difference: number, language: Language): string {
  const sign = difference > 0 ? '+' : '';
  return sign + formatCount(difference, language);
}

/** A whole percentage without sign: 12 % in Swedish, 12% in English. */
export function formatPercent(percent: number, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return tidy(format.format(Math.abs(percent) / 100));
}

const LARGE_RATE = 100;

/** A rate: one decimal, none from a hundred on. 12,3; 140. */
export function formatRate(rate: number, language: Language): string {
  const decimals = rate >= LARGE_RATE ? 0 : 1;
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: 'always',
  });
  return tidy(format.format(rate));
}

/** A month by its number 1–12: januari; jan; j. */
export function formatMonth(
  month: number,
  language: Language,
  style: 'long' | 'short' | 'narrow',
): string {
  const firstDay = new Date(Date.UTC(2000, month - 1, 1));
  const name = new Intl.DateTimeFormat(LOCALES[language], { month: style, timeZone: 'UTC' });
  return name.format(firstDay).replace('.', '');
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
