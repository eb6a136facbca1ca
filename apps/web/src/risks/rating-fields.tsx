import {
  consequenceWords,
  likelihoodWords,
  protectedValues,
  riskBand,
  riskPlace,
  riskSteps,
  type RiskStep,
} from '#domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Checkbox } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import { valuesText } from './risk-words.js';
import { emptyRating, withValue, type RiskFieldsProps } from './written-risk.js';

interface RatingFieldsProps extends RiskFieldsProps {
  /** Stand between the two ratings: what makes the difference, and why there is none. */
  readonly measures: ReactNode;
  readonly reason: ReactNode;
}

/** What is threatened; then how likely and how bad for each, without measures and with those that stand. */
export function RatingFields({ judgement, write, errorAt, measures, reason }: RatingFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const inherent = judgement.inherent ?? emptyRating;
  const [before, after] = [inherent, judgement.residual ?? emptyRating].map(riskPlace);
  const isHigher = before && after && after.level > before.level;
  return (
    <>
      <fieldset className="ds-fieldset choices" id="risk-values">
        <legend className="ds-label">{t('risks.field.values')}</legend>
        {protectedValues.map(({ code, names }) => (
          <Checkbox
            key={code}
            id={`risk-value-${code}`}
            label={names[language]}
            checked={inherent.consequences[code] !== null}
            onChange={(isThreatened) => write(withValue(judgement, code, isThreatened))}
          />
        ))}
      </fieldset>
      <Rating kind="inherent" {...{ judgement, write, errorAt }} />
      {measures}
      <Rating kind="residual" {...{ judgement, write, errorAt }} />
      {(isHigher || judgement.residualReason !== '' || errorAt('residualReason')) && reason}
    </>
  );
}

type RatingProps = RiskFieldsProps & { readonly kind: 'inherent' | 'residual' };

function Rating({ kind, judgement, write, errorAt }: RatingProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const rating = judgement[kind] ?? emptyRating;
  const place = riskPlace(rating);
  const error = errorAt(kind);
  const threatened = protectedValues.filter(({ code }) => rating.consequences[code] !== null);
  return (
    <fieldset className="ds-fieldset risk-rating" id={`risk-${kind}`} tabIndex={-1}>
      <legend className="ds-label">{t(`risks.field.${kind}`)}</legend>
      {error && <p className="ds-validation-message">{error}</p>}
      <Step
        id={`risk-${kind}-likelihood`}
        label={t('risks.field.likelihood')}
        words={likelihoodWords}
        value={rating.likelihood}
        onChoose={(likelihood) => write({ [kind]: { ...rating, likelihood } })}
      />
      {threatened.map(({ code, names }) => (
        <Step
          key={code}
          id={`risk-${kind}-${code}`}
          label={t('risks.field.consequenceFor', { value: names[language] })}
          words={consequenceWords}
          value={rating.consequences[code]!}
          onChoose={(step) =>
            write({
              [kind]: { ...rating, consequences: { ...rating.consequences, [code]: step } },
            })
          }
        />
      ))}
      <p role="status" className="risk-level-told">
        {place
          ? t('risks.levelTold', {
              ...place,
              band: riskBand(place.level).names[language].toLowerCase(),
              worst: valuesText(place.worst, language),
            })
          : t('risks.chooseValues')}
      </p>
    </fieldset>
  );
}

interface StepProps {
  readonly id: string;
  readonly label: string;
  readonly words: typeof likelihoodWords;
  readonly value: RiskStep;
  readonly onChoose: (step: RiskStep) => void;
}

function Step({ id, label, words, value, onChoose }: StepProps) {
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Select
      {...{ id, label }}
      value={String(value)}
      onChange={(chosen) => onChoose(Number(chosen) as RiskStep)}
    >
      {riskSteps.map((step) => (
        <option key={step} value={step}>
          {step} – {words[step][language]}
        </option>
      ))}
    </Select>
  );
}
