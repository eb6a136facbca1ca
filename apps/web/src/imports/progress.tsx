import { useTranslation } from 'react-i18next';
import { formatCount, formatPercent } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import type { ImportSummary } from './queries.js';

const SECONDS_PER_MINUTE = 60;
/** A screen reader is told of each of these shares, not of every row. */
const TOLD_SHARE_PERCENT = 10;

/** How far an import has come, how fast it goes, and how long it will take. */
export function Progress({ run }: { run: ImportSummary }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { status, checking, rows, bytesRead, fileBytes, rowsPerSecond, secondsLeft } = run;
  const percent = fileBytes === 0 ? 0 : Math.floor((100 * bytesRead) / fileBytes);
  const doing = status === 'running' ? (checking ? 'checking' : 'recording') : status;
  const label = t(`imports.progress.${doing}`);
  const told = Math.floor(percent / TOLD_SHARE_PERCENT) * TOLD_SHARE_PERCENT;
  return (
    <div className="progress">
      <p className="progress-label" id="progress-label">
        {label}
      </p>
      <progress
        aria-labelledby="progress-label"
        max={100}
        {...(status === 'running' && { value: percent })}
      />
      {status === 'running' && (
        <p className="progress-figures">
          {t('imports.progress.rows', {
            count: rows.read,
            formatted: formatCount(rows.read, language),
          })}
          {rowsPerSecond !== null &&
            ` · ${t('imports.progress.rate', { rate: formatCount(rowsPerSecond, language) })}`}
          {secondsLeft !== null && ` · ${timeLeft(secondsLeft, t, language)}`}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {label} {status === 'running' && formatPercent(told, language)}
      </p>
    </div>
  );
}

function timeLeft(
  seconds: number,
  t: (key: string, values: Record<string, string>) => string,
  language: 'sv' | 'en',
): string {
  if (seconds < SECONDS_PER_MINUTE) {
    return t('imports.progress.secondsLeft', {
      seconds: formatCount(Math.max(1, seconds), language),
    });
  }
  const minutes = Math.ceil(seconds / SECONDS_PER_MINUTE);
  return t('imports.progress.minutesLeft', { minutes: formatCount(minutes, language) });
}
