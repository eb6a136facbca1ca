import type { Language } from '../errors/language.js';
import { standingOf } from '../statistics/expected-range.js';
import { formatCount, formatMonth, formatPercent, capitalise } from '../text/figures.js';
import { change } from './change.js';
import type { LivePicture } from './live-picture.js';
import {
  lengthOf,
  monthsLater,
  referenceOf,
  yearOf,
  type MonthKey,
  type Period,
} from './period.js';
import type { RecordingBreak } from './recording-breaks.js';

/** What a picture's sentences are about. */
export interface Subject {
  readonly area: string;
  /** What is counted when not everything is, as a phrase: 'Skadegörelse'; null for everything. */
  readonly what: string | null;
}

const words = {
  sv: {
    in: 'i',
    soFar: ' hittills',
    incident: 'händelse',
    incidents: 'händelser',
    more: 'fler än',
    fewer: 'färre än',
    equal: 'lika många som',
    sameMonth: 'samma månad',
    sameMonths: 'samma månader',
    itIs: 'Det är',
    noComparison: (reference: string) =>
      `Vi kan inte jämföra med ${reference}. Det finns ingen månad som är hel båda gångerna.`,
    recordedOtherwise: (reference: string, month: string) =>
      `Vi kan inte jämföra med ${reference}. Händelser registreras på ett annat sätt sedan ${month}.`,
    above: (range: string, years: string) => `Det är fler än väntat (${range}), mätt mot ${years}.`,
    farAbove: (range: string, years: string) =>
      `Det är klart fler än väntat (${range}), mätt mot ${years}.`,
    below: (range: string, years: string) =>
      `Det är färre än väntat (${range}), mätt mot ${years}.`,
    farBelow: (range: string, years: string) =>
      `Det är klart färre än väntat (${range}), mätt mot ${years}.`,
    within: (range: string, years: string) => `Det är som väntat (${range}), mätt mot ${years}.`,
  },
  en: {
    in: 'in',
    soFar: ' so far',
    incident: 'incident',
    incidents: 'incidents',
    more: 'more than',
    fewer: 'fewer than',
    equal: 'as many as',
    sameMonth: 'the same month of',
    sameMonths: 'the same months of',
    itIs: 'That is',
    noComparison: (reference: string) =>
      `We cannot compare with ${reference}. No month is complete both times.`,
    recordedOtherwise: (reference: string, month: string) =>
      `We cannot compare with ${reference}. Incidents are recorded in another way since ${month}.`,
    above: (range: string, years: string) =>
      `That is more than expected (${range}), after ${years}.`,
    farAbove: (range: string, years: string) =>
      `That is clearly more than expected (${range}), after ${years}.`,
    below: (range: string, years: string) =>
      `That is fewer than expected (${range}), after ${years}.`,
    farBelow: (range: string, years: string) =>
      `That is clearly fewer than expected (${range}), after ${years}.`,
    within: (range: string, years: string) => `That is as expected (${range}), after ${years}.`,
  },
} as const;

const monthOf = (month: MonthKey) => Number(month.slice(5, 7));
const yearIn = (month: MonthKey) => Number(month.slice(0, 4));

/** 'januari–oktober', 'oktober': the months of a period within one year, without the year. */
export function monthsText(period: Period, language: Language, style: 'long' | 'short'): string {
  const [first, last] = [period.from, monthsLater(period.to, -1)].map((month) =>
    formatMonth(monthOf(month), language, style),
  );
  return first === last ? first! : `${first}–${last}`;
}

/** '2025', 'oktober 2026', 'januari–april 2026', 'november 2025–oktober 2026', '2023–2025'. */
export function periodText(
  period: Period,
  language: Language,
  style: 'long' | 'short' = 'long',
): string {
  const last = monthsLater(period.to, -1);
  const [firstYear, lastYear] = [yearIn(period.from), yearIn(last)];
  if (yearOf(period) !== null) return String(firstYear);
  if (monthOf(period.from) === 1 && monthOf(last) === 12) return `${firstYear}–${lastYear}`;
  if (firstYear === lastYear) return `${monthsText(period, language, style)} ${firstYear}`;
  const name = (month: MonthKey) =>
    `${formatMonth(monthOf(month), language, style)} ${yearIn(month)}`;
  return `${name(period.from)}–${name(last)}`;
}

const monthOnly = (month: MonthKey): Period => ({ from: month, to: monthsLater(month, 1) });

