import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { Session } from './api/client.js';
import { sessionQuery } from './api/queries.js';
import { useAddress } from './navigation/address.js';
import { readPictureAddress } from './navigation/picture-address.js';
import { EmptyPicture } from './picture/empty-picture.js';
import { PicturePage } from './picture/picture.page.js';
import { SignInPage } from './session/sign-in.page.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { noteSignedIn } from './session/session-end.js';
import { may } from './shell/pages.js';
import { Shell } from './shell/shell.js';
import { Failure, Loading } from './shell/states.js';

const SEE_COUNTS = 'tally.read';
const IMPORT = 'import.run';
const EXPORT = 'export.run';
const READ_FAULT_REPORTS = 'fault-report.read';

/** Few import or export, so these pages are chunks of their own. */
const ImportsPage = lazy(() => import('./imports/imports.page.js'));
const ExportsPage = lazy(() =>
  import('./exports/exports.page.js').then(({ ExportsPage }) => ({ default: ExportsPage })),
);
const StartPage = lazy(() =>
  import('./start/start.page.js').then(({ StartPage }) => ({ default: StartPage })),
);
const HelpPage = lazy(() =>
  import('./help/help.page.js').then(({ HelpPage }) => ({ default: HelpPage })),
);
const AccessibilityPage = lazy(() =>
  import('./accessibility/accessibility.page.js').then(({ AccessibilityPage }) => ({
    default: AccessibilityPage,
  })),
);
const FaultReportsPage = lazy(() =>
  import('./accessibility/fault-reports.page.js').then(({ FaultReportsPage }) => ({
    default: FaultReportsPage,
  })),
);

/** The pages that can be read without signing in. */
function openPage(path: string, session: Session | null): ReactNode {
  if (path === '/help') return <HelpPage session={session} />;
  if (path === '/accessibility') return <AccessibilityPage session={session} />;
  return null;
}

/** Signed out, every address shows the sign-in page and keeps itself, so that the view comes back. */
export function App() {
  const session = useQuery(sessionQuery);
  const address = useAddress();
  const who = session.data;
  useEffect(() => {
    if (who) noteSignedIn();
  }, [who]);

  if (session.isPending) {
    return (
      <Shell session={null}>
        <Loading />
      </Shell>
    );
  }
  if (session.isError) {
    return (
      <Shell session={null}>
        <Failure problem={session.error} onRetry={() => void session.refetch()} />
      </Shell>
    );
  }
  const open = openPage(address.pathname, session.data);
  if (open) return <Suspense fallback={<Loading />}>{open}</Suspense>;
  if (!session.data) return <SignInPage />;
  if (address.pathname === '/') {
    return (
      <Suspense fallback={<Loading />}>
        <StartPage session={session.data} />
      </Suspense>
    );
  }
  if (address.pathname === '/picture') {
    return session.data.permissions.includes(SEE_COUNTS) ? (
      <PicturePage session={session.data} choice={readPictureAddress(address)} />
    ) : (
      <Shell session={session.data}>
        <EmptyPicture kind="notAllowed" />
      </Shell>
    );
  }
  if (/^\/imports(\/|$)/.test(address.pathname) && session.data.permissions.includes(IMPORT)) {
    return (
      <Shell session={session.data}>
        <Suspense fallback={<Loading />}>
          <ImportsPage address={address} />
        </Suspense>
      </Shell>
    );
  }
  if (address.pathname === '/exports' && session.data.permissions.includes(EXPORT)) {
    return (
      <Suspense fallback={<Loading />}>
        <ExportsPage session={session.data} />
      </Suspense>
    );
  }
  if (address.pathname === '/fault-reports' && may(session.data, READ_FAULT_REPORTS)) {
    return (
      <Suspense fallback={<Loading />}>
        <FaultReportsPage session={session.data} />
      </Suspense>
    );
  }
  return <NotFoundPage session={session.data} />;
}
