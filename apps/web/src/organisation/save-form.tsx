import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { useForgetOrganisation } from './organisation-queries.js';

interface SaveFormProps {
  /** Stands before the ids of its fields: several forms share a page. */
  readonly prefix: string;
  readonly submit: string;
  readonly run: () => Promise<unknown>;
  /** What to do when it has been kept. */
  readonly onKept?: () => void;
  /** What is missing, by field. */
  readonly check?: () => FormError[];
  readonly children: (errorAt: (field: string) => string | undefined) => ReactNode;
}

/** A few fields that are kept together; what is wrong stands above them and at each. */
export function SaveForm({ prefix, submit, run, onKept, check, children }: SaveFormProps) {
  const { t } = useTranslation();
  const forget = useForgetOrganisation();
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const keep = useMutation({
    mutationFn: run,
    onSuccess: () => onKept?.(),
    onSettled: forget,
  });
  const named = (field: string) => `${prefix}-${field === 'part-heading' ? 'save' : field}`;
  const errors = [...own, ...errorsOf(keep.error, t)].map(({ field, text }) => {
    return { field: named(field), text };
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = check?.() ?? [];
    setOwn(missing);
    setAttempt((count) => count + 1);
    keep.reset();
    if (missing.length === 0) keep.mutate();
  };
  return (
    <form className="organisation-form" noValidate onSubmit={send}>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <div className="organisation-fields">
        {children((field) => errors.find((error) => error.field === named(field))?.text)}
      </div>
      <div className="part-save">
        <Button id={named('save')} type="submit" busy={keep.isPending}>
          {submit}
        </Button>
        <p role="status">{keep.isSuccess && t('setup.saved')}</p>
      </div>
    </form>
  );
}

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A day as it is written here: 2026-11-22. */
export function DayField({ id, label, value, error, onChange }: DayFieldProps) {
  const { t } = useTranslation();
  return (
    <TextField
      id={id}
      label={label}
      hint={t('organisation.dayHint')}
      value={value}
      error={error}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      onChange={onChange}
    />
  );
}

/** From one day on, to another or until further notice. */
export function daysInWords(t: TFunction, from: string, lastDay: string | null): string {
  return lastDay === null
    ? t('organisation.since', { from })
    : t('organisation.between', { from, lastDay });
}
