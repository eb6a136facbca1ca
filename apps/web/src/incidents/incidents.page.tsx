import '../styles/report.css';
import '../styles/my-incidents.css';
import '../styles/incidents.css';
import { focusAreaCodes, incidentKindNames, incidentKinds } from '#domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, type Session } from '../api/client.js';
import { focusAreasQuery } from '../api/queries.js';
import { CorrectIncident } from '../correct/correct-incident.js';
import { capitalise } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { IncidentList } from '../my-incidents/incident-list.js';
import { moveTo } from '../navigation/address.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { HandledIncident } from './handled-incident.js';

const PER_PAGE = 25;
const UUID = /^[0-9a-f-]{36}$/i;
const ALL = '';
type Kind = (typeof incidentKinds)[number];
type FocusArea = (typeof focusAreaCodes)[number];

/** The incidents that are one's own to act on, and one of them. */
export default function IncidentsPage({ session, address }: { session: Session; address: URL }) {
  const [id, page] = address.pathname.split('/').slice(2);
  if (!id || !UUID.test(id)) return <Incidents address={address} />;
  if (page === 'correct') {
    return <CorrectIncident key={id} session={session} id={id} backTo={`/incidents/${id}`} />;
  }
  return <HandledIncident key={id} id={id} isCorrected={address.searchParams.has('corrected')} />;
}

function Incidents({ address }: { address: URL }) {
  const { t } = useTranslation();
  usePageTitle(t('incidents.heading'));
  const kind = incidentKinds.find((each) => each === address.searchParams.get('kind'));
  const focusArea = focusAreaCodes.find((each) => each === address.searchParams.get('focusArea'));
  const incidents = useInfiniteQuery({
    queryKey: ['incidents', 'reachable', kind, focusArea],
    queryFn: ({ pageParam }) => {
      const query = {
        limit: PER_PAGE,
        ...(kind && { kind: [kind] }),
        ...(focusArea && { focusArea: [focusArea] }),
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/incidents', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items = incidents.data?.pages.flatMap((page) => page.items);
  return (
    <div className="mine">
      <h1>{t('incidents.heading')}</h1>
      <p className="mine-lead">{t('incidents.lead')}</p>
      <Narrowing {...{ kind, focusArea }} />
      {incidents.isPending && <Loading />}
      {incidents.isError && (
        <Failure problem={incidents.error} onRetry={() => void incidents.refetch()} />
      )}
      {items && items.length === 0 && (
        <p>{t(kind || focusArea ? 'incidents.noneSuch' : 'incidents.none')}</p>
      )}
      {items && items.length > 0 && <IncidentList items={items} folder="/incidents" />}
      {incidents.hasNextPage && (
        <Button busy={incidents.isFetchingNextPage} onClick={() => void incidents.fetchNextPage()}>
          {t('mine.more')}
        </Button>
      )}
    </div>
  );
}

interface NarrowingProps {
  readonly kind: Kind | undefined;
  readonly focusArea: FocusArea | undefined;
}

/** What is listed, kept in the address so that it comes back. */
function Narrowing({ kind, focusArea }: NarrowingProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const focusAreas = useQuery(focusAreasQuery);
  const show = (chosen: Record<string, string | undefined>) => {
    const wanted = Object.entries(chosen).filter(([, value]) => value);
    const query = new URLSearchParams(wanted as [string, string][]).toString();
    moveTo(`/incidents${query && `?${query}`}`);
  };
  return (
    <div className="incidents-narrowing">
      <Select
        id="incidents-kind"
        label={t('filter.kind')}
        value={kind ?? ALL}
        onChange={(value) => show({ kind: value, focusArea })}
      >
        <option value={ALL}>{t('filter.all')}</option>
        {incidentKinds.map((each) => (
          <option key={each} value={each}>
            {capitalise(incidentKindNames[each][language])}
          </option>
        ))}
      </Select>
      <Select
        id="incidents-focus-area"
        label={t('filter.focusArea')}
        value={focusArea ?? ALL}
        onChange={(value) => show({ kind, focusArea: value })}
      >
        <option value={ALL}>{t('filter.all')}</option>
        {focusAreas.data?.items.map(({ code, names }) => (
          <option key={code} value={code}>
            {names[language]}
          </option>
        ))}
      </Select>
    </div>
  );
}
