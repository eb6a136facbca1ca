import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/alert.js';

/** That what was written is stored and not shown, and why nothing can be done with it meanwhile. */
export function RestrictedNotice() {
  const { t } = useTranslation();
  return (
    <Alert heading={t('restricted.heading')}>
      <p>{t('restricted.lead')}</p>
    </Alert>
  );
}
