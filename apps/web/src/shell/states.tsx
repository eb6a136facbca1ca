import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';

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
    <Alert kind="attention" role="alert" heading={t('error.heading')} headingLevel={1}>
      <p>{problemText(problem, t)}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </Alert>
  );
}

export function problemText(problem: unknown, t: (key: string) => string): string {
  if (!(problem instanceof ApiProblem)) return t('error.unknown');
  if (problem.status === 0) return t('error.unreachable');
  return problem.detail ?? (problem.title || t('error.unknown'));
}
