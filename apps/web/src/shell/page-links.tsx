import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { useAddress } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { pagesFor } from './pages.js';

/** The way between pages. On a phone it lies at the bottom, where the thumb is, and the menu has what there is no room for. */
export function PageLinks({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { pathname } = useAddress();
  const pages = pagesFor(session);
  if (pages.length < 2) return null;
  return (
    <nav className="page-links" aria-label={t('nav.label')}>
      <ul>
        {pages.map(({ path, name, Icon }) => (
          <li key={path}>
            <Link
              href={path}
              aria-current={
                pathname === path
                  ? 'page'
                  : path !== '/' && pathname.startsWith(`${path}/`)
                    ? 'true'
                    : undefined
              }
            >
              <Icon aria-hidden fontSize="1.5rem" />
              <span>{t(name)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
