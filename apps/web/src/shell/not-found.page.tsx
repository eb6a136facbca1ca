import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { moveTo } from '../navigation/address.js';
import { Shell } from './shell.js';
import { usePageTitle } from './use-page-title.js';

export function NotFoundPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('error.notFoundHeading'));
  return (
    <Shell session={session}>
      <section className="notice">
        <h1 className="notice-heading">{t('error.notFoundHeading')}</h1>
        <p>{t('error.notFound')}</p>
        <button type="button" className="button" onClick={() => moveTo('/picture')}>
          {t('error.toPicture')}
        </button>
      </section>
    </Shell>
  );
}
