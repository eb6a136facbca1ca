import { lazy, type ReactNode } from 'react';
import type { Session } from './api/client.js';
import { later, named } from './navigation/load-page.js';
import { readView } from './navigation/view-address.js';
import { EmptyPicture } from './picture/empty-picture.js';
import { chainRoutes } from './chain-routes.js';
import type { Route } from './route.js';
import { may } from './shell/pages.js';
import { Shell } from './shell/shell.js';

const StartPage = lazy(named(() => import('./start/start.page.js'), 'StartPage'));
const loadReport = () => import('./report/report.page.js');
const ReportPage = lazy(loadReport);
const MyIncidentsPage = later(() => import('./my-incidents/my-incidents.page.js'));
const IncidentsPage = later(() => import('./incidents/incidents.page.js'));
const PicturePage = later(named(() => import('./picture/picture.page.js'), 'PicturePage'));
const BeforeAfterPage = later(
  named(() => import('./before-after/before-after.page.js'), 'BeforeAfterPage'),
);
const FiguresPage = later(named(() => import('./figures/figures.page.js'), 'FiguresPage'));
const MapPage = later(named(() => import('./map/map.page.js'), 'MapPage'));
const StaffThreatsPage = later(() => import('./staff-threats/staff-threats.page.js'));
const StatisticsPage = later(() => import('./statistics/statistics.page.js'));
const TakeInPage = later(() => import('./statistics/take-in.page.js'));
const WeekPage = later(() => import('./week/week.page.js'));
const PlannedEventsPage = later(() => import('./planned-events/planned-events.page.js'));
const MeetingPage = later(() => import('./meeting/meeting.page.js'));
const ImportsPage = later(() => import('./imports/imports.page.js'));
const ExportsPage = later(named(() => import('./exports/exports.page.js'), 'ExportsPage'));
const DisclosuresPage = later(() => import('./disclosures/disclosures.page.js'));
const RegisterPage = later(() => import('./register/register.page.js'));
const ArchivePage = later(() => import('./archive/archive.page.js'));
const RetentionPage = later(() => import('./retention/retention.page.js'));
const PublicEditionsPage = later(() => import('./public-editions/public-editions.page.js'));
const PublicRegisterPage = later(() => import('./register/public-register.page.js'));
const FirstRunPage = later(() => import('./first-run/first-run.page.js'));
const AdministrationPage = later(() => import('./administration/administration.page.js'));
const OrganisationsPage = later(() => import('./organisation/organisations.page.js'));
const MessagesPage = later(() => import('./messages/messages.page.js'));
const BreakGlassPage = later(() => import('./break-glass/break-glass.page.js'));
const ReadingLogPage = later(() => import('./reading-log/reading-log.page.js'));
const BreachesPage = later(() => import('./breaches/breaches.page.js'));
const RightsPage = later(() => import('./rights/rights.page.js'));
const PrivacyPage = later(() => import('./privacy/privacy.page.js'));
const MyDataPage = later(() => import('./privacy/my-data.page.js'));
const PolicyPage = later(named(() => import('./policy/policy.page.js'), 'PolicyPage'));
const InvitePage = later(() => import('./first-run/invite.page.js'));
const ProfilePage = later(() => import('./profile/profile.page.js'));
const SignInLinkPage = later(() => import('./session/sign-in-link.page.js'));
const SignInRefusedPage = later(() => import('./session/sign-in-refused.page.js'));
const HelpPage = later(named(() => import('./help/help.page.js'), 'HelpPage'));
const AccessibilityPage = later(
  named(() => import('./accessibility/accessibility.page.js'), 'AccessibilityPage'),
);
const FaultReportsPage = later(
  named(() => import('./accessibility/fault-reports.page.js'), 'FaultReportsPage'),
);

/** A page that can be read without signing in. */
interface OpenRoute {
  readonly path: RegExp;
  readonly show: (session: Session | null, address: URL) => ReactNode;
}

const noFigures = (session: Session) => (
  <Shell session={session}>
    <EmptyPicture kind="notAllowed" />
  </Shell>
);

const openRoutes: readonly OpenRoute[] = [
  { path: /^\/help$/, show: (session) => <HelpPage session={session} /> },
  { path: /^\/accessibility$/, show: (session) => <AccessibilityPage session={session} /> },
  {
    path: /^\/register\/public$/,
    show: (session, address) => <PublicRegisterPage session={session} address={address} />,
  },
  {
    path: /^\/public(\/|$)/,
    show: (session, address) => <PublicEditionsPage session={session} address={address} />,
  },
  {
    path: /^\/privacy$/,
    show: (session, address) => <PrivacyPage session={session} address={address} />,
  },
  { path: /^\/invite$/, show: (session) => <InvitePage session={session} /> },
  { path: /^\/sign-in-link$/, show: (session) => <SignInLinkPage session={session} /> },
  { path: /^\/sign-in-refused$/, show: (session) => <SignInRefusedPage session={session} /> },
];

