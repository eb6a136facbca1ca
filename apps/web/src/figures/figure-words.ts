import { periodText, type Period } from '#domain';
import type { TFunction } from 'i18next';
import {
  formatCount,
  formatPercent,
  formatRate,
  localeOf,
  type Language,
} from '../format/numbers.js';

const FIRST_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const LEAST_SHOWN = 0.05;

/** Monday first. */
export function weekdayNames(language: Language, style: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday: style, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) =>
    format.format(new Date(FIRST_MONDAY + day * DAY_MS)),
  );
}

/** A part of incidents: whole where it is, else with one decimal. */
export function formatPart(value: number, language: Language): string {
  if (Number.isInteger(value)) return formatCount(value, language);
  return value < LEAST_SHOWN ? `<${formatRate(0.1, language)}` : formatRate(value, language);
}

/** Hours of the day: 21–24. */
export function hoursText(from: number, to: number): string {
  const two = (hour: number) => String(hour).padStart(2, '0');
  return `${two(from)}–${two(to)}`;
}

export interface SourceFacts {
  readonly instance: string;
  readonly area: string;
  readonly period: Period;
  /** When in words, where that is no whole months. */
  readonly when?: string;
  /** What the filters let through, in words; null for everything. */
  readonly what: string | null;
  /** Rapporteringsgrad, 0 to 1; null when nothing was due, undefined while it is not known. */
  readonly coverage: number | null | undefined;
}

/** Where a figure comes from, how many it holds and leaves out, and how much was heard at all. */
export function figureSource(
  facts: SourceFacts,
  figure: { method: string; n: number; excluded: number; asOfPosition: number },
  t: TFunction,
  language: Language,
): string {
  return t('figures.source', {
    ...{ instance: facts.instance, area: facts.area, method: figure.method },
    period: facts.when ?? periodText(facts.period, language),
    filter: facts.what ?? t('notes.noFilter'),
    n: formatCount(figure.n, language),
    excluded: formatCount(figure.excluded, language),
    coverage:
      typeof facts.coverage === 'number'
        ? formatPercent(100 * facts.coverage, language)
        : t('figures.coverageUnknown'),
    position: formatCount(figure.asOfPosition, language),
  });
}
