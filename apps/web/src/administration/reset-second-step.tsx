import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { resetSecondStep, useForgetPeople, type PersonEntry } from './people-queries.js';

type Stage = 'offered' | 'asked' | 'done';

/** Takes the one-time codes from somebody who has lost them, after a question that says what follows. */
export function ResetSecondStep({ person }: { person: PersonEntry }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<Stage>('offered');
  const { id, name, secondStep } = person;
  const button = useRef<HTMLButtonElement>(null);
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stage === 'done') done.current?.focus();
  }, [stage]);
  if (stage === 'done') {
    return (
      <div ref={done} tabIndex={-1} className="person-answer">
        <Alert role="status">
          <p>{t('people.resetDone', { name })}</p>
        </Alert>
      </div>
    );
  }
  if (!secondStep) return null;
  return (
    <>
      <Button
        ref={button}
        variant="quiet"
        aria-expanded={stage === 'asked'}
        aria-label={t('people.resetNamed', { name })}
        onClick={() => setStage('asked')}
      >
        {t('people.reset')}
      </Button>
      {stage === 'asked' && (
        <Question
          {...{ id, name }}
          onDone={() => setStage('done')}
          onLeave={() => {
            setStage('offered');
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface QuestionProps {
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

function Question({ id, name, onDone, onLeave }: QuestionProps) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const reset = useMutation({
    mutationFn: () => resetSecondStep(id),
    onSuccess: async () => {
      onDone();
      await forget();
    },
  });
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby={`reset-${id}`}
      className="person-answer"
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <Alert
        kind="attention"
        heading={<span id={`reset-${id}`}>{t('people.resetAsk', { name })}</span>}
        headingLevel={3}
      >
        <p>{t('people.resetHelp')}</p>
        <div className="part-save">
          <Button danger busy={reset.isPending} onClick={() => reset.mutate()}>
            {t('people.resetYes')}
          </Button>
          <Button variant="quiet" onClick={onLeave}>
            {t('people.resetNo')}
          </Button>
        </div>
        {reset.isError && <p role="alert">{problemText(reset.error, t)}</p>}
      </Alert>
    </div>
  );
}
