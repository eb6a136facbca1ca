import { weekName, weekSentence } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Area, Session } from '../api/client.js';
import { areasQuery, instanceQuery } from '../api/queries.js';
import { capitalise, formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { organisationsQuery } from '../organisation/organisation-queries.js';
import { addressOf, areasByAddress } from '../picture/area-list.js';
import { EmptyPicture } from '../picture/empty-picture.js';
import { may } from '../shell/pages.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { homeArea } from '../start/home-area.js';
import '../styles/charts.css';
import '../styles/chooser.css';
import '../styles/figures.css';
import '../styles/picture.css';
import '../styles/week.css';
import { WeekChooser } from './week-chooser.js';
import { weekQuery } from './week-query.js';
import { WeekReport } from './week-report.js';

interface WeekPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** The last whole week, or any other, for the weekly meeting: what has changed, and who has not reported. */
export default function WeekPage({ session, address }: WeekPageProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const areas = useQuery(areasQuery);
  const organisations = useQuery(organisationsQuery);
  const instance = useQuery(instanceQuery);
  const asked = address.searchParams.get('area');
  const area = areaOf(asked, areas.data, organisations.data, session);
  const day = address.searchParams.get('week') ?? '';
  const week = useQuery({ ...weekQuery(area ? addressOf(area) : '', day), enabled: area !== null });
  const name = week.data && weekName(week.data.week.from, language);
  usePageTitle(
    area && name ? t('week.pageTitle', { area: area.name, week: name }) : t('week.heading'),
  );
  const position = week.data && formatCount(week.data.asOfPosition, language);
  const failed = [areas, organisations, instance, week].find(({ isError }) => isError);
  const isUnknown = asked !== null && areas.data !== undefined && area === null;
  return (
    <Shell session={session} asOf={position && t('shell.asOf', { position })}>
      <article className="picture week">
        {areas.data && area && (
          <WeekChooser areas={areas.data} area={addressOf(area)} day={day} week={week.data} />
        )}
        {areas.data?.length === 0 && <EmptyPicture kind="noAreas" />}
        {isUnknown && areas.data.length > 0 && <EmptyPicture kind="unknownArea" />}
        {failed && <Failure problem={failed.error} onRetry={() => void failed.refetch()} />}
        <p className="visually-hidden" role="status">
          {area &&
            week.data &&
            weekSentence(week.data.total, area.name, week.data.week.from, language)}
        </p>
        {week.data && area && instance.data && areas.data ? (
          <WeekReport
            week={week.data}
            area={area}
            areas={areas.data}
            instance={instance.data.name}
            name={capitalise(weekName(week.data.week.from, language))}
            mayOpen={may(session, 'incident.read')}
          />
        ) : (
          !failed && area && <Loading />
        )}
      </article>
    </Shell>
  );
}

function areaOf(
  asked: string | null,
  areas: readonly Area[] | undefined,
  organisations: Parameters<typeof homeArea>[1] | undefined,
  session: Session,
): Area | null {
  if (areas === undefined) return null;
  if (asked !== null) return areasByAddress(areas).get(asked) ?? null;
  return organisations === undefined ? null : homeArea(areas, organisations, session.roles);
}
