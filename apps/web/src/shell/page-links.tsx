import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { useAddress } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { currentAt, pageSetsFor, pagesFor, type Page } from './pages.js';

/** Only who has many pages waits for it. */
const PageGroups = lazy(async () => ({ default: (await import('./page-groups.js')).PageGroups }));

/** The way between pages. On a phone it lies at the bottom, where the thumb is, and the menu has what there is no room for. */
export function PageLinks({ session }: { session: Session }) {
  const { t } = useTranslation();
  const pages = pagesFor(session);
  const sets = pageSetsFor(session);
  if (pages.length < 2) return null;
  const isGrouped = sets.length > 1;
  return (
    <nav className="page-links" aria-label={t('nav.label')}>
      <ul className={isGrouped ? 'page-links-thumb' : undefined}>
        {pages.map((page) => (
          <PageLink key={page.path} page={page} />
        ))}
      </ul>
      {isGrouped && (
        <Suspense fallback={<div className="page-links-place" />}>
          <PageGroups sets={sets} />
        </Suspense>
      )}
    </nav>
  );
}

export function PageLink({ page: { path, name, Icon } }: { page: Page }) {
  const { t } = useTranslation();
  const { pathname } = useAddress();
  return (
    <li>
      <Link href={path} aria-current={currentAt(pathname, path)}>
        <Icon aria-hidden fontSize="1.5rem" />
        <span>{t(name)}</span>
      </Link>
    </li>
  );
}
