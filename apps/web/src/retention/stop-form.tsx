import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { ClassFields } from './class-fields.js';
import { isDay } from './days.js';
import { RETENTION_KEY, setStop, type StopWish } from './retention-queries.js';

const empty = {
  ...{ reference: '', kind: '', category: '', tier: '', receivedFrom: '', receivedTo: '' },
  ...{ reason: '', holdsTo: '' },
};
const DAYS = ['receivedFrom', 'receivedTo', 'holdsTo'] as const;

interface StopFormProps {
  readonly organisationId: string;
  readonly onClose: () => void;
}

/** Sets a hold: on one incident, on a selection, or with nothing chosen on everything. */
export function StopForm({ organisationId, onClose }: StopFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState(empty);
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const save = useMutation({
    mutationFn: () => setStop(wishOf(organisationId, written)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: RETENTION_KEY });
      onClose();
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const found = faultsOf(written, t);
    setOwn(found);
    setAttempt((count) => count + 1);
    save.reset();
    if (found.length === 0) save.mutate();
  };
  const fromServer = errorsOf(save.error, t).map(({ field, text }) => ({
    ...{ field: field === 'part-heading' ? 'stop-reference' : `stop-${field}`, text },
  }));
  const errors = [...own, ...fromServer];
  const field = (name: keyof typeof empty, hint: boolean) => (
    <TextField
      id={`stop-${name}`}
      label={t(`retention.stops.${name}`)}
      hint={hint ? t(`retention.stops.${name}Hint`) : undefined}
      value={written[name]}
      error={errorAt(errors, `stop-${name}`)}
      autoComplete="off"
      onChange={(value) => setWritten({ ...written, [name]: value })}
    />
  );
  return (
    <form className="retention-form" noValidate onSubmit={send} aria-labelledby="stop-heading">
      <h3 id="stop-heading">{t('retention.stops.add')}</h3>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <div className="retention-fields">
        {field('reason', true)}
        {field('reference', true)}
        {written.reference === '' && (
          <>
            <ClassFields
              prefix="stop"
              chosen={written}
              onChange={(changed) => setWritten({ ...written, ...changed })}
            />
            {field('receivedFrom', true)}
            {field('receivedTo', true)}
          </>
        )}
        {field('holdsTo', true)}
      </div>
      <div className="retention-actions">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {t('retention.stops.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('retention.cancel')}
        </Button>
      </div>
    </form>
  );
}

function faultsOf(written: typeof empty, t: TFunction): FormError[] {
  const wrong = DAYS.filter((day) => written[day] !== '' && !isDay(written[day]));
  const found = wrong.map((day) => ({ field: `stop-${day}`, text: t('retention.dayWrong') }));
  const isMissing = !written.reason.trim();
  if (isMissing) found.push({ field: 'stop-reason', text: t('retention.stops.reasonMissing') });
  return found;
}

function wishOf(organisationId: string, written: typeof empty): StopWish {
  const { reference, reason, ...rest } = written;
  const { holdsTo, ...selection } = rest;
  const chosen = reference.trim() ? { reference: reference.trim() } : selection;
  const told = Object.entries({ ...chosen, holdsTo }).filter(([, value]) => value !== '');
  return { organisationId, reason, ...Object.fromEntries(told) } as StopWish;
}