const routes: readonly Route[] = [
  { path: /^\/$/, show: (session) => <StartPage session={session} /> },
  { path: /^\/my-data$/, show: (session) => <MyDataPage session={session} /> },
  {
    path: /^\/rights(\/|$)/,
    permission: 'rights.handle',
    show: (session, address) => <RightsPage session={session} address={address} />,
  },
  {
    path: /^\/personal-data-breaches(\/|$)/,
    permission: 'data-breach.handle',
    show: (session, address) => <BreachesPage session={session} address={address} />,
  },
  { path: /^\/profile$/, show: (session) => <ProfilePage session={session} /> },
  {
    path: /^\/report(\/|$)/,
    permission: 'incident.create',
    show: (session, address) => (
      <Shell session={session}>
        <ReportPage session={session} address={address} />
      </Shell>
    ),
  },
  {
    path: /^\/my-incidents(\/|$)/,
    permission: 'incident.create',
    show: (session, address) => (
      <Shell session={session}>
        <MyIncidentsPage session={session} address={address} />
      </Shell>
    ),
  },
  {
    path: /^\/incidents(\/|$)/,
    permission: 'incident.handle',
    show: (session, address) => (
      <Shell session={session}>
        <IncidentsPage session={session} address={address} />
      </Shell>
    ),
  },
  {
    path: /^\/picture$/,
    permission: 'tally.read',
    show: (session, address) => <PicturePage session={session} choice={readView(address)} />,
    refused: noFigures,
  },
  ...chainRoutes,
  {
    path: /^\/figures$/,
    permission: 'tally.read',
    show: (session, address) => <FiguresPage session={session} choice={readView(address)} />,
    refused: noFigures,
  },
  {
    path: /^\/before-after$/,
    permission: 'tally.read',
    show: (session, address) => <BeforeAfterPage session={session} choice={readView(address)} />,
    refused: noFigures,
  },
  {
    path: /^\/map$/,
    permission: 'tally.read',
    show: (session, address) => <MapPage session={session} choice={readView(address)} />,
    refused: noFigures,
  },
  {
    path: /^\/week$/,
    permission: 'tally.read',
    show: (session, address) => <WeekPage session={session} address={address} />,
    refused: noFigures,
  },
  {
    path: /^\/statistics$/,
    permission: 'statistics.read',
    show: (session, address) => <StatisticsPage session={session} address={address} />,
    refused: noFigures,
  },
  {
    path: /^\/statistics\/take-in$/,
    permission: 'statistics.import',
    show: (session) => <TakeInPage session={session} />,
  },
  {
    path: /^\/staff-threats$/,
    permission: 'tally.read',
    show: (session, address) => <StaffThreatsPage session={session} address={address} />,
    refused: noFigures,
  },
  {
    path: /^\/planned-events$/,
    permission: 'planned-event.read',
    show: (session, address) => <PlannedEventsPage session={session} address={address} />,
  },
  {
    path: /^\/meeting$/,
    permission: 'meeting.read',
    show: (session, address) => <MeetingPage session={session} address={address} />,
  },
  {
    path: /^\/imports(\/|$)/,
    permission: 'import.run',
    show: (session, address) => (
      <Shell session={session}>
        <ImportsPage address={address} />
      </Shell>
    ),
  },
  {
    path: /^\/exports$/,
    permission: 'export.run',
    show: (session) => <ExportsPage session={session} />,
  },
  {
    path: /^\/disclosures(\/|$)/,
    permission: 'disclosure.read',
    show: (session, address) => <DisclosuresPage session={session} address={address} />,
  },
  {
    path: /^\/register$/,
    permission: 'register.read',
    show: (session, address) => <RegisterPage session={session} address={address} />,
  },
  {
    path: /^\/archive$/,
    permission: 'archive.read',
    show: (session, address) => <ArchivePage session={session} address={address} />,
  },
  {
    path: /^\/retention(\/|$)/,
    permission: 'retention.read',
    show: (session, address) => <RetentionPage session={session} address={address} />,
  },
  {
    path: /^\/first-run$/,
    permission: 'instance.administer',
    show: (session, address) => <FirstRunPage session={session} address={address} />,
  },
  {
    path: /^\/policy$/,
    permission: 'policy.read',
    show: (session) => <PolicyPage session={session} />,
  },
  {
    path: /^\/administration(\/|$)/,
    permission: 'instance.administer',
    show: (session, address) => <AdministrationPage session={session} address={address} />,
  },
  {
    path: /^\/organisations(\/|$)/,
    permission: 'organisation.administer',
    show: (session, address) => <OrganisationsPage session={session} address={address} />,
  },
  {
    path: /^\/break-glass(\/|$)/,
    show: (session, address) =>
      may(session, 'incident.break-glass') || may(session, 'break-glass.review') ? (
        <BreakGlassPage session={session} address={address} />
      ) : null,
  },
  {
    path: /^\/audit$/,
    permission: 'audit.read',
    show: (session, address) => <ReadingLogPage session={session} address={address} />,
  },
  { path: /^\/messages$/, show: (session) => <MessagesPage session={session} /> },
  {
    path: /^\/fault-reports$/,
    permission: 'fault-report.read',
    show: (session) => <FaultReportsPage session={session} />,
  },
];

/** Loads the page that must be there first, before it is known who asks; the others wait for that. */
export function loadAhead(pathname: string): void {
  if (pathname.startsWith('/report')) loadReport().catch(() => undefined);
}

/** The page at an address that anybody may read; null where there is none. */
export function openPageAt(address: URL, session: Session | null): ReactNode {
  return openRoutes.find(({ path }) => path.test(address.pathname))?.show(session, address) ?? null;
}

/** The page at an address for somebody who has signed in; null where there is none for them. */
export function pageAt(address: URL, session: Session): ReactNode {
  // Until the second step that is asked for is set up, the server answers nothing else.
  if (session.secondStep.isMissing) return <ProfilePage session={session} />;
  const route = routes.find(({ path }) => path.test(address.pathname));
  if (route === undefined) return null;
  const { permission, show, refused } = route;
  if (permission !== undefined && !may(session, permission)) return refused?.(session) ?? null;
  return show(session, address);
}
