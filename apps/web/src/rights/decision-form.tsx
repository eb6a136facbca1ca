import { rightsOutcomes, type RightsOutcome } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { decideCase, type RightsCase } from './rights-queries.js';
import { useStep } from './use-step.js';

/** What the answer is and why; then the case is closed. */
export function DecisionForm({ found }: { found: RightsCase }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [outcome, setOutcome] = useState<RightsOutcome | null>(null);
  const [motive, setMotive] = useState('');
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const decide = useStep((chosen: RightsOutcome) =>
    decideCase(found.id, { outcome: chosen, motive }),
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [
      ...(outcome === null
        ? [{ field: 'outcome', text: t('rights.decision.outcomeMissing') }]
        : []),
      ...(motive.trim() ? [] : [{ field: 'motive', text: t('rights.decision.motiveMissing') }]),
    ];
    setOwn(missing);
    setAttempt((count) => count + 1);
    if (outcome !== null && missing.length === 0) decide.mutate(outcome);
  };
  const ofServer = errorsOf(decide.error, t).map((error) => ({ ...error, field: 'outcome' }));
  const errors = [...own, ...ofServer];
  return (
    <section className="rights-work" aria-labelledby="decision">
      <h2 id="decision">{t('rights.decision.heading')}</h2>
      {(found.kind === 'erasure' ||
        found.kind === 'rectification' ||
        found.kind === 'restriction') && <p>{t(`rights.decision.${found.kind}`)}</p>}
      {found.kind === 'objection' && <p>{t('measures.weighing.beforeDecision')}</p>}
      <form className="rights-form" noValidate onSubmit={send}>
        <ErrorSummary heading={t('rights.problem')} errors={errors} attempt={attempt} />
        <RadioGroup
          id="outcome"
          label={t('rights.decision.outcome')}
          choices={(Object.keys(rightsOutcomes) as RightsOutcome[]).map((value) => ({
            value,
            label: rightsOutcomes[value][language],
          }))}
          error={errorAt(errors, 'outcome')}
          value={outcome}
          onChange={setOutcome}
        />
        <TextArea
          id="motive"
          label={t('rights.decision.motive')}
          hint={t('rights.decision.motiveHint')}
          error={errorAt(errors, 'motive')}
          value={motive}
          onChange={setMotive}
        />
        <Button type="submit" busy={decide.isPending}>
          {t('rights.decision.save')}
        </Button>
      </form>
    </section>
  );
}
