import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Area, Session } from '../api/client.js';
import { areasQuery } from '../api/queries.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { organisationsQuery } from '../organisation/organisation-queries.js';
import { AreaCombobox } from '../picture/area-combobox.js';
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
import '../styles/statistics.css';
import { Select } from '../ui/select.js';
import { BesideReport } from './beside-report.js';
import { SeriesList } from './series-list.js';
import { besideQuery, statisticsAddress } from './statistics-queries.js';
import { SimilarSection } from './similar-section.js';

interface StatisticsPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** What was reported here beside what others measure, and the series that there are. */
export default function StatisticsPage({ session, address }: StatisticsPageProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const mayCount = may(session, 'tally.read');
  const areas = useQuery(areasQuery);
  const organisations = useQuery(organisationsQuery);
  const asked = address.searchParams.get('area');
  const theme = address.searchParams.get('theme') ?? '';
  const area = areaOf(asked, areas.data, organisations.data, session);
  const beside = useQuery({
    ...besideQuery(area ? addressOf(area) : '', theme),
    enabled: mayCount && area !== null,
  });
  usePageTitle(area ? t('statistics.pageTitle', { area: area.name }) : t('statistics.heading'));
  const position = beside.data && formatCount(beside.data.asOfPosition, language);
  const failed = [areas, organisations, beside].find(({ isError }) => isError);
  const isUnknown = asked !== null && areas.data !== undefined && area === null;
  return (
    <Shell session={session} asOf={position && t('shell.asOf', { position })}>
      <article className="picture statistics">
        {mayCount && areas.data && area && (
          <section className="chooser" aria-label={t('statistics.choose')}>
            <AreaCombobox
              areas={areas.data}
              chosen={addressOf(area)}
              onChoose={(chosen) => moveTo(statisticsAddress(chosen, theme))}
            />
            {beside.data && (
              <Select
                id="theme"
                label={t('statistics.theme')}
                value={beside.data.theme}
                onChange={(chosen) => moveTo(statisticsAddress(addressOf(area), chosen))}
              >
                {beside.data.themes.map(({ code, names, views }) => (
                  <option key={code} value={code}>
                    {views.length === 0
                      ? t('statistics.themeWithout', { name: names[language] })
                      : names[language]}
                  </option>
                ))}
              </Select>
            )}
          </section>
        )}
        {mayCount && areas.data?.length === 0 && <EmptyPicture kind="noAreas" />}
        {mayCount && isUnknown && areas.data.length > 0 && <EmptyPicture kind="unknownArea" />}
        {failed && <Failure problem={failed.error} onRetry={() => void failed.refetch()} />}
        {!mayCount && <h1>{t('statistics.heading')}</h1>}
        {beside.data && area && areas.data ? (
          <>
            <BesideReport beside={beside.data} area={area} areas={areas.data} />
            <SimilarSection
              key={`${addressOf(area)} ${beside.data.theme}`}
              area={addressOf(area)}
              theme={beside.data.theme}
            />
          </>
        ) : (
          mayCount && !failed && area && <Loading />
        )}
        <SeriesList />
        {may(session, 'statistics.import') && <TakeInLink />}
      </article>
    </Shell>
  );
}

/** The way to more series, which stand on a page of their own. */
function TakeInLink() {
  const { t } = useTranslation();
  return (
    <p className="take-link">
      <Link href="/statistics/take-in">{t('statistics.takePage.link')}</Link>
    </p>
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
