import {
  problemFocusAreas,
  problemOutcomes,
  problemOutcomeWords,
  problemStatuses,
  problemStatusWords,
  type Problem,
  type ProblemOutcome,
  type ProblemStatus,
  type ProblemText,
} from '#domain';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { GoverningChoices } from '../governing/governing-choices.js';
import { languageOf } from '../i18n/language.js';
import { MarkedArea } from '../pictures/marked-area.js';
import { WatchedArea } from '../pictures/watched-area.js';
import { Checkbox, RadioGroup } from '../ui/choices.js';
import { Details } from '../ui/details.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { focusAreaName } from './field-words.js';

interface ProblemFieldsProps {
  readonly problem: Problem;
  readonly change: (changed: Partial<Problem>) => void;
  /** Why it could not be kept. */
  readonly failure: unknown;
}

/** The questions of Brå to whoever makes a picture, here of a problem. */
const questions = ['sources', 'limits', 'effect'] as const;

/** Everything that is said of a problem in words, and whether it is open. */
export function ProblemFields({ problem, change, failure }: ProblemFieldsProps) {
  const { t } = useTranslation();
  const errorOf = (field: string): string | undefined =>
    failure instanceof ApiProblem
      ? failure.fields.find(({ path }) => path.startsWith(`problem.${field}`))?.message
      : undefined;
  const advice = problem.concernsExtremism ? t('problems.noPersons') : undefined;
  const area = (field: ProblemText) => (
    <WatchedArea
      key={field}
      id={`problem-${field}`}
      label={t(`problems.fields.${field}`)}
      hint={t(`problems.hints.${field}`)}
      error={errorOf(field)}
      advice={advice}
      value={problem[field]}
      onChange={(text) => change({ [field]: text })}
    />
  );
  return (
    <div className="problem-fields">
      <TextField
        id="problem-title"
        label={t('problems.fields.title')}
        hint={t('problems.hints.title')}
        error={errorOf('title')}
        value={problem.title}
        onChange={(title) => change({ title })}
      />
      <MarkedArea
        id="problem-description"
        label={t('problems.fields.description')}
        text={problem.description}
        error={errorOf('description')}
        advice={advice}
        onChange={(description) => change({ description })}
      />
      <FocusField {...{ problem, change }} />
      {(['place', 'women', 'men', 'why'] as const).map(area)}
      <GoverningChoices
        id="problem-governing"
        label={t('problems.fields.governing')}
        hint={t('problems.hints.governing')}
        error={errorOf('governing')}
        value={problem.governing}
        onChange={(governing) => change({ governing })}
      />
      <Details summary={t('pictures.criticism')} open={questions.some((each) => problem[each])}>
        {questions.map(area)}
      </Details>
      <StatusFields {...{ problem, change, errorOf }} />
      {area('statusReason')}
    </div>
  );
}

type FocusFieldProps = Pick<ProblemFieldsProps, 'problem' | 'change'>;

function FocusField({ problem, change }: FocusFieldProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <>
      <Select
        id="problem-focusArea"
        label={t('problems.focusArea')}
        value={problem.focusArea}
        onChange={(focusArea) => change({ focusArea: focusArea as Problem['focusArea'] })}
      >
        {problemFocusAreas.map((code) => (
          <option key={code} value={code}>
            {focusAreaName(code, language)}
          </option>
        ))}
      </Select>
      <Checkbox
        id="problem-extremism"
        label={t('problems.extremism')}
        hint={t('problems.noPersons')}
        checked={problem.concernsExtremism}
        onChange={(concernsExtremism) => change({ concernsExtremism })}
      />
    </>
  );
}

type StatusFieldsProps = FocusFieldProps & {
  readonly errorOf: (field: string) => string | undefined;
};

/** A closed problem has an outcome; an open one has none. */
function StatusFields({ problem, change, errorOf }: StatusFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <>
      <RadioGroup<ProblemStatus>
        id="problem-status"
        label={t('problems.fields.status')}
        choices={problemStatuses.map((value) => ({
          ...{ value, label: problemStatusWords[value][language] },
        }))}
        value={problem.status}
        onChange={(status) => change(status === 'open' ? { status, outcome: null } : { status })}
      />
      {problem.status === 'closed' && (
        <RadioGroup<ProblemOutcome>
          id="problem-outcome"
          label={t('problems.fields.outcome')}
          error={errorOf('outcome')}
          choices={problemOutcomes.map((value) => ({
            ...{ value, label: problemOutcomeWords[value][language] },
          }))}
          value={problem.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      )}
    </>
  );
}
