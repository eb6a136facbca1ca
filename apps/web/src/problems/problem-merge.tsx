import {
  problemDrafting as drafting,
  type Draft,
  type DraftChoice,
  type DraftChoices,
  type Problem,
  type ProblemField,
} from '#domain';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GoverningLinks } from '../governing/governing-links.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { fieldWords } from './field-words.js';

interface ProblemMergeProps {
  readonly draft: Draft<Problem>;
  readonly conflicts: readonly ProblemField[];
  readonly onChoose: (choices: DraftChoices<Problem>) => void;
}

/** Both side by side where two have written at once; for each field one chooses, and nothing is lost. */
export function ProblemMerge({ draft, conflicts, onChoose }: ProblemMergeProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [choices, setChoices] = useState<Partial<Record<ProblemField, DraftChoice>>>({});
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = conflicts.filter((field) => choices[field] === undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (left.length === 0) onChoose(choices);
  };
  const nameOf = (field: ProblemField) => t(`problems.fields.${field}`);
  const errors = left.map((field) => ({
    field: `merge-${field}`,
    text: t('pictures.merge.missing', { field: nameOf(field) }),
  }));
  const side = (key: 'mine' | 'theirs', value: Problem, field: ProblemField) => (
    <div className="merge-side">
      <h3>{t(`pictures.merge.${key}`)}</h3>
      {field === 'governing' && value.governing.length > 0 ? (
        <GoverningLinks ids={value.governing} />
      ) : (
        <p>{fieldWords(value, field, language) || t('pictures.merge.empty')}</p>
      )}
    </div>
  );
  return (
    <form className="problem-merge" noValidate onSubmit={submit}>
      <h1 ref={heading} tabIndex={-1}>
        {t('pictures.merge.heading', { name: draft.written.title })}
      </h1>
      <p>{t('pictures.merge.text')}</p>
      {attempt > 0 && (
        <ErrorSummary heading={t('pictures.merge.problem')} errors={errors} attempt={attempt} />
      )}
      {conflicts.map((field) => (
        <section key={field} className="merge-field" aria-labelledby={`${field}-merged`}>
          <h2 id={`${field}-merged`}>{nameOf(field)}</h2>
          <div className="merge-sides">
            {side('mine', draft.written, field)}
            {side('theirs', draft.theirs!.value, field)}
          </div>
          <RadioGroup<DraftChoice>
            id={`merge-${field}`}
            label={t('pictures.merge.keep', { field: nameOf(field) })}
            choices={(['both', 'mine', 'theirs'] as const)
              .filter((value) => value !== 'both' || drafting.canKeepBoth(draft, field))
              .map((value) => ({ value, label: t(`pictures.merge.choice.${value}`) }))}
            value={choices[field] ?? null}
            error={
              attempt > 0 ? errors.find((each) => each.field === `merge-${field}`)?.text : undefined
            }
            onChange={(choice) => setChoices({ ...choices, [field]: choice })}
          />
        </section>
      ))}
      <p>{t('pictures.merge.history')}</p>
      <Button type="submit" variant="primary">
        {t('pictures.merge.submit')}
      </Button>
    </form>
  );
}
