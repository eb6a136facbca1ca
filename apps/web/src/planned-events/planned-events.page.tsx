import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, Session } from '../api/client.js';
import { areasQuery } from '../api/queries.js';
import { Link } from '../navigation/link.js';
import { organisationsQuery } from '../organisation/organisation-queries.js';
import { addressOf } from '../picture/area-list.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { homeArea } from '../start/home-area.js';
import '../styles/planned-events.css';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { EventForm } from './event-form.js';
import { EventList } from './event-list.js';
import { eventsQuery, type EventList as Events } from './event-queries.js';
import { TakeEvents } from './take-events.js';

const PATH = '/planned-events';

interface PlannedEventsPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** What is planned that may matter for how safe a place is: read by those who read the week, kept by coordinators. */
export default function PlannedEventsPage({ session, address }: PlannedEventsPageProps) {
  const { t } = useTranslation();
  usePageTitle(t('events.heading'));
  const isAll = address.searchParams.get('all') !== null;
  const events = useQuery(eventsQuery(isAll));
  const areas = useQuery(areasQuery);
  const organisations = useQuery(organisationsQuery);
  const [told, setTold] = useState('');
  const failed = [events, areas, organisations].find(({ isError }) => isError);
  const plansFor = events.data?.plansFor ?? [];
  const home =
    areas.data && organisations.data && homeArea(areas.data, organisations.data, session.roles);
  return (
    <Shell session={session}>
      <div className="planned-events">
        <header>
          <h1>{t('events.heading')}</h1>
          <p>{t('events.intro')}</p>
        </header>
        {failed && <Failure problem={failed.error} onRetry={() => void failed.refetch()} />}
        {!failed && !events.data && <Loading />}
        <p role="status">{told}</p>
        {plansFor.length > 0 && areas.data && home && (
          <AddEvent
            areas={areas.data}
            area={addressOf(home)}
            plansFor={plansFor}
            onTold={setTold}
          />
        )}
        {events.data && (
          <section aria-labelledby="event-list">
            <h2 id="event-list">{t(isAll ? 'events.all' : 'events.coming')}</h2>
            {events.data.items.length === 0 && (
              <Alert heading={t('events.none')} headingLevel={3}>
                <p>{t(plansFor.length > 0 ? 'events.nonePlanner' : 'events.noneReader')}</p>
              </Alert>
            )}
            <EventList
              events={events.data.items}
              areas={areas.data ?? []}
              plansFor={plansFor}
              onTold={setTold}
            />
            {events.data.isCut && <p>{t('events.cut')}</p>}
            <p className="event-more">
              <Link href={isAll ? PATH : `${PATH}?all`}>
                {t(isAll ? 'events.showComing' : 'events.showAll')}
              </Link>
            </p>
          </section>
        )}
        {plansFor.length > 0 && <TakeEvents plansFor={plansFor} />}
      </div>
    </Shell>
  );
}

interface AddEventProps {
  readonly areas: readonly Area[];
  readonly area: string;
  readonly plansFor: Events['plansFor'];
  readonly onTold: (text: string) => void;
}

/** The form to enter one more event, once it is asked for; then the button has the focus again. */
function AddEvent({ onTold, ...rest }: AddEventProps) {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  const [wasAdding, setWasAdding] = useState(false);
  const close = (): void => {
    setIsAdding(false);
    setWasAdding(true);
  };
  return (
    <section aria-labelledby="event-add">
      <h2 id="event-add">{t('events.add')}</h2>
      {isAdding ? (
        <EventForm
          {...rest}
          onKept={({ title }) => {
            close();
            onTold(t('events.added', { title }));
          }}
          onClose={close}
        />
      ) : (
        <Button variant="primary" autoFocus={wasAdding} onClick={() => setIsAdding(true)}>
          {t('events.open')}
        </Button>
      )}
    </section>
  );
}
