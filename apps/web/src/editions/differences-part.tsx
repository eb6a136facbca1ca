import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure, Loading } from '../shell/states.js';
import { Select } from '../ui/select.js';
import { differencesQuery, type Edition } from './edition-queries.js';
import { ToldDifferences } from './told-differences.js';

/** What is otherwise than in another version of the same picture. */
export function DifferencesPart({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const others = edition.versions.filter(({ id }) => id !== edition.id);
  const before = others.find(({ number }) => number < edition.number) ?? others[0]!;
  const [against, setAgainst] = useState(before.id);
  const other = others.find(({ id }) => id === against);
  const { data, error, refetch } = useQuery(differencesQuery(edition.id, against));
  return (
    <section className="edition-differences" aria-labelledby="differences-heading">
      <h2 id="differences-heading">{t('editions.differences.heading')}</h2>
      <Select
        id="against"
        label={t('editions.differences.against')}
        value={against}
        onChange={setAgainst}
      >
        {others.map(({ id, number }) => (
          <option key={id} value={id}>
            {t('editions.number', { number })}
          </option>
        ))}
      </Select>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data?.told.length === 0 && <p>{t('editions.differences.none')}</p>}
      {data && data.told.length > 0 && (
        <ToldDifferences
          items={data.told}
          caption={t('editions.differences.caption', { count: data.told.length })}
          was={t('editions.number', { number: other?.number })}
          is={t('editions.number', { number: edition.number })}
        />
      )}
    </section>
  );
}
