import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Session } from './api/client.js';
import { sessionQuery } from './api/queries.js';
import { moveTo, useAddress } from './navigation/address.js';
import { readPictureAddress } from './navigation/picture-address.js';
import { EmptyPicture } from './picture/empty-picture.js';
import { PicturePage } from './picture/picture.page.js';
import { SignInPage } from './session/sign-in.page.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { firstPageFor } from './shell/pages.js';
import { Shell } from './shell/shell.js';
import { Failure, Loading } from './shell/states.js';

const SEE_COUNTS = 'tally.read';
const IMPORT = 'import.run';
const EXPORT = 'export.run';
const ADMINISTER = 'instance.administer';

/** Few import or export, so these pages are chunks of their own. */
const ImportsPage = lazy(() => import('./imports/imports.page.js'));
const ExportsPage = lazy(() =>
  import('./exports/exports.page.js').then(({ ExportsPage }) => ({ default: ExportsPage })),
);

const InvitePage = lazy(() => import('./first-run/invite.page.js'));
const FirstRunPage = lazy(() => import('./first-run/first-run.page.js'));
const AdministrationPage = lazy(() => import('./administration/administration.page.js'));

/** The pages of administrators: the first run, and later its parts one by one. */
function administerPage(address: URL, session: Session): ReactNode {
  if (!session.permissions.includes(ADMINISTER)) return null;
  const isFirstRun = address.pathname === '/first-run';
  if (!isFirstRun && !/^\/administration(\/|$)/.test(address.pathname)) return null;
  const Page = isFirstRun ? FirstRunPage : AdministrationPage;
  return (
    <Suspense fallback={<Loading />}>
      <Page session={session} address={address} />
    </Suspense>
  );
}

/** Signed out, every address shows the sign-in page and keeps itself, so that the view comes back. */
export function App() {
  const session = useQuery(sessionQuery);
  const address = useAddress();
  const wasSignedIn = useRef(false);
  const who = session.data;
  useEffect(() => {
    if (!who) return;
    wasSignedIn.current = true;
    if (address.pathname === '/') moveTo(firstPageFor(who), { replace: true });
  }, [who, address.pathname]);

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
  if (address.pathname === '/invite') {
    return (
      <Suspense fallback={<Loading />}>
        <InvitePage session={session.data} />
      </Suspense>
    );
  }
  if (!session.data) return <SignInPage ended={wasSignedIn.current} />;
  if (address.pathname === '/picture' || address.pathname === '/') {
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
  const administer = administerPage(address, session.data);
  if (administer) return administer;
  return <NotFoundPage session={session.data} />;
}
