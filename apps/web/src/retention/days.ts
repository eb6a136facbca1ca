import { parseCivilDate } from '#domain';

/** Whether it is a day as it is written here, `2026-03-01`. */
export const isDay = (text: string): boolean => parseCivilDate(text.trim()) !== undefined;

/** The day of whoever looks. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
