import { useTranslation } from 'react-i18next';
import type { ComponentProps } from 'react';
import type { Effect } from '../before-after/effect-query.js';
import { effectSentences } from '../before-after/effect-words.js';
import {
  FrozenBeside,
  FrozenPlaces,
  FrozenThreats,
  type BesideValues,
  type PlacesValues,
} from '../editions/frozen-told.js';
import { languageOf } from '../i18n/language.js';
import type { FrozenFigureData } from './problem-queries.js';

interface EvidenceValuesProps {
  readonly frozen: FrozenFigureData;
  readonly today: FrozenFigureData | null;
  /** Name of the problem's area. */
  readonly area: string;
}

/** What a figure says beyond its numbers: places by name, a range, series of others, or what can be said of before and after. */
export function EvidenceValues({ frozen, today, area }: EvidenceValuesProps) {
  const { t, i18n } = useTranslation();
  const valuesOf = <Values,>({ values }: FrozenFigureData) => values as unknown as Values;
  switch (frozen.figure) {
    case 'topPlaces@1':
      return (
        <FrozenPlaces
          values={valuesOf<PlacesValues>(frozen)}
          today={today && valuesOf<PlacesValues>(today)}
        />
      );
    case 'staffThreats@1': {
      const { period, figures } = valuesOf<ComponentProps<typeof FrozenThreats>>(frozen);
      return <FrozenThreats {...{ period, figures, area }} />;
    }
    case 'statisticsBeside@1':
      return <FrozenBeside values={valuesOf<BesideValues>(frozen)} />;
    case 'beforeAfter@1':
      return effectSentences(valuesOf<Effect>(frozen), t, languageOf(i18n)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ));
    default:
      return null;
  }
}