const breakWords = {
  sv: {
    area_level: (name: string, shares: string) =>
      `platsen anges på ett annat sätt. Händelser som bara är kända för ${name} gick från ${shares} av alla.`,
    source: (name: string, shares: string) =>
      `uppgifterna kommer från en annan källa. ${name} gick från ${shares} av alla händelser.`,
    category: (name: string, shares: string) =>
      `händelser sorteras på ett annat sätt. ${name} gick från ${shares} av alla.`,
    unit: (name: string, shares: string) =>
      `andra rapporterar än förut. En enhet har börjat eller slutat rapportera, och gick från ${shares} av händelserna i ${name}.`,
    from: 'Från',
    to: 'till',
  },
  en: {
    area_level: (name: string, shares: string) =>
      `the place is given in another way. Incidents known only for ${name} went from ${shares} of all.`,
    source: (name: string, shares: string) =>
      `the data come from another source. ${name} went from ${shares} of all incidents.`,
    category: (name: string, shares: string) =>
      `incidents are sorted in another way. ${name} went from ${shares} of all.`,
    unit: (name: string, shares: string) =>
      `others report than before. A unit has begun or stopped reporting, and went from ${shares} of the incidents in ${name}.`,
    from: 'From',
    to: 'to',
  },
} as const;

/**
 * 'Från januari 2026: platsen anges på ett annat sätt. Händelser som bara är kända för Stockholms län gick från 5 %
 * till 100 % av alla.'
 * @param name of the break's subject, as a reader knows it.
 */
export function breakSentence(
  { kind, from, before, after }: RecordingBreak,
  name: string,
  language: Language,
): string {
  const text = breakWords[language];
  const shares = [before, after].map((share) => formatPercent(100 * share, language));
  const month = periodText(monthOnly(from), language);
  return `${text.from} ${month}: ${text[kind](name, shares.join(` ${text.to} `))}`;
}

function incidents(count: number, language: Language): string {
  const { incident, incidents: many } = words[language];
  return `${formatCount(count, language)} ${count === 1 ? incident : many}`;
}

/** 'Skärholmen 2026: 1 240 händelser hittills'; 'Skadegörelse i Bredäng 2025: 41 händelser'. */
export function headline(
  { area, what }: Subject,
  picture: Pick<LivePicture, 'period' | 'total' | 'finished'>,
  language: Language,
): string {
  const { in: within, soFar } = words[language];
  const where = what === null ? area : `${what} ${within} ${area}`;
  const when = periodText(picture.period, language);
  const end = picture.finished ? '' : soFar;
  return `${where} ${when}: ${incidents(picture.total, language)}${end}`;
}

/** What is told beside the same months before. */
export type Compared = Pick<
  LivePicture,
  'period' | 'compared' | 'comparedBefore' | 'now' | 'before' | 'breaks'
>;

/** 'Januari–oktober 2026: 1 206 händelser, 45 fler (4 %) än samma månader 2025.' */
export function comparisonSentence(picture: Compared, language: Language): string {
  const { period, compared, comparedBefore } = picture;
  const text = words[language];
  if (!compared || !comparedBefore) {
    const reference = periodText(referenceOf(period), language);
    const broken = picture.breaks.filter(({ hits }) => hits === 'everything').at(-1);
    if (!broken) return text.noComparison(reference);
    return text.recordedOtherwise(reference, periodText(monthOnly(broken.from), language));
  }
  const isAll = compared.from === period.from && compared.to === period.to;
  if (isAll) return `${text.itIs} ${changeText(picture, comparedBefore, language)}.`;
  const when = capitalise(periodText(compared, language));
  const count = incidents(picture.now, language);
  return `${when}: ${count}, ${changeText(picture, comparedBefore, language)}.`;
}

/** '45 fler (4 %) än samma månader 2025'. A percentage only where both counts are at least 20. */
function changeText(
  { now, before, compared }: Compared,
  comparedBefore: Period,
  language: Language,
): string {
  const text = words[language];
  const { difference, percent } = change(now, before);
  const reference = referenceText(compared!, comparedBefore, language);
  if (difference === 0) return `${text.equal} ${reference}`;
  const [word = '', than = ''] = (difference > 0 ? text.more : text.fewer).split(' ');
  const share = percent === null ? '' : ` (${formatPercent(percent, language)})`;
  return `${formatCount(Math.abs(difference), language)} ${word}${share} ${than} ${reference}`;
}

/** '2025', 'samma månad 2024', 'november 2024–oktober 2025'. */
function referenceText(compared: Period, before: Period, language: Language): string {
  if (yearOf(before) !== null || yearIn(before.from) !== yearIn(monthsLater(before.to, -1))) {
    return periodText(before, language);
  }
  const { sameMonth, sameMonths } = words[language];
  return `${lengthOf(compared) === 1 ? sameMonth : sameMonths} ${yearIn(before.from)}`;
}

/** 'Det är fler än väntat (22–35), mätt mot 2022–2024.'; null before there are three earlier years. */
export function expectedSentence(
  { expected, now, expectedFrom }: LivePicture,
  language: Language,
): string | null {
  const [first, last] = [expectedFrom[0], expectedFrom.at(-1)];
  if (!expected || !first || !last) return null;
  const range = `${formatCount(expected.low, language)}–${formatCount(expected.high, language)}`;
  const years = `${yearIn(first.from)}–${yearIn(last.from)}`;
  return words[language][standingOf(now, expected)](range, years);
}
