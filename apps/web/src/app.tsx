import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { sessionQuery } from './api/queries.js';
import { moveTo, useAddress } from './navigation/address.js';
import { readView } from './navigation/view-address.js';
import { EmptyPicture } from './picture/empty-picture.js';
import { SignInPage } from './session/sign-in.page.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { firstPageFor } from './shell/pages.js';
import { Shell } from './shell/shell.js';
import { Failure, Loading } from './shell/states.js';

const SEE_COUNTS = 'tally.read';
const IMPORT = 'import.run';
const EXPORT = 'export.run';

/** Few import or export, so these pages are chunks of their own. */
const ImportsPage = lazy(() => import('./imports/imports.page.js'));
const PicturePage = lazy(() =>
  import('./picture/picture.page.js').then(({ PicturePage }) => ({ default: PicturePage })),
);
const MapPage = lazy(() =>
  import('./map/map.page.js').then(({ MapPage }) => ({ default: MapPage })),
);
const ExportsPage = lazy(() =>
  import('./exports/exports.page.js').then(({ ExportsPage }) => ({ default: ExportsPage })),
);

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
  if (!session.data) return <SignInPage ended={wasSignedIn.current} />;
  if (address.pathname === '/picture' || address.pathname === '/') {
    return session.data.permissions.includes(SEE_COUNTS) ? (
      <Suspense fallback={<Loading />}>
        <PicturePage session={session.data} choice={readView(address)} />
      </Suspense>
    ) : (
      <Shell session={session.data}>
        <EmptyPicture kind="notAllowed" />
      </Shell>
    );
  }
  if (address.pathname === '/map' && session.data.permissions.includes(SEE_COUNTS)) {
    return (
      <Suspense fallback={<Loading />}>
        <MapPage session={session.data} choice={readView(address)} />
      </Suspense>
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
  return <NotFoundPage session={session.data} />;
}
