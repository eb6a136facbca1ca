import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.js';
import { Alert } from '../ui/alert.js';
import { secondPersonsQuery } from './organisation-queries.js';

/** Said while people are added: nobody can be the second of two yet. */
export function SecondWarning() {
  const { t } = useTranslation();
  const { data } = useQuery(secondPersonsQuery);
  if (data?.enough !== false) return null;
  return (
    <Alert kind="attention" heading={t('organisation.second.missing')}>
      <p>{t('organisation.second.intro')}</p>
      <p>
        <Link href="/organisations">{t('organisation.notice.see')}</Link>
      </p>
    </Alert>
  );
}
