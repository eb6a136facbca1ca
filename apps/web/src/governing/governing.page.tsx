import '../styles/governing.css';
import { focusAreas, governingKindWords, type FocusAreaCode } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { FocusAreaIcon } from '../picture/focus-area-icon.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { DocumentForm } from './document-form.js';
import { DocumentView } from './document-view.js';
import { governingQuery, type GoverningDocument, type GoverningGoal } from './governing-queries.js';
import { ReplacedBy, ValidityTag } from './validity-tag.js';

const ONE = /^\/governing-documents\/([0-9a-f-]{36})$/;

/** What steers: the whole register by focus area, or one document with its goals. */
export default function GoverningPage({ session, address }: { session: Session; address: URL }) {
  const { t } = useTranslation();
  const [, id] = ONE.exec(address.pathname) ?? [];
  usePageTitle(t('governing.heading'));
  return (
    <Shell session={session}>
      <div className="governing">
        {id === undefined ? <Register /> : <DocumentView key={id} id={id} />}
      </div>
    </Shell>
  );
}

function Register() {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  const { data, error, refetch } = useQuery(governingQuery);
  useEffect(() => {
    if (wasAdding.current && !isAdding) add.current?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);
  const shown = data?.items.filter(({ validity }) => showsAll || validity === 'valid') ?? [];
  const mayAdd = data && (data.mayKeep || data.organisations.length > 0);
  return (
    <>
      <header>
        <h1>{t('governing.heading')}</h1>
        <p className="lead">{t('governing.lead')}</p>
      </header>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && isAdding && (
        <DocumentForm
          register={data}
          onKept={({ id }) => moveTo(`/governing-documents/${id}`)}
          onLeave={() => setAdding(false)}
        />
      )}
      {mayAdd && !isAdding && (
        <Button ref={add} onClick={() => setAdding(true)}>
          {t('governing.add')}
        </Button>
      )}
      {data && (
        <>
          <Checkbox
            id="governing-all"
            label={t('governing.showAll')}
            checked={showsAll}
            onChange={setShowsAll}
          />
          <p role="status">
            {t('governing.count', { count: shown.length, all: data.items.length })}
          </p>
          {data.items.length === 0 ? (
            <section className="governing-empty" aria-labelledby="governing-empty">
              <h2 id="governing-empty">{t('governing.none')}</h2>
              <p>{t('governing.noneText')}</p>
            </section>
          ) : (
            <>
              <Documents items={shown} />
              <GoalsByArea items={shown} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Documents({ items }: { items: readonly GoverningDocument[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="governing-documents">
      <h2 id="governing-documents">{t('governing.documents')}</h2>
      <ul className="governing-list">
        {items.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DocumentLine({ document }: { document: GoverningDocument }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { id, name, kind, adoptedBy, organisationName, validFrom, validTo, validity } = document;
  return (
    <>
      <h3>
        <Link href={`/governing-documents/${id}`}>{name}</Link>
      </h3>
      <p>
        {governingKindWords[kind][language]} · {adoptedBy} ·{' '}
        {organisationName ?? t('governing.municipality')} ·{' '}
        {t(validTo === null ? 'governing.since' : 'governing.between', {
          from: validFrom,
          to: validTo,
        })}
      </p>
      <p className="governing-state">
        <ValidityTag validity={validity} />
        {validity === 'replaced' && <ReplacedBy replacedBy={document.replacedBy} />}
        {document.goals.length > 0 && (
          <span>
            {t('governing.goals', { count: document.goals.length })},{' '}
            {t('governing.answering', { count: document.answering })}
          </span>
        )}
      </p>
    </>
  );
}

/** The goals that stand, by focus area: what one is to reach, whatever document says so. */
function GoalsByArea({ items }: { items: readonly GoverningDocument[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const goals = items.flatMap((document) =>
    document.goals.filter(({ isEnded }) => !isEnded).map((goal) => ({ goal, document })),
  );
  const groups: { code: FocusAreaCode | null; name: string }[] = [
    ...focusAreas.map(({ code, names }) => ({ code, name: names[language] })),
    { code: null, name: t('governing.across') },
  ];
  return (
    <section aria-labelledby="governing-goals">
      <h2 id="governing-goals">{t('governing.goalsByArea')}</h2>
      {goals.length === 0 && <p>{t('governing.noGoals')}</p>}
      {goals.length > 0 &&
        groups.map(({ code, name }) => (
          <section key={name} className="governing-area" aria-labelledby={`area-${code}`}>
            <h3 id={`area-${code}`}>
              {code !== null && <FocusAreaIcon code={code} />} {name}
            </h3>
            <GoalList goals={goals.filter(({ goal }) => goal.focusArea === code)} />
          </section>
        ))}
    </section>
  );
}

function GoalList({
  goals,
}: {
  goals: readonly { readonly goal: GoverningGoal; readonly document: GoverningDocument }[];
}) {
  const { t } = useTranslation();
  if (goals.length === 0) return <p className="muted">{t('governing.noGoalsHere')}</p>;
  return (
    <ul>
      {goals.map(({ goal, document }) => (
        <li key={goal.id}>
          <Link href={`/governing-documents/${document.id}#goal-${goal.id}`}>{goal.text}</Link>{' '}
          <span className="muted">{document.name}</span>
        </li>
      ))}
    </ul>
  );
}
