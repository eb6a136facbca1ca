import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Select } from '../ui/select.js';
import { SimilarFigure } from './similar-figure.js';
import { similarQuery, type Similar } from './similar-queries.js';
import { groupFacts, similarSentences } from './similar-words.js';

interface SimilarSectionProps {
  /** `<level>:<code>`. */
  readonly area: string;
  readonly theme: string;
}

/** The municipality against those that a grouping says are like it; what to do where there is none. */
export function SimilarSection({ area, theme }: SimilarSectionProps) {
  const { t } = useTranslation();
  const [series, setSeries] = useState('');
  const [year, setYear] = useState('');
  const { data, error, refetch } = useQuery(similarQuery({ area, theme, series, year }));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const empty = emptyKey(data);
  const municipality = data.municipalityName ?? '';
  const chosen = data.series.find(({ id }) => id === data.statistic?.seriesId);
  return (
    <section className="similar" aria-label={t('similar.heading')}>
      {empty !== null && (
        <section aria-labelledby="similar-empty">
          <h2 id="similar-empty">{t('similar.heading')}</h2>
          <p>{t(empty, { municipality, source: data.grouping?.source })}</p>
        </section>
      )}
      {chosen && data.statistic && (
        <>
          <div className="similar-choices">
            <Select
              id="similar-series"
              label={t('similar.series')}
              value={chosen.id}
              onChange={(id) => {
                setSeries(id);
                setYear('');
              }}
            >
              {data.series.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            <Select
              id="similar-year"
              label={t('similar.year')}
              value={String(data.statistic.year)}
              onChange={setYear}
            >
              {chosen.years.map((each) => (
                <option key={each} value={String(each)}>
                  {each}
                </option>
              ))}
            </Select>
          </div>
          <Statistic data={data} statistic={data.statistic} chosen={chosen} />
        </>
      )}
      {data.incidents && <Incidents data={data} incidents={data.incidents} />}
    </section>
  );
}

function emptyKey({ municipality, grouping, statistic, incidents }: Similar): string | null {
  if (municipality === null) return 'similar.noMunicipality';
  if (grouping === null) return 'similar.noGrouping';
  if (grouping.group === null) return 'similar.notInGrouping';
  return statistic === null && incidents === null ? 'similar.noSeries' : null;
}

interface StatisticProps {
  readonly data: Similar;
  readonly statistic: NonNullable<Similar['statistic']>;
  readonly chosen: Similar['series'][number];
}

function Statistic({ data, statistic, chosen }: StatisticProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { points, comparison, otherMethod, year } = statistic;
  const municipality = data.municipalityName ?? '';
  const { name, unit, origin, licence } = chosen;
  const told = {
    ...{ own: points.find(({ isOwn }) => isOwn), comparison, unit, municipality },
    others: data.grouping?.others ?? 0,
    says: (value: string) => t('similar.own', { municipality, value, year }),
  };
  return (
    <SimilarFigure
      id="similar"
      heading={t('similar.headingOf', { series: name })}
      caption={t('similar.caption', { series: name, year, municipality })}
      {...{ unit, points, comparison }}
      sentences={similarSentences(told, t, language)}
      notes={[
        t('similar.intro', { municipality }),
        t('similar.howToRead'),
        ...(otherMethod > 0 ? [t('similar.otherMethod', { count: otherMethod })] : []),
      ]}
      source={t('similar.source', {
        ...groupFacts(data, comparison, language),
        ...{ origin, licence, year },
      })}
      fileName={`${data.municipality}-${t('similar.file')}-${year}`}
    />
  );
}

interface IncidentsProps {
  readonly data: Similar;
  readonly incidents: NonNullable<Similar['incidents']>;
}

function Incidents({ data, incidents }: IncidentsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { points, comparison, from, to, count, asOfPosition, broken } = incidents;
  const municipality = data.municipalityName ?? '';
  const told = {
    ...{ own: points.find(({ isOwn }) => isOwn), comparison, municipality },
    ...{ unit: 'per_1000' as const, others: points.length - 1 },
    says: (value: string) => t('similar.ownIncidents', { municipality, value }),
  };
  return (
    <SimilarFigure
      id="similar-incidents"
      heading={t('similar.incidentsHeading')}
      caption={t('similar.incidentsCaption', { municipality })}
      {...{ unit: 'per_1000', points, comparison }}
      sentences={similarSentences(told, t, language)}
      notes={[
        t('similar.howToReadIncidents'),
        ...(broken.length > 0 ? [t('similar.broken', { names: broken.join(', ') })] : []),
      ]}
      source={t('similar.incidentsSource', {
        ...groupFacts(data, comparison, language),
        ...{ from, to, incidents: formatCount(count, language) },
        position: formatCount(asOfPosition, language),
      })}
      fileName={`${data.municipality}-${t('similar.incidentsFile')}`}
    />
  );
}
