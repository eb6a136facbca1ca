import type { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { formatCount, formatPercent, type Language } from '../format/numbers.js';
import type { Week, WeekFigure } from './week-query.js';

/** A week with what its page needs to name things. */
export interface ShownWeek {
  readonly week: Week;
  readonly area: Area;
  readonly areas: readonly Area[];
  /** The municipality's name. */
  readonly instance: string;
  /** 'Vecka 47 2026'. */
  readonly name: string;
  /** Whether the reader may open incidents, and so be told places. */
  readonly mayOpen: boolean;
}

/** A figure with the name that it is shown by. */
export interface NamedFigure extends WeekFigure {
  readonly name: string;
}

/** Where the figures come from, how many they are and how much was heard at all. */
export function weekSource(
  { week, area, instance, name }: ShownWeek,
  t: ReturnType<typeof useTranslation>['t'],
  language: Language,
): string {
  const { expected, overdue } = week.reports;
  const coverage =
    expected === 0
      ? t('week.noCoverage')
      : t('week.coverage', {
          share: formatPercent((100 * (expected - overdue)) / expected, language),
          reported: formatCount(expected - overdue, language),
          expected: formatCount(expected, language),
        });
  const source = t('week.source', {
    ...{ instance, area: area.name, week: name.toLowerCase() },
    total: formatCount(week.total.now, language),
    excluded: formatCount(week.notCounted + week.undated, language),
    position: formatCount(week.asOfPosition, language),
  });
  return `${source} ${coverage}`;
}
