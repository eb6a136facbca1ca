import {
  confidences,
  confidenceWords,
  lights,
  type Judgement,
  type JudgementField,
  type JudgementText,
} from '#domain';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { GoverningChoices } from '../governing/governing-choices.js';
import { languageOf } from '../i18n/language.js';
import { RadioGroup } from '../ui/choices.js';
import { Details } from '../ui/details.js';
import { LightTag } from './light-tag.js';
import { MarkedArea } from './marked-area.js';
import { WatchedArea } from './watched-area.js';

interface JudgementFieldsProps {
  readonly code: string;
  readonly judgement: Judgement;
  readonly change: (changed: Partial<Judgement>) => void;
  readonly isAggregate: boolean;
  readonly problem: unknown;
}

/** The four questions of Brå to whoever makes a picture. */
const questions = ['why', 'sources', 'limits', 'effect'] as const;

/** Everything that is said of a section in words. */
export function JudgementFields(props: JudgementFieldsProps) {
  const { code, judgement, change, isAggregate, problem } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const errorOf = (field: JudgementField): string | undefined =>
    problem instanceof ApiProblem
      ? problem.fields.find(({ path }) => path.startsWith(`judgement.${field}`))?.message
      : undefined;
  const advice = isAggregate ? t('pictures.noPersons') : undefined;
  const area = (field: JudgementText) => (
    <WatchedArea
      key={field}
      id={`${code}-${field}`}
      label={t(`pictures.fields.${field}`)}
      hint={t(`pictures.hints.${field}`)}
      error={errorOf(field)}
      advice={advice}
      value={judgement[field]}
      onChange={(text) => change({ [field]: text })}
    />
  );
  return (
    <>
      {isAggregate && <p>{t('pictures.noPersons')}</p>}
      <MarkedArea
        id={`${code}-body`}
        label={t('pictures.fields.body')}
        text={judgement.body}
        error={errorOf('body')}
        advice={advice}
        onChange={(body) => change({ body })}
      />
      <RadioGroup
        id={`${code}-light`}
        label={t('pictures.fields.light')}
        choices={lights.map((value) => ({ value, label: <LightTag light={value} /> }))}
        value={judgement.light}
        onChange={(light) => change({ light })}
      />
      {area('lightReason')}
      <Details summary={t('pictures.criticism')} open={questions.some((each) => judgement[each])}>
        {questions.map(area)}
        <RadioGroup
          id={`${code}-confidence`}
          label={t('pictures.fields.confidence')}
          choices={confidences.map((value) => ({ value, label: confidenceWords[value][language] }))}
          value={judgement.confidence}
          onChange={(confidence) => change({ confidence })}
        />
      </Details>
      {(['womenMen', 'told', 'followUp'] as const).map(area)}
      <GoverningChoices
        id={`${code}-governing`}
        label={t('pictures.fields.governing')}
        hint={t('pictures.hints.governing')}
        error={errorOf('governing')}
        value={judgement.governing}
        onChange={(governing) => change({ governing })}
      />
    </>
  );
}
