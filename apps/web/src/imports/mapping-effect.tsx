import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import { formatCount, formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { namesByCode } from '../picture/names.js';
import { problemText } from '../shell/states.js';
import type { MappingCheck } from './queries.js';
import { ErrorTable } from './row-errors.js';

/** What the mapping makes of the first rows. */
export function MappingEffect({ check }: { check: UseQueryResult<MappingCheck> }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, isPending } = check;
  return (
    <section className="mapping-effect" aria-label={t('imports.effect.heading')}>
      <h2>{t('imports.effect.heading')}</h2>
      {error && (
        <p role="alert" className="ds-validation-message">
          {problemText(error, t)}
        </p>
      )}
      {!error && isPending && <p>{t('imports.effect.pending')}</p>}
      {!error && data && (
        <>
          <p role="status" className="lead-second">
            {t('imports.effect.counts', {
              read: formatCount(data.read, language),
              accepted: formatCount(data.accepted, language),
              refused: formatCount(data.refused, language),
            })}
          </p>
          <Samples check={data} />
          {data.errors.length > 0 && <ErrorTable errors={data.errors} withValues />}
        </>
      )}
    </section>
  );
}

function Samples({ check }: { check: MappingCheck }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const categories = useQuery(categoriesQuery);
  const name = namesByCode([], categories.data?.items ?? []);
  if (check.samples.length === 0) return null;
  return (
    <ul className="samples">
      {check.samples.map(({ line, category, occurredFrom, areaName }) => (
        <li key={line}>
          <strong>{name(category, language)}</strong>{' '}
          {t('imports.effect.sample', {
            ...{ line, area: areaName, date: formatDate(Date.parse(occurredFrom)) },
            time: formatTime(Date.parse(occurredFrom), language),
          })}
        </li>
      ))}
    </ul>
  );
}
