import {
  ArrowUndoIcon,
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from './queries.js';

const ICONS = {
  waiting: HourglassIcon,
  running: HourglassIcon,
  withdrawing: HourglassIcon,
  completed: CheckmarkCircleIcon,
  refused: ExclamationmarkTriangleIcon,
  failed: XMarkOctagonIcon,
  cancelled: XMarkOctagonIcon,
  withdrawn: ArrowUndoIcon,
} as const;

/** How an import stands: an icon with its word. */
export function StatusMark({ status, dryRun }: Pick<ImportSummary, 'status' | 'dryRun'>) {
  const { t } = useTranslation();
  const Icon = ICONS[status];
  const word =
    dryRun && status === 'completed' ? 'imports.status.checked' : `imports.status.${status}`;
  return (
    <span className={`status-mark status-${status}`}>
      <Icon aria-hidden fontSize="1.25rem" />
      {t(word)}
    </span>
  );
}
