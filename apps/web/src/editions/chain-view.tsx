import {
  fulfilmentWords,
  governingKindWords,
  measureStatusWords,
  type EditionContent,
  type Fulfilment,
  type GoverningKind,
  type Json,
} from '#domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import type { GoalContent } from '../measures/measure-queries.js';
import { goalMeasuring } from '../measures/measure-words.js';
import { useCountedNames } from '../measures/use-counted-names.js';

interface Cause {
  readonly id: string;
  readonly words: string;
}
interface Problem {
  readonly id: string;
  readonly title: string;
  readonly rank: number | null;
  readonly causes: readonly Cause[];
  readonly evidence: readonly unknown[];
}
interface Measure {
  readonly id: string;
  readonly title: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly status: keyof typeof measureStatusWords;
  readonly problemId: string | null;
  readonly effects: readonly { readonly id: string; readonly conclusion: string }[];
}
type Goal = GoalContent & { readonly id: string; readonly problemId: string };
interface Measures {
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly actions: readonly { readonly id: string }[];
}
interface Risk {
  readonly id: string;
  readonly residual: { readonly level: number } | null;
  readonly judgement: { readonly title: string };
}
interface Governing {
  readonly id: string;
  readonly name: string;
  readonly kind: GoverningKind;
  readonly goals: readonly {
    readonly id: string;
    readonly text: string;
    readonly answer: string;
    /** Absent in what was frozen before goals were judged. */
    readonly judged?: { readonly fulfilment: Fulfilment; readonly motivation: string } | null;
  }[];
}

const listed = <Row,>(part: Json | undefined): readonly Row[] =>
  Array.isArray(part) ? (part as unknown as readonly Row[]) : [];

/** What the chain held: problems with causes and measures, risks, and what steered. */
export function ChainView({ chain }: { chain: EditionContent['chain'] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const problems = listed<Problem>(chain['problems']);
  const risks = listed<Risk>(chain['risks']);
  const governing = listed<Governing>(chain['governingDocuments']);
  const { measures = [], goals = [] } = (chain['measures'] ?? {}) as unknown as Partial<Measures>;
  const loose = measures.filter(({ problemId }) => problems.every(({ id }) => id !== problemId));
  return (
    <>
      <Part name="problems" isEmpty={problems.length === 0 && loose.length === 0}>
        <ol>
          {problems.map(({ id, title, causes, evidence }) => (
            <li key={id}>
              <strong>{title}</strong>
              <p>
                {t('editions.chain.evidence', { count: evidence.length })}{' '}
                {causes.length === 0 && t('editions.chain.noCause')}
              </p>
              <ul>
                {causes.map((cause) => (
                  <li key={cause.id}>{t('editions.chain.cause', { words: cause.words })}</li>
                ))}
              </ul>
              <GoalList goals={goals.filter(({ problemId }) => problemId === id)} />
              <MeasureList measures={measures.filter(({ problemId }) => problemId === id)} />
            </li>
          ))}
        </ol>
        <MeasureList measures={loose} />
      </Part>
      <Part name="risks" isEmpty={risks.length === 0}>
        <ul>
          {risks.map(({ id, judgement, residual }) => (
            <li key={id}>
              {judgement.title}
              {residual && <> ({t('editions.chain.level', { level: residual.level })})</>}
            </li>
          ))}
        </ul>
      </Part>
      <Part name="governing" isEmpty={governing.length === 0}>
        <ul>
          {governing.map(({ id, name, kind, goals }) => (
            <li key={id}>
              {name}, {governingKindWords[kind][language].toLowerCase()}
              <ul>
                {goals.map((goal) => (
                  <li key={goal.id}>
                    {goal.answer === '' ? goal.text : `${goal.text} ${goal.answer}`}
                    {goal.judged && (
                      <p>
                        <strong>{fulfilmentWords[goal.judged.fulfilment][language]}.</strong>{' '}
                        {goal.judged.motivation}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function GoalList({ goals }: { goals: readonly Goal[] }) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountedNames();
  return goals.length === 0 ? null : (
    <ul>
      {goals.map((goal) => (
        <li key={goal.id}>
          {t('editions.chain.goal', { words: goal.words })}{' '}
          <span className="muted">{goalMeasuring(goal, nameOf, t, languageOf(i18n))}</span>
        </li>
      ))}
    </ul>
  );
}

function MeasureList({ measures }: { measures: readonly Measure[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return measures.length === 0 ? null : (
    <ul>
      {measures.map(({ id, title, status, startsOn, endsOn, effects }) => (
        <li key={id}>
          {t('editions.chain.measure', {
            title,
            status: measureStatusWords[status][language].toLowerCase(),
          })}
          {startsOn !== null && endsOn !== null && (
            <>
              {' '}
              <span className="muted">
                {startsOn} – {endsOn}
              </span>
            </>
          )}
          {effects.map((effect) => effect.conclusion && <p key={effect.id}>{effect.conclusion}</p>)}
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly name: 'problems' | 'risks' | 'governing';
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Part({ name, isEmpty, children }: PartProps) {
  const { t } = useTranslation();
  return (
    <section className="picture-section" aria-labelledby={`chain-${name}`}>
      <h2 id={`chain-${name}`}>{t(`editions.chain.${name}`)}</h2>
      {isEmpty ? <p className="muted">{t('editions.nothing')}</p> : children}
    </section>
  );
}
