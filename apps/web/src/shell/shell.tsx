import { LeaveIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { instanceQuery } from '../api/queries.js';
import { Bell } from '../messages/bell.js';
import { useAddress } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { showMunicipalColour } from '../theme/theme.js';
import { Button } from '../ui/button.js';
import { HelpText } from '../ui/help-text.js';
import { AccountPanel } from './account-panel.js';
import { useIsAway } from './connection.js';
import { LanguageSwitch } from './language-switch.js';
import { PageLinks } from './page-links.js';
import { may } from './pages.js';
import { useArrival } from './use-arrival.js';
import { useSignOut } from './use-sign-out.js';

/** Few can open anything so: it is fetched for them alone. */
const OpenBanner = lazy(() => import('../break-glass/open-banner.js'));

interface ShellProps {
  readonly session: Session | null;
  /** How far the figures on the page reach, for the footer. */
  readonly asOf?: ReactNode;
  readonly children: ReactNode;
}

/** What every page stands in: skip link, whose it is, the way between pages, who you are, and how far the data reach. */
export function Shell({ session, asOf, children }: ShellProps) {
  const { t } = useTranslation();
  const { pathname } = useAddress();
  useArrival(`${pathname} ${session === null}`);
  return (
    <div className={session ? 'shell shell-signed-in' : 'shell'}>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <header className="header">
        <div className="header-row">
          <Whose />
          <div className="header-tools">
            {session ? (
              <>
                {!session.secondStep.isMissing && <Bell />}
                <AccountPanel session={session} />
                <SignOut />
              </>
            ) : (
              <LanguageSwitch />
            )}
          </div>
        </div>
        {session && <PageLinks session={session} />}
      </header>
      <Away />
      {session && may(session, 'incident.break-glass') && !session.secondStep.isMissing && (
        <Suspense>
          <OpenBanner />
        </Suspense>
      )}
      <main id="content" className="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="footer-row">
          <p>{t('shell.purpose')}</p>
          {asOf && (
            <div>
              {asOf} <HelpText about={t('shell.asOfWord')}>{t('shell.asOfHelp')}</HelpText>
            </div>
          )}
          <p className="footer-links">
            <Link href="/help">{t('nav.help')}</Link>
            <Link href="/accessibility">{t('nav.accessibility')}</Link>
            <Link href="/privacy">{t('nav.privacy')}</Link>
          </p>
        </div>
      </footer>
    </div>
  );
}

/** The municipality's name and logo, and the product's; its colour dresses all pages. */
function Whose() {
  const { t } = useTranslation();
  const { data } = useQuery(instanceQuery);
  const colour = data?.colour;
  useEffect(() => {
    if (colour) showMunicipalColour(colour);
  }, [colour]);
  const name = data?.name;
  return (
    <Link className="product" href="/">
      <img src={data?.logoUrl ?? '/icon.svg'} alt="" width="32" height="32" />
      <span>
        {t('product')}
        {name && name !== t('product') && <span className="product-of">{name}</span>}
      </span>
    </Link>
  );
}

function SignOut() {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <Button
      className="header-sign-out"
      variant="quiet"
      busy={signOut.isPending}
      onClick={() => signOut.mutate()}
    >
      <LeaveIcon aria-hidden fontSize="1.5rem" />
      {t('shell.signOut')}
    </Button>
  );
}

/** Told wherever one is, as soon as the server cannot be reached. */
function Away() {
  const { t } = useTranslation();
  const isAway = useIsAway();
  return (
    <div role="status">
      {isAway && (
        <p className="away">
          <ExclamationmarkTriangleIcon aria-hidden fontSize="1.5rem" />
          {t('shell.away')}
        </p>
      )}
    </div>
  );
}
