import { LeaveIcon, MenuHamburgerIcon, PersonIcon } from '@navikt/aksel-icons';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { useAddress } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { roleName } from '../session/role-name.js';
import { Button } from '../ui/button.js';
import { LanguageSwitch } from './language-switch.js';
import { pageSetsFor } from './pages.js';
import { ThemeSwitch } from './theme-switch.js';
import { useClosing } from './use-closing.js';
import { useSignOut } from './use-sign-out.js';

const PANEL = 'account-panel';

/** Opens "who am I"; on a phone also the menu. */
export function AccountPanel({ session }: { session: Session }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const address = useAddress();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useClosing({ isOpen, panel, opener, onClose: () => setIsOpen(false) });
  const { href } = address;
  useEffect(() => setIsOpen(false), [href]);
  const roles = [...new Set(session.roles.map(({ role }) => role))];
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="who"
        aria-expanded={isOpen}
        aria-controls={PANEL}
        onClick={() => setIsOpen(!isOpen)}
      >
        <PersonIcon className="who-person" aria-hidden fontSize="1.5rem" />
        <MenuHamburgerIcon className="who-menu" aria-hidden fontSize="1.5rem" />
        <span>
          <span className="who-label">{t('account.open')} </span>
          <span className="who-name">{session.person.name}</span>
          <span className="who-role">
            {roles.map((role) => roleName(role, language)).join(', ')}
          </span>
        </span>
      </button>
      <div ref={panel} id={PANEL} className="account" hidden={!isOpen}>
        {isOpen && <Account session={session} />}
      </div>
    </>
  );
}

function Account({ session }: { session: Session }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const signOut = useSignOut();
  const allowed = session.permissions.filter((permission) => i18n.exists(`may.${permission}`));
  return (
    <div className="account-columns">
      <section className="account-pages" aria-labelledby="account-pages">
        <h2 id="account-pages">{t('nav.label')}</h2>
        {pageSetsFor(session).map(({ group, pages }) => (
          <Fragment key={group}>
            {group && <h3>{t(`nav.groups.${group}`)}</h3>}
            <ul>
              {pages.map(({ path, name, Icon }) => (
                <li key={path}>
                  <Link href={path}>
                    <Icon aria-hidden fontSize="1.5rem" />
                    {t(name)}
                  </Link>
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </section>
      <section aria-labelledby="account-who">
        <h2 id="account-who">{session.person.name}</h2>
        <p className="account-muted">{session.email}</p>
        <p>
          <Link href="/profile">{t('identity.profile.title')}</Link>
        </p>
        <ul className="account-roles">
          {session.roles.map(({ role, organisation, unit }) => (
            <li key={`${role} ${organisation?.id} ${unit?.id}`}>
              <strong>{roleName(role, language)}</strong>
              <br />
              {[unit?.name, organisation?.name].filter(Boolean).join(', ') ||
                t('account.everywhere')}
            </li>
          ))}
        </ul>
        <h3>{t('account.may')}</h3>
        <ul className="account-may">
          {allowed.map((permission) => (
            <li key={permission}>{t(`may.${permission}`)}</li>
          ))}
        </ul>
      </section>
      <section className="account-settings" aria-labelledby="account-settings">
        <h2 id="account-settings">{t('account.settings')}</h2>
        <LanguageSwitch />
        <ThemeSwitch />
        <p>
          <Link href="/help">{t('nav.help')}</Link>
        </p>
        <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
          <LeaveIcon aria-hidden fontSize="1.5rem" />
          {t('shell.signOut')}
        </Button>
      </section>
    </div>
  );
}
