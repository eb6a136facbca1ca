import {
  breachDataKinds,
  breachInformation,
  breachKinds,
  breachNotices,
  breachRisks,
  breachSubjects,
} from '#domain';
import { useTranslation } from 'react-i18next';
import { errorAt } from '../administration/part-form.js';
import { languageOf } from '../i18n/language.js';
import { RadioGroup } from '../ui/choices.js';
import type { FormError } from '../ui/error-summary.js';
import { TextArea, TextField } from '../ui/text-field.js';
import { Several } from './several.js';
import type { TimeField, WordField, WrittenBreach } from './written-breach.js';

export interface BreachFieldsProps {
  readonly written: WrittenBreach;
  readonly errors: readonly FormError[];
  readonly change: (changed: Partial<WrittenBreach>) => void;
}

/** A question that is answered in words. */
export function Words({
  field,
  written,
  errors,
  change,
}: BreachFieldsProps & { field: WordField }) {
  const { t } = useTranslation();
  const hints: Partial<Record<WordField, string>> = {
    ...{ what: t('breaches.whatHint'), personText: t('breaches.personTextHint') },
  };
  return (
    <TextArea
      id={field}
      label={t(`breaches.${field}`)}
      hint={hints[field]}
      rows={3}
      error={errorAt(errors, field)}
      value={written[field]}
      onChange={(text) => change({ [field]: text })}
    />
  );
}

/** A day and a time where the municipality is. */
export function Time({ field, written, errors, change }: BreachFieldsProps & { field: TimeField }) {
  const { t } = useTranslation();
  return (
    <TextField
      id={field}
      label={t(`breaches.${field}`)}
      hint={t('breaches.timeHint')}
      error={errorAt(errors, field)}
      value={written[field]}
      autoComplete="off"
      onChange={(text) => change({ [field]: text })}
    />
  );
}

/** What happened, to which data and whom. */
export function HappenedFields(props: BreachFieldsProps) {
  const { written, change } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <>
      <Time {...props} field="knownAt" />
      <Words {...props} field="what" />
      <Time {...props} field="beganAt" />
      <Time {...props} field="endedAt" />
      <Several
        id="kinds"
        legend={t('breaches.kinds')}
        words={breachKinds}
        chosen={written.kinds}
        language={language}
        onChange={(kinds) => change({ kinds })}
      />
      <Several
        id="dataKinds"
        legend={t('breaches.dataKinds')}
        words={breachDataKinds}
        chosen={written.dataKinds}
        language={language}
        onChange={(dataKinds) => change({ dataKinds })}
      />
      <Several
        id="subjects"
        legend={t('breaches.subjects')}
        words={breachSubjects}
        chosen={written.subjects}
        language={language}
        onChange={(subjects) => change({ subjects })}
      />
      {(['persons', 'records'] as const).map((field) => (
        <TextField
          key={field}
          id={field}
          inputMode="numeric"
          label={t(`breaches.${field}`)}
          error={errorAt(props.errors, field)}
          value={written[field]}
          autoComplete="off"
          onChange={(text) => change({ [field]: text })}
        />
      ))}
    </>
  );
}

/** How great the risk is, and what follows from it. */
export function JudgementFields(props: BreachFieldsProps) {
  const { written, errors, change } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const choicesOf = <Code extends string>(
    words: Readonly<Record<Code, Readonly<Record<'sv' | 'en', string>>>>,
  ) => (Object.keys(words) as Code[]).map((value) => ({ value, label: words[value][language] }));
  const isTold = written.information === 'yes' || written.information === 'public';
  return (
    <>
      <Words {...props} field="consequences" />
      <Words {...props} field="measures" />
      <RadioGroup
        id="risk"
        label={t('breaches.riskQuestion')}
        choices={choicesOf(breachRisks)}
        error={errorAt(errors, 'risk')}
        value={written.risk}
        onChange={(risk) => change({ risk })}
      />
      <Words {...props} field="riskReason" />
      <RadioGroup
        id="notice"
        label={t('breaches.notice')}
        choices={choicesOf(breachNotices)}
        error={errorAt(errors, 'notice')}
        value={written.notice}
        onChange={(notice) => change({ notice })}
      />
      <Words {...props} field="noticeReason" />
      {written.notice === 'yes' && (
        <>
          <Time {...props} field="notifiedAt" />
          <Words {...props} field="lateReason" />
        </>
      )}
      <RadioGroup
        id="information"
        label={t('breaches.information')}
        choices={choicesOf(breachInformation)}
        error={errorAt(errors, 'information')}
        value={written.information}
        onChange={(information) => change({ information })}
      />
      {isTold && (
        <>
          <Words {...props} field="personText" />
          <TextField
            id="informedOn"
            label={t('breaches.informedOn')}
            hint={t('rights.dayHint')}
            error={errorAt(errors, 'informedOn')}
            value={written.informedOn}
            autoComplete="off"
            onChange={(informedOn) => change({ informedOn })}
          />
        </>
      )}
    </>
  );
}
