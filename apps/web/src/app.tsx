import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { Session } from './api/client.js';
import { sessionQuery } from './api/queries.js';
import { useAddress } from './navigation/address.js';
import { readPictureAddress } from './navigation/picture-address.js';
import { EmptyPicture } from './picture/empty-picture.js';
import { noteSignedIn } from './session/session-end.js';
import { SignInPage } from './session/sign-in.page.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { may } from './shell/pages.js';
import { Shell } from './shell/shell.js';
import { Failure, Loading } from './shell/states.js';

const SEE_COUNTS = 'tally.read';
const IMPORT = 'import.run';
const EXPORT = 'export.run';
const READ_FAULT_REPORTS = 'fault-report.read';

/** Each page is a chunk of its own: what one role needs, another need not wait for. */
const PicturePage = lazy(() =>
  import('./picture/picture.page.js').then(({ PicturePage }) => ({ default: PicturePage })),
);
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

const areImports = (path: string) => /^\/imports(\/|$)/.test(path);

/** The page at an address for whoever is signed in, or for nobody. */
function pageAt(address: URL, session: Session | null): ReactNode {
  const path = address.pathname;
  if (path === '/help') return <HelpPage session={session} />;
  if (path === '/accessibility') return <AccessibilityPage session={session} />;
  if (!session) return <SignInPage />;
  if (path === '/') return <StartPage session={session} />;
  if (path === '/picture' && may(session, SEE_COUNTS)) {
    return <PicturePage session={session} choice={readPictureAddress(address)} />;
  }
  if (path === '/picture') {
    return (
      <Shell session={session}>
        <EmptyPicture kind="notAllowed" />
      </Shell>
    );
  }
  if (areImports(path) && may(session, IMPORT)) {
    return (
      <Shell session={session}>
        <ImportsPage address={address} />
      </Shell>
    );
  }
  if (path === '/exports' && may(session, EXPORT)) return <ExportsPage session={session} />;
  if (path === '/fault-reports' && may(session, READ_FAULT_REPORTS)) {
    return <FaultReportsPage session={session} />;
  }
  return <NotFoundPage session={session} />;
}

/** Signed out, every address shows the sign-in page and keeps itself, so that the view comes back. */
export function App() {
  const session = useQuery(sessionQuery);
  const address = useAddress();
  const who = session.data;
  useEffect(() => {
    if (who) noteSignedIn();
  }, [who]);
  if (session.isError) {
    return (
      <Shell session={null}>
        <Failure problem={session.error} onRetry={() => void session.refetch()} />
      </Shell>
    );
  }
  const waiting = (
    <Shell session={who ?? null}>
      <Loading />
    </Shell>
  );
  if (session.isPending) return waiting;
  // A page that waits for its chunk must not leave the one before it hidden beneath.
  const place = `${address.pathname.split('/')[1]} ${session.data ? 'in' : 'out'}`;
  return (
    <Suspense key={place} fallback={waiting}>
      {pageAt(address, session.data)}
    </Suspense>
  );
}
