import { effectChart, periodText } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { ApiProblem } from '../api/client.js';
import { EffectTable } from '../before-after/effect-tables.js';
import type { Effect } from '../before-after/effect-query.js';
import {
  differenceText,
  effectNotes,
  effectRows,
  effectSentences,
} from '../before-after/effect-words.js';
import { DrawingView } from '../figures/drawing-view.js';
import { formatCount, formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import '../styles/charts.css';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import {
  effectQuery,
  keepEffect,
  type KeptEffectData,
  type MeasureData,
} from './measure-queries.js';

const CONFLICT = 412;

interface EffectPartProps {
  readonly measure: MeasureData;
  readonly onKept: (measure: MeasureData) => void;
}

/** What came of it: what may be said, by how much, and why not where nothing may. */
export function EffectPart({ measure, onKept }: EffectPartProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(effectQuery(measure.id, measure.revision));
  const { comparison } = measure.measure;
  return (
    <section className="measure-effect" aria-labelledby="effect-heading">
      <h2 id="effect-heading">{t('measureWork.effect.heading')}</h2>
      {measure.effects.map((kept) => (
        <Kept key={kept.id} kept={kept} />
      ))}
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.silence && <p>{t(`measureWork.effect.silence.${data.silence}`)}</p>}
      {data?.answer && data.claim && (
        <>
          <p className="lead">{t(`measureWork.effect.claim.${data.claim}`)}</p>
          {comparison !== null && comparison !== 'area' && (
            <p>{t(`measureWork.effect.against.${comparison}`)}</p>
          )}
          {(measure.registered?.changes.length ?? 0) > 0 && (
            <Alert>
              <p>{t('measureWork.effect.changed')}</p>
            </Alert>
          )}
          <Answer answer={data.answer} />
          {measure.mayWrite && data.seen !== null && (
            <KeepForm seen={data.seen} {...{ measure, onKept }} />
          )}
        </>
      )}
    </section>
  );
}

function Answer({ answer }: { answer: Effect }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const area = answer.areas[0]!.name;
  const rows = effectRows(answer, t).map((row) => ({
    ...row,
    figures: differenceText(row, t, language),
  }));
  const words = {
    ...{ title: t('effect.caption', { area }), description: t('effect.description') },
    ...{ axis: t('effect.axis'), format: (value: number) => formatCount(value, language) },
  };
  return (
    <>
      {effectSentences(answer, t, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DrawingView draw={(width) => effectChart(rows, words, width)} />
      <EffectTable effect={answer} language={language} />
      <Details summary={t('measureWork.effect.notes')}>
        <ul>
          {effectNotes(answer, t, language).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}

/** As it was told when it was kept. */
function Kept({ kept }: { kept: KeptEffectData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { claim, conclusion, answer, keptAt, keptBy, figure, position, hash } = kept;
  return (
    <article className="measure-kept">
      <h3>{t('measureWork.effect.kept', { day: formatDate(Date.parse(keptAt)) })}</h3>
      <p>
        <strong>{t(`measureWork.effect.claim.${claim}`)}</strong>
      </p>
      <p>{effectSentences(answer, t, language)[0]}</p>
      <p>
        {t('measureWork.effect.conclusion')}: {conclusion} {keptBy && `(${keptBy})`}
      </p>
      <Details summary={t('measureWork.effect.frozen')}>
        <p>
          {t('measureWork.effect.frozenText', {
            ...{ figure, position: formatCount(position, language), hash },
            period: periodText(kept.question.period, language),
          })}
        </p>
        <EffectTable effect={answer} language={language} />
      </Details>
    </article>
  );
}

function KeepForm({ measure, seen, onKept }: EffectPartProps & { readonly seen: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [conclusion, setConclusion] = useState('');
  const [attempt, setAttempt] = useState(0);
  const keep = useMutation({
    mutationFn: () => keepEffect(measure.id, conclusion, seen),
    onSuccess: (kept) => {
      setConclusion('');
      onKept(kept);
    },
    onError: (failure) => {
      // The figures have moved: they are told anew before anything is kept.
      if (failure instanceof ApiProblem && failure.status === CONFLICT) {
        void queries.invalidateQueries(effectQuery(measure.id, measure.revision));
      }
    },
    onSettled: () => setAttempt((count) => count + 1),
  });
  const errors = errorsOf(keep.error, t).map(({ text }) => ({ field: 'conclusion', text }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      <ErrorSummary heading={t('measureWork.problem')} errors={errors} attempt={attempt} />
      <TextArea
        id="conclusion"
        label={t('measureWork.effect.yourConclusion')}
        hint={t('measureWork.effect.keepHint')}
        error={errors[0]?.text}
        rows={3}
        value={conclusion}
        onChange={setConclusion}
      />
      <Button type="submit" busy={keep.isPending}>
        {t('measureWork.effect.keep')}
      </Button>
    </form>
  );
}
