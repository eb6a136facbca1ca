import { useTranslation } from 'react-i18next';
import type { BreachLine } from './breach-queries.js';

/** How much is left of the 72 hours, or what was decided. */
export function BreachClock({ line }: { line: BreachLine }) {
  const { t } = useTranslation();
  const { hoursLeft, notice, closedAt } = line;
  if (closedAt !== null) return t('breaches.isClosed');
  if (hoursLeft === null) return t(notice === 'no' ? 'breaches.isDecided' : 'breaches.isNotified');
  if (hoursLeft < 0) return <strong>{t('breaches.late', { count: -hoursLeft })}</strong>;
  return <strong>{t('breaches.hoursLeft', { count: hoursLeft })}</strong>;
}
