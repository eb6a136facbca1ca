import type { Draft, DraftChoice, DraftChoices } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';

interface MeasureMergeProps<Value> {
  readonly draft: Draft<Value>;
  readonly conflicts: readonly (keyof Value & string)[];
  readonly nameOf: (field: keyof Value & string) => string;
  readonly onChoose: (choices: DraftChoices<Value>) => void;
}

/**
 * Somebody else has kept other words of the same fields: one chooses, field by field. What is not chosen is kept in the
 * history.
 */
export function MeasureMerge<Value extends object>({
  draft,
  conflicts,
  nameOf,
  onChoose,
}: MeasureMergeProps<Value>) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<Partial<Record<keyof Value, DraftChoice>>>({});
  const shown = (measure: Value | undefined, field: keyof Value): string => {
    const value = measure?.[field];
    return value === null || value === undefined || value === '' ? '–' : String(value);
  };
  const isDone = conflicts.every((field) => choices[field] !== undefined);
  return (
    <section className="measure-merge" aria-labelledby="merge-heading">
      <h2 id="merge-heading">{t('measureWork.merge.heading')}</h2>
      <Alert role="alert">
        <p>{t('measureWork.merge.lead')}</p>
      </Alert>
      {conflicts.map((field) => (
        <RadioGroup
          key={field}
          id={`merge-${field}`}
          label={nameOf(field)}
          choices={[
            {
              value: 'theirs',
              label: shown(draft.theirs?.value, field),
              hint: t('measureWork.merge.theirs'),
            },
            {
              value: 'mine',
              label: shown(draft.written, field),
              hint: t('measureWork.merge.mine'),
            },
          ]}
          value={(choices[field] as 'theirs' | 'mine' | undefined) ?? null}
          onChange={(choice) => setChoices({ ...choices, [field]: choice })}
        />
      ))}
      <Button variant="primary" disabled={!isDone} onClick={() => onChoose(choices)}>
        {t('measureWork.merge.take')}
      </Button>
    </section>
  );
}
