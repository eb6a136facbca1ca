import '../styles/charts.css';
import '../styles/pictures.css';
import { problemOutcomeWords, problemStatusWords, type Problem } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Tag } from '../ui/tag.js';
import { CausesPart } from './causes-part.js';
import { EvidencePart } from './evidence-part.js';
import { focusAreaName } from './field-words.js';
import { ProblemHistory } from './problem-history.js';
import { ProblemMeasures } from './problem-measures.js';
import { ProblemMerge } from './problem-merge.js';
import { problemQuery, type ProblemData } from './problem-queries.js';
import { ProblemWords } from './problem-words.js';
import { SaveLine } from './save-line.js';
import { useProblemDraft } from './use-problem-draft.js';

interface ProblemPageProps {
  readonly id: string;
  readonly session: Session;
}

/** One problem: what it is, what it is known by, what it comes from, what is done about it and how it came to be. */
export function ProblemPage({ id, session }: ProblemPageProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = problemQuery(id);
  const { data, error, refetch } = useQuery(query);
  usePageTitle(data?.title ?? t('problems.heading'));
  const { queryKey } = query;
  const keep = useCallback(
    (kept: ProblemData): void => {
      queries.setQueryData<ProblemData>(queryKey, kept);
    },
    [queries, queryKey],
  );
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Told data={data} session={session} onKept={keep} />;
}

interface ToldProps {
  readonly data: ProblemData;
  readonly session: Session;
  readonly onKept: (data: ProblemData) => void;
}

function Told({ data, session, onKept }: ToldProps) {
  const writing = useProblemDraft(data, onKept);
  const { draft, conflicts, change, choose } = writing;
  const add = (evidence: ProblemData['evidenceItems'][number]): void =>
    onKept({ ...data, evidenceItems: [...data.evidenceItems, evidence] });
  if (draft.theirs !== null) {
    return <ProblemMerge {...{ draft, conflicts }} onChoose={choose} />;
  }
  return (
    <article className="problem">
      <Head data={data} problem={draft.written} />
      {data.mayWrite && <SaveLine writing={writing} />}
      <ProblemWords {...{ data, writing }} />
      <EvidencePart data={data} onAdded={add} />
      <CausesPart
        title={draft.written.title}
        causes={draft.written.causes}
        evidence={data.evidenceItems}
        mayWrite={data.mayWrite}
        onChange={(causes) => change({ causes })}
      />
      <ProblemMeasures session={session} problem={data} />
      <ProblemHistory data={data} />
    </article>
  );
}

function Head({ data, problem }: { data: ProblemData; problem: Problem }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <header>
      <p className="report-area">
        {data.organisationName} · {data.areaName}
      </p>
      <h1>{problem.title || t('problems.untitled')}</h1>
      <p className="problem-tags">
        <Tag kind={problem.status === 'open' ? 'accent' : 'neutral'}>
          {problemStatusWords[problem.status][language]}
        </Tag>
        {problem.outcome && <Tag>{problemOutcomeWords[problem.outcome][language]}</Tag>}
        <Tag>{focusAreaName(problem.focusArea, language)}</Tag>
        {problem.concernsExtremism && <Tag kind="attention">{t('problems.extremism')}</Tag>}
      </p>
      <p className="muted">
        {t('problems.opened', { date: data.openedOn })}
        {data.closedOn !== null && ` ${t('problems.closed', { date: data.closedOn })}`}
      </p>
      <p className="report-links">
        <Link href="/problems">{t('problems.all')}</Link>
        <Link href={`/pictures/${data.begunInPictureId}`}>{t('problems.begunIn')}</Link>
      </p>
    </header>
  );
}
