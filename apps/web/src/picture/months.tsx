import { DownloadIcon } from '@navikt/aksel-icons';
import { capitalise, formatMonth, periodText, standingOf, type MonthFigures } from '#domain';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadCsv } from '../format/csv.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { MonthsTable } from './months-table.js';
import { sourceLine } from './notes.js';
import { beforeText, isOutside } from './texts.js';
import type { PictureData } from './use-picture.js';

const MonthsChart = lazy(async () => ({
  default: (await import('./months-chart.js')).MonthsChart,
}));

/** The months of the period beside the same months before, and beside what was expected where that is known. */
export function Months({ data, id = 'months' }: { data: PictureData; id?: string }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { area, picture } = data;
  const now = periodText(picture.period, language);
  const before = beforeText(data.picture, language);
  const breaks = useMemo(() => picture.breaks.map(({ from }) => from), [picture.breaks]);
  return (
    <section className="months" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('months.heading')}</h2>
      <MonthsSentence data={data} />
      <div className="months-columns">
        <figure className="chart">
          <MonthsKey data={data} />
          <Suspense fallback={<div className="chart-space" />}>
            <MonthsChart
              months={picture.months}
              breaks={breaks}
              language={language}
              title={t('months.chartTitle', { area: area.name, year: now, lastYear: before })}
              description={t('months.chartDescription', { year: now, lastYear: before })}
              axis={t('months.axis')}
            />
          </Suspense>
        </figure>
        <MonthsTable data={data} />
      </div>
      <Button variant="quiet" onClick={() => downloadMonths(data, t, language)}>
        <DownloadIcon aria-hidden fontSize="1.25rem" />
        {t('csv.months')}
      </Button>
    </section>
  );
}

function downloadMonths(
  data: PictureData,
  t: ReturnType<typeof useTranslation>['t'],
  language: 'sv' | 'en',
): void {
  const { area, picture } = data;
  downloadCsv(`${area.code}-${picture.period.from}-${t('months.month').toLowerCase()}.csv`, [
    [
      ...[t('csv.area'), t('months.month'), t('csv.count'), beforeText(data.picture, language)],
      ...[t('csv.low'), t('csv.high'), t('csv.source')],
    ],
    ...picture.months.map(({ month, now, before, expected }) => [
      ...[area.name, month, now, before, expected?.low ?? null, expected?.high ?? null],
      sourceLine(data, t, language),
    ]),
  ]);
}

/** The months outside what was expected, else the one with most. */
function MonthsSentence({ data: { picture } }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const name = ({ month }: MonthFigures) => formatMonth(Number(month.slice(5)), language, 'long');
  const known = picture.months.filter(({ now, expected }) => now !== null && expected !== null);
  const standing = (word: RegExp) =>
    known.filter(({ now, expected }) => word.test(standingOf(now!, expected!))).map(name);
  const [above, below] = [standing(/bove$/), standing(/elow$/)];
  if (above.length + below.length > 0) {
    return (
      <p className="figure-sentence">
        {above.length > 0 && t('months.above', { months: above.join(', ') })}{' '}
        {below.length > 0 && t('months.below', { months: below.join(', ') })}
      </p>
    );
  }
  const most = Math.max(...picture.months.map(({ now }) => now ?? 0));
  const withMost = picture.months.filter(({ now }) => now === most);
  if (most === 0 || withMost.length !== 1) return null;
  return (
    <p className="figure-sentence">
      {t('months.most', {
        count: most,
        month: name(withMost[0]!),
        formatted: formatCount(most, language),
      })}
    </p>
  );
}

function MonthsKey({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { months, compared, period, breaks } = data.picture;
  const notCompared = months.some((month) => compared && !month.compared && month.now !== null);
  return (
    <figcaption className="chart-key">
      <span className="visually-hidden">{t('months.key')}: </span>
      <span className="key key-bar">
        {t('months.bars', { year: capitalise(periodText(period, language)) })}
      </span>
      {months.some(({ before }) => before !== null) && (
        <span className="key key-tick">
          {t('months.ticks', { year: beforeText(data.picture, language) })}
        </span>
      )}
      {months.some(({ expected }) => expected !== null) && (
        <span className="key key-expected">{t('months.expected')}</span>
      )}
      {breaks.some(({ from }) => from >= period.from) && (
        <span className="key key-break">{t('breaks.key')}</span>
      )}
      {months.some(isOutside) && <span className="key key-outside">{t('months.outside')}</span>}
      {notCompared && <span className="key key-pale">{t('months.unfinished')}</span>}
    </figcaption>
  );
}
