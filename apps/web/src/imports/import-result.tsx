import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Progress } from './progress.js';
import { importQuery, isMoving, moveImport, type Import } from './queries.js';
import { RowErrors } from './row-errors.js';
import { StatusMark } from './status-mark.js';
import { StepHeading } from './step-heading.js';
import { Unmapped } from './unmapped.js';
import { Withdraw } from './withdraw.js';

/** One import: how far it has come or how it ended, what was refused, and the way to take it back. */
export function ImportResult({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const run = useQuery(importQuery(id, languageOf(i18n)));
  usePageTitle(run.data ? run.data.fileName : t('imports.title'));
  if (run.isPending) return <Loading />;
  if (run.isError) return <Failure problem={run.error} onRetry={() => void run.refetch()} />;
  return <Told run={run.data} />;
}

function Told({ run }: { run: Import }) {
  const { t } = useTranslation();
  const { status, dryRun, fault, unmapped } = run;
  const canWithdraw = !dryRun && ['completed', 'failed', 'cancelled'].includes(status);
  return (
    <div className="imports">
      <p>
        <Link href="/imports">{t('imports.all')}</Link>
      </p>
      <div className="import-title">
        <StepHeading text={run.fileName} />
        <p role="status">
          <StatusMark status={status} dryRun={dryRun} />
        </p>
      </div>
      {isMoving(status) && <Moving run={run} />}
      {fault && (
        <Alert kind="attention" heading={fault.title}>
          <p>{fault.detail}</p>
        </Alert>
      )}
      {!isMoving(status) && <Counts run={run} />}
      {unmapped.length > 0 && <Unmapped unmapped={unmapped} />}
      <RowErrors run={run} />
      <Provenance run={run} />
      {canWithdraw && <Withdraw run={run} />}
    </div>
  );
}

function Moving({ run }: { run: Import }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => moveImport(run.id, 'cancelled'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  return (
    <section className="import-section">
      <Progress run={run} />
      {run.status !== 'withdrawing' && (
        <Button disabled={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('imports.cancel')}
        </Button>
      )}
      {cancel.isError && (
        <p role="alert" className="ds-validation-message">
          {problemText(cancel.error, t)}
        </p>
      )}
    </section>
  );
}

/** How many rows went which way. */
export function Counts({ run }: { run: Pick<Import, 'rows' | 'dryRun' | 'status'> }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { rows, dryRun, status } = run;
  const words = dryRun || status === 'refused' ? 'imports.foreseen' : 'imports.done';
  const shown = (['recorded', 'changed', 'repeated', 'refused'] as const).filter(
    (each) => rows[each] > 0 || each === 'recorded' || each === 'refused',
  );
  return (
    <dl className="counts">
      {shown.map((each) => (
        <div
          key={each}
          className={each === 'refused' && rows.refused > 0 ? 'count count-attention' : 'count'}
        >
          <dt>{t(`${words}.${each}`)}</dt>
          <dd>{formatCount(rows[each], language)}</dd>
        </div>
      ))}
      {rows.withPersonData > 0 && (
        <div className="count count-attention">
          <dt>{t('personText.imported')}</dt>
          <dd>{formatCount(rows.withPersonData, language)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Where the incidents came from. */
function Provenance({ run }: { run: Import }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const at = (time: string) =>
    `${formatDate(Date.parse(time))} ${formatTime(Date.parse(time), language)}`;
  const facts: [string, string | null][] = [
    ['file', run.fileName],
    ['source', run.source],
    ['profile', run.profile],
    ['licence', run.licence],
    ['who', run.startedBy?.name ?? t('imports.server')],
    ['started', at(run.startedAt)],
    ['finished', run.finishedAt && at(run.finishedAt)],
    ['rate', run.rowsPerSecond === null ? null : formatCount(run.rowsPerSecond, language)],
    ['sha256', run.sha256],
  ];
  return (
    <section className="import-section">
      <h2>{t('imports.provenance.heading')}</h2>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{t(`imports.provenance.${name}`)}</dt>
                <dd className={name === 'sha256' ? 'sum' : undefined}>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
