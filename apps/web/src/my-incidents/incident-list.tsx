import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { areasQuery, categoriesQuery, focusAreasQuery } from '../api/queries.js';
import type { components } from '../api/schema.js';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { namesByCode } from '../picture/names.js';
import { finestOfCode } from '../report/where-choices.js';
import { Tag } from '../ui/tag.js';
import { HandlingTag } from './handling-tag.js';

interface IncidentListProps {
  readonly items: readonly components['schemas']['ListedIncidentDto'][];
  /** Where each one's own page lies. */
  readonly folder: '/my-incidents' | '/incidents';
}

/** Incidents as links: what, where, when received, and how far the receiver has come. */
export function IncidentList({ items, folder }: IncidentListProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const categories = useQuery(categoriesQuery);
  const focusAreas = useQuery(focusAreasQuery);
  const areas = useQuery(areasQuery);
  const nameOf = useMemo(
    () => namesByCode(focusAreas.data?.items ?? [], categories.data?.items ?? []),
    [categories.data, focusAreas.data],
  );
  return (
    <ul className="mine-list">
      {items.map(
        ({ id, reference, category, areaCode, receivedAt, handling, status, isRestricted }) => (
          <li key={id}>
            <Link href={`${folder}/${id}`} className="mine-item">
              <span className="mine-what">{nameOf(category, language)}</span>
              <span className="mine-where">
                {finestOfCode(areas.data ?? [], areaCode)?.name ?? areaCode},{' '}
                {formatDate(Date.parse(receivedAt))}
              </span>
              <HandlingTag state={handling.state} isWithdrawn={status === 'withdrawn'} />
              {isRestricted && <Tag kind="attention">{t('restricted.tag')}</Tag>}
              {handling.outcome && <span className="mine-outcome">{handling.outcome}</span>}
              <span className="mine-reference">{reference}</span>
            </Link>
          </li>
        ),
      )}
    </ul>
  );
}
