import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { dutyQuery, reportNothing } from './start-queries.js';

const DAY_MS = 86_400_000;

/** "Nothing to report" in one press, for whoever's unit reports in a rhythm and has said nothing yet. */
export function QuietReport() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: duty } = useQuery(dutyQuery);
  const send = useMutation({
    mutationFn: reportNothing,
    onSuccess: () => queries.invalidateQueries({ queryKey: dutyQuery.queryKey }),
  });
  const [current] = duty?.periods ?? [];
  if (!duty?.unit || !current) return null;
  const { unit } = duty;
  const lastDay = formatDate(Date.parse(`${current.to}T12:00:00Z`) - DAY_MS);
  const period = { unit: unit.name, from: current.from, to: lastDay };
  return (
    <div className="quiet">
      {current.said === 'nothing' ? (
        <>
          <Button wide busy={send.isPending} onClick={() => send.mutate()}>
            {t(`start.quiet.${unit.rhythm}`)}
          </Button>
          <p className="start-hint">{t('start.quiet.hint', period)}</p>
        </>
      ) : null}
      <p role="status" className={current.said === 'nothing' ? 'visually-hidden' : 'quiet-done'}>
        {current.said !== 'nothing' && (
          <>
            <CheckmarkCircleIcon aria-hidden fontSize="1.5rem" />
            {t(`start.quiet.said.${current.said}`, period)}
          </>
        )}
      </p>
      {send.isError && (
        <p role="alert" className="ds-validation-message">
          {problemText(send.error, t)}
        </p>
      )}
    </div>
  );
}
