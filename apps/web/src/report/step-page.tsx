import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { moveTo } from '../navigation/address.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { CheckStep } from './check-step.js';
import { DangerStep } from './danger-step.js';
import { whenOf, type Draft } from './draft.js';
import { FactsStep } from './facts-step.js';
import { stepAddress, stepAfter, type Step } from './report-address.js';
import { SaveState } from './save-state.js';
import { TellSection } from './tell-section.js';
import type { DraftState } from './use-draft.js';
import { useSend } from './use-send.js';
import { WhatSection } from './what-section.js';
import { WhenSection } from './when-section.js';
import { TIME_ZONE } from './when-in-words.js';
import { WhereSection } from './where-section.js';

type Part = 'what' | 'where' | 'when' | 'tell';
const PARTS: readonly Part[] = ['what', 'where', 'when', 'tell'];

interface StepPageProps {
  readonly session: Session;
  readonly drafts: DraftState;
  readonly draft: Draft;
  readonly step: Step;
  readonly onSent: (id: string) => void;
}

/** What is missing in the parts that a page asks for. */
function errorsOf(draft: Draft, parts: readonly Part[], t: (key: string) => string): FormError[] {
  const errors: FormError[] = [];
  if (parts.includes('what') && draft.category === null) {
    errors.push({ field: 'what', text: t('report.what.missing') });
  }
  if (parts.includes('where') && draft.where === null) {
    errors.push({ field: 'where', text: t('report.where.missing') });
  }
  const when = whenOf(draft, new Date(), TIME_ZONE);
  if (parts.includes('when') && typeof when === 'string') {
    errors.push({ field: 'when-text', text: t(`report.when.${when}`) });
  }
  return errors;
}

/** One page of the report, with the way back and on. */
export function StepPage({ session, drafts, draft, step, onSent }: StepPageProps) {
  const { t } = useTranslation();
  const { change, keptAtMs } = drafts;
  const send = useSend(draft, drafts, onSent);
  const [attempt, setAttempt] = useState(0);
  const parts = useMemo(
    () => (step === 'event' ? PARTS : PARTS.filter((part) => part === step)),
    [step],
  );
  usePageTitle(t(`report.page.${step}`));
  const errors = attempt > 0 ? errorsOf(draft, parts, t) : [];
  const goOn = (event?: FormEvent): void => {
    event?.preventDefault();
    setAttempt((count) => count + 1);
    if (errorsOf(draft, parts, t).length > 0) return;
    moveTo(stepAddress(draft.kind, stepAfter(draft.kind, step)));
  };
  const errorOf = (field: string): string | undefined =>
    errors.find((each) => each.field === field)?.text;
  const section = { draft, change, isHeading: step !== 'event' };
  return (
    <div className="report">
      <Button variant="quiet" className="report-back" onClick={() => window.history.back()}>
        <ArrowLeftIcon aria-hidden fontSize="1.25rem" />
        {t('report.back')}
      </Button>
      {step === 'danger' && <DangerStep onSafe={goOn} />}
      {step === 'check' && (
        <CheckStep
          {...{ draft, send, change, keptAtMs }}
          missing={errorsOf(draft, PARTS, t).map(({ field, text }) => ({
            field: field === 'when-text' ? 'when' : field,
            text,
          }))}
        />
      )}
      {step !== 'danger' && step !== 'check' && (
        <form className="report-step" noValidate onSubmit={goOn}>
          <ErrorSummary heading={t('report.problem')} errors={errors} attempt={attempt} />
          {step === 'event' && <h1>{t(`report.kind.${draft.kind}`)}</h1>}
          {parts.includes('what') && <WhatSection {...section} error={errorOf('what')} />}
          {parts.includes('where') && (
            <WhereSection {...section} session={session} error={errorOf('where')} />
          )}
          {parts.includes('when') && <WhenSection {...section} error={errorOf('when-text')} />}
          {parts.includes('tell') && <TellSection {...section} error={undefined} />}
          {step === 'facts' && <FactsStep {...{ draft, change }} />}
          <div className="report-foot">
            <Button type="submit" variant="primary" wide>
              {t('report.goOn')}
            </Button>
            <SaveState keptAtMs={keptAtMs} isWaiting={false} />
          </div>
        </form>
      )}
    </div>
  );
}
