import { incidentKindNames, type IncidentKind } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import { capitalise } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { namesByCode } from '../picture/names.js';
import type { ClassWords } from './retention-queries.js';

/** How a class is told: what is not named stands for any. */
export function useClassWords(): (words: ClassWords) => string {
  const { t, i18n } = useTranslation();
  const categories = useQuery(categoriesQuery);
  const nameOf = useMemo(() => namesByCode([], categories.data?.items ?? []), [categories.data]);
  const language = languageOf(i18n);
  return ({ kind, category, tier }) => {
    const parts = [
      kind !== null && capitalise(incidentKindNames[kind as IncidentKind][language]),
      category !== null && nameOf(category, language),
      tier !== null && t(`retention.tier.${tier}`),
    ].filter((part) => part !== false);
    return parts.length === 0 ? t('retention.everything') : parts.join(', ');
  };
}
