import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import {
  endSecondPerson,
  secondPersonsQuery,
  useForgetOrganisation,
} from './organisation-queries.js';
import { daysInWords } from './save-form.js';
import { SecondForm } from './second-form.js';

/** Who is the second of two, and a warning when there is nobody. */
export function SecondPersons({ administers }: { administers: boolean }) {
  const { t } = useTranslation();
  const forget = useForgetOrganisation();
  const seconds = useQuery(secondPersonsQuery);
  const end = useMutation({ mutationFn: endSecondPerson, onSettled: forget });
  if (seconds.isPending) return <Loading />;
  if (seconds.isError) {
    return <Failure problem={seconds.error} onRetry={() => void seconds.refetch()} />;
  }
  const { items, reviewers, enough } = seconds.data;
  return (
    <section className="organisation-part" aria-labelledby="second-heading">
      <h2 id="second-heading">{t('organisation.second.heading')}</h2>
      <p>{t('organisation.second.intro')}</p>
      {enough ? (
        <p>{t('organisation.second.enough', { count: reviewers })}</p>
      ) : (
        <Alert kind="attention" heading={t('organisation.second.missing')} headingLevel={3}>
          <p>{t('organisation.second.missingHelp')}</p>
        </Alert>
      )}
      <ul className="organisation-list">
        {items.map(({ id, person, capacity, from, lastDay, mayReview }) => (
          <li key={id}>
            <span>
              <strong>{person.name ?? t('organisation.hidden')}</strong>
              <span className="organisation-term">
                {t(`organisation.second.capacity.${capacity}`)} · {daysInWords(t, from, lastDay)}
              </span>
            </span>
            {!mayReview && <Tag kind="attention">{t('organisation.second.mayNot')}</Tag>}
            {administers && (
              <Button variant="quiet" busy={end.isPending} onClick={() => end.mutate(id)}>
                {t('organisation.second.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(end.error, t)}</p>
        </Alert>
      )}
      {administers && (
        <Details summary={t('organisation.second.name')}>
          <SecondForm />
        </Details>
      )}
    </section>
  );
}
