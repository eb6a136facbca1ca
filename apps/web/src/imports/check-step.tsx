import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Counts } from './import-result.js';
import { Progress } from './progress.js';
import {
  importQuery,
  isMoving,
  startImport,
  type Import,
  type Preview,
  type ProfileChoice,
} from './queries.js';
import { RowErrors } from './row-errors.js';
import { SaveMapping } from './save-mapping.js';
import { StepHeading } from './step-heading.js';
import { Unmapped } from './unmapped.js';

interface CheckStepProps {
  readonly preview: Preview;
  readonly choice: ProfileChoice;
  /** Whether the mapping is one's own, and so may be kept. */
  readonly isOwn: boolean;
  readonly onBack: () => void;
}

/** Reads every row without recording any, tells what would become of them, and then lets the import begin. */
export function CheckStep({ preview, choice, isOwn, onBack }: CheckStepProps) {
  const { t } = useTranslation();
  const { fileId } = preview;
  const check = useMutation({
    mutationFn: () => startImport(fileId, choice, { dryRun: true, onError: 'keep_good' }),
  });
  const { mutate } = check;
  const hasBegun = useRef(false);
  useEffect(() => {
    // Once, however often the page is drawn.
    if (!hasBegun.current) mutate();
    hasBegun.current = true;
  }, [mutate]);
  return (
    <>
      <StepHeading text={t('imports.check.heading')} />
      {check.isPending && <Loading />}
      {check.isError && <Failure problem={check.error} onRetry={() => check.mutate()} />}
      {check.data && <Checked id={check.data.id} fileId={fileId} choice={choice} isOwn={isOwn} />}
      <div className="buttons">
        <Button onClick={onBack}>{t('imports.check.back')}</Button>
      </div>
    </>
  );
}

interface CheckedProps {
  readonly id: string;
  readonly fileId: string;
  readonly choice: ProfileChoice;
  readonly isOwn: boolean;
}

function Checked({ id, fileId, choice, isOwn }: CheckedProps) {
  const { t, i18n } = useTranslation();
  const run = useQuery(importQuery(id, languageOf(i18n)));
  if (run.isPending) return <Loading />;
  if (run.isError) return <Failure problem={run.error} onRetry={() => void run.refetch()} />;
  const { data } = run;
  if (isMoving(data.status)) return <Progress run={data} />;
  if (data.fault) {
    return (
      <Alert kind="attention" role="alert" heading={data.fault.title}>
        <p>{data.fault.detail}</p>
      </Alert>
    );
  }
  return (
    <>
      <p role="status" className="lead-second">
        {t(data.rows.refused === 0 ? 'imports.check.allGood' : 'imports.check.someRefused')}
      </p>
      <Counts run={data} />
      {data.unmapped.length > 0 && <Unmapped unmapped={data.unmapped} />}
      <RowErrors run={data} />
      {isOwn && 'definition' in choice && <SaveMapping definition={choice.definition} />}
      <Begin run={data} fileId={fileId} choice={choice} />
    </>
  );
}

/** How the import is to begin: with the good rows, or with all or none. */
function Begin({ run, fileId, choice }: Pick<CheckedProps, 'fileId' | 'choice'> & { run: Import }) {
  const { t, i18n } = useTranslation();
  const [onError, setOnError] = useState<'keep_good' | 'refuse_all'>('keep_good');
  const begin = useMutation({
    mutationFn: () => startImport(fileId, choice, { dryRun: false, onError }),
    onSuccess: ({ id }) => moveTo(`/imports/${id}`),
  });
  const { recorded, changed, repeated, refused } = run.rows;
  const count = recorded + changed + repeated;
  if (count === 0) return <p>{t('imports.check.nothing')}</p>;
  return (
    <section className="import-section">
      {refused > 0 && (
        <RadioGroup
          id="on-error"
          label={t('imports.check.onError')}
          choices={(['keep_good', 'refuse_all'] as const).map((value) => ({
            value,
            label: t(`imports.check.${value}`),
          }))}
          value={onError}
          onChange={setOnError}
        />
      )}
      {begin.isError && (
        <p role="alert" className="ds-validation-message">
          {problemText(begin.error, t)}
        </p>
      )}
      <div className="buttons">
        <Button variant="primary" busy={begin.isPending} onClick={() => begin.mutate()}>
          {t('imports.check.begin', { count, formatted: formatCount(count, languageOf(i18n)) })}
        </Button>
      </div>
    </section>
  );
}
