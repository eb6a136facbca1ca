import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import '../styles/page-links.css';
import { PageLink } from './page-link.js';
import { pageSetsFor, pagesFor } from './pages.js';

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
