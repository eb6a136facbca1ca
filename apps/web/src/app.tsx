import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, type ReactNode } from 'react';
import type { Session } from './api/client.js';
import { sessionQuery } from './api/queries.js';
import { useAddress } from './navigation/address.js';
import { openPageAt, pageAt } from './routes.js';
import { noteSignedIn } from './session/session-end.js';
import { SignInPage } from './session/sign-in.page.js';
import { StepUpHost } from './session/step-up-host.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { Shell } from './shell/shell.js';
import { Failure, Loading } from './shell/states.js';

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
    <>
      <Suspense key={place} fallback={waiting}>
        {pageFor(address, session.data)}
      </Suspense>
      {session.data && <StepUpHost session={session.data} />}
    </>
  );
}

function pageFor(address: URL, session: Session | null): ReactNode {
  const open = openPageAt(address, session);
  if (open !== null) return open;
  if (session === null) return <SignInPage />;
  return pageAt(address, session) ?? <NotFoundPage session={session} />;
}
