import { problemFocusAreas, type FocusAreaCode } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { useNewId } from '../api/use-new-id.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { focusAreaName } from './field-words.js';
import { beginProblem, pictureProblemsQuery } from './problem-queries.js';

interface BeginProblemFormProps {
  readonly pictureId: string;
  readonly onCancel: () => void;
}

/** Begins a problem: what it is called and what it is about. The rest is written on its own page. */
export function BeginProblemForm({ pictureId, onCancel }: BeginProblemFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [focusArea, setFocusArea] = useState<FocusAreaCode>('crime');
  const [concernsExtremism, setExtremism] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { id } = useNewId();
  const begin = useMutation({
    mutationFn: () => beginProblem(pictureId, { id, title, focusArea, concernsExtremism }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: pictureProblemsQuery(pictureId).queryKey });
      moveTo(`/problems/${id}`);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    begin.mutate();
  };
  const errors = errorsOf(begin.error, t);
  return (
    <form className="problem-form" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('problems.formProblem')} errors={errors} attempt={attempt} />
      <TextField
        ref={field}
        id="title"
        label={t('problems.fields.title')}
        hint={t('problems.hints.title')}
        error={errors.find((each) => each.field === 'title')?.text}
        value={title}
        onChange={setTitle}
      />
      <Select
        id="focusArea"
        label={t('problems.focusArea')}
        value={focusArea}
        onChange={(code) => setFocusArea(code as FocusAreaCode)}
      >
        {problemFocusAreas.map((code) => (
          <option key={code} value={code}>
            {focusAreaName(code, language)}
          </option>
        ))}
      </Select>
      <Checkbox
        id="concernsExtremism"
        label={t('problems.extremism')}
        hint={t('problems.noPersons')}
        checked={concernsExtremism}
        onChange={setExtremism}
      />
      <div className="problem-actions">
        <Button type="submit" variant="primary" busy={begin.isPending}>
          {t('problems.beginSubmit')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('problems.cancel')}
        </Button>
      </div>
    </form>
  );
}
