import {
  riskMoveWords,
  riskPlace,
  riskTrendWords,
  workStatusWords,
  type RiskRating,
} from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Table } from '../ui/table.js';
import { Tag } from '../ui/tag.js';
import type { Risk } from './risk-queries.js';
import { areaName, levelText, placeText, riskName, valuesText } from './risk-words.js';

const COLUMNS = [
  'risk',
  'focusArea',
  'inherent',
  'residual',
  'worst',
  'move',
  'trend',
  'reviewOn',
] as const;
type Column = (typeof COLUMNS)[number];

interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Everything that the matrix shows, as a table to read, sort and print: the worst first. */
export function RiskTable({ risks, caption }: { risks: readonly Risk[]; caption: string }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [order, setOrder] = useState<Order>({ column: 'residual', isDescending: true });
  const sorted = [...risks].sort((a, b) => compared(a, b, order.column, language));
  if (order.isDescending) sorted.reverse();
  const sort = (column: Column): void =>
    setOrder({
      column,
      isDescending: column === order.column ? !order.isDescending : isNumber(column),
    });
  return (
    <Table caption={caption} className="row-table risk-table risk-list">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" aria-sort={sortOf(order, column)}>
              <button type="button" className="risk-sort" onClick={() => sort(column)}>
                {t(`risks.column.${column}`)}
                <span aria-hidden>{arrowOf(order, column)}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((risk) => (
          <Row key={risk.id} risk={risk} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ risk }: { risk: Risk }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { id, judgement, move, levelBefore, residualLevel } = risk;
  const worst = judgement.residual && riskPlace(judgement.residual)?.worst;
  return (
    <tr>
      <th scope="row">
        <Link href={`/risks/${id}`}>{riskName(judgement, language)}</Link>
        {judgement.isClosed && (
          <>
            {' '}
            <Tag>{t('risks.closed')}</Tag>
          </>
        )}
      </th>
      <td>{areaName(judgement.focusArea, language)}</td>
      <td>{ratingText(judgement.inherent)}</td>
      <td>
        {judgement.work
          ? workStatusWords[judgement.work][language]
          : ratingText(judgement.residual)}
        {residualLevel !== null && (
          <span className="risk-in-words">{levelText(residualLevel, language)}</span>
        )}
      </td>
      <td>{worst ? valuesText(worst, language) : ''}</td>
      <td>
        {move && riskMoveWords[move][language]}
        {levelBefore !== null && ` (${levelBefore})`}
      </td>
      <td>{judgement.trend && riskTrendWords[judgement.trend][language]}</td>
      <td>{judgement.reviewOn}</td>
    </tr>
  );
}

function ratingText(rating: RiskRating | null): string {
  const place = rating && riskPlace(rating);
  return place ? placeText(place) : '–';
}

const isNumber = (column: Column): boolean => column === 'inherent' || column === 'residual';

function sortOf(
  { column, isDescending }: Order,
  own: Column,
): 'ascending' | 'descending' | undefined {
  if (column !== own) return undefined;
  return isDescending ? 'descending' : 'ascending';
}

function arrowOf(order: Order, column: Column): string {
  const sorted = sortOf(order, column);
  if (sorted === undefined) return '';
  return sorted === 'descending' ? ' ↓' : ' ↑';
}

function compared(a: Risk, b: Risk, column: Column, language: Language): number {
  const by = keyOf(a, column, language);
  const other = keyOf(b, column, language);
  if (typeof by === 'number' && typeof other === 'number') return by - other;
  return String(by).localeCompare(String(other), language);
}

function keyOf(risk: Risk, column: Column, language: Language): number | string {
  const { judgement } = risk;
  if (column === 'risk') return riskName(judgement, language);
  if (column === 'focusArea') return areaName(judgement.focusArea, language);
  if (column === 'inherent') return risk.inherentLevel ?? 0;
  if (column === 'residual') return risk.residualLevel ?? 0;
  if (column === 'worst') {
    const worst = judgement.residual && riskPlace(judgement.residual)?.worst;
    return worst ? valuesText(worst, language) : '';
  }
  if (column === 'move') return (risk.residualLevel ?? 0) - (risk.levelBefore ?? 0);
  if (column === 'trend') return judgement.trend ?? '';
  return judgement.reviewOn ?? '';
}
