import {
  riskTrends,
  riskTrendWords,
  uncertainties,
  uncertaintyWords,
  workStatuses,
  workStatusWords,
  type RiskText,
} from '#domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GoverningChoices } from '../governing/governing-choices.js';
import { languageOf } from '../i18n/language.js';
import { WatchedArea } from '../pictures/watched-area.js';
import { Checkbox, RadioGroup } from '../ui/choices.js';
import { TextField } from '../ui/text-field.js';
import { CategoryChoices } from './category-choices.js';
import { RatingFields } from './rating-fields.js';
import type { RiskFieldsProps } from './written-risk.js';

/** Of protective security: how far the work has come, and not a word. */
export function StatusField({ judgement, write, errorAt }: RiskFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <RadioGroup
      id="risk-work"
      label={t('pictures.fields.status')}
      hint={t('pictures.statusHint')}
      error={errorAt('work')}
      choices={workStatuses.map((value) => ({ value, label: workStatusWords[value][language] }))}
      value={judgement.work}
      onChange={(work) => write({ work })}
    />
  );
}

/** Everything that is judged of a risk, in the order in which one thinks of it. */
export function RiskFields(props: RiskFieldsProps) {
  const { judgement, write, errorAt } = props;
  const { t, i18n } = useTranslation();
  const line = (field: RiskText) => (
    <TextField
      id={`risk-${field}`}
      label={t(`risks.field.${field}`)}
      hint={i18n.exists(`risks.hint.${field}`) ? t(`risks.hint.${field}`) : undefined}
      error={errorAt(field)}
      autoComplete="off"
      value={judgement[field]}
      onChange={(value) => write({ [field]: value })}
    />
  );
  const area = (field: RiskText) => (
    <WatchedArea
      id={`risk-${field}`}
      label={t(`risks.field.${field}`)}
      hint={i18n.exists(`risks.hint.${field}`) ? t(`risks.hint.${field}`) : undefined}
      error={errorAt(field)}
      value={judgement[field]}
      onChange={(value) => write({ [field]: value })}
    />
  );
  return (
    <>
      {line('title')}
      {area('whatCanHappen')}
      <RatingFields {...props} measures={area('measures')} reason={area('residualReason')} />
      <Certainty {...props} words={area('uncertaintyReason')} />
      {line('owner')}
      <TextField
        id="risk-reviewOn"
        type="date"
        label={t('risks.field.reviewOn')}
        error={errorAt('reviewOn')}
        value={judgement.reviewOn ?? ''}
        onChange={(value) => write({ reviewOn: value === '' ? null : value })}
      />
      <GoverningChoices
        id="risk-governing"
        label={t('risks.field.governing')}
        hint={t('pictures.hints.governing')}
        error={errorAt('governing')}
        value={judgement.governing}
        onChange={(governing) => write({ governing })}
      />
      <CategoryChoices
        error={errorAt('categories')}
        value={judgement.categories}
        onChange={(categories) => write({ categories })}
      />
      <Checkbox
        id="risk-isClosed"
        label={t('risks.field.isClosed')}
        checked={judgement.isClosed}
        onChange={(isClosed) => write({ isClosed })}
      />
      {judgement.isClosed && area('closedReason')}
    </>
  );
}

type CertaintyProps = RiskFieldsProps & { readonly words: ReactNode };

/** How sure one is, and which way it goes by itself. */
function Certainty({ judgement, write, errorAt, words }: CertaintyProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <>
      <RadioGroup
        id="risk-uncertainty"
        label={t('risks.field.uncertainty')}
        error={errorAt('uncertainty')}
        choices={uncertainties.map((value) => ({
          value,
          label: uncertaintyWords[value][language],
        }))}
        value={judgement.uncertainty}
        onChange={(uncertainty) => write({ uncertainty })}
      />
      {words}
      <RadioGroup
        id="risk-trend"
        label={t('risks.field.trend')}
        error={errorAt('trend')}
        choices={riskTrends.map((value) => ({ value, label: riskTrendWords[value][language] }))}
        value={judgement.trend}
        onChange={(trend) => write({ trend })}
      />
    </>
  );
}
