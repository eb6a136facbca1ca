import { focusAreas } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { categoriesByCode } from '../report/usual-categories.js';

/** What a goal counts, by its name: a category or a focus area; the code until the names have come. */
export function useCountedNames(): (code: string) => string {
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data } = useQuery(categoriesQuery);
  const categories = data && categoriesByCode(data.items);
  return (code) =>
    focusAreas.find((each) => each.code === code)?.names[language] ??
    categories?.get(code)?.names[language] ??
    code;
}
