import { readingActions, readingActionWords, roleNames } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { readersQuery, type ReadingChoice } from './reading-queries.js';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ALL = '';

interface ReadingNarrowingProps {
  readonly choice: ReadingChoice;
  readonly reference: string;
  readonly onReference: (reference: string) => void;
}

/** Who, what, which incident and when. Asked for with a button: each question leaves a row in the log. */
export function ReadingNarrowing({ choice, reference, onReference }: ReadingNarrowingProps) {
  const { t } = useTranslation();
  const [reader, setReader] = useState(choice.reader ?? ALL);
  const [action, setAction] = useState<string>(choice.action ?? ALL);
  const [from, setFrom] = useState(choice.from ?? '');
  const [to, setTo] = useState(choice.to ?? '');
  const [sought, setSought] = useState(reference);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.text;
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = errorsOf(from, to, t);
    setErrors(wrong);
    setAttempts((count) => count + 1);
    if (wrong.length > 0) return;
    onReference(sought.trim());
    const given = Object.entries({ reader, action, from, to }).filter(([, value]) => value !== '');
    const query = new URLSearchParams(given).toString();
    moveTo(`/audit${query && `?${query}`}`);
  };
  return (
    <form className="reading-log-narrowing" noValidate onSubmit={ask}>
      <ErrorSummary heading={t('readingLog.problem')} errors={errors} attempt={attempts} />
      <ReaderChoice reader={reader} onChange={setReader} />
      <ActionChoice action={action} onChange={setAction} />
      <TextField
        id="reading-reference"
        label={t('readingLog.reference')}
        hint={t('readingLog.referenceHint')}
        autoComplete="off"
        value={sought}
        onChange={setSought}
      />
      <TextField
        id="reading-from"
        label={t('readingLog.from')}
        hint={t('readingLog.dayHint')}
        error={errorOf('reading-from')}
        value={from}
        onChange={setFrom}
      />
      <TextField
        id="reading-to"
        label={t('readingLog.to')}
        hint={t('readingLog.dayHint')}
        error={errorOf('reading-to')}
        value={to}
        onChange={setTo}
      />
      <Button type="submit" variant="primary">
        {t('readingLog.ask')}
      </Button>
    </form>
  );
}

interface ReaderChoiceProps {
  readonly reader: string;
  readonly onChange: (reader: string) => void;
}

function ReaderChoice({ reader, onChange }: ReaderChoiceProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const readers = useQuery(readersQuery);
  return (
    <Select id="reading-reader" label={t('readingLog.who')} value={reader} onChange={onChange}>
      <option value={ALL}>{t('readingLog.everybody')}</option>
      {readers.data?.map(({ id, name, roles }) => (
        <option key={id} value={id}>
          {[
            name ?? t('organisation.hidden'),
            ...roles.map((role) => roleNames[role][language]),
          ].join(', ')}
        </option>
      ))}
    </Select>
  );
}

interface ActionChoiceProps {
  readonly action: string;
  readonly onChange: (action: string) => void;
}

function ActionChoice({ action, onChange }: ActionChoiceProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Select id="reading-action" label={t('readingLog.act')} value={action} onChange={onChange}>
      <option value={ALL}>{t('readingLog.everything')}</option>
      {readingActions.map((each) => (
        <option key={each} value={each}>
          {readingActionWords[each][language]}
        </option>
      ))}
    </Select>
  );
}

function errorsOf(from: string, to: string, t: (key: string) => string): FormError[] {
  const errors: FormError[] = [];
  if (from !== '' && !DAY.test(from)) {
    errors.push({ field: 'reading-from', text: t('readingLog.dayWrong') });
  }
  if (to !== '' && !DAY.test(to)) {
    errors.push({ field: 'reading-to', text: t('readingLog.dayWrong') });
  }
  if (errors.length === 0 && from !== '' && to !== '' && from > to) {
    errors.push({ field: 'reading-to', text: t('readingLog.periodWrong') });
  }
  return errors;
}
