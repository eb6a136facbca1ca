import {
  Drafting,
  emptyMeasure,
  type Draft,
  type DraftSave,
  type Measure,
  type MeasureStatus,
} from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { ApiProblem } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { MeasureFields } from './measure-fields.js';
import { MeasureMerge } from './measure-merge.js';
import {
  moveMeasure,
  readMeasure,
  writeMeasure,
  type MeasureContent,
  type MeasureData,
} from './measure-queries.js';
import { MeasureSteps } from './measure-steps.js';
import { gapsOf } from './measure-words.js';

const CONFLICT = 412;
const drafting = new Drafting<Measure>({
  fields: Object.keys(emptyMeasure) as (keyof Measure)[],
  clean: (measure) => measure,
  together: () => undefined,
});

interface MeasureFormProps {
  readonly measure: MeasureData;
  readonly onKept: (measure: MeasureData) => void;
}

const contentOf = ({ value, aside }: DraftSave<Measure>) => ({
  value: value as MeasureContent,
  aside: aside as readonly object[] as MeasureContent[],
});

const storedIn = ({ revision, measure }: MeasureData) => ({ revision, value: measure as Measure });

/** A measure being written, and the steps that it can take. A step keeps what is new first. */
export function MeasureForm({ measure, onKept }: MeasureFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { draft, setDraft, reason, setReason, act, attempt } = useWriting(measure, onKept);
  if (draft.theirs !== null) {
    return (
      <MeasureMerge<Measure>
        draft={draft}
        conflicts={drafting.conflictsOf(draft)}
        nameOf={(field) => t(`measureWork.changed.${field}`)}
        onChoose={(choices) => setDraft(drafting.merged(draft, choices))}
      />
    );
  }
  const written = draft.written as MeasureContent;
  const errors = errorsOf(act.error, t);
  const isUnsaved = drafting.saveOf(draft) !== null;
  const isSaved = act.isSuccess && act.data;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    act.mutate(null);
  };
  return (
    <form className="measure-form" noValidate onSubmit={send}>
      <ErrorSummary heading={t('measureWork.problem')} errors={errors} attempt={attempt} />
      {act.data === false && (
        <Alert kind="attention" role="alert">
          <p>{t('measureWork.merge.done')}</p>
        </Alert>
      )}
      <MeasureFields
        {...{ measure, written, errors }}
        onWrite={(changed) => setDraft(drafting.write(draft, changed))}
      />
      {measure.status !== 'draft' && (
        <TextArea
          id="reason"
          label={t('measureWork.fields.reason')}
          hint={t('measureWork.hint.reason')}
          error={errorAt(errors, 'reason')}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      )}
      <div className="measure-save">
        <Button type="submit" variant="primary" busy={act.isPending}>
          {t('measureWork.save')}
        </Button>
        <p role="status">
          {isUnsaved && t('measureWork.unsaved')}
          {!isUnsaved && isSaved && t('measureWork.saved')}
        </p>
      </div>
      <MeasureSteps
        status={measure.status}
        gaps={measure.status === 'draft' ? gapsOf(written, language) : []}
        isBusy={act.isPending}
        onStep={(to, why) => act.mutate({ to, ...(why !== undefined && { why }) })}
      />
    </form>
  );
}

/** What is being written, and how it is kept: on the revision that was read, merged where another stands. */
function useWriting(measure: MeasureData, onKept: (measure: MeasureData) => void) {
  const [draft, setDraft] = useState<Draft<Measure>>(() => drafting.open(storedIn(measure)));
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  /** @returns the revision that stands then; null when somebody else has kept another. */
  const keep = async (): Promise<number | null> => {
    const save = drafting.saveOf(draft);
    if (save === null) return draft.base.revision;
    try {
      const kept = await writeMeasure(
        ...([measure.id, save.revision, contentOf(save), reason || undefined] as const),
      );
      setDraft(drafting.open(storedIn(kept)));
      setReason('');
      onKept(kept);
      return kept.revision;
    } catch (failure) {
      if (!(failure instanceof ApiProblem && failure.status === CONFLICT)) throw failure;
      const theirs = await readMeasure(measure.id);
      const met = drafting.refused(draft, storedIn(theirs));
      setDraft(drafting.conflictsOf(met).length === 0 ? drafting.merged(met, {}) : met);
      return null;
    }
  };
  const act = useMutation({
    mutationFn: async (step: { to: MeasureStatus; why?: string } | null) => {
      const revision = await keep();
      if (revision === null || step === null) return revision !== null;
      const moved = await moveMeasure(measure.id, revision, step.to, step.why);
      setDraft(drafting.open(storedIn(moved)));
      onKept(moved);
      return true;
    },
    onSettled: () => setAttempt((count) => count + 1),
  });
  return { draft, setDraft, reason, setReason, act, attempt };
}
