import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Area, Session } from '../api/client.js';
import { areasQuery } from '../api/queries.js';
import { bandText, monthName } from '../format/bands.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { addressOf } from '../picture/area-list.js';
import { useNames } from '../picture/use-picture.js';
import { may } from '../shell/pages.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/figures.css';
import '../styles/meeting.css';
import { Alert } from '../ui/alert.js';
import { Details } from '../ui/details.js';
import { EventRows } from '../planned-events/event-rows.js';
import { meetingQuery, type MeetingArea, type MeetingView } from './meeting-queries.js';
import { directionOf, MeetingTable } from './meeting-table.js';

const PATH = '/meeting';

interface MeetingPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** What the weekly meeting of staff and partners looks at together: how much, where and of what kind, in bands. */
export default function MeetingPage({ session, address }: MeetingPageProps) {
  const { t, i18n } = useTranslation();
  usePageTitle(t('meeting.heading'));
  const area = address.searchParams.get('area') ?? '';
  const view = useQuery(meetingQuery(area));
  const areas = useQuery(areasQuery);
  const name = areas.data?.find((each) => addressOf(each) === area)?.name;
  const position = view.data && formatCount(view.data.asOfPosition, languageOf(i18n));
  return (
    <Shell session={session} asOf={position && t('shell.asOf', { position })}>
      <div className="meeting">
        <header>
          {area && (
            <p>
              <Link href={PATH}>{t('meeting.all')}</Link>
            </p>
          )}
          <h1>{name ? t('meeting.headingOf', { area: name }) : t('meeting.heading')}</h1>
          <p>{t('meeting.intro')}</p>
        </header>
        {(view.isPending || areas.isPending) && <Loading />}
        {view.isError && <Failure problem={view.error} onRetry={() => void view.refetch()} />}
        {view.data && areas.data && (
          <Report view={view.data} areas={areas.data} isPartner={!may(session, 'tally.read')} />
        )}
      </div>
    </Shell>
  );
}

interface ReportProps {
  readonly view: MeetingView;
  readonly areas: readonly Area[];
  /** Somebody who sees nothing but this page and their own incidents. */
  readonly isPartner: boolean;
}

function Report({ view, areas, isPartner }: ReportProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const names = useNames();
  const { months, total, categories } = view;
  if (view.areas.length === 0) {
    return (
      <>
        <Alert heading={t('meeting.nothing')}>
          <p>{t(isPartner ? 'meeting.nothingPartner' : 'meeting.nothingStaff')}</p>
        </Alert>
        <Planned events={view.events} />
      </>
    );
  }
  return (
    <>
      <p className="lead">
        {t(`meeting.sentence.${directionOf(total)}`, {
          month: monthName(months.last, language),
          band: bandText(total.last, language),
          before: bandText(total.before, language),
        })}
      </p>
      <Places {...{ view, areas }} />
      <section aria-labelledby="meeting-kinds">
        <h2 id="meeting-kinds">{t('meeting.kinds')}</h2>
        {categories.length === 0 ? (
          <p>{t('meeting.fewOfEach')}</p>
        ) : (
          <MeetingTable
            caption={t('meeting.kinds')}
            captionHidden
            what={t('meeting.kind')}
            months={months}
            rows={categories}
            nameOf={({ code }) => names(code, language)}
          />
        )}
      </section>
      <Planned events={view.events} />
      <section className="notes" aria-labelledby="meeting-notes">
        <h2 id="meeting-notes">{t('notes.heading')}</h2>
        <ul>
          {(['bands', 'left', 'months'] as const).map((note) => (
            <li key={note}>{t(`meeting.notes.${note}`)}</li>
          ))}
        </ul>
        <p>
          <Link href={isPartner ? '/my-incidents' : '/picture'}>
            {t(isPartner ? 'nav.myIncidents' : 'meeting.toPicture')}
          </Link>
        </p>
      </section>
    </>
  );
}

/** What is planned in the areas, two weeks ahead. */
function Planned({ events }: Pick<MeetingView, 'events'>) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="meeting-planned">
      <h2 id="meeting-planned">{t('meeting.planned')}</h2>
      {events.length === 0 ? <p>{t('meeting.nonePlanned')}</p> : <EventRows events={events} />}
    </section>
  );
}

function Places({ view, areas }: Pick<ReportProps, 'view' | 'areas'>) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const names = useNames();
  const nameOf = ({ area }: MeetingArea): string =>
    areas.find((each) => addressOf(each) === area)?.name ?? area;
  const hasParts = ({ area }: MeetingArea): boolean => areas.some(({ parent }) => parent === area);
  const open = view.areas.length > 1 ? hasParts : () => false;
  return (
    <section aria-labelledby="meeting-places">
      <h2 id="meeting-places">{t('meeting.places')}</h2>
      <MeetingTable
        caption={t('meeting.places')}
        captionHidden
        what={t('csv.area')}
        months={view.months}
        rows={view.areas}
        nameOf={nameOf}
        show={(row) =>
          open(row) ? (
            <Link href={`${PATH}?area=${encodeURIComponent(row.area)}`}>{nameOf(row)}</Link>
          ) : (
            nameOf(row)
          )
        }
      />
      {view.areas
        .filter(({ categories }) => categories.length > 0)
        .map((row) => (
          <Details key={row.area} summary={t('meeting.kindsIn', { area: nameOf(row) })}>
            <MeetingTable
              caption={t('meeting.kindsIn', { area: nameOf(row) })}
              captionHidden
              what={t('meeting.kind')}
              months={view.months}
              rows={row.categories}
              nameOf={({ code }) => names(code, language)}
            />
          </Details>
        ))}
    </section>
  );
}
