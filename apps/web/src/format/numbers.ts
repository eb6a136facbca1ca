export type Language = 'sv' | 'en';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** The tag by which the browser's own formats know the language. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

const NARROW_NO_BREAK_SPACE = '\u202f';
const MINUS = '\u2212';
const TIME_ZONE = 'Europe/Stockholm';

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

/** 15:04, where the instance is. */
export function formatTime(milliseconds: number, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  });
  return format.format(new Date(milliseconds));
}

/** 2026-11-22, where the instance is. */
export function formatDate(milliseconds: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(new Date(milliseconds));
}
