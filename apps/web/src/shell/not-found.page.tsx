import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { moveTo } from '../navigation/address.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Shell } from './shell.js';
import { usePageTitle } from './use-page-title.js';

export function NotFoundPage({ session }: { session: Session | null }) {
  const { t } = useTranslation();
  usePageTitle(t('error.notFoundHeading'));
  return (
    <Shell session={session}>
      <Alert heading={t('error.notFoundHeading')} headingLevel={1}>
        <p>{t('error.notFound')}</p>
        <Button onClick={() => moveTo('/')}>{t('error.toStart')}</Button>
      </Alert>
    </Shell>
  );
}
