import type { Language } from '../errors/language.js';
import { formatCount } from '../text/figures.js';
import { isoWeek } from '../time/iso-week.js';
import type { WeekFigure } from './week.js';

const words = {
  sv: {
    week: 'Vecka',
    in: 'i',
    incident: 'händelse',
    incidents: 'händelser',
    unknown: 'Vi vet inte hur många som är väntat.',
    farAbove: 'klart fler än väntat',
    above: 'fler än väntat',
    within: 'som väntat',
    below: 'färre än väntat',
    farBelow: 'klart färre än väntat',
  },
  en: {
    week: 'Week',
    in: 'in',
    incident: 'incident',
    incidents: 'incidents',
    unknown: 'We do not know how many to expect.',
    farAbove: 'clearly more than expected',
    above: 'more than expected',
    within: 'as expected',
    below: 'fewer than expected',
    farBelow: 'clearly fewer than expected',
  },
} as const;

/** 'vecka 47 2026': the ISO week that a civil date lies in. */
export function weekName(date: string, language: Language): string {
  const { year, week } = isoWeek(date);
  return `${words[language].week.toLowerCase()} ${week} ${year}`;
}

/** 'Vecka 47: 31 händelser i Skärholmen, fler än väntat (14–27).' */
export function weekSentence(
  { now, expected, standing }: WeekFigure,
  area: string,
  monday: string,
  language: Language,
): string {
  const own = words[language];
  const count = `${formatCount(now, language)} ${now === 1 ? own.incident : own.incidents}`;
  const start = `${own.week} ${isoWeek(monday).week}: ${count} ${own.in} ${area}`;
  if (expected === null || standing === null) return `${start}. ${own.unknown}`;
  const range = `${formatCount(expected.low, language)}–${formatCount(expected.high, language)}`;
  return `${start}, ${own[standing]} (${range}).`;
}
