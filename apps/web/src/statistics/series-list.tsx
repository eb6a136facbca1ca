import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { statisticTheme } from '#domain';
import { formatCount, formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Table } from '../ui/table.js';
import { seriesQuery } from './statistics-queries.js';

/** Every series that there is, with its source, licence, years and areas. */
export function SeriesList() {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(seriesQuery);
  return (
    <section className="series-list" aria-labelledby="series-heading">
      <h2 id="series-heading">{t('statistics.list.heading')}</h2>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p>{t('statistics.list.none')}</p>}
      {data && data.length > 0 && (
        <Table caption={t('statistics.list.heading')} captionHidden className="series-table">
          <thead>
            <tr>
              {['series', 'theme', 'unit', 'years', 'areas', 'hidden', 'source', 'taken'].map(
                (key) => (
                  <th key={key} scope="col">
                    {t(`statistics.list.${key}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {data.map((each) => (
              <tr key={each.id}>
                <th scope="row">{each.name}</th>
                <td>{statisticTheme(each.theme ?? '')?.name[language] ?? '–'}</td>
                <td>{t(`statistics.unit_${each.unit}`)}</td>
                <td>
                  {each.firstYear === each.lastYear
                    ? each.firstYear
                    : `${each.firstYear}–${each.lastYear}`}
                </td>
                <td>
                  {each.elsewhere === 0
                    ? formatCount(each.areas, language)
                    : t('statistics.list.areasElsewhere', {
                        areas: formatCount(each.areas, language),
                        elsewhere: formatCount(each.elsewhere, language),
                      })}
                </td>
                <td>{formatCount(each.suppressed + each.missing, language)}</td>
                <td>{`${each.origin}. ${each.licence}.`}</td>
                <td>{formatDate(Date.parse(each.importedAt))}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
