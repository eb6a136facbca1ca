import { DownloadIcon } from '@navikt/aksel-icons';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadCsv } from '../format/csv.js';
import { formatCount, formatDifference, formatMonth } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Blank } from './blank.js';
import { sourceLine } from './notes.js';
import { capitalise, monthsText } from './texts.js';
import type { PictureData } from './use-picture.js';

const MonthsChart = lazy(async () => ({
  default: (await import('./months-chart.js')).MonthsChart,
}));

export function Months({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { area, picture, year } = data;
  const lastYear = year - 1;
  const counts = picture.months.map(({ thisYear }) => thisYear ?? 0);
  const most = Math.max(...counts);
  const withMost = picture.months.filter(({ thisYear }) => thisYear === most);
  const someLastYear = picture.months.some((month) => month.lastYear !== null);
  const notCompared = picture.months.some(
    (month) => picture.comparison && !month.compared && month.thisYear !== null,
  );
  const download = (): void =>
    downloadCsv(`${area.code}-${year}-${t('months.month').toLowerCase()}.csv`, [
      [t('csv.area'), t('months.month'), String(year), String(lastYear), t('csv.source')],
      ...picture.months.map((month) => [
        area.name,
        `${year}-${String(month.month).padStart(2, '0')}`,
        month.thisYear,
        month.lastYear,
        sourceLine(data, t, language),
      ]),
    ]);
  return (
    <section className="months" aria-labelledby="months-heading">
      <h2 id="months-heading">{t('months.heading')}</h2>
      {most > 0 && withMost.length === 1 && (
        <p className="figure-sentence">
          {t('months.most', {
            count: most,
            month: formatMonth(withMost[0]?.month ?? 1, language, 'long'),
            formatted: formatCount(most, language),
          })}
        </p>
      )}
      <div className="months-columns">
        <figure className="chart">
          <figcaption className="chart-key">
            <span className="visually-hidden">{t('months.key')}: </span>
            <span className="key key-bar">{t('months.bars', { year })}</span>
            {someLastYear && (
              <span className="key key-tick">{t('months.ticks', { year: lastYear })}</span>
            )}
            {notCompared && <span className="key key-pale">{t('months.unfinished')}</span>}
          </figcaption>
          <Suspense fallback={<div className="chart-space" />}>
            <MonthsChart
              months={picture.months}
              language={language}
              title={t('months.chartTitle', { area: area.name, year, lastYear })}
              description={t('months.chartDescription', { year, lastYear })}
              axis={t('months.axis')}
            />
          </Suspense>
        </figure>
        <MonthsTable data={data} />
      </div>
      <Button variant="quiet" onClick={download}>
        <DownloadIcon aria-hidden fontSize="1.25rem" />
        {t('csv.months')}
      </Button>
    </section>
  );
}

function MonthsTable({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { picture, year } = data;
  const { comparison } = picture;
  const hasLastYear = picture.months.some(({ lastYear }) => lastYear !== null);
  const none = <Blank meaning={t('months.noData')} />;
  const show = (count: number | null) => (count === null ? none : formatCount(count, language));
  return (
    <table className="figures months-table">
      <caption className="visually-hidden">{t('months.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('months.month')}</th>
          <th scope="col">{year}</th>
          {hasLastYear && <th scope="col">{year - 1}</th>}
          {comparison && <th scope="col">{t('months.difference')}</th>}
        </tr>
      </thead>
      <tbody>
        {picture.months.map(({ month, thisYear, lastYear, compared }) => (
          <tr key={month} className={comparison && !compared ? 'not-compared' : undefined}>
            <th scope="row">{capitalise(formatMonth(month, language, 'long'))}</th>
            <td>{show(thisYear)}</td>
            {hasLastYear && <td>{show(lastYear)}</td>}
            {comparison && (
              <td>
                {compared ? (
                  formatDifference((thisYear ?? 0) - (lastYear ?? 0), language)
                ) : (
                  <Blank meaning={t('months.notCompared')} />
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
      {comparison && (
        <tfoot>
          <tr>
            <th scope="row">{capitalise(monthsText(comparison, { t, language }, 'short'))}</th>
            <td>{formatCount(picture.thisYear, language)}</td>
            <td>{formatCount(picture.lastYear, language)}</td>
            <td>{formatDifference(picture.thisYear - picture.lastYear, language)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
