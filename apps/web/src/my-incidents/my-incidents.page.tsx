import '../styles/report.css';
import '../styles/my-incidents.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, type Session } from '../api/client.js';
import { CorrectIncident } from '../correct/correct-incident.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button, ButtonLink } from '../ui/button.js';
import { IncidentList } from './incident-list.js';
import { OwnIncident } from './own-incident.js';

const PER_PAGE = 25;
const UUID = /^[0-9a-f-]{36}$/i;

/** What one has reported oneself, and what became of it. */
export default function MyIncidentsPage({ session, address }: { session: Session; address: URL }) {
  const [id, page] = address.pathname.split('/').slice(2);
  if (!id || !UUID.test(id)) return <OwnIncidents />;
  if (page === 'correct') {
    return <CorrectIncident key={id} session={session} id={id} backTo={`/my-incidents/${id}`} />;
  }
  return <OwnIncident id={id} isCorrected={address.searchParams.has('corrected')} />;
}

function OwnIncidents() {
  const { t } = useTranslation();
  usePageTitle(t('mine.heading'));
  const incidents = useInfiniteQuery({
    queryKey: ['incidents', 'mine'],
    queryFn: ({ pageParam }) => {
      const query = { mine: true, limit: PER_PAGE, ...(pageParam && { cursor: pageParam }) };
      return answer(api.GET('/api/v1/incidents', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  if (incidents.isPending) return <Loading />;
  if (incidents.isError) {
    return <Failure problem={incidents.error} onRetry={() => void incidents.refetch()} />;
  }
  const items = incidents.data.pages.flatMap((page) => page.items);
  return (
    <div className="mine">
      <h1>{t('mine.heading')}</h1>
      {items.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <p className="mine-lead">{t('mine.lead')}</p>
          <IncidentList items={items} folder="/my-incidents" />
        </>
      )}
      <div className="report-actions">
        {incidents.hasNextPage && (
          <Button
            busy={incidents.isFetchingNextPage}
            onClick={() => void incidents.fetchNextPage()}
          >
            {t('mine.more')}
          </Button>
        )}
        <ButtonLink href="/report" variant="primary">
          {t('mine.report')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <div className="mine-empty">
      <p>{t('mine.empty')}</p>
      <ul>
        <li>{t('mine.emptySmall')}</li>
        <li>{t('mine.emptyBack')}</li>
        <li>{t('mine.emptyQuiet')}</li>
      </ul>
    </div>
  );
}
