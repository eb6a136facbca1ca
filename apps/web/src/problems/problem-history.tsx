import { diffTexts, emptyProblem, historySteps, problemFields, type Problem } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { GoverningLinks } from '../governing/governing-links.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import { fieldWords } from './field-words.js';
import { problemHistoryQuery, type ProblemData } from './problem-queries.js';

/** How a problem came to be: who wrote what when, and what was set aside. Asked for when somebody wants it. */
export function ProblemHistory({ data }: { data: ProblemData }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="problem-part" aria-labelledby="history-heading">
      <h2 id="history-heading">{t('pictures.history.heading')}</h2>
      <Details summary={t('problems.showHistory')} open={isOpen} onToggle={setOpen}>
        {isOpen && <Steps data={data} />}
      </Details>
    </section>
  );
}

function Steps({ data }: { data: ProblemData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const query = problemHistoryQuery(data.id, data.revision);
  const { data: items, error, refetch } = useQuery(query);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!items) return <Loading />;
  const steps = historySteps(
    items.map(({ problem, ...rest }) => ({
      ...{ ...rest, judgement: problem as unknown as Problem },
    })),
  );
  return (
    <ol className="history">
      {steps.map(({ revision, before }) => {
        const at = Date.parse(revision.writtenAt);
        return (
          <li key={revision.revision}>
            <h3>
              {formatDate(at)} {formatTime(at, language)}
              {revision.writtenBy && ` · ${revision.writtenBy}`}
            </h3>
            {revision.kind === 'aside' && <Tag>{t('pictures.history.aside')}</Tag>}
            <Changes before={before} after={revision.judgement} />
          </li>
        );
      })}
    </ol>
  );
}

function Changes({ before, after }: { before: Problem | null; after: Problem }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const told = (problem: Problem | null, field: (typeof problemFields)[number]) =>
    problem === null ? '' : fieldWords(problem, field, language);
  const changed = problemFields.filter(
    (field) =>
      JSON.stringify((before ?? emptyProblem)[field]) !== JSON.stringify(after[field]) ||
      (before === null && told(after, field) !== ''),
  );
  if (changed.length === 0) return <p>{t('pictures.history.same')}</p>;
  return (
    <dl className="judgement-facts">
      {changed.map((field) => (
        <div key={field}>
          <dt>{t(`problems.fields.${field}`)}</dt>
          <dd className="history-words">
            {field === 'governing' && <GoverningLinks ids={after.governing} />}
            {diffTexts(told(before, field), told(after, field)).map(({ kind, text }, at) => {
              if (kind === 'new') return <ins key={at}>{text}</ins>;
              if (kind === 'gone') return <del key={at}>{text}</del>;
              return <span key={at}>{text}</span>;
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
