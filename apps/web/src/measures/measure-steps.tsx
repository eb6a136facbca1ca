import { measureStepsFrom, type MeasureStatus } from '#domain';
import { useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import type { FormError } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';

interface MeasureStepsProps {
  readonly status: MeasureStatus;
  /** What is missing before it can leave the drafts. */
  readonly gaps: readonly FormError[];
  readonly isBusy: boolean;
  readonly onStep: (to: MeasureStatus, why?: string) => void;
}

/** What can be done next, and what is missing for it, with a link to each field. */
export function MeasureSteps({ status, gaps, isBusy, onStep }: MeasureStepsProps) {
  const { t } = useTranslation();
  const [why, setWhy] = useState('');
  const steps = measureStepsFrom(status);
  if (steps.length === 0) return null;
  const goTo = (event: MouseEvent, field: string): void => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return (
    <section className="measure-steps" aria-labelledby="steps-heading">
      <h2 id="steps-heading">{t('measureWork.steps')}</h2>
      {gaps.length > 0 && (
        <>
          <p>{t('measureWork.gaps')}</p>
          <ul>
            {gaps.map(({ field, text }) => (
              <li key={field}>
                <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {steps
        .filter((step) => step !== 'stopped')
        .map((step) => (
          <Button key={step} busy={isBusy} onClick={() => onStep(step)}>
            {t(`measureWork.step.${step}`)}
          </Button>
        ))}
      {steps.includes('stopped') && (
        <Details summary={t('measureWork.step.stopped')}>
          <TextArea
            id="stop-reason"
            label={t('measureWork.fields.stopReason')}
            rows={2}
            value={why}
            onChange={setWhy}
          />
          <Button danger busy={isBusy} onClick={() => onStep('stopped', why)}>
            {t('measureWork.stopNow')}
          </Button>
        </Details>
      )}
    </section>
  );
}
