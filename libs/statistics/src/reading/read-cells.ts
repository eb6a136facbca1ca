import type { StatisticGender, StatisticStatus } from '#domain';
import { readNumber } from '#imports';
import type { CellMark } from '../profiles/statistic-profile.js';

const YEAR_LEAST = 1900;
const YEAR_MOST = 2100;
const MONTHS = 12;
const PERIOD = /^(\d{4})(?:\s*[-M]\s*(\d{1,2}))?(?:-\d\d(?:T.*)?)?$/;
const MONTH_LETTERS = 3;
const MONTH_NAMES = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const ENGLISH_MONTHS: Readonly<Record<string, number>> = { may: 5, oct: 10 };

/** What stands in a cell that should hold a number. */
export interface CellReading {
  readonly status: StatisticStatus;
  /** Null unless the status is `value`. */
  readonly value: number | null;
}

/**
 * A number as the sources write it: blanks between thousands, decimal comma, a percent sign, or a sign of the source's
 * own for what is zero, suppressed or missing. Undefined when it is none of these.
 */
export function readCell(
  text: string,
  marks: Readonly<Record<string, CellMark>>,
): CellReading | undefined {
  const plain = text.trim();
  const mark = marks[plain.toLowerCase()];
  if (mark === 'zero') return { status: 'value', value: 0 };
  if (mark !== undefined) return { status: mark, value: null };
  const value = readNumber(plain.replace(/\s*%$/, ''));
  return value === undefined ? undefined : { status: 'value', value };
}

/** `2024`, `2024-03` or `2024M03` as `YYYY` or `YYYY-MM`; undefined when it is no year. */
export function readPeriod(text: string, month = ''): string | undefined {
  const found = PERIOD.exec(text.trim());
  const year = Number(found?.[1]);
  if (found === null || year < YEAR_LEAST || year > YEAR_MOST) return undefined;
  const number = month.trim() === '' ? found[2] : readMonth(month);
  if (number === undefined && month.trim() !== '') return undefined;
  if (number === undefined) return String(year);
  if (Number(number) < 1 || Number(number) > MONTHS) return undefined;
  return `${year}-${String(number).padStart(2, '0')}`;
}

function readMonth(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const start = word.slice(0, MONTH_LETTERS);
  const at = MONTH_NAMES.indexOf(start);
  return at === -1 ? ENGLISH_MONTHS[start] : at + 1;
}

const genderWords: readonly (readonly [RegExp, StatisticGender])[] = [
  [/^(kvinna|kvinnor|flicka|flickor|tjejer|women|girls|female)\b/i, 'women'],
  [/^(man|män|pojke|pojkar|killar|men|boys|male)(?![\p{L}])/iu, 'men'],
  [/^(alla|totalt|total|samtliga|båda könen|båda|bägge|kvinnor och män|all|both)\b/i, 'all'],
];
/** "Kvinnor och män" begins as women do. */
const BOTH = /^(kvinnor och män|män och kvinnor|flickor och pojkar|pojkar och flickor)/i;
const EVERY_AGE = /^(totalt|total|alla|samtliga|alla åldrar|totalt ålder|all ages?|all)$/i;

/** Women, men or all, and the age or school year in the words of the source; empty for all of them. */
export function readGroup(
  text: string,
  age: string,
): { readonly gender: StatisticGender; readonly band: string } {
  const words = text.trim();
  const both = BOTH.exec(words);
  const [found, gender] = both
    ? [both, 'all' as const]
    : (genderWords
        .map(([pattern, each]) => [pattern.exec(words), each] as const)
        .find(([match]) => match !== null) ?? [null, 'all' as const]);
  const rest = (found === null ? words : words.slice(found[0].length)).replace(/^[\s,:;–-]+/, '');
  const bands = [rest, age.trim()].filter((each) => each !== '' && !EVERY_AGE.test(each));
  return { gender, band: bands.join(' ').replace(/\s+/g, ' ') };
}
