import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.js';
import { coordinatorsQuery, secondPersonsQuery } from '../organisation/organisation-queries.js';
import { Alert } from '../ui/alert.js';

/** What is missing in the organisation: coordinators, or anybody to be the second of two. */
export function CoordinatorsNotice() {
  const { t } = useTranslation();
  const coordinators = useQuery(coordinatorsQuery);
  const seconds = useQuery(secondPersonsQuery);
  const count = (state: string) =>
    coordinators.data?.filter((each) => each.state === state).length ?? 0;
  const [missing, ending] = [count('missing'), count('ends_soon')];
  const alone = seconds.data?.enough === false;
  if (missing === 0 && ending === 0 && !alone) return null;
  return (
    <Alert kind="attention" heading={t('organisation.notice.heading')}>
      {missing > 0 && <p>{t('organisation.notice.missing', { count: missing })}</p>}
      {ending > 0 && <p>{t('organisation.notice.ending', { count: ending })}</p>}
      {alone && <p>{t('organisation.second.missing')}</p>}
      <p>
        <Link href="/organisations">{t('organisation.notice.see')}</Link>
      </p>
    </Alert>
  );
}
