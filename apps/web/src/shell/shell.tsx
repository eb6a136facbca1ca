import { LeaveIcon, PersonIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, csrfHeader, keepCsrfToken, type Session } from '../api/client.js';
import { sessionQuery } from '../api/queries.js';
import { chooseLanguage, languageOf } from '../i18n/language.js';
import { wipeDraft } from '../report/draft-store.js';
import { roleName } from '../session/role-name.js';
import { Button } from '../ui/button.js';
import { LanguageSwitch } from './language-switch.js';
import { PageLinks } from './page-links.js';

interface ShellProps {
  readonly session: Session | null;
  /** How far the figures on the page reach, for the footer. */
  readonly asOf?: ReactNode;
  readonly children: ReactNode;
}

/** What every page stands in: skip link, who you are, language, and how far the data reach. */
export function Shell({ session, asOf, children }: ShellProps) {
  const { t } = useTranslation();
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <header className="header">
        <div className="header-row">
          <p className="product">
            <img src="/icon.svg" alt="" width="28" height="28" />
            {t('product')}
          </p>
          <div className="header-tools">
            <LanguageSwitch />
            {session && <WhoAmI session={session} />}
          </div>
        </div>
        {session && <PageLinks session={session} />}
      </header>
      <main id="content" className="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="footer-row">
          <p>{t('shell.purpose')}</p>
          {asOf && <p>{asOf}</p>}
        </div>
      </footer>
    </div>
  );
}

function WhoAmI({ session }: { session: Session }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/session', { params: { header: csrfHeader() } })),
    onSettled: () => {
      keepCsrfToken(null);
      void wipeDraft();
      // Signing out empties the browser's storage; the choice of language is nobody's secret.
      void chooseLanguage(language);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      queries.setQueryData(sessionQuery.queryKey, null);
    },
  });
  const roles = [...new Set(session.roles.map(({ role }) => role))];
  return (
    <>
      <p className="who">
        <PersonIcon aria-hidden fontSize="1.5rem" />
        <span>
          <span className="visually-hidden">{t('shell.signedInAs')} </span>
          <span className="who-name">{session.person.name}</span>
          <span className="who-role">
            {roles.map((role) => roleName(role, language)).join(', ')}
          </span>
        </span>
      </p>
      <Button variant="quiet" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        <LeaveIcon aria-hidden fontSize="1.25rem" />
        {t('shell.signOut')}
      </Button>
    </>
  );
}
