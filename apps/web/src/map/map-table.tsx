import { DownloadIcon } from '@navikt/aksel-icons';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadCsv } from '../format/csv.js';
import { formatCount, formatDifference } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import type { Choropleth, MapFigures } from './queries.js';
import { rateText } from './readings.js';

const COLUMNS = ['name', 'count', 'difference', 'population', 'rate'] as const;
type Column = (typeof COLUMNS)[number];

const valueOf = (figures: MapFigures, column: Column): number | string => {
  if (column === 'name') return figures.name;
  if (column === 'difference') return figures.now - figures.before;
  if (column === 'rate') return figures.rate?.rate ?? -1;
  return figures[column] ?? -1;
};

/** The rows in the order of a column: names from A, figures from the most. */
export function sortedBy(map: Choropleth, column: Column, isReversed: boolean): MapFigures[] {
  const sign = isReversed ? -1 : 1;
  return map.features
    .map(({ properties }) => properties)
    .sort((a, b) => {
      const [one, other] = [valueOf(a, column), valueOf(b, column)];
      const order =
        typeof one === 'string' ? one.localeCompare(String(other), 'sv') : Number(other) - one;
      return sign * order || a.name.localeCompare(b.name, 'sv');
    });
}

interface MapTableProps {
  readonly map: Choropleth;
  readonly caption: string;
  readonly fileName: string;
  readonly source: string;
}

/** The map's twin: the same areas and figures, in any order, and as a file. */
export function MapTable({ map, caption, fileName, source }: MapTableProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [order, setOrder] = useState<{ column: Column; isReversed: boolean }>({
    column: 'count',
    isReversed: false,
  });
  const rows = useMemo(() => sortedBy(map, order.column, order.isReversed), [map, order]);
  const sortBy = (column: Column): void =>
    setOrder({ column, isReversed: column === order.column && !order.isReversed });
  const directionOf = (column: Column) => {
    if (column !== order.column) return undefined;
    return (column === 'name') !== order.isReversed ? 'ascending' : 'descending';
  };
  return (
    <>
      <Table caption={caption} className="map-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortHeading
                key={column}
                name={t(`map.column.${column}`)}
                direction={directionOf(column)}
                onSort={() => sortBy(column)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((figures) => (
            <tr key={`${figures.level}:${figures.code}`}>
              <th scope="row">{figures.name}</th>
              <td>{formatCount(figures.count, language)}</td>
              <td>
                {map.compared ? formatDifference(figures.now - figures.before, language) : '–'}
              </td>
              <td>
                {figures.population === null ? '–' : formatCount(figures.population, language)}
              </td>
              <td>{rateText(figures, language) ?? t(reasonOf(figures))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('map.all')}</th>
            <td>{formatCount(map.overall.count, language)}</td>
            <td>
              {map.compared
                ? formatDifference(map.overall.now - map.overall.before, language)
                : '–'}
            </td>
            <td>
              {map.overall.population === null
                ? '–'
                : formatCount(map.overall.population, language)}
            </td>
            <td>{rateText({ rate: map.overall.rate } as MapFigures, language) ?? '–'}</td>
          </tr>
        </tfoot>
      </Table>
      <Button variant="quiet" onClick={() => downloadCsv(fileName, csvRows(map, t, source))}>
        <DownloadIcon aria-hidden fontSize="1.25rem" />
        {t('map.csv')}
      </Button>
    </>
  );
}

/** Every figure of every area, unrounded, with the source in each row. */
export function csvRows(map: Choropleth, t: (key: string) => string, source: string) {
  const headings = [
    'area',
    'code',
    'count',
    'now',
    'before',
    'population',
    'rate',
    'low',
    'high',
    'class',
  ];
  return [
    [...headings.map((name) => t(`map.csvColumn.${name}`)), t('csv.source')],
    ...map.features.map(({ properties: one }) => [
      ...[one.name, one.code, one.count, one.now, one.before, one.population],
      ...[one.rate?.rate ?? null, one.rate?.low ?? null, one.rate?.high ?? null, one.class, source],
    ]),
  ];
}

const reasonOf = ({ population }: MapFigures): string =>
  population === null ? 'map.class.unpeopled' : 'map.class.few';

interface SortHeadingProps {
  readonly name: string;
  readonly direction: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

function SortHeading({ name, direction, onSort }: SortHeadingProps) {
  const arrow = direction === undefined ? '' : direction === 'ascending' ? ' ↑' : ' ↓';
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className="sort-button" onClick={onSort}>
        {name}
        <span aria-hidden>{arrow}</span>
      </button>
    </th>
  );
}
