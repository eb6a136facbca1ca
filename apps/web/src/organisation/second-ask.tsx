import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import '../styles/organisation.css';
import { Alert } from '../ui/alert.js';
import { Details } from '../ui/details.js';
import { secondPersonsQuery } from './organisation-queries.js';
import { SecondForm } from './second-form.js';

/** Asked while people are added: who is the second where two are needed. Open until somebody is. */
export function SecondAsk() {
  const { t } = useTranslation();
  const { data } = useQuery(secondPersonsQuery);
  if (data === undefined) return null;
  const { enough, reviewers } = data;
  return (
    <section className="part-group" aria-labelledby="second-ask">
      <h2 id="second-ask">{t('people.second.ask')}</h2>
      <p>{t('organisation.second.intro')}</p>
      {enough ? (
        <p>{t('organisation.second.enough', { count: reviewers })}</p>
      ) : (
        <Alert kind="attention" heading={t('organisation.second.missing')} headingLevel={3}>
          <p>{t('people.second.missingHelp', { count: reviewers })}</p>
        </Alert>
      )}
      <Details key={String(enough)} summary={t('organisation.second.name')} open={!enough}>
        <SecondForm />
      </Details>
    </section>
  );
}
