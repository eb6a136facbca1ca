import {
  capitalise,
  formatCount,
  formatDifference,
  formatMonth,
  formatPercent,
  formatRate,
} from '#domain';

export { capitalise, formatCount, formatDifference, formatMonth, formatPercent, formatRate };
export type Language = 'sv' | 'en';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** The tag by which the browser's own formats know the language. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** Where the instance is. */
export const TIME_ZONE = 'Europe/Stockholm';

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
