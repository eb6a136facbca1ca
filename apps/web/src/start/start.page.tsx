import { PlusCircleIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { Link } from '../navigation/link.js';
import { QuietReport } from '../report/quiet-report.js';
import { may, pageSetsFor, pagesFor, type Page } from '../shell/pages.js';
import { Shell } from '../shell/shell.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/start.css';
import { ButtonLink } from '../ui/button.js';
import { LatestFigures } from './latest-figures.js';
import { MyLatest } from './my-latest.js';

/** For administrators only: nobody else loads it. */
const CoordinatorsNotice = lazy(async () => ({
  default: (await import('./coordinators-notice.js')).CoordinatorsNotice,
}));

/** Where one begins: first what one's role does most, then the rest. */
export function StartPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('nav.start'));
  const reports = may(session, 'incident.create');
  const sees = may(session, 'tally.read');
  return (
    <Shell session={session}>
      <div className="start">
        <h1>{t('start.heading', { name: session.person.name })}</h1>
        {may(session, 'organisation.administer') && (
          <Suspense>
            <CoordinatorsNotice />
          </Suspense>
        )}
        <div className="start-columns">
          {sees && <LatestFigures session={session} />}
          {reports && <Report first={!sees} />}
        </div>
        {reports && <MyLatest />}
        <Pages session={session} />
      </div>
    </Shell>
  );
}

function Report({ first }: { first: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="start-report" aria-labelledby="start-report">
      <h2 id="start-report">{t('start.report.heading')}</h2>
      <ButtonLink variant={first ? 'primary' : 'secondary'} href="/report" wide>
        <PlusCircleIcon aria-hidden fontSize="1.5rem" />
        {t('start.report.button')}
      </ButtonLink>
      <p className="hint">{t('start.report.hint')}</p>
      <QuietReport headingLevel={3} />
    </section>
  );
}

/** Every page that one may open, and what it is for; under the names of their groups where they are many. */
function Pages({ session }: { session: Session }) {
  const { t } = useTranslation();
  const sets = pageSetsFor(session);
  return (
    <section aria-labelledby="start-pages">
      <h2 id="start-pages">{t('start.pages')}</h2>
      {pagesFor(session).length === 1 && <p>{t('start.noPages')}</p>}
      <div className={sets.length > 1 ? 'start-sets' : undefined}>
        {sets.map(({ group, pages }) => (
          <section key={group}>
            {sets.length > 1 && <h3>{t(`nav.groups.${group ?? 'daily'}`)}</h3>}
            <ul className="start-pages">
              {[...pages, ...(group ? [] : [helpPage])]
                .filter(({ path }) => path !== '/')
                .map((page) => (
                  <PageAbout key={page.path} page={page} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function PageAbout({ page: { path, name, Icon } }: { page: Page }) {
  const { t } = useTranslation();
  return (
    <li className="start-page">
      <Icon aria-hidden fontSize="1.5rem" />
      <div>
        <Link href={path}>{t(name)}</Link>
        <p className="hint">{t(`${name}About`)}</p>
      </div>
    </li>
  );
}

const helpPage: Page = {
  path: '/help',
  permissions: [],
  name: 'nav.help',
  Icon: QuestionmarkCircleIcon,
};
