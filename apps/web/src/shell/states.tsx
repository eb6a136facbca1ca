import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';

export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      {t('loading')}
    </p>
  );
}

/** What the server answered, in its own words where it has some, and a way to try again. */
export function Failure({ problem, onRetry }: { problem: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="notice notice-attention" role="alert">
      <h1 className="notice-heading">{t('error.heading')}</h1>
      <p>{problemText(problem, t)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </section>
  );
}

export function problemText(problem: unknown, t: (key: string) => string): string {
  if (!(problem instanceof ApiProblem)) return t('error.unknown');
  if (problem.status === 0) return t('error.unreachable');
  return problem.detail ?? (problem.title || t('error.unknown'));
}
