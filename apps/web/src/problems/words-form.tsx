import { evidenceSources, evidenceSourceWords, type EvidenceSource } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { WatchedArea } from '../pictures/watched-area.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import {
  tellEvidence,
  type EvidenceData,
  type ProblemData,
  type WordsWish,
} from './problem-queries.js';

interface WordsFormProps {
  readonly data: ProblemData;
  readonly onAdded: (evidence: EvidenceData) => void;
  readonly onCancel: () => void;
}

/** What somebody else has said or seen, and where it comes from. */
export function WordsForm({ data, onAdded, onCancel }: WordsFormProps) {
  const { t } = useTranslation();
  const [wish, setWish] = useState<WordsWish>(() => ({
    ...{ source: evidenceSources[0]!, origin: '', words: '' },
    date: formatDate(Date.now()),
  }));
  const [attempt, setAttempt] = useState(0);
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => first.current?.focus(), []);
  const tell = useMutation({
    mutationFn: () => tellEvidence(data.id, wish),
    onSuccess: ({ evidence }) => onAdded(evidence),
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    tell.mutate();
  };
  const errors = errorsOf(tell.error, t);
  return (
    <form className="problem-form" noValidate onSubmit={submit}>
      <h3 ref={first} tabIndex={-1}>
        {t('problems.tellWords')}
      </h3>
      <ErrorSummary heading={t('problems.formProblem')} errors={errors} attempt={attempt} />
      <WordsFields {...{ data, wish, errors }} change={(part) => setWish({ ...wish, ...part })} />
      <div className="problem-actions">
        <Button type="submit" variant="primary" busy={tell.isPending}>
          {t('problems.add')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('problems.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface WordsFieldsProps {
  readonly data: ProblemData;
  readonly wish: WordsWish;
  readonly errors: readonly FormError[];
  readonly change: (changed: Partial<WordsWish>) => void;
}

function WordsFields({ data, wish, errors, change }: WordsFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.text;
  return (
    <>
      <Select
        id="source"
        label={t('problems.source')}
        value={wish.source}
        onChange={(source) => change({ source: source as EvidenceSource })}
      >
        {evidenceSources.map((each) => (
          <option key={each} value={each}>
            {evidenceSourceWords[each][language]}
          </option>
        ))}
      </Select>
      <TextField
        id="origin"
        label={t('problems.origin')}
        hint={t('problems.originHint')}
        error={errorOf('origin')}
        value={wish.origin}
        onChange={(origin) => change({ origin })}
      />
      <TextField
        id="date"
        type="date"
        label={t('problems.date')}
        error={errorOf('date')}
        value={wish.date}
        onChange={(date) => change({ date })}
      />
      <WatchedArea
        id="words"
        label={t('problems.words')}
        error={errorOf('words')}
        advice={data.concernsExtremism ? t('problems.noPersons') : undefined}
        value={wish.words}
        onChange={(words) => change({ words })}
      />
    </>
  );
}
