import { focusAreas, governingKindWords } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { FocusAreaIcon } from '../picture/focus-area-icon.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import { AnswersPart } from './answers-part.js';
import { DocumentForm } from './document-form.js';
import {
  GOVERNING_KEY,
  governingDocumentQuery,
  governingQuery,
  type GoverningGoal,
  type OneGoverningDocument,
} from './governing-queries.js';
import { JudgementsPart } from './judgements-part.js';
import { ReplacedBy, ValidityTag } from './validity-tag.js';

/** One governing document: what it is, what it wants, and how each organisation carries that out. */
export function DocumentView({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isChanging, setChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasChanging = useRef(false);
  const { data, error, refetch } = useQuery(governingDocumentQuery(id));
  const register = useQuery({ ...governingQuery, enabled: isChanging });
  usePageTitle(data?.name ?? t('governing.heading'));
  useEffect(() => {
    if (wasChanging.current && !isChanging) button.current?.focus();
    wasChanging.current = isChanging;
  }, [isChanging]);
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);
  const keep = (kept: OneGoverningDocument): void => {
    queries.setQueryData(governingDocumentQuery(id).queryKey, kept);
    void queries.invalidateQueries({ queryKey: [...GOVERNING_KEY, 'list'] });
  };
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <article className="governing-one">
      <header>
        <p>{data.organisationName ?? t('governing.municipality')}</p>
        <h1>{data.name}</h1>
        <p className="governing-state">
          <ValidityTag validity={data.validity} />
          <ReplacedBy replacedBy={data.replacedBy} />
        </p>
        <p>
          <Link href="/governing-documents">{t('governing.back')}</Link>
        </p>
      </header>
      {isChanging && register.data ? (
        <DocumentForm
          register={register.data}
          document={data}
          onKept={(kept) => {
            keep(kept);
            setChanging(false);
          }}
          onLeave={() => setChanging(false)}
        />
      ) : (
        <>
          <Facts document={data} />
          {data.mayChange && (
            <Button ref={button} onClick={() => setChanging(true)}>
              {t('governing.change')}
            </Button>
          )}
          <section aria-labelledby="governing-one-goals">
            <h2 id="governing-one-goals">{t('governing.goalsHeading')}</h2>
            {data.goals.length === 0 && <p>{t('governing.noGoals')}</p>}
            {data.goals.map((goal) => (
              <Goal key={goal.id} document={data} goal={goal} onKept={keep} />
            ))}
          </section>
        </>
      )}
    </article>
  );
}

function Facts({ document }: { document: OneGoverningDocument }) {
  const { t, i18n } = useTranslation();
  const { kind, adoptedBy, adoptedOn, caseNumber, validFrom, validTo, link, replaced } = document;
  const facts = [
    { key: 'kind', value: governingKindWords[kind][languageOf(i18n)] },
    {
      key: 'adoptedBy',
      value: adoptedOn === null ? adoptedBy : t('governing.adopted', { adoptedBy, adoptedOn }),
    },
    { key: 'caseNumber', value: caseNumber },
    {
      key: 'validity',
      value: t(validTo === null ? 'governing.since' : 'governing.between', {
        from: validFrom,
        to: validTo,
      }),
    },
  ];
  return (
    <dl className="governing-facts">
      {facts
        .filter(({ value }) => value !== '')
        .map(({ key, value }) => (
          <div key={key}>
            <dt>{t(`governing.field.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {link !== '' && (
        <div>
          <dt>{t('governing.field.link')}</dt>
          <dd>
            <a href={link} rel="noreferrer">
              {link}
            </a>
          </dd>
        </div>
      )}
      {replaced.length > 0 && (
        <div>
          <dt>{t('governing.field.replaces')}</dt>
          {replaced.map(({ id, name }) => (
            <dd key={id}>
              <Link href={`/governing-documents/${id}`}>{name}</Link>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

interface GoalProps {
  readonly document: OneGoverningDocument;
  readonly goal: GoverningGoal;
  readonly onKept: (document: OneGoverningDocument) => void;
}

function Goal({ document, goal, onKept }: GoalProps) {
  const { t, i18n } = useTranslation();
  const area = focusAreas.find(({ code }) => code === goal.focusArea);
  return (
    <section className="governing-goal" aria-labelledby={`goal-${goal.id}`}>
      <p className="governing-state">
        {area && <FocusAreaIcon code={area.code} />}
        {area?.names[languageOf(i18n)] ?? t('governing.across')}
      </p>
      <h3 id={`goal-${goal.id}`}>{goal.text}</h3>
      {goal.isEnded && <Tag kind="attention">{t('governing.goalEnded')}</Tag>}
      {(goal.wishedResult !== '' || goal.indicator !== '') && (
        <dl className="governing-facts">
          {(['wishedResult', 'indicator'] as const).map(
            (field) =>
              goal[field] !== '' && (
                <div key={field}>
                  <dt>{t(`governing.field.${field}`)}</dt>
                  <dd>{goal[field]}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      <AnswersPart {...{ document, goal, onKept }} />
      <JudgementsPart {...{ document, goal, onKept }} />
    </section>
  );
}
