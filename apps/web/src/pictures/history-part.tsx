import {
  confidenceWords,
  diffTexts,
  emptyJudgement,
  historySteps,
  judgementFields,
  lightWords,
  wordsOf,
  workStatusWords,
  type Judgement,
  type JudgementField,
} from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime, type Language } from '../format/numbers.js';
import { GoverningLinks } from '../governing/governing-links.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import { historyQuery, type Picture, type Section, type Standing } from './picture-queries.js';

interface HistoryPartProps {
  readonly picture: Picture;
  readonly section: Section;
  readonly standing: Standing;
}

/** How a section came to be: who wrote what when, and what was set aside. Asked for when somebody wants it. */
export function HistoryPart(props: HistoryPartProps) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Details
      summary={
        <>
          {t('pictures.history.heading')}
          <span className="visually-hidden">: {props.section.name[languageOf(i18n)]}</span>
        </>
      }
      open={isOpen}
      onToggle={setOpen}
    >
      {isOpen && <Steps {...props} />}
    </Details>
  );
}

function Steps({ picture, section, standing }: HistoryPartProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const query = historyQuery(picture.id, section.code, standing.revision);
  const { data, error, refetch } = useQuery(query);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const steps = historySteps(data);
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
            <Changes before={before ?? emptyJudgement} after={revision.judgement} />
          </li>
        );
      })}
    </ol>
  );
}

function Changes({ before, after }: { before: Judgement; after: Judgement }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const changed = judgementFields.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (changed.length === 0) return <p>{t('pictures.history.same')}</p>;
  return (
    <dl className="judgement-facts">
      {changed.map((field) => (
        <div key={field}>
          <dt>{t(`pictures.fields.${field}`)}</dt>
          <dd className="history-words">
            {field === 'governing' && <GoverningLinks ids={after.governing} />}
            {diffTexts(told(before, field, language), told(after, field, language)).map(
              ({ kind, text }, at) => {
                if (kind === 'new') return <ins key={at}>{text}</ins>;
                if (kind === 'gone') return <del key={at}>{text}</del>;
                return <span key={at}>{text}</span>;
              },
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A field in words, also where it is a choice. */
function told(judgement: Judgement, field: JudgementField, language: Language): string {
  const { light, confidence, status } = judgement;
  if (field === 'light') return light ? lightWords[light][language] : '';
  if (field === 'confidence') return confidence ? confidenceWords[confidence][language] : '';
  if (field === 'status') return status ? workStatusWords[status][language] : '';
  return wordsOf(judgement, field);
}
