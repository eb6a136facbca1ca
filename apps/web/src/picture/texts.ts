import { change, type CategoryFigures, type ComparisonPeriod, type LivePicture } from '#domain';
import type { TFunction } from 'i18next';
import {
  formatCount,
  formatDifference,
  formatMonth,
  formatPercent,
  type Language,
} from '../format/numbers.js';
import type { NamesByCode } from './names.js';

const LAST_MONTH = 12;

/** How a text is put together: the texts themselves and the language of figures in them. */
export interface Wording {
  readonly t: TFunction;
  readonly language: Language;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function isWholeYear(period: ComparisonPeriod): boolean {
  return period.fromMonth === 1 && period.throughMonth === LAST_MONTH;
}

/** 'januari–oktober', without year; one month by its name only. */
export function monthsText(
  { fromMonth, throughMonth }: ComparisonPeriod,
  { language }: Wording,
  style: 'long' | 'short',
): string {
  const from = formatMonth(fromMonth, language, style);
  return fromMonth === throughMonth
    ? from
    : `${from}–${formatMonth(throughMonth, language, style)}`;
}

/** 'Skärholmen 2026: 1 240 händelser hittills'. */
export function headline(area: string, picture: LivePicture, { t, language }: Wording): string {
  return t(picture.finished ? 'picture.headline' : 'picture.headlineSoFar', {
    area,
    year: picture.year,
    count: picture.yearTotal,
    formatted: formatCount(picture.yearTotal, language),
  });
}

/** 'Januari–oktober 2026: 1 206 händelser, 45 fler (4 %) än samma månader 2025.' */
export function comparisonSentence(picture: LivePicture, wording: Wording): string {
  const { t, language } = wording;
  const lastYear = picture.year - 1;
  if (!picture.comparison) return t('picture.noComparison', { lastYear });
  if (isWholeYear(picture.comparison)) {
    const change = changeText(picture, String(lastYear), wording);
    return t('picture.comparedWholeYear', { change });
  }
  const { fromMonth, throughMonth } = picture.comparison;
  const sameMonths = fromMonth === throughMonth ? 'picture.sameMonth' : 'picture.sameMonths';
  return t('picture.compared', {
    period: `${capitalise(monthsText(picture.comparison, wording, 'long'))} ${picture.year}`,
    count: picture.thisYear,
    formatted: formatCount(picture.thisYear, language),
    change: changeText(picture, t(sameMonths, { lastYear }), wording),
  });
}

function changeText(picture: LivePicture, reference: string, { t, language }: Wording): string {
  const { difference, percent } = change(picture.thisYear, picture.lastYear);
  if (difference === 0) return t('picture.equal', { reference });
  const direction = difference > 0 ? 'more' : 'fewer';
  return t(percent === null ? `picture.${direction}` : `picture.${direction}Percent`, {
    difference: formatCount(Math.abs(difference), language),
    percent: percent === null ? '' : formatPercent(percent, language),
    reference,
  });
}

function finestOf(figures: CategoryFigures): readonly CategoryFigures[] {
  return figures.categories.length === 0 ? [figures] : figures.categories.flatMap(finestOf);
}

/** The finest category whose count differs most from last year's; none when two differ as much. */
export function largestDifference(
  picture: LivePicture,
  names: NamesByCode,
  { t, language }: Wording,
): string | null {
  if (!picture.comparison) return null;
  const size = (figures: CategoryFigures): number => Math.abs(figures.thisYear - figures.lastYear);
  const [first, second] = picture.focusAreas
    .flatMap(({ categories }) => categories)
    .flatMap(finestOf)
    .sort((a, b) => size(b) - size(a));
  if (!first || size(first) === 0 || (second && size(second) === size(first))) return null;
  return t('picture.largest', {
    name: names(first.code, language),
    difference: formatDifference(first.thisYear - first.lastYear, language),
    thisYear: formatCount(first.thisYear, language),
    lastYear: formatCount(first.lastYear, language),
  });
}

/** What a focus area opens to; a single category that is the whole of it is stepped through. */
export function categoriesOf(focusArea: CategoryFigures): readonly CategoryFigures[] {
  const [only, ...others] = focusArea.categories;
  if (!only || others.length > 0 || only.categories.length === 0) return focusArea.categories;
  const below = only.categories.reduce((all, one) => all + one.yearTotal + one.lastYear, 0);
  return below === only.yearTotal + only.lastYear ? only.categories : focusArea.categories;
}
