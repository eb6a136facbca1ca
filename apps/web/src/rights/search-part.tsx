import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import {
  caseQuery,
  isSearching,
  searchQuery,
  startSearch,
  type RightsCase,
} from './rights-queries.js';
import { progressOf } from './search-progress.js';
import { useStep } from './use-step.js';

/** Looks for the person in all that the authority holds, and tells how far it has come. */
export function SearchPart({ found }: { found: RightsCase }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const search = useStep(() => startSearch(found.id));
  const isUnderWay = isSearching(found);
  const progress = useQuery({ ...searchQuery(found.id), enabled: isUnderWay });
  const last = (isUnderWay && progress.data) || found.search;
  const queries = useQueryClient();
  const hasEnded = progress.data !== undefined && !isSearching({ search: progress.data });
  useEffect(() => {
    if (isUnderWay && hasEnded) {
      void queries.invalidateQueries({ queryKey: caseQuery(found.id).queryKey });
    }
  }, [isUnderWay, hasEnded, queries, found.id]);
  return (
    <section className="rights-work" aria-labelledby="search">
      <h2 id="search">{t('rights.search.heading')}</h2>
      <p>{t('rights.search.lead')}</p>
      <p role="status">
        {last &&
          t(`rights.search.${last.status}`, {
            formatted: formatCount(Number(last.contents), language),
          })}
      </p>
      {last && isUnderWay && <progress aria-label={t('rights.search.bar')} {...progressOf(last)} />}
      {last?.status === 'completed' && last.textsInAll === null && (
        <p>{t('rights.search.partly')}</p>
      )}
      {search.isError && (
        <p className="ds-validation-message" role="alert">
          {problemText(search.error, t)}
        </p>
      )}
      {found.identity === 'not_yet' && <p>{t('rights.search.first')}</p>}
      {found.identity !== 'not_yet' && !isUnderWay && (
        <Button
          variant={last === null ? 'primary' : 'secondary'}
          busy={search.isPending}
          onClick={() => search.mutate(undefined)}
        >
          {t(last === null ? 'rights.search.start' : 'rights.search.again')}
        </Button>
      )}
    </section>
  );
}
