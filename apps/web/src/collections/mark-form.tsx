import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea, TextField } from '../ui/text-field.js';
import { COLLECTIONS_KEY, markAnswer, type Submission } from './collection-queries.js';

interface MarkFormProps {
  readonly id: string;
  readonly organisation: string;
  readonly found: Submission;
}

/** The city's office says that all is there, or asks for more. It approves nothing. */
export function MarkForm({ id, organisation, found }: MarkFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [attempt, setAttempt] = useState(0);
  const mark = useMutation({
    mutationFn: (kind: 'accepted' | 'completion_asked') => {
      const asked = { kind, words, ...(dueOn !== '' && { dueOn }) };
      return markAnswer(id, organisation, kind === 'accepted' ? { kind } : asked);
    },
    onSuccess: async () => {
      setAsking(false);
      setWords('');
      await queries.invalidateQueries({ queryKey: COLLECTIONS_KEY });
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const errors = errorsOf(mark.error, t);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    mark.mutate('completion_asked');
  };
  return (
    <form className="collection-form" noValidate onSubmit={ask}>
      <h2 id="part-heading" tabIndex={-1}>
        {t('collections.mark.heading')}
      </h2>
      <p>{t('collections.mark.lead')}</p>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      {isAsking && (
        <>
          <TextArea
            id="words"
            label={t('collections.mark.words')}
            value={words}
            error={errorAt(errors, 'words')}
            onChange={setWords}
          />
          <TextField
            id="dueOn"
            type="date"
            label={t('collections.mark.dueOn')}
            value={dueOn}
            error={errorAt(errors, 'dueOn')}
            onChange={setDueOn}
          />
        </>
      )}
      {isAsking ? (
        <div className="collection-actions">
          <Button type="submit" variant="primary" busy={mark.isPending}>
            {t('collections.mark.ask')}
          </Button>
          <Button variant="quiet" onClick={() => setAsking(false)}>
            {t('collections.form.leave')}
          </Button>
        </div>
      ) : (
        <Choices
          isComplete={found.state === 'complete'}
          isBusy={mark.isPending}
          onAccept={() => mark.mutate('accepted')}
          onAsk={() => setAsking(true)}
        />
      )}
    </form>
  );
}

interface ChoicesProps {
  readonly isComplete: boolean;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly onAsk: () => void;
}

function Choices({ isComplete, isBusy, onAccept, onAsk }: ChoicesProps) {
  const { t } = useTranslation();
  return (
    <div className="collection-actions">
      {!isComplete && (
        <Button variant="primary" busy={isBusy} onClick={onAccept}>
          {t('collections.mark.accept')}
        </Button>
      )}
      <Button onClick={onAsk}>{t('collections.mark.begin')}</Button>
    </div>
  );
}
