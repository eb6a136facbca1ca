import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { moveTo } from '../navigation/address.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextArea, TextField } from '../ui/text-field.js';
import { breakGlassQuery, openBreakGlass } from './break-glass-queries.js';

/** As the server counts: what a reason says beside spaces. */
const REASON_CHARACTERS_MIN = 20;

interface Written {
  readonly reference: string;
  readonly reason: string;
  readonly caseReference: string;
}

const empty: Written = { reference: '', reason: '', caseReference: '' };

function missingIn({ reference, reason, caseReference }: Written, t: TFunction): FormError[] {
  const missing: FormError[] = [];
  if (!reference.trim()) {
    missing.push({ field: 'reference', text: t('breakGlass.referenceMissing') });
  }
  if (reason.replace(/\s/g, '').length < REASON_CHARACTERS_MIN) {
    missing.push({ field: 'reason', text: t('breakGlass.reasonShort') });
  }
  if (!caseReference.trim()) {
    missing.push({ field: 'caseReference', text: t('breakGlass.caseMissing') });
  }
  return missing;
}

/** Opens one incident for an hour: which, why and for what case. */
export function OpenForm() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState(empty);
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const open = useMutation({
    mutationFn: () => openBreakGlass(written),
    onSuccess: async ({ incidentId }) => {
      await queries.invalidateQueries({ queryKey: breakGlassQuery.queryKey });
      moveTo(`/break-glass/${incidentId}`);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(written, t);
    setOwn(missing);
    setAttempt((count) => count + 1);
    open.reset();
    if (missing.length === 0) open.mutate();
  };
  const errors = [
    ...own,
    ...errorsOf(open.error, t).map((error) =>
      error.field === 'part-heading' ? { ...error, field: 'reference' } : error,
    ),
  ];
  return (
    <form className="break-glass-form" noValidate onSubmit={submit}>
      <h2>{t('breakGlass.open')}</h2>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <Alert heading={t('breakGlass.rulesHeading')} headingLevel={3}>
        <p>{t('breakGlass.rules')}</p>
      </Alert>
      <Fields {...{ written, errors }} onChange={setWritten} />
      <Button type="submit" variant="primary" danger busy={open.isPending}>
        {t('breakGlass.submit')}
      </Button>
    </form>
  );
}

interface FieldsProps {
  readonly written: Written;
  readonly errors: readonly FormError[];
  readonly onChange: (written: Written) => void;
}

function Fields({ written, errors, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const change = (changed: Partial<Written>): void => onChange({ ...written, ...changed });
  return (
    <>
      <TextField
        id="reference"
        label={t('breakGlass.reference')}
        hint={t('breakGlass.referenceHint')}
        value={written.reference}
        error={errorAt(errors, 'reference')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(reference) => change({ reference })}
      />
      <TextArea
        id="reason"
        label={t('breakGlass.reason')}
        hint={t('breakGlass.reasonHint')}
        value={written.reason}
        error={errorAt(errors, 'reason')}
        maxLength={1000}
        onChange={(reason) => change({ reason })}
      />
      <TextField
        id="caseReference"
        label={t('breakGlass.case')}
        hint={t('breakGlass.caseHint')}
        value={written.caseReference}
        error={errorAt(errors, 'caseReference')}
        autoComplete="off"
        maxLength={60}
        onChange={(caseReference) => change({ caseReference })}
      />
    </>
  );
}
