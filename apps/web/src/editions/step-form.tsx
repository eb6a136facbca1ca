import { pictureOutcomeWords, pictureSteps } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ComponentProps, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { languageOf } from '../i18n/language.js';
import { PICTURES_KEY } from '../pictures/picture-queries.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextArea, TextField } from '../ui/text-field.js';
import { previewQuery, takeStep, type Step, type Way, type WishedStep } from './edition-queries.js';

const EMPTY = {
  ...{ words: '', body: '', date: '', paragraph: '', caseNumber: '' },
  ...{ outcome: 'decided', preparedBy: '', authorisedBy: '', changes: '' },
};
type Fields = typeof EMPTY;

interface StepFormProps {
  readonly way: Way;
  readonly step: Step;
  readonly seenHash?: string | undefined;
  readonly onDone: () => void;
}

/** One step, with what it needs: why, which meeting, or which decision. */
export function StepForm({ way, step, seenHash, onDone }: StepFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const [fields, setFields] = useState<Fields>(EMPTY);
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const take = useMutation({
    mutationFn: () => takeStep(way.pictureId, way.revision, wishedOf(step, fields, seenHash)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: PICTURES_KEY });
      onDone();
    },
    onError: async (error) => {
      setAttempt((count) => count + 1);
      // What has moved is shown at once, so that it can be read before the next attempt.
      if (error instanceof ApiProblem && error.code === 'PICTURE_MOVED') {
        await queries.invalidateQueries({ queryKey: previewQuery(way.pictureId).queryKey });
      }
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take.mutate();
  };
  const { needs, words, freezes } = pictureSteps[step];
  const errors = errorsOf(take.error, t).map((error): FormError => {
    const field =
      error.field === 'part-heading' ? 'step-heading' : `step-${error.field.split('.').at(-1)}`;
    return { ...error, field };
  });
  const tie = (name: keyof Fields) => ({
    ...{ id: `step-${name}`, label: t(`editions.fields.${name}`), value: fields[name] },
    error: errorAt(errors, `step-${name}`),
    onChange: (value: string) => setFields((known) => ({ ...known, [name]: value })),
  });
  return (
    <form className="way-form" noValidate onSubmit={submit}>
      <h3 id="step-heading" ref={heading} tabIndex={-1}>
        {words[language]}
      </h3>
      <ErrorSummary heading={t('editions.way.problem')} errors={errors} attempt={attempt} />
      <p>{t(`editions.way.about_${step}`)}</p>
      <MetFields {...{ way, step, tie }} isChanged={fields.outcome === 'decided_with_changes'} />
      {needs.includes('words') && <TextArea {...tie('words')} />}
      {freezes && <p>{t(`editions.way.freezes_${freezes}`)}</p>}
      <div className="way-steps">
        <Button type="submit" variant="primary" busy={take.isPending}>
          {words[language]}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('editions.way.cancel')}
        </Button>
      </div>
    </form>
  );
}

type Tie = Pick<ComponentProps<typeof TextField>, 'id' | 'label' | 'value' | 'error' | 'onChange'>;

interface MetFieldsProps extends Pick<StepFormProps, 'way' | 'step'> {
  readonly tie: (name: keyof Fields) => Tie;
  readonly isChanged: boolean;
}

/** Which meeting or decision, as its minutes say. */
function MetFields({ way, step, tie, isChanged }: MetFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { needs } = pictureSteps[step];
  if (!needs.includes('meeting') && !needs.includes('decision')) return null;
  return (
    <>
      {needs.includes('decision') && (
        <Select {...tie('outcome')}>
          {way.outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {pictureOutcomeWords[outcome][language]}
            </option>
          ))}
        </Select>
      )}
      <>
        <TextField {...tie('body')} hint={t('editions.fields.bodyHint')} />
        <TextField {...tie('date')} type="date" />
        <TextField {...tie('paragraph')} />
        <TextField {...tie('caseNumber')} />
      </>
      {needs.includes('decision') && (
        <>
          <TextField {...tie('preparedBy')} />
          <TextField {...tie('authorisedBy')} />
          {isChanged && <TextArea {...tie('changes')} hint={t('editions.fields.changesHint')} />}
        </>
      )}
    </>
  );
}

/** No more than the step asks for. */
function wishedOf(step: Step, fields: Fields, seenHash: string | undefined): WishedStep {
  const { needs } = pictureSteps[step];
  const { words, body, date, paragraph, caseNumber } = fields;
  const meeting = { body, date, paragraph, caseNumber };
  const { outcome, preparedBy, authorisedBy, changes } = fields;
  return {
    step,
    ...(needs.includes('words') && { words }),
    ...(needs.includes('seen') && seenHash !== undefined && { seenHash }),
    ...(needs.includes('meeting') && { meeting }),
    ...(needs.includes('decision') && {
      decision: {
        ...{ ...meeting, preparedBy, authorisedBy, changes },
        outcome: outcome as NonNullable<WishedStep['decision']>['outcome'],
      },
    }),
  };
}
