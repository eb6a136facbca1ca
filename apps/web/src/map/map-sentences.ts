import { periodText } from '#domain';
import type { TFunction } from 'i18next';
import { formatCount, formatRate, type Language } from '../format/numbers.js';
import type { Choropleth, MapFigures } from './queries.js';

const NAMED_MAX = 3;

/** The map in one to three sentences, so that nobody needs to see it. */
export function mapSentences(
  map: Choropleth,
  { t, language }: { t: TFunction; language: Language },
): string[] {
  const { overall, period, measure } = map;
  const when = periodText(period, language);
  const figures = map.features.map(({ properties }) => properties);
  const names = (areas: readonly MapFigures[]) =>
    areas
      .slice(0, NAMED_MAX)
      .map(({ name }) => name)
      .join(', ');
  const sentences = [
    overall.rate
      ? t('map.sentence.overall', {
          count: overall.count,
          formatted: formatCount(overall.count, language),
          period: when,
          rate: formatRate(overall.rate.rate, language),
        })
      : t('map.sentence.count', {
          count: overall.count,
          formatted: formatCount(overall.count, language),
          period: when,
        }),
  ];
  if (measure === 'rate') {
    const higher = figures
      .filter(({ standing }) => standing === 'higher')
      .sort((a, b) => (b.rate?.rate ?? 0) - (a.rate?.rate ?? 0));
    sentences.push(
      higher.length > 0
        ? t('map.sentence.higher', { count: higher.length, names: names(higher) })
        : t('map.sentence.noneHigher'),
    );
    return sentences;
  }
  if (map.compared === null) return [...sentences, t('map.sentence.notCompared')];
  const more = figures
    .filter((one) => one.class === 'more1' || one.class === 'more2')
    .sort((a, b) => b.now - b.before - (a.now - a.before));
  sentences.push(
    more.length > 0
      ? t('map.sentence.more', { count: more.length, names: names(more) })
      : t('map.sentence.noneMore'),
  );
  return sentences;
}
