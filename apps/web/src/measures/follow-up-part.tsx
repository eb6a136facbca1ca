import {
  carriedOuts,
  carriedOutWords,
  goalJudgements,
  goalJudgementWords,
  occasionWords,
  type GoalJudgement,
} from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { languageOf } from '../i18n/language.js';
import { WatchedArea } from '../pictures/watched-area.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Tag } from '../ui/tag.js';
import { KronorField } from './measure-fields.js';
import {
  followUpHistoryQuery,
  tellFollowUp,
  type FollowUpContent,
  type FollowUpData,
  type FollowUpRevisionData,
  type MeasureData,
} from './measure-queries.js';
import { kronorText } from './measure-words.js';
import { RevisionHistory } from './revision-history.js';

const EMPTY: FollowUpContent = {
  ...{ carriedOut: null, done: '', obstacle: '', nextStep: '', costUsedOre: null },
  ...{ goalJudgement: null, motivation: '' },
};

interface FollowUpPartsProps {
  readonly measure: MeasureData;
  readonly onKept: (measure: MeasureData) => void;
}

/** How it went, at each occasion. */
export function FollowUpParts({ measure, onKept }: FollowUpPartsProps) {
  const { t } = useTranslation();
  return (
    <section className="measure-follow-ups" aria-labelledby="follow-up-heading">
      <h2 id="follow-up-heading">{t('measureWork.followUp.heading')}</h2>
      <p>{t('measureWork.followUp.lead')}</p>
      {measure.followUps.map((each) => (
        <Occasion key={`${each.year} ${each.occasion}`} followUp={each} {...{ measure, onKept }} />
      ))}
    </section>
  );
}

function Occasion({
  measure,
  followUp,
  onKept,
}: FollowUpPartsProps & { readonly followUp: FollowUpData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [isWriting, setWriting] = useState(false);
  const { year, occasion, day, isDue, followUp: told } = followUp;
  const name = `${occasionWords[occasion][language]} ${year}`;
  return (
    <article className="measure-occasion">
      <h3>{name}</h3>
      <p>
        {t('measureWork.followUp.through', { day })}{' '}
        {isDue && <Tag>{t('measureWork.followUp.due')}</Tag>}
      </p>
      {told && <ToldFollowUp told={told} />}
      {followUp.revision > 1 && (
        <RevisionHistory<FollowUpRevisionData>
          summary={t('measureWork.followUp.history', { name })}
          query={followUpHistoryQuery(measure.id, followUp)}
          toldOf={({ followUp: value, ...revision }) => ({
            ...{ ...revision, value, kind: 'written', notes: [] },
          })}
        />
      )}
      {!told && !isWriting && <p className="muted">{t('measureWork.followUp.nothing')}</p>}
      {measure.mayWrite && !isWriting && (
        <Button onClick={() => setWriting(true)}>
          {t(told ? 'measureWork.followUp.change' : 'measureWork.followUp.write')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
      {isWriting && (
        <FollowUpForm
          {...{ measure, followUp, name }}
          onKept={(kept) => {
            setWriting(false);
            onKept(kept);
          }}
        />
      )}
    </article>
  );
}

/** What was told, to read; also beside a picture of the year after. */
export function ToldFollowUp({ told }: { told: FollowUpContent }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { carriedOut, goalJudgement, costUsedOre } = told;
  const rows = [
    ['carriedOut', carriedOut && carriedOutWords[carriedOut][language]],
    ['done', told.done],
    ['obstacle', told.obstacle],
    ['nextStep', told.nextStep],
    ['costUsedOre', costUsedOre === null ? '' : kronorText(costUsedOre, language)],
    ['goalJudgement', goalJudgement && goalJudgementWords[goalJudgement][language]],
    ['motivation', told.motivation],
  ] as const;
  return (
    <dl className="measure-facts">
      {rows.map(([field, value]) =>
        value ? (
          <div key={field}>
            <dt>{t(`measureWork.followUp.${field}`)}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

interface FollowUpFormProps extends FollowUpPartsProps {
  readonly followUp: FollowUpData;
  readonly name: string;
}

function FollowUpForm({ measure, followUp, name, onKept }: FollowUpFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { year, occasion, revision } = followUp;
  const [written, setWritten] = useState(followUp.followUp ?? EMPTY);
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const keep = useMutation({
    mutationFn: () => tellFollowUp(measure.id, { year, occasion, revision }, written),
    onSuccess: onKept,
    onSettled: () => setAttempt((count) => count + 1),
  });
  const idOf = (field: string) => `${occasion}-${year}-${field}`;
  const errors = errorsOf(keep.error, t).map(({ field, text }) => ({ field: idOf(field), text }));
  const write = (changed: Partial<FollowUpContent>): void => setWritten({ ...written, ...changed });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate();
  };
  const text = (field: 'done' | 'obstacle' | 'nextStep' | 'motivation') => (
    <WatchedArea
      id={idOf(field)}
      label={t(`measureWork.followUp.${field}`)}
      error={errorAt(errors, idOf(field))}
      value={written[field]}
      onChange={(value) => write({ [field]: value })}
    />
  );
  return (
    <form ref={form} className="follow-up-form" noValidate onSubmit={send} aria-label={name}>
      <ErrorSummary heading={t('measureWork.problem')} errors={errors} attempt={attempt} />
      <RadioGroup
        id={idOf('carriedOut')}
        label={t('measureWork.followUp.carriedOut')}
        error={errorAt(errors, idOf('carriedOut'))}
        choices={carriedOuts.map((value) => ({ value, label: carriedOutWords[value][language] }))}
        value={written.carriedOut}
        onChange={(carriedOut) => write({ carriedOut })}
      />
      {text('done')}
      {text('obstacle')}
      {text('nextStep')}
      <KronorField
        id={idOf('costUsedOre')}
        label={t('measureWork.followUp.costUsedOre')}
        ore={written.costUsedOre}
        onWrite={(costUsedOre) => write({ costUsedOre })}
      />
      {occasion === 'year_end' && (
        <>
          <JudgementField
            id={idOf('goalJudgement')}
            error={errorAt(errors, idOf('goalJudgement'))}
            value={written.goalJudgement}
            onChange={(goalJudgement) => write({ goalJudgement })}
          />
          {text('motivation')}
        </>
      )}
      <Button id={idOf('part-heading')} type="submit" variant="primary" busy={keep.isPending}>
        {t('measureWork.followUp.keep')}
      </Button>
    </form>
  );
}

interface JudgementFieldProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly value: GoalJudgement | null;
  readonly onChange: (judgement: GoalJudgement) => void;
}

function JudgementField(field: JudgementFieldProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <RadioGroup
      {...field}
      label={t('measureWork.followUp.goalJudgement')}
      choices={goalJudgements.map((value) => ({
        value,
        label: goalJudgementWords[value][language],
      }))}
    />
  );
}
