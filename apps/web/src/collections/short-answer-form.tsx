import {
  protectiveSecurityWords,
  shortAnswerParts,
  shortAnswerWords,
  type ProtectiveSecurityStatus,
} from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextArea } from '../ui/text-field.js';
import { answerCollection, COLLECTIONS_KEY, type Draft } from './collection-queries.js';
import { useAnswerDraft, type AnswerDraft } from './use-answer-draft.js';

const NONE = '';
const statuses = Object.keys(protectiveSecurityWords) as ProtectiveSecurityStatus[];

interface ShortAnswerFormProps {
  readonly id: string;
  readonly organisation: string;
  readonly draft: Draft;
}

/** A short answer: kept by itself while it is written, and a public record once it is handed in. */
export function ShortAnswerForm({ id, organisation, draft }: ShortAnswerFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const writing = useAnswerDraft(id, organisation, draft);
  const { written, change } = writing;
  const [attempt, setAttempt] = useState(0);
  const send = useMutation({
    mutationFn: async () => {
      await writing.save();
      return answerCollection(id, { organisationId: organisation, kind: 'short', answer: written });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: COLLECTIONS_KEY }),
    onError: () => setAttempt((count) => count + 1),
  });
  const errors = errorsOf(send.error, t);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className="collection-form" noValidate onSubmit={submit}>
      <h3 id="part-heading" tabIndex={-1}>
        {t('collections.give.shortHeading')}
      </h3>
      <p>{t('collections.give.shortLead')}</p>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      {writing.isMerged && (
        <Alert role="status">
          <p>{t('collections.give.merged')}</p>
        </Alert>
      )}
      <Parts {...{ written, change, errors }} />
      <Select
        id="answer.protectiveSecurity"
        label={t('collections.give.protectiveSecurity')}
        hint={t('collections.give.protectiveSecurityHint')}
        error={errorAt(errors, 'answer.protectiveSecurity')}
        value={written.protectiveSecurity ?? NONE}
        onChange={(value) =>
          change({
            protectiveSecurity: value === NONE ? null : (value as ProtectiveSecurityStatus),
          })
        }
      >
        <option value={NONE}>{t('collections.give.choose')}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {protectiveSecurityWords[status][language]}
          </option>
        ))}
      </Select>
      <SavedLine {...{ writing }} />
      <div className="collection-actions">
        <Button type="submit" variant="primary" busy={send.isPending}>
          {t('collections.give.shortSend')}
        </Button>
      </div>
    </form>
  );
}

interface PartsProps extends Pick<AnswerDraft, 'written' | 'change'> {
  readonly errors: readonly FormError[];
}

function Parts({ written, change, errors }: PartsProps) {
  const { t, i18n } = useTranslation();
  return shortAnswerParts.map((part) => (
    <TextArea
      key={part}
      id={`answer.${part}`}
      label={shortAnswerWords[part][languageOf(i18n)]}
      hint={t(`collections.give.hint_${part}`)}
      error={errorAt(errors, `answer.${part}`)}
      value={written[part]}
      onChange={(text) => change({ [part]: text })}
    />
  ));
}

/** Whether what is written is kept. */
function SavedLine({ writing }: { writing: AnswerDraft }) {
  const { t, i18n } = useTranslation();
  const { problem, isUnsaved, savedAt } = writing;
  if (problem !== null) {
    return (
      <Alert kind="attention" role="alert">
        <p>{problemText(problem, t)}</p>
      </Alert>
    );
  }
  return (
    <p role="status" className="muted">
      {isUnsaved && t('collections.give.unsaved')}
      {!isUnsaved &&
        savedAt !== null &&
        t('collections.give.saved', { time: formatTime(savedAt, languageOf(i18n)) })}
    </p>
  );
}
