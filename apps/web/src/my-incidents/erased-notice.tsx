import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.js';
import { formatDate } from '../format/numbers.js';
import { Alert } from '../ui/alert.js';

/** That what was written has gone, since when and by which decision. */
export function ErasedNotice({ erasure }: { erasure: components['schemas']['ErasureDto'] }) {
  const { t } = useTranslation();
  return (
    <Alert heading={t('mine.erasedHeading')}>
      <p>
        {t('mine.erasedOn', {
          date: formatDate(Date.parse(erasure.at)),
          decision: erasure.decision,
        })}
      </p>
    </Alert>
  );
}
