import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { useAddress } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { pagesFor } from './pages.js';

/** The way between pages, for whoever may see more than one. */
export function PageLinks({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { pathname } = useAddress();
  const pages = pagesFor(session);
  if (pages.length < 2) return null;
  return (
    <nav className="page-links" aria-label={t('nav.label')}>
      <ul>
        {pages.map(({ path, name }) => (
          <li key={path}>
            <Link
              href={path}
              aria-current={
                pathname === path ? 'page' : pathname.startsWith(`${path}/`) ? 'true' : undefined
              }
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
