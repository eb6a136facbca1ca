import { eventDays, isOfWholeDays, type EventTimes } from '#domain';
import type { TFunction } from 'i18next';
import type { Language } from '../format/numbers.js';

const DATE_LETTERS = 'YYYY-MM-DD'.length;

/** When an event is, in words: its days, and its times where they say something. */
export function whenInWords(event: EventTimes, t: TFunction, language: Language): string {
  const { first, last } = eventDays(event);
  const day = (date: string) => `${weekdayOf(date, language)} ${date}`;
  const isWhole = isOfWholeDays(event);
  const [from, to] = [event.from, event.to].map((time) => time.slice(DATE_LETTERS + 1));
  if (first === last) {
    return isWhole ? day(first) : t('events.onDay', { day: day(first), from, to });
  }
  const days = { first: day(first), last: day(last), from, to };
  return t(isWhole ? 'events.days' : 'events.between', days);
}

/** Where an event is: the place in words, and the area. */
export function whereInWords(event: { place: string | null; areaName: string }): string {
  return event.place === null ? event.areaName : `${event.place}, ${event.areaName}`;
}

/** 'lör', 'Sat'. */
function weekdayOf(date: string, language: Language): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
