import { formatMonth, periodText } from '#domain';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bar } from '../charts/bars-chart.js';
import { monthName } from '../format/bands.js';
import type { Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Table } from '../ui/table.js';
import { rangeText, type ShownThreats } from './shown-threats.js';
import type { CodedRange } from './threats-query.js';

const BarsChart = lazy(async () => ({
  default: (await import('../charts/bars-chart.js')).BarsChart,
}));
const YEAR_LETTERS = 'YYYY'.length;

/** Month by month, or year by year in bands, as chart and as table. */
export function ThreatsSeries({ threats, period, area }: ShownThreats) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const isBanded = threats.told === 'bands';
  const { series } = threats;
  const bars = useMemo(
    () => series.map((each) => barOf(each, isBanded, period.from, language)),
    [series, isBanded, period.from, language],
  );
  const heading = t(isBanded ? 'staffThreats.byYear' : 'staffThreats.byMonth');
  const title = t('staffThreats.chartTitle', {
    ...{ heading, area: area.name },
    period: isBanded ? `${series[0]?.code}–${series.at(-1)?.code}` : periodText(period, language),
  });
  return (
    <section aria-labelledby="threats-series">
      <h2 id="threats-series">{heading}</h2>
      <div className="months-columns">
        <figure className="chart">
          {isBanded && (
            <figcaption className="chart-key">
              <span className="visually-hidden">{t('months.key')}: </span>
              <span className="key key-bar">{t('staffThreats.atLeast')}</span>
              <span className="key key-expected">{t('staffThreats.atMost')}</span>
            </figcaption>
          )}
          <Suspense fallback={<div className="chart-space bars-space" />}>
            <BarsChart
              id="threats"
              {...{ bars, language, title }}
              description={t('staffThreats.chartDescription')}
            />
          </Suspense>
        </figure>
        <Table caption={heading} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t(isBanded ? 'staffThreats.year' : 'months.month')}</th>
              <th scope="col">{t('csv.count')}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((each) => (
              <tr key={each.code}>
                <th scope="row">{nameOf(each.code ?? '', language)}</th>
                <td>{rangeText(each, language)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  );
}

const isYear = (code: string): boolean => code.length === YEAR_LETTERS;
const nameOf = (code: string, language: Language): string =>
  isYear(code) ? code : monthName(code, language);

function barOf(range: CodedRange, isBanded: boolean, main: string, language: Language): Bar {
  const key = range.code ?? '';
  return {
    ...{ key, count: range.atLeast, text: rangeText(range, language) },
    label: isYear(key) ? key : formatMonth(Number(key.slice(YEAR_LETTERS + 1)), language, 'narrow'),
    range: isBanded ? { low: range.atLeast, high: range.atMost } : null,
    isMain: !isBanded || main.startsWith(key),
  };
}
