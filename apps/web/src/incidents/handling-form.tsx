import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import type { components } from '../api/schema.js';
import { PersonWatch } from '../person-text/person-watch.js';
import { usePersonData } from '../person-text/use-person-data.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { takeStep } from './take-step.js';

type Handling = components['schemas']['HandlingDto'];
/** `read` is said by opening the page. */
const STEPS = ['action', 'closed'] as const;
type Step = (typeof STEPS)[number];

/** What is done about it, and the words that whoever reported it gets back. */
export function HandlingForm({ id, handling }: { id: string; handling: Handling }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [state, setState] = useState<Step>(handling.state === 'closed' ? 'closed' : 'action');
  const [outcome, setOutcome] = useState('');
  const [attempt, setAttempt] = useState(0);
  const step = useMutation({
    mutationFn: () => takeStep(id, { state, ...(outcome.trim() && { outcome }) }),
    onSuccess: () => {
      setOutcome('');
      return queries.invalidateQueries({ queryKey: ['incidents'] });
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    step.mutate();
  };
  return (
    <section aria-labelledby="handling-heading">
      <form className="handling-form" noValidate onSubmit={submit}>
        <h2 id="handling-heading">{t('incidents.handlingHeading')}</h2>
        <ErrorSummary
          heading={t('setup.problem')}
          errors={errorsOf(step.error, t).map((error) => ({
            ...error,
            field: error.field === 'outcome' ? 'outcome' : 'handling-state',
          }))}
          attempt={attempt}
        />
        {handling.outcome && (
          <div className="outcome">
            <h3>{t('incidents.said')}</h3>
            <p>{handling.outcome}</p>
          </div>
        )}
        <RadioGroup
          id="handling-state"
          label={t('incidents.state')}
          choices={STEPS.map((value) => ({
            value,
            label: t(`incidents.step.${value}`),
            hint: t(`incidents.stepHint.${value}`),
          }))}
          value={state}
          onChange={setState}
        />
        <Outcome value={outcome} onChange={setOutcome} />
        <Button type="submit" variant="primary" busy={step.isPending}>
          {t('incidents.save')}
        </Button>
        {step.isSuccess && (
          <div>
            <Alert role="status">
              <p>{t('incidents.saved')}</p>
            </Alert>
          </div>
        )}
      </form>
    </section>
  );
}

/** The words that whoever reported it gets back. */
function Outcome({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation();
  const found = usePersonData(value);
  return (
    <>
      <TextArea
        id="outcome"
        label={t('incidents.outcome')}
        hint={t('incidents.outcomeHint')}
        rows={4}
        {...{ value, onChange }}
      />
      <PersonWatch field="outcome" text={value} found={found} onChange={onChange} />
    </>
  );
}
