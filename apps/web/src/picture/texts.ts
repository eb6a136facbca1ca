import {
  periodText,
  referenceOf,
  standingOf,
  type CategoryFigures,
  type LivePicture,
  type MonthFigures,
  type Period,
} from '#domain';
import type { TFunction } from 'i18next';
import { formatCount, formatDifference, type Language } from '../format/numbers.js';
import type { NamesByCode } from './names.js';

/** How a text is put together: the texts themselves and the language of figures in them. */
export interface Wording {
  readonly t: TFunction;
  readonly language: Language;
}

export const samePeriod = (a: Period, b: Period | null): boolean =>
  a.from === b?.from && a.to === b.to;

/** Whether a month lies outside what was expected of it. */
export const isOutside = ({ now, expected }: MonthFigures): boolean =>
  now !== null && expected !== null && standingOf(now, expected) !== 'within';

/** What the months before are called: the whole reference period, compared or not. */
export function beforeText({ period }: LivePicture, language: Language): string {
  return periodText(referenceOf(period), language);
}

function finestOf(figures: CategoryFigures): readonly CategoryFigures[] {
  return figures.categories.length === 0 ? [figures] : figures.categories.flatMap(finestOf);
}

/** The finest category whose count differs most from that before; none when two differ as much. */
export function largestDifference(
  picture: LivePicture,
  names: NamesByCode,
  { t, language }: Wording,
): string | null {
  if (!picture.compared || picture.breaks.some(({ hits }) => hits === 'categories')) return null;
  const size = (figures: CategoryFigures): number => Math.abs(figures.now - figures.before);
  const [first, second] = picture.focusAreas
    .flatMap(({ categories }) => categories)
    .flatMap(finestOf)
    .sort((a, b) => size(b) - size(a));
  if (!first || size(first) === 0 || (second && size(second) === size(first))) return null;
  return t('picture.largest', {
    name: names(first.code, language),
    difference: formatDifference(first.now - first.before, language),
    thisYear: formatCount(first.now, language),
    lastYear: formatCount(first.before, language),
  });
}

/** What a focus area opens to; a single category that is the whole of it is stepped through. */
export function categoriesOf(focusArea: CategoryFigures): readonly CategoryFigures[] {
  const [only, ...others] = focusArea.categories;
  if (!only || others.length > 0 || only.categories.length === 0) return focusArea.categories;
  const below = only.categories.reduce((all, one) => all + one.total + one.before, 0);
  return below === only.total + only.before ? only.categories : focusArea.categories;
}
