import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, csrfHeader } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { components } from '../api/schema.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button, ButtonLink } from '../ui/button.js';

type Incident = components['schemas']['IncidentDto'];

/** What one can do with an incident of one's own: correct it, take it back, and let it stand again. */
export function OwnActions({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id, revision, status, body } = incident;
  const isWithdrawn = status === 'withdrawn';
  const move = useMutation({
    mutationFn: () => {
      const params = { path: { id }, header: { ...csrfHeader(), 'If-Match': `"${revision}"` } };
      const to = isWithdrawn ? ('recorded' as const) : ('withdrawn' as const);
      return answer(api.POST('/api/v1/incidents/{id}/transitions', { params, body: { to } }));
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['incidents'] });
      void queries.invalidateQueries({ queryKey: TALLIES_KEY });
    },
  });
  if (body === null) return null;
  return (
    <>
      <div className="report-actions">
        {!isWithdrawn && (
          <ButtonLink href={`/my-incidents/${id}/correct`}>{t('mine.correct')}</ButtonLink>
        )}
        <Button busy={move.isPending} onClick={() => move.mutate()}>
          {t(isWithdrawn ? 'mine.standAgain' : 'mine.takeBack')}
        </Button>
      </div>
      <p role="status">
        {move.isSuccess && t(isWithdrawn ? 'mine.takenBack' : 'mine.standsAgain')}
      </p>
      {move.isError && (
        <Alert kind="attention" role="alert" heading={t('mine.moveFailed')}>
          <p>{problemText(move.error, t)}</p>
        </Alert>
      )}
    </>
  );
}
