import {
  countsKinds,
  evidenceSourceWords,
  periodText,
  pictureFigures,
  type EvidenceFigure,
  type FigureParameters,
} from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { namesByCode } from '../picture/names.js';
import { focusAreaName } from './field-words.js';
import type { EvidenceData } from './problem-queries.js';

const MONTH = 'YYYY-MM'.length;

/** What a piece of evidence is called: 'Antal mot väntat: Förebygga brott, 2025', or 'Polisen: Månadsbrev, 2025-11-02'. */
export function useEvidenceName(): (piece: Pick<EvidenceData, 'figure' | 'words'>) => string {
  const figureName = useFigureName();
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  return ({ figure, words }) => {
    if (figure !== null) {
      return figureName(figure.figure, figure.parameters as unknown as FigureParameters);
    }
    if (words === null) return '';
    const { source, origin, date } = words;
    const source_ = evidenceSourceWords[source][language];
    return `${source_}: ${[origin, date].filter((each) => each !== '').join(', ')}`;
  };
}

/** What a figure counts, and when. */
export function useFigureName(): (figure: EvidenceFigure, parameters: FigureParameters) => string {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data: categories } = useQuery(categoriesQuery);
  const names = namesByCode([], categories?.items ?? []);
  return (figure, { focusArea, category, from, to }) => {
    const of = [
      ...category.map((code) => names(code, language)),
      ...focusArea.map((code) => focusAreaName(code, language)),
    ];
    const what = of.length === 0 ? t('problems.everything') : of.join(', ');
    const period = periodText({ from: from.slice(0, MONTH), to: to.slice(0, MONTH) }, language);
    const name = pictureFigures[figure][language];
    return countsKinds(figure) ? `${name}: ${what}, ${period}` : `${name}: ${period}`;
  };
}
