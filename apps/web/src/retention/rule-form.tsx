import { RETENTION_YEARS_MAX, retentionStarts } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { ClassFields, type ChosenClass } from './class-fields.js';
import { isDay, today } from './days.js';
import { addRule, RETENTION_KEY, type RuleWish, type Suggestion } from './retention-queries.js';

const YEARS_CHARACTERS = 3;

/** A rule as it is written, before it is one. */
export interface WrittenRule extends ChosenClass {
  readonly outcome: 'keep' | 'erase';
  readonly years: string;
  readonly countedFrom: string;
  readonly validFrom: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly decisionSection: string;
  readonly decisionDnr: string;
}

/** What a form begins with: a suggestion, or nothing. A decision is never suggested. */
export function writtenOf(suggestion?: Suggestion): WrittenRule {
  return {
    kind: suggestion?.kind ?? '',
    category: suggestion?.category ?? '',
    tier: suggestion?.tier ?? '',
    outcome: suggestion?.outcome ?? 'erase',
    years: String(suggestion?.years ?? ''),
    countedFrom: suggestion?.countedFrom ?? 'received',
    ...{ validFrom: today(), decidedBy: '', decidedOn: '', decisionSection: '', decisionDnr: '' },
  };
}

interface RuleFormProps {
  readonly organisationId: string;
  readonly begun: WrittenRule;
  readonly onClose: () => void;
}

/** Enters a rule that has been decided. */
export function RuleForm({ organisationId, begun, onClose }: RuleFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState(begun);
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const save = useMutation({
    mutationFn: () => addRule(wishOf(organisationId, written)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: RETENTION_KEY });
      onClose();
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(written, t);
    setOwn(missing);
    setAttempt((count) => count + 1);
    save.reset();
    if (missing.length === 0) save.mutate();
  };
  const fromServer = errorsOf(save.error, t).map(({ field, text }) => ({
    ...{ field: field === 'part-heading' ? 'rule-decidedBy' : `rule-${field}`, text },
  }));
  const errors = [...own, ...fromServer];
  const change = (changed: Partial<WrittenRule>): void => setWritten({ ...written, ...changed });
  return (
    <form className="retention-form" noValidate onSubmit={send} aria-labelledby="rule-heading">
      <h3 id="rule-heading">{t('retention.rules.add')}</h3>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <div className="retention-fields">
        <ClassFields prefix="rule" chosen={written} onChange={change} />
        <Period written={written} errors={errors} onChange={change} />
        <Decision written={written} errors={errors} onChange={change} />
      </div>
      <div className="retention-actions">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {t('retention.rules.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('retention.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly written: WrittenRule;
  readonly errors: readonly FormError[];
  readonly onChange: (changed: Partial<WrittenRule>) => void;
}

/** Kept, or for how long. */
function Period({ written, errors, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        id="rule-outcome"
        label={t('retention.rules.outcome')}
        value={written.outcome}
        onChange={(outcome) => onChange({ outcome: outcome === 'keep' ? 'keep' : 'erase' })}
      >
        <option value="erase">{t('retention.rules.erase')}</option>
        <option value="keep">{t('retention.kept')}</option>
      </Select>
      {written.outcome === 'erase' && (
        <>
          <TextField
            id="rule-years"
            label={t('retention.rules.years')}
            value={written.years}
            error={errorAt(errors, 'rule-years')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={YEARS_CHARACTERS}
            onChange={(years) => onChange({ years })}
          />
          <Select
            id="rule-countedFrom"
            label={t('retention.rules.countedFrom')}
            value={written.countedFrom}
            onChange={(countedFrom) => onChange({ countedFrom })}
          >
            {retentionStarts.map((start) => (
              <option key={start} value={start}>
                {t(`retention.start.${start}`)}
              </option>
            ))}
          </Select>
        </>
      )}
    </>
  );
}

/** What it rests on. */
function Decision({ written, errors, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const fields = ['decidedBy', 'decidedOn', 'decisionSection', 'decisionDnr', 'validFrom'] as const;
  return fields.map((field) => (
    <TextField
      key={field}
      id={`rule-${field}`}
      label={t(`retention.rules.${field}`)}
      hint={t(`retention.rules.${field}Hint`)}
      value={written[field]}
      error={errorAt(errors, `rule-${field}`)}
      autoComplete="off"
      onChange={(value) => onChange({ [field]: value })}
    />
  ));
}

function missingIn(written: WrittenRule, t: TFunction): FormError[] {
  const missing: FormError[] = [];
  const years = Number(written.years);
  const hasYears = Number.isInteger(years) && years >= 1 && years <= RETENTION_YEARS_MAX;
  if (written.outcome === 'erase' && !hasYears) {
    missing.push({ field: 'rule-years', text: t('retention.rules.yearsWrong') });
  }
  for (const field of ['decidedBy', 'decisionSection'] as const) {
    if (!written[field].trim()) {
      missing.push({ field: `rule-${field}`, text: t('retention.rules.decisionMissing') });
    }
  }
  for (const field of ['decidedOn', 'validFrom'] as const) {
    if (!isDay(written[field])) {
      missing.push({ field: `rule-${field}`, text: t('retention.dayWrong') });
    }
  }
  return missing;
}

function wishOf(organisationId: string, written: WrittenRule): RuleWish {
  const { kind, category, tier, outcome, years, countedFrom, decisionDnr } = written;
  const { validFrom, decidedBy, decidedOn, decisionSection } = written;
  return {
    ...{ organisationId, outcome, validFrom, decidedBy, decidedOn, decisionSection },
    ...(kind && { kind: kind as NonNullable<RuleWish['kind']> }),
    ...(category && { category }),
    ...(tier && { tier: tier as NonNullable<RuleWish['tier']> }),
    ...(outcome === 'erase' && {
      ...{ years: Number(years), countedFrom: countedFrom as NonNullable<RuleWish['countedFrom']> },
    }),
    ...(decisionDnr.trim() && { decisionDnr }),
  };
}
