import { periodText, shifted, yearStep } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDifference } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { viewAddress, type ViewChoice } from '../navigation/view-address.js';
import type { Choropleth } from './queries.js';
import { rateText, readingText } from './readings.js';

interface AreaFactsProps {
  readonly id: string;
  readonly map: Choropleth;
  readonly choice: ViewChoice;
}

/** All that the map knows of one area, and the way to its picture. */
export function AreaFacts({ id, map, choice }: AreaFactsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const figures = map.features.find((feature) => feature.id === id)?.properties;
  if (!figures) return null;
  const { compared } = map;
  const before = compared && shifted(compared, -yearStep(map.period));
  const facts: [string, string][] = [
    [
      t('map.fact.count', { period: periodText(map.period, language) }),
      formatCount(figures.count, language),
    ],
    [
      t('map.fact.rate'),
      rateText(figures, language) ??
        t(figures.population === null ? 'map.class.unpeopled' : 'map.class.few'),
    ],
    ...(compared && before
      ? [
          [
            t('map.fact.change', {
              now: periodText(compared, language, 'short'),
              before: periodText(before, language, 'short'),
            }),
            t('map.fact.changeValue', {
              difference: formatDifference(figures.now - figures.before, language),
              now: formatCount(figures.now, language),
              before: formatCount(figures.before, language),
            }),
          ] as [string, string],
        ]
      : []),
    [
      t('map.fact.population', { year: figures.populationYear ?? '' }),
      figures.population === null
        ? t('map.fact.unknown')
        : formatCount(figures.population, language),
    ],
  ];
  return (
    <>
      <p>{readingText(figures, map.measure, { t, language })}</p>
      <dl className="map-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href={viewAddress('/picture', { ...choice, area: id, exact: false })}>
          {t('map.areaPicture', { area: figures.name })}
        </Link>
      </p>
    </>
  );
}
