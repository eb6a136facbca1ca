import type { When } from '#domain';
import { localeOf, type Language } from '../format/numbers.js';

/** What the clock on the reporter's wall shows. */
export const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment or a day as it is said: tisdag 3 november 2026 kl. 14:30. */
export function whenInWords({ from, to }: When, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    ...(to === undefined && { timeStyle: 'short' }),
    timeZone: TIME_ZONE,
  });
  return format.format(from);
}
