import { measureKindWords, measureStatusWords } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { EffectPart } from './effect-part.js';
import { FollowUpParts } from './follow-up-part.js';
import { MeasureForm } from './measure-form.js';
import {
  measureHistoryQuery,
  measureQuery,
  type MeasureData,
  type MeasureRevisionData,
} from './measure-queries.js';
import { MeasureTags } from './measure-tags.js';
import { RegisteredPart } from './registered-part.js';
import { RevisionHistory } from './revision-history.js';

/** One measure: what it is, what was said beforehand, how it went and what came of it. */
export function MeasureView({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = measureQuery(id);
  const { data, error, refetch } = useQuery(query);
  usePageTitle(data?.title ?? t('measureWork.heading'));
  const { queryKey } = query;
  const keep = useCallback(
    (measure: MeasureData): void => {
      queries.setQueryData(queryKey, measure);
    },
    [queries, queryKey],
  );
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <article className="measure-one">
      <Head measure={data} />
      {data.registered && <RegisteredPart measure={data} registered={data.registered} />}
      {data.mayWrite ? <MeasureForm measure={data} onKept={keep} /> : <Told measure={data} />}
      {data.status !== 'draft' && (
        <>
          <FollowUpParts measure={data} onKept={keep} />
          <EffectPart measure={data} onKept={keep} />
        </>
      )}
      <History measure={data} />
    </article>
  );
}

function Head({ measure }: { measure: MeasureData }) {
  const { t } = useTranslation();
  const { organisationName, areaName, title, problemId, problemTitle, statusReason } = measure;
  return (
    <header>
      <p className="report-area">
        {organisationName}, {areaName}
      </p>
      <h1 id="part-heading" tabIndex={-1}>
        {title}
      </h1>
      <MeasureTags line={measure} />
      {statusReason && <p>{t('measureWork.stoppedBecause', { reason: statusReason })}</p>}
      {measure.actionId && <p>{t('measureWork.fromAction')}</p>}
      <p className="report-links">
        <Link href="/measures">{t('measureWork.back')}</Link>
        {problemId && problemTitle && <Link href={`/problems/${problemId}`}>{problemTitle}</Link>}
      </p>
    </header>
  );
}

/** The same to read, for those who may not write. */
function Told({ measure }: { measure: MeasureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { words, kind, told, startsOn, endsOn } = measure.measure;
  const rows = [
    [t('measureWork.fields.words'), words],
    [t('measureWork.fields.kind'), kind && measureKindWords[kind][language]],
    [t('measureWork.column.owner'), measure.owner],
    [t('measureWork.fields.causes'), measure.causes.map((cause) => cause.words).join(', ')],
    [t('measureWork.column.startsOn'), startsOn],
    [t('measureWork.column.endsOn'), endsOn],
    [t('measureWork.fields.told'), told],
  ] as const;
  return (
    <dl className="measure-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

function History({ measure }: { measure: MeasureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <RevisionHistory<MeasureRevisionData>
      summary={t('measureWork.history')}
      query={measureHistoryQuery(measure.id, measure.revision)}
      toldOf={({ measure: value, status, reason, ...revision }) => ({
        ...revision,
        ...{ value, notes: [measureStatusWords[status][language], reason] },
      })}
    />
  );
}
