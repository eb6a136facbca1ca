import type { TFunction } from 'i18next';
import type { StatisticUnit } from '#domain';
import { formatCount, type Language } from '../format/numbers.js';
import { valueText } from './beside-words.js';
import type { Similar, SimilarComparison, SimilarPoint } from './similar-queries.js';

/** A value with what it is per. */
export function perText(
  value: number,
  unit: StatisticUnit,
  t: TFunction,
  language: Language,
): string {
  return t(`similar.per_${unit}`, { value: valueText(value, unit, language) });
}

interface Told {
  readonly own: SimilarPoint | undefined;
  readonly comparison: SimilarComparison;
  readonly unit: StatisticUnit;
  /** The sentence of the own value, where there is one. */
  readonly says: (value: string) => string;
  readonly municipality: string;
  readonly others: number;
}

/** What the figure says: the own number and how it stands, the middle of the others, and how many have a number. */
export function similarSentences(
  { own, comparison, unit, says, municipality, others }: Told,
  t: TFunction,
  language: Language,
): string[] {
  const number = (value: number) => valueText(value, unit, language);
  const { median, quartiles, standing, count, suppressed, missing } = comparison;
  const stands = standing === null ? t('similar.tooFew') : t(`similar.standing_${standing}`);
  const first =
    own === undefined || own.value === null
      ? t('similar.ownNone', { municipality })
      : `${says(perText(own.value, unit, t, language))} ${stands}`;
  const middle =
    quartiles === null || median === null
      ? median !== null && t('similar.middleOnly', { median: number(median) })
      : t('similar.middle', {
          ...{ median: number(median), low: number(quartiles.low), high: number(quartiles.high) },
        });
  const counted = t('similar.counted', {
    ...{ count, others: formatCount(others, language) },
    ...{ suppressed: formatCount(suppressed, language), missing: formatCount(missing, language) },
  });
  return [first, ...(middle ? [middle] : []), counted];
}

/** What every source line of the figure tells of the group, and of how many are in it and left out. */
export function groupFacts(
  { grouping, method }: Similar,
  { count }: SimilarComparison,
  language: Language,
): Record<string, string> {
  return {
    ...{ group: grouping?.group ?? '', grouping: grouping?.source ?? '', method },
    validFrom: grouping?.validFrom ?? '',
    n: formatCount(count, language),
    excluded: formatCount((grouping?.others ?? 0) - count, language),
  };
}
