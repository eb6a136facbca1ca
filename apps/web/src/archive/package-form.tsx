import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextArea, TextField } from '../ui/text-field.js';
import {
  ARCHIVE_KEY,
  askForPackage,
  parts,
  partsOfWords,
  type ArchivePackage,
  type PackageWish,
  type Part,
} from './archive-queries.js';

/** Years back that can be chosen: what is older is in the archive, or was never here. */
const YEARS_SHOWN = 10;
/** As the server asks for. */
const REASON_LETTERS_MIN = 20;

interface Written {
  readonly year: number;
  readonly parts: ReadonlySet<Part>;
  readonly receiver: string;
  readonly agreement: string;
  readonly reason: string;
}

interface PackageFormProps {
  readonly organisationId: string;
  readonly lastYear: number;
  /** The package before, whose receiver and agreement are most often the same. */
  readonly last: ArchivePackage | undefined;
}

/** Asks for a package of one year. */
export function PackageForm({ organisationId, lastYear, last }: PackageFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState<Written>({
    ...{ year: lastYear, parts: new Set(parts), reason: '' },
    ...{ receiver: last?.receiver ?? '', agreement: last?.agreement ?? '' },
  });
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const send = useMutation({
    mutationFn: () => askForPackage(wishOf(organisationId, written)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ARCHIVE_KEY }),
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = errorsIn(written, t);
    setErrors(wrong);
    setAttempt((count) => count + 1);
    send.reset();
    if (wrong.length === 0) send.mutate();
  };
  const change = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const shown = send.isError
    ? [{ field: 'archive-year', text: problemText(send.error, t) }]
    : errors;
  return (
    <form className="archive-form" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('setup.problem')} errors={shown} attempt={attempt} />
      <Select
        id="archive-year"
        label={t('archive.form.year')}
        value={String(written.year)}
        onChange={(year) => change({ year: Number(year) })}
      >
        {Array.from({ length: YEARS_SHOWN }, (_, back) => lastYear - back).map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Select>
      <Parts
        chosen={written.parts}
        errors={errors}
        onChange={(chosen) => change({ parts: chosen })}
      />
      {(['receiver', 'agreement'] as const).map((field) => (
        <TextField
          key={field}
          id={`archive-${field}`}
          label={t(`archive.form.${field}`)}
          hint={t(`archive.form.${field}Hint`)}
          error={errorOf(errors, `archive-${field}`)}
          value={written[field]}
          autoComplete="off"
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      <TextArea
        id="archive-reason"
        label={t('archive.form.reason')}
        hint={t('archive.form.reasonHint')}
        error={errorOf(errors, 'archive-reason')}
        value={written.reason}
        onChange={(reason) => change({ reason })}
      />
      <Button type="submit" variant="primary" busy={send.isPending}>
        {t('archive.form.ask')}
      </Button>
    </form>
  );
}

interface PartsProps {
  readonly chosen: ReadonlySet<Part>;
  readonly errors: readonly FormError[];
  readonly onChange: (chosen: ReadonlySet<Part>) => void;
}

function Parts({ chosen, errors, onChange }: PartsProps) {
  const { t } = useTranslation();
  const needsSecond = partsOfWords.some((part) => chosen.has(part));
  const toggle = (part: Part, isChosen: boolean): void => {
    onChange(new Set(parts.filter((each) => (each === part ? isChosen : chosen.has(each)))));
  };
  return (
    <fieldset className="archive-choices">
      <legend>{t('archive.form.parts')}</legend>
      {parts.map((part, place) => (
        <Checkbox
          key={part}
          id={`archive-part-${part}`}
          label={t(`archive.part.${part}`)}
          hint={t(`archive.partHint.${part}`)}
          error={place === 0 ? errorOf(errors, 'archive-part-register') : undefined}
          checked={chosen.has(part)}
          onChange={(isChosen) => toggle(part, isChosen)}
        />
      ))}
      <p role="status">{t(needsSecond ? 'archive.form.second' : 'archive.form.alone')}</p>
    </fieldset>
  );
}

function wishOf(organisationId: string, written: Written): PackageWish {
  const chosen = parts.filter((part) => written.parts.has(part));
  return { ...written, organisationId, parts: chosen };
}

function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.text;
}

function errorsIn(written: Written, t: TFunction): FormError[] {
  const errors: FormError[] = [];
  if (written.parts.size === 0) {
    errors.push({ field: 'archive-part-register', text: t('archive.form.partsMissing') });
  }
  for (const field of ['receiver', 'agreement'] as const) {
    if (!written[field].trim()) {
      errors.push({ field: `archive-${field}`, text: t(`archive.form.${field}Missing`) });
    }
  }
  if (written.reason.replaceAll(/\s/g, '').length < REASON_LETTERS_MIN) {
    errors.push({ field: 'archive-reason', text: t('archive.form.reasonMissing') });
  }
  return errors;
}
