import { rightsOutcomes } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import type { CaseLine } from './rights-queries.js';

/** How much time is left, or what the answer was. */
export function Clock({ line: { daysLeft, outcome } }: { line: CaseLine }) {
  const { t, i18n } = useTranslation();
  if (outcome !== null || daysLeft === null) {
    const words = outcome === null ? '' : rightsOutcomes[outcome][languageOf(i18n)];
    return t('rights.closed', { outcome: words });
  }
  if (daysLeft === 0) return <strong>{t('rights.today')}</strong>;
  if (daysLeft < 0) return <strong>{t('rights.late', { count: -daysLeft })}</strong>;
  return t('rights.daysLeft', { count: daysLeft });
}
