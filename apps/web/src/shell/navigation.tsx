import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { moveTo, useAddress } from '../navigation/address.js';

/** The pages that one can go to, each for those who may. */
const LINKS: readonly { path: string; permission: string; textKey: string }[] = [
  { path: '/picture', permission: 'tally.read', textKey: 'navigation.picture' },
  { path: '/exports', permission: 'export.run', textKey: 'navigation.exports' },
];

/** Nothing for whoever has one page or none to choose among. */
export function Navigation({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { pathname } = useAddress();
  const allowed: readonly string[] = session.permissions;
  const links = LINKS.filter(({ permission }) => allowed.includes(permission));
  if (links.length < 2) return null;
  const go = (event: MouseEvent, path: string): void => {
    // With a key held down the browser opens a tab or a window of its own.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    moveTo(path);
  };
  return (
    <nav className="navigation" aria-label={t('navigation.label')}>
      <ul>
        {links.map(({ path, textKey }) => (
          <li key={path}>
            <a
              href={path}
              aria-current={pathname === path ? 'page' : undefined}
              onClick={(event) => go(event, path)}
            >
              {t(textKey)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
