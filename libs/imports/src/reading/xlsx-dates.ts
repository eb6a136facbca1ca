/** What a number means by the format it is shown with. */
export type NumberKind = 'number' | 'date' | 'time';

/** Formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30), East Asian ones included. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
];
const BUILT_IN_TIMES: readonly (readonly [number, number])[] = [
  [18, 21],
  [32, 33],
  [45, 45],
  [47, 47],
];

/** What stands in a format to be shown as it is: quoted, escaped, padding, colours and places. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;
/** Hours, minutes or seconds that go on past the day: a length of time, not a time. */
const ELAPSED = /\[(h+|m+|s+)\]/i;

const SECONDS_PER_DAY = 86_400;
const MS_PER_SECOND = 1_000;
const MS_PER_DAY = SECONDS_PER_DAY * MS_PER_SECOND;
/** Day 0 of either system. The first one has a 29 February 1900, which never was, so its early days are off by one. */
const EPOCH_1900_MS = Date.UTC(1899, 11, 30);
const EPOCH_1904_MS = Date.UTC(1904, 0, 1);
const LEAP_DAY_1900 = 60;
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);
const ISO_DATE_TIME_LENGTH = 'YYYY-MM-DDTHH:mm:ss'.length;

const inRanges = (id: number, ranges: readonly (readonly [number, number])[]) =>
  ranges.some(([first, last]) => id >= first && id <= last);

/** @param code of a format of the workbook's own; absent for the ones built in. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (inRanges(id, BUILT_IN_DATES)) return 'date';
    return inRanges(id, BUILT_IN_TIMES) ? 'time' : 'number';
  }
  if (ELAPSED.test(code)) return 'number';
  // Only the form for positive numbers counts, the others follow after semicolons.
  const signs = (code.replace(LITERAL, '').split(';')[0] ?? '').replace(/general/i, '');
  if (/[yd]/i.test(signs)) return 'date';
  if (/[hs]/i.test(signs)) return 'time';
  return /m/i.test(signs) ? 'date' : 'number';
}

/** `YYYY-MM-DDTHH:mm:ss`, or `HH:mm:ss` for a time of day; undefined when the number is neither. */
export function dateText(serial: number, kind: NumberKind, from1904: boolean): string | undefined {
  if (kind === 'number' || serial < 0) return undefined;
  const roundedMs = Math.round(serial * SECONDS_PER_DAY) * MS_PER_SECOND;
  const days = Math.floor(roundedMs / MS_PER_DAY);
  if (kind === 'time' && days === 0) return iso(roundedMs).slice('YYYY-MM-DDT'.length);
  if (from1904) return within(EPOCH_1904_MS + roundedMs);
  if (days === LEAP_DAY_1900) return undefined;
  return within(EPOCH_1900_MS + roundedMs + (days < LEAP_DAY_1900 ? MS_PER_DAY : 0));
}

function within(timeMs: number): string | undefined {
  return timeMs <= LAST_MS ? iso(timeMs) : undefined;
}

function iso(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, ISO_DATE_TIME_LENGTH);
}
