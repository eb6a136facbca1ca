import { similarChart, type StatisticUnit } from '#domain';
import { useTranslation } from 'react-i18next';
import { DrawingView } from '../figures/drawing-view.js';
import { FigureFrame } from '../figures/figure-frame.js';
import { formatCount, formatRate, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import { intervalText, valueText } from './beside-words.js';
import type { SimilarComparison, SimilarPoint } from './similar-queries.js';

interface SimilarFigureProps {
  /** Unique on the page. */
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  readonly unit: StatisticUnit;
  readonly points: readonly SimilarPoint[];
  readonly comparison: SimilarComparison;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
  readonly fileName: string;
}

/** A municipality among those like it: sentence, chart, table and source. Never a ranking: by name, the own one first. */
export function SimilarFigure(props: SimilarFigureProps) {
  const { id, heading, caption, unit, points, comparison, sentences, notes, source } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const sorted = [...points].sort(
    (one, other) =>
      Number(other.isOwn) - Number(one.isOwn) || one.name.localeCompare(other.name, 'sv'),
  );
  const dots = sorted.flatMap(({ name, value, low, high, isOwn }) =>
    value === null ? [] : [{ name, value, low, high, isOwn }],
  );
  const words = {
    ...{ title: caption, description: t('similar.description') },
    ...{ unit: t(`statistics.unit_${unit}`), median: t('similar.median') },
    format: (value: number) =>
      Number.isInteger(value) ? formatCount(value, language) : formatRate(value, language),
  };
  const panel = {
    ...{ id: `${id}-chart`, dots, median: comparison.median },
    quartiles: comparison.quartiles,
  };
  const rows = sorted.map(({ name, key, value, low, high, status }) => [
    ...[name, key, value, low, high, t(`statistics.status_${status}`)],
  ]);
  const head = ['similar.municipality', 'csv.code', 'similar.value', 'statistics.low'].concat(
    ...['statistics.high', 'statistics.status'],
  );
  return (
    <FigureFrame
      {...{ id, heading, sentences, notes, source }}
      chart={
        dots.length === 0 ? (
          <p>{t('statistics.noData')}</p>
        ) : (
          <DrawingView draw={(width) => similarChart(panel, words, width)} />
        )
      }
      table={
        <Details summary={t('statistics.asTable')}>
          <SimilarTable {...{ points: sorted, caption, unit, language }} />
        </Details>
      }
      csv={{ name: `${props.fileName}.csv`, rows: [head.map((key) => t(key)), ...rows] }}
    />
  );
}

interface SimilarTableProps {
  readonly points: readonly SimilarPoint[];
  readonly caption: string;
  readonly unit: StatisticUnit;
  readonly language: Language;
}

function SimilarTable({ points, caption, unit, language }: SimilarTableProps) {
  const { t } = useTranslation();
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('similar.municipality')}</th>
          <th scope="col">{t(`statistics.unit_${unit}`)}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => {
          const interval = intervalText(point, language);
          return (
            <tr key={point.key}>
              <th scope="row">
                {point.isOwn ? t('similar.ownRow', { name: point.name }) : point.name}
              </th>
              <td>
                {point.value === null
                  ? t(`statistics.status_${point.status}`)
                  : `${valueText(point.value, unit, language)}${interval ? ` (${interval})` : ''}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
