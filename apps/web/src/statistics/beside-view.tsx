import { besideChart, type BesidePanel } from '#domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawingView } from '../figures/drawing-view.js';
import { formatCount, formatRate, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import { intervalText, seriesTitle, valueText } from './beside-words.js';
import type { BesideSeries } from './statistics-queries.js';

interface BesideViewProps {
  readonly series: BesideSeries;
  readonly years: BesidePanel['years'];
  readonly unfinished: readonly number[];
  readonly source: string;
}

type Translate = ReturnType<typeof useTranslation>['t'];

/** One series: the chart, the table that holds the same, and where it comes from. */
export function BesideView({ series, years, unfinished, source }: BesideViewProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const id = `beside${useId().replaceAll(/\W/g, '')}`;
  const title = seriesTitle(series);
  const caption = t('statistics.caption', { title, area: series.areaName });
  const panel: BesidePanel = {
    ...{ id, years, unfinished, lines: series.lines },
    isBars: series.unit === 'count' && series.lines.length === 1,
    breaks: series.breaks.map(({ year }) => year),
  };
  const words = {
    title: caption,
    description: t('statistics.description'),
    unit: t(`statistics.unit_${series.unit}`),
    format: (value: number) => formatCount(value, language),
    genders: {
      all: t('statistics.gender_all'),
      women: t('statistics.gender_women'),
      men: t('statistics.gender_men'),
    },
    suppressed: t('statistics.suppressedShort'),
    break: t('statistics.breakShort'),
  };
  return (
    <section className="beside-panel" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{title}</h3>
      {series.isWider && (
        <p className="beside-wider">{t('statistics.wider', { area: series.areaName })}</p>
      )}
      {series.lines.length === 0 ? (
        <p>{t('statistics.noData')}</p>
      ) : (
        <>
          <DrawingView draw={(width) => besideChart(panel, words, width)} />
          {series.breaks.map(({ year, reasons }) => (
            <p key={year} className="figure-note">
              {t('statistics.breakNote', {
                year,
                reasons: reasons
                  .map((reason) => t(`statistics.reason_${reason}`))
                  .join(t('statistics.and')),
              })}
            </p>
          ))}
          <Details summary={t('statistics.asTable')}>
            <BesideTable {...{ series, caption, unfinished, language }} />
          </Details>
        </>
      )}
      <p className="source">{source}</p>
    </section>
  );
}

interface BesideTableProps {
  readonly series: BesideSeries;
  readonly caption: string;
  readonly unfinished: readonly number[];
  readonly language: Language;
}

function BesideTable({ series, caption, unfinished, language }: BesideTableProps) {
  const { t } = useTranslation();
  const { lines, gaps } = series;
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort();
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('statistics.year')}</th>
          {lines.map(({ gender }) => (
            <th key={gender} scope="col">
              {lines.length === 1 && gender === 'all'
                ? t(`statistics.unit_${series.unit}`)
                : t(`statistics.gender_${gender}`)}
            </th>
          ))}
          {gaps.length > 0 && <th scope="col">{t('statistics.gap')}</th>}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">
              {unfinished.includes(year) ? t('statistics.partYear', { year }) : year}
            </th>
            {lines.map(({ gender, points }) => {
              const point = points.find((each) => each.year === year);
              return <td key={gender}>{point ? cellText(point, series, t, language) : '–'}</td>;
            })}
            {gaps.length > 0 && <td>{gapText(year, gaps, language)}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function cellText(
  point: BesideSeries['lines'][number]['points'][number],
  { unit }: BesideSeries,
  t: Translate,
  language: Language,
): string {
  if (point.value === null) return t(`statistics.status_${point.status}`);
  const interval = intervalText(point, language);
  const n = point.sample === null ? '' : `, n = ${formatCount(point.sample, language)}`;
  const reckoned = point.isReckoned ? '*' : '';
  const more =
    interval === null && n === '' ? '' : ` (${[interval ?? ''].join('')}${reckoned}${n})`;
  return `${valueText(point.value, unit, language)}${more.replace('(, ', '(')}`;
}

function gapText(year: number, gaps: BesideSeries['gaps'], language: Language): string {
  const gap = gaps.find((each) => each.year === year);
  if (gap === undefined) return '–';
  const interval = intervalText(gap, language);
  return `${formatRate(gap.value, language)}${interval === null ? '' : ` (${interval})`}`;
}
