import { useTranslation } from 'react-i18next';
import { formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';

interface SaveStateProps {
  readonly keptAtMs: number | null;
  readonly isWaiting: boolean;
}

/** Where what has been written is: on this device only, or on its way. Never says sent before it is. */
export function SaveState({ keptAtMs, isWaiting }: SaveStateProps) {
  const { t, i18n } = useTranslation();
  const time = keptAtMs === null ? '' : formatTime(keptAtMs, languageOf(i18n));
  // Not read out at every pause in the writing: it is there for whoever looks.
  return (
    <p className="save-state">
      {isWaiting ? t('report.save.waiting') : time && t('report.save.kept', { time })}
    </p>
  );
}
