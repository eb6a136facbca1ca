import { weighingResults, type WeighingResult } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { weigh, type Measures, type Weighing } from './measures-queries.js';
import type { RightsCase } from './rights-queries.js';
import { useStep } from './use-step.js';

interface WeighingPartProps {
  readonly found: RightsCase;
  readonly weighing: Measures['weighing'];
  readonly isRestricted: boolean;
}

const fields = ['interests', 'situation', 'reasons'] as const;

/** Whose interests weigh more, and why; written before the answer. */
export function WeighingPart({ found, weighing, isRestricted }: WeighingPartProps) {
  const { t } = useTranslation();
  return (
    <section className="rights-work" aria-labelledby="weighing">
      <h2 id="weighing">{t('measures.weighing.heading')}</h2>
      <p>{t('measures.weighing.lead')}</p>
      {!isRestricted && <p>{t('measures.weighing.first')}</p>}
      {isRestricted && found.outcome === null && <WeighingForm id={found.id} before={weighing} />}
      {found.outcome !== null && weighing !== null && <Weighed weighing={weighing} />}
    </section>
  );
}

function Weighed({ weighing }: { weighing: Weighing }) {
  const { t, i18n } = useTranslation();
  return (
    <dl className="rights-facts">
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`measures.weighing.${field}`)}</dt>
          <dd>{weighing[field]}</dd>
        </div>
      ))}
      <div>
        <dt>{t('measures.weighing.result')}</dt>
        <dd>{weighingResults[weighing.result][languageOf(i18n)]}</dd>
      </div>
    </dl>
  );
}

function WeighingForm({ id, before }: { id: string; before: Weighing | null }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [written, setWritten] = useState({
    interests: before?.interests ?? '',
    situation: before?.situation ?? '',
    reasons: before?.reasons ?? '',
  });
  const [result, setResult] = useState<WeighingResult | null>(before?.result ?? null);
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const save = useStep((chosen: WeighingResult) => weigh(id, { ...written, result: chosen }));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [
      ...fields
        .filter((field) => written[field].trim() === '')
        .map((field) => ({ field, text: t(`measures.weighing.${field}Missing`) })),
      ...(result === null ? [{ field: 'result', text: t('measures.weighing.resultMissing') }] : []),
    ];
    setOwn(missing);
    setAttempt((count) => count + 1);
    if (result !== null && missing.length === 0) save.mutate(result);
  };
  const ofServer = errorsOf(save.error, t).map(({ field, text }) => ({
    field: field === 'part-heading' ? 'interests' : field,
    text,
  }));
  const errors = [...own, ...ofServer];
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <ErrorSummary heading={t('rights.problem')} errors={errors} attempt={attempt} />
      {fields.map((field) => (
        <TextArea
          key={field}
          id={field}
          label={t(`measures.weighing.${field}`)}
          rows={3}
          error={errorAt(errors, field)}
          value={written[field]}
          onChange={(text) => setWritten({ ...written, [field]: text })}
        />
      ))}
      <RadioGroup
        id="result"
        label={t('measures.weighing.result')}
        choices={(Object.keys(weighingResults) as WeighingResult[]).map((value) => ({
          value,
          label: weighingResults[value][language],
        }))}
        error={errorAt(errors, 'result')}
        value={result}
        onChange={setResult}
      />
      <div className="rights-buttons">
        <Button type="submit" busy={save.isPending}>
          {t('measures.weighing.save')}
        </Button>
        <span role="status">{save.isSuccess && t('rights.hits.saved')}</span>
      </div>
    </form>
  );
}
